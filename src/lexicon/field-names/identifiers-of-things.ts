import { METERS_ABROAD, NOUNS_ABROAD } from './abroad.ts';
import { CODE, ID, NUMBER } from './endings.ts';
import type { IdentifierFieldsByKind } from './fields-by-kind.ts';

/** Abbreviations of supply point numbers; other fields are called so too, and hold less. */
export const SUPPLY_CODES = [
  'ean',
  'ean code',
  'pod',
  'pod code',
  'pdr',
  'cups',
  'prm',
  'pdl',
  'pce',
  'ppe',
  'cpe',
  'eic',
  'omm',
  'mpan',
  'mprn',
  'nmi',
  'malo',
  'malo id',
  'melo',
  'melo id',
  'itn',
  'gsrn',
  'nis',
] as const;

/** Digits and letters of the shortest of them: more than a count has, or a bare reading of a meter. */
export const SHORTEST_SUPPLY_CODE = 8;

/** What a supply point is called, by itself too. */
const SUPPLY_POINTS = [
  'supply point',
  'metering point',
  'meter point',
  'market location',
  'connection point',
  'delivery point',
  'point of delivery',
  'consumption point',
  'consumption place',
  'service point',
  ...NOUNS_ABROAD.supplyPoint,
] as const;

const PLATES = [
  'plate',
  'licence plate',
  'license plate',
  'vehicle registration',
  ...NOUNS_ABROAD.plate,
] as const;

/** Things that have a number of their own. */
export const THING_IDENTIFIERS = {
  meter: {
    nouns: [
      'meter',
      'electricity meter',
      'electric meter',
      'energy meter',
      'power meter',
      'gas meter',
      'water meter',
      'heat meter',
      'smart meter',
      ...NOUNS_ABROAD.meter,
    ],
    endings: [...NUMBER, ...ID, ...CODE, 'serial', 'serial number', 'serial no'],
    whole: ['meter', ...METERS_ABROAD],
  },
  'supply-point': {
    nouns: [
      'supply',
      'connection',
      'usage point',
      'installation',
      'facility',
      'premise',
      'premises',
      ...SUPPLY_POINTS,
    ],
    endings: [...NUMBER, ...ID, ...CODE, 'ean', 'eic', 'pod'],
    whole: [...SUPPLY_POINTS, ...SUPPLY_CODES],
  },
  'sim-card': {
    nouns: ['sim', 'sim card', 'esim'],
    endings: [...NUMBER, 'id', 'serial', 'serial number', 'iccid'],
    whole: ['iccid', 'icc id', 'sim', 'sim card'],
  },
  vehicle: {
    nouns: PLATES,
    endings: [...NUMBER],
    whole: PLATES,
  },
  device: {
    nouns: [
      'serial',
      'device',
      'device serial',
      'appliance',
      'equipment',
      'router',
      'modem',
      'receiver',
      'decoder',
      'boiler',
      'microchip',
      'chip',
      'vehicle identification',
      'chassis',
      'frame',
    ],
    endings: [...NUMBER, 'serial', 'serial number', 'serial no'],
    whole: ['serial', 'imei', 'imei number', 'vin', 'meid', 'microchip', 'seriennummer'],
  },
} satisfies IdentifierFieldsByKind;
