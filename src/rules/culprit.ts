import { originAt, type Message, type Place } from '../model/message.ts';
import type { Link } from '../model/reading.ts';

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

/**
 * What to point at where a link's address is wrong: an expression that printed nothing in it, else the
 * address; where an empty one has no known origin, the words of the link can still be found.
 */
export function hrefPlace(message: Message, { hrefAt, at }: Link): Place {
  const culprit = culpritIn(message, hrefAt);
  const isBlank = culprit.span.start === culprit.span.end;
  if (isBlank && originAt(message, culprit).kind === 'expression') return culprit;
  return hrefAt.span.start === hrefAt.span.end ? at : hrefAt;
}
