import type { Shipment } from '../../model/facts.ts';
import { type Message, originAt } from '../../model/message.ts';
import type { Read } from '../../model/origin.ts';
import type { Link } from '../../model/reading.ts';

/** What of the record of a shipment was printed into the address of a link. */
export function valuesPrinted(
  { hrefAt }: Link,
  { path: ofShipment }: Shipment,
  message: Message,
): readonly Read['value'][] {
  const origin = originAt(message, hrefAt);
  if (origin.kind !== 'expression') return [];
  return origin.printings
    .flatMap(({ reads }) => reads)
    .filter(({ path }) => path.startsWith(`${ofShipment}.`))
    .map(({ value }) => value);
}
