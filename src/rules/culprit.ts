import type { Message, Place } from '../model/message.ts';

/**
 * What to point at where an address came out wrong: the first expression that printed nothing in it,
 * else the first that printed something, else the address.
 */
export function culpritIn(message: Message, place: Place): Place {
  const { part, span } = place;
  const printed = (message.parts[part]?.provenance?.printed ?? [])
    .map((entry) => entry.span)
    .filter(({ start, end }) => span.start <= start && end <= span.end);
  const culprit = printed.find(({ start, end }) => start === end) ?? printed[0];
  return culprit === undefined ? place : { part, span: culprit };
}
