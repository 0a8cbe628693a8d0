import type { Remedy } from '../model/finding/finding.ts';
import { originAt, type Message } from '../model/message.ts';
import type { Link } from '../model/reading.ts';

/** Fewer digits are no number that can be dialled from anywhere. */
const FEWEST_DIGITS = 7;

/**
 * A link whose words are a telephone number can dial it. Nothing where the words show none, or two, or where
 * they are printed from data: then the number is not the same for everybody.
 */
export function dialInstead({ text, at, hrefAt }: Link, message: Message): { remedy?: Remedy } {
  if (originAt(message, at).kind !== 'literal') return {};
  const numbers =
    text.match(/(?<![\d#*])(?:\+|00)?\(?\d[\d\s()./\u2010-\u2013-]{5,}\d(?!\d)/gu) ?? [];
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return {};
  const digits = number.replace(/\(0\)/g, '').replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return {};
  const plus = number.startsWith('+') ? '+' : '';
  return { remedy: { do: 'readdress', address: hrefAt, to: `tel:${plus}${digits}` } };
}

/** E.164 allows no more. */
const MOST_DIGITS = 15;
