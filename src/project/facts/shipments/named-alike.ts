import { NUMBERS_OF_SHIPMENTS } from '../../../lexicon/field-names/shipments.ts';
import type { Shipment } from '../../../model/facts.ts';
import { compact } from '../../../model/text/compact.ts';
import { endsInNoun, nameSet } from '../names.ts';
import { fieldText, keysAround, type RecordObject } from '../record.ts';
import { flatten, wordsOf } from '../words.ts';
import { shipmentOf } from './read-shipment.ts';
import { isDelivered, isReturned } from './shipment-states.ts';
import { NOUNS } from './shipment-nouns.ts';

interface Found {
  readonly object: RecordObject;
  readonly shipments: readonly Shipment[];
}

/**
 * Reads parcels of which the record says less than of others: what it calls the number of one, it calls the
 * others' as well, and they are written alike. `{ consignments: [{ carrier, article_id: 33QVM0051926 }],
 * history: [{ consignment: { article_id: 33QVM0044187 } }] }`
 */
export function namedAlike(
  found: readonly Found[],
): (object: RecordObject) => readonly Shipment[] | undefined {
  const shapes = new Map<string, Set<string>>();
  for (const { object, shipments } of found) {
    const numbers = new Set(shipments.map(({ trackingNumber }) => trackingNumber));
    for (const [key, value] of object.fields) {
      const text = fieldText(value);
      if (text === undefined || !numbers.has(text) || shapeOf(text).length < FEWEST_CHARACTERS)
        continue;
      const name = flatten(key);
      shapes.set(name, (shapes.get(name) ?? new Set()).add(shapeOf(text)));
    }
  }
  return (object) => {
    const isShipment = endsInNoun(keysAround(object.steps)[0] ?? '', NOUNS);
    for (const [key, value] of object.fields) {
      const name = flatten(key);
      const trackingNumber = fieldText(value) ?? '';
      if (shapes.get(name)?.has(shapeOf(trackingNumber)) !== true) continue;
      // `id` and `number` are anything's.
      if (!isShipment && wordsOf(key).length < 2 && isAnythings(name)) continue;
      return [
        shipmentOf(
          object.path,
          { how: 'inferred', because: `"${key}" holds the number of another parcel too` },
          {
            trackingNumber,
            carrier: undefined,
            url: undefined,
            delivery: 'parcel',
            isReturn: isReturned(object),
            isDelivered: isDelivered(object),
          },
        ),
      ];
    }
    return undefined;
  };
}

/** "33QVM0051926" is written as "99AAA9999999". */
const shapeOf = (text: string): string =>
  compact(text).replace(/\p{N}/gu, '9').replace(/\p{L}/gu, 'A');

const isAnythings = (name: string): boolean =>
  ANYTHINGS.has(name) || name.length <= LONGEST_OF_ANYTHING;

const FEWEST_CHARACTERS = 8;
const LONGEST_OF_ANYTHING = 4;
const ANYTHINGS = nameSet(NUMBERS_OF_SHIPMENTS);
