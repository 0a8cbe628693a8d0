import {
  SHIPMENT_FIELDS,
  SHIPMENT_NOUNS,
  SHORT_SHIPMENT_FIELDS,
} from '../../lexicon/field-names/shipments.ts';
import { identifierName } from '../../project/facts/identifiers/identifier-name.ts';
import { endsInNoun, nameSet, nameTable } from '../../project/facts/names.ts';
import { flatten } from '../../project/facts/words.ts';
import type { SampleMemory, SampleOptions } from './sample-options.ts';
import type { SamplePlace, Scalar } from './sample-place.ts';
import {
  CARDS,
  CARRIER,
  IBAN,
  PREFIXES,
  type SampleCard,
  trackingNumber,
  trackingPage,
} from './sample-values.ts';

/** Numbers that name a thing, cards and parcels. */
export function identifying(
  place: SamplePlace,
  options: SampleOptions,
  memory: SampleMemory,
): Scalar | undefined {
  const { leaf, around, steps } = place;
  const shipment = shipmentPart(leaf, around[0] ?? '');
  if (shipment === 'carrier') return CARRIER;
  if (shipment === 'trackingNumber') return parcelOf(place, options, memory);
  if (shipment === 'url') return trackingPage(parcelOf(place, options, memory));
  if (/^(?:brand|network|card_?(?:brand|type|network))$/i.test(leaf)) {
    return cardOf(place, options, memory).brand;
  }
  // `payment: { card: … }`, printed as it is.
  if (/^(?:credit|debit|payment)?_?card$/i.test(leaf)) return cardOf(place, options, memory).number;

  // Shopify's: `order.name` is what customers know an order by.
  if (leaf === 'name' && /^order$/i.test(around[0] ?? '')) {
    return sequence('order', place, options, memory);
  }
  const name = identifierName(steps);
  if (name === undefined) return undefined;
  if (name.isInternal) return sequence('internal', place, options, memory);
  switch (name.kind) {
    case 'payment-or-card':
      if (name.form === 'whole') return sequence('payment-reference', place, options, memory);
      return cutDown(cardOf(place, options, memory).number, name.form);
    case 'payment':
    case 'payment-card':
      return cutDown(cardOf(place, options, memory).number, name.form);
    case 'bank-account':
      return cutDown(IBAN, name.form);
    case 'shipment':
      return parcelOf(place, options, memory);
    case 'one-time-code':
      return String(204_816 + options.customer * 131_071);
    case 'tax-number':
      return 'GB 980 7806 84';
    case 'national-id':
      return 'QQ 12 34 56 C';
    default:
      return sequence(name.kind, place, options, memory);
  }
}

const cutDown = (number: string, form: 'whole' | 'last' | 'masked'): string =>
  form === 'whole' ? number : `${form === 'last' ? '' : '•••• '}${number.slice(-4)}`;

/** The card of the object that a field lies in. */
function cardOf(
  { steps }: SamplePlace,
  { customer }: SampleOptions,
  { cards }: SampleMemory,
): SampleCard {
  const holder = steps.slice(0, -1).join('.');
  const number = cards.get(holder) ?? cards.size;
  cards.set(holder, number);
  return CARDS[(number + 4 * customer) % CARDS.length] as SampleCard;
}

/** The tracking number of the parcel that a field lies in, or that has it as its `tracking`. */
function parcelOf(
  { steps }: SamplePlace,
  { customer }: SampleOptions,
  { parcels }: SampleMemory,
): string {
  const around = steps.slice(0, -1);
  const holder = (/^track/i.test(String(around.at(-1))) ? around.slice(0, -1) : around).join('.');
  const number = parcels.get(holder) ?? parcels.size;
  parcels.set(holder, number);
  return trackingNumber(number + 20 * customer);
}

/** A number of its own for each thing: the last four digits of no two are alike. */
function sequence(
  kind: string,
  { leaf, around, steps }: SamplePlace,
  { customer }: SampleOptions,
  { identifiers }: SampleMemory,
): string {
  const bare = identifierName([leaf]) === undefined;
  const indexes = steps.filter((step) => typeof step === 'number').join('.');
  const key = `${flatten(bare ? `${around[0] ?? ''} ${leaf}` : leaf)}#${indexes}`;
  const number = 31_415 + 7_919 * (identifiers.size + 1) + 1_373 * customer;
  const prefix = PREFIXES[kind] ?? `${kind.slice(0, 2).toUpperCase()}-`;
  const value = identifiers.get(key) ?? `${prefix}${prefix === '' ? 88 : ''}${number}`;
  identifiers.set(key, value);
  return value;
}

function shipmentPart(leaf: string, container: string): keyof typeof SHIPMENT_FIELDS | undefined {
  const flat = flatten(leaf);
  const isTracking = /track/i.test(container);
  const part = FIELDS.get(flat) ?? (isTracking ? SHORT_FIELDS.get(flat) : undefined);
  // "type" and "method" say how goods travel only where a shipment is around them.
  if (part === 'delivery') return undefined;
  if (part !== undefined) return part;
  return endsInNoun(container, SHIPMENTS) && /^(?:url|link)$/.test(flat) ? 'url' : undefined;
}

const SHIPMENTS = nameSet(SHIPMENT_NOUNS);
const FIELDS = nameTable(SHIPMENT_FIELDS);
const SHORT_FIELDS = nameTable(SHORT_SHIPMENT_FIELDS);
