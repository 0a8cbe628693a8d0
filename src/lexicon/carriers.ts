import { AFRICA_MIDDLE_EAST } from './carriers/africa-middle-east.ts';
import { AMERICAS } from './carriers/americas.ts';
import { ASIA_PACIFIC } from './carriers/asia-pacific.ts';
import type { Carrier } from './carriers/carrier.ts';
import { EUROPE } from './carriers/europe.ts';
import { WORLD } from './carriers/world.ts';

export { AGGREGATORS } from './carriers/aggregators.ts';
export type { Carrier, NumberFormat } from './carriers/carrier.ts';

/** Carriers by what is public of them: their own tracking pages and the standards their numbers follow. */
export const CARRIERS: readonly Carrier[] = [
  ...WORLD,
  ...EUROPE,
  ...AMERICAS,
  ...ASIA_PACIFIC,
  ...AFRICA_MIDDLE_EAST,
];

/**
 * Parts of words by which the path of a tracking page is known, in the languages of the carriers above.
 * Source: the addresses in the carriers' `source`.
 */
export const TRACKING_PATH_PARTS: readonly string[] = [
  'track',
  'trace',
  'tracing',
  'trck',
  'suiv',
  'sendung',
  'verfolg',
  'sporing',
  'spara-',
  'seurant',
  'rastre',
  'seguim',
  'localizador',
  'livetracking',
  'estado-envio',
  'sigue-tu-envio',
  'spedizion',
  'sped_det',
  'ricerca',
  'sledz',
  'sledov',
  'sledenje',
  'sekimas',
  'jalgimine',
  'nyomkovet',
  'csomagkovet',
  'vyhledat',
  'zasilk',
  'gonderi',
  'takip',
  'sorgula',
  'lacak',
  'tra-cuu',
  'tneko',
  'okurijo',
  'shipment',
  'parcel',
  'package',
  'colis',
  'paket',
  'itemtrace',
  'item-trace',
  'delivery',
  'objectsearch',
  'querylist',
  'awb',
  'waybill',
];
