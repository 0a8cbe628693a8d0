import { SHIPMENT_NOUNS } from '../../lexicon/field-names/shipments.ts';
import { OVER_FLAGS, PRESENT_FLAGS, STATUS_FIELDS } from '../../lexicon/field-standing.ts';
import { parentOf } from '../data/path.ts';
import { endsInNoun, nameSet } from './names.ts';
import { type FlatRecord, keysAround, type RecordObject, textOf } from './record.ts';
import { flatten } from './words.ts';

/**
 * Paths of the entries of lists that are over (`orders[1].closed: true`) while others of their list are
 * not. Only for messages about what is going on: of what is over others may well speak.
 */
export function overEntries(
  { objects }: FlatRecord,
  messageType: string | undefined,
): readonly string[] {
  if (!GOES_ON.has(messageType ?? '')) return [];
  const lists = new Map<string, RecordObject[]>();
  for (const object of objects) {
    if (typeof object.steps.at(-1) !== 'number' || isParcel(object)) continue;
    const list = parentOf(object.path);
    const entries = lists.get(list);
    if (entries === undefined) lists.set(list, [object]);
    else entries.push(object);
  }
  return [...lists.values()].flatMap((entries) => {
    const over = entries.filter(saysOver);
    return over.length < entries.length ? over.map(({ path }) => path) : [];
  });
}

/** A parcel of the same order that has come already is no other matter. */
const isParcel = ({ steps }: RecordObject): boolean =>
  endsInNoun(keysAround(steps)[0] ?? '', PARCELS);

/** Types of messages about what is under way. */
const GOES_ON: ReadonlySet<string> = new Set([
  'order-confirmation',
  'order-changed',
  'payment-due',
  'shipping-notification',
  'out-for-delivery',
  'delivery-delayed',
  'delivery-failed',
  'pickup-ready',
  'subscription-renewal',
  'booking-confirmation',
  'booking-changed',
  'appointment-reminder',
]);

/** The entry itself, or an object in it, such as its shipment. */
const saysOver = ({ fields }: RecordObject): boolean =>
  [...fields].some(
    ([key, value]) =>
      isOverField(key, value) ||
      (typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.entries(value).some(([inner, flag]) => isOverField(inner, flag))),
  );

function isOverField(key: string, value: unknown): boolean {
  const name = flatten(key);
  if (OVER.has(name)) return value === true || value === 'true';
  if (PRESENT.has(name)) return value === false || value === 'false';
  return STATUS.has(name) && OVER.has(flatten(textOf(value) ?? ''));
}

const PARCELS = nameSet(SHIPMENT_NOUNS);
const OVER = nameSet(OVER_FLAGS);
const PRESENT = nameSet(PRESENT_FLAGS);
const STATUS = nameSet(STATUS_FIELDS);
