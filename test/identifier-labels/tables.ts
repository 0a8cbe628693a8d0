import type { Language } from '../../src/lexicon/language.ts';
import type { Numbered } from '../../src/lexicon/numbered/numbered-things.ts';
import { writtenOut } from '../../src/read/words/phrases/phrase-notation.ts';

/** A thing of a record whose number messages show: where it stands, and what its value looks like. */
export interface Held {
  readonly thing: Numbered;
  /** What a reader of the record takes its number for: one of these. */
  readonly kinds: readonly string[];
  readonly path: readonly string[];
  readonly value: string;
}

/** What senders of one trade know of a customer. No two things of one list are called by each other's names. */
export const RECORDS: Readonly<Record<string, readonly Held[]>> = {
  shop: [
    { thing: 'order', kinds: ['order'], path: ['order', 'number'], value: 'A-104417' },
    { thing: 'invoice', kinds: ['invoice'], path: ['invoice', 'number'], value: 'RE2025-88310' },
    { thing: 'customer', kinds: ['customer-account'], path: ['customerNumber'], value: '7730264' },
    {
      thing: 'payment',
      kinds: ['payment-reference'],
      path: ['payment', 'reference'],
      value: 'PX90217744',
    },
    {
      thing: 'return',
      kinds: ['return', 'refund', 'ticket'],
      path: ['return', 'number'],
      value: 'RT-55071',
    },
    {
      thing: 'shipment',
      kinds: ['shipment'],
      path: ['shipments', '0', 'trackingNumber'],
      value: '00340434161094015902',
    },
    { thing: 'device', kinds: ['device'], path: ['product', 'serialNumber'], value: 'SN4K81QX07' },
  ],
  supplier: [
    { thing: 'customer', kinds: ['customer-account'], path: ['customerNumber'], value: '40118290' },
    { thing: 'invoice', kinds: ['invoice'], path: ['invoice', 'number'], value: 'F2511-30092' },
    { thing: 'meter', kinds: ['meter', 'device'], path: ['meter', 'number'], value: '1EMH0088412' },
    {
      thing: 'supplyPoint',
      kinds: ['supply-point', 'customer-account', 'contract'],
      path: ['supplyPoint', 'id'],
      value: 'PL0037310000552901',
    },
    {
      thing: 'payment',
      kinds: ['payment-reference'],
      path: ['payment', 'reference'],
      value: '9917700245',
    },
    { thing: 'case', kinds: ['ticket'], path: ['case', 'number'], value: 'SC-660318' },
  ],
  insurer: [
    {
      thing: 'policy',
      kinds: ['policy', 'contract'],
      path: ['policy', 'number'],
      value: 'HP-7204418',
    },
    {
      thing: 'claim',
      kinds: ['ticket', 'return', 'order', 'policy'],
      path: ['claim', 'number'],
      value: '25/S/99013',
    },
    { thing: 'customer', kinds: ['customer-account'], path: ['customerNumber'], value: '3308812' },
    { thing: 'invoice', kinds: ['invoice'], path: ['invoice', 'number'], value: 'BE-2025-44170' },
    {
      thing: 'payment',
      kinds: ['payment-reference'],
      path: ['payment', 'reference'],
      value: 'RF77120093',
    },
  ],
  traveller: [
    { thing: 'booking', kinds: ['booking'], path: ['booking', 'number'], value: 'LK7QX42' },
    { thing: 'invoice', kinds: ['invoice'], path: ['invoice', 'number'], value: 'INV-330158' },
    {
      thing: 'member',
      kinds: ['loyalty'],
      path: ['loyalty', 'memberNumber'],
      value: '2290417738',
    },
    {
      thing: 'payment',
      kinds: ['payment-reference'],
      path: ['payment', 'reference'],
      value: 'TX0088271',
    },
  ],
  clinic: [
    {
      thing: 'patient',
      kinds: ['customer-account', 'ticket'],
      path: ['patient', 'number'],
      value: '55-118820',
    },
    {
      thing: 'appointment',
      kinds: ['booking', 'order', 'ticket'],
      path: ['appointment', 'number'],
      value: 'T-3088214',
    },
    { thing: 'invoice', kinds: ['invoice'], path: ['invoice', 'number'], value: 'HR-90417' },
    {
      thing: 'payment',
      kinds: ['payment-reference'],
      path: ['payment', 'reference'],
      value: '771200934',
    },
  ],
  subscriber: [
    {
      thing: 'contract',
      kinds: ['contract', 'customer-account', 'subscription', 'policy'],
      path: ['contract', 'number'],
      value: 'V-8830127',
    },
    { thing: 'invoice', kinds: ['invoice'], path: ['invoice', 'number'], value: '2025110448' },
    {
      thing: 'sim',
      kinds: ['sim-card', 'device'],
      path: ['sim', 'iccid'],
      value: '8949020000012345671',
    },
    { thing: 'device', kinds: ['device'], path: ['device', 'serialNumber'], value: 'ONT77GX120' },
    { thing: 'case', kinds: ['ticket'], path: ['case', 'number'], value: 'INC0091822' },
  ],
};

/** The record, as a payload holds it. */
export function recordOf(held: readonly Held[]): Record<string, unknown> {
  const record: Record<string, unknown> = { firstName: 'Ada', lastName: 'Lind' };
  for (const { path, value } of held) put(record, path, value);
  return record;
}

function put(into: Record<string, unknown>, path: readonly string[], value: string): void {
  const [key = '', next, ...rest] = path;
  if (next === undefined) into[key] = value;
  else if (next === '0') {
    const item: Record<string, unknown> = {};
    put(item, rest, value);
    into[key] = [item];
  } else {
    const inner = (into[key] ?? {}) as Record<string, unknown>;
    put(inner, [next, ...rest], value);
    into[key] = inner;
  }
}

/** All ways in which a language labels the number of a thing: the plain ones, without marks of the notation. */
export function labelsOf({ identifiers }: Language, thing: Numbered): readonly string[] {
  const { forms = [], names, whole } = identifiers.numbered ?? {};
  const made = (names?.[thing] ?? []).flatMap((name) =>
    forms.flatMap((form) => writtenOut(form.replaceAll('{x}', name))),
  );
  return [...made, ...(whole?.[thing] ?? []).flatMap(writtenOut)].map((label) =>
    label.replaceAll('*', ''),
  );
}

/** A row for each label and value. */
export const tableOf = (rows: readonly (readonly [label: string, value: string])[]): string =>
  `<table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
