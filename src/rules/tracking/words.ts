import { LANGUAGES } from '../../lexicon/languages/index.ts';
import { anyOf } from '../../model/text/pattern.ts';
import type { Span } from '../../model/text/span.ts';

/** Whether the words of a link promise that it leads to a parcel, in whatever language. */
export const saysTracking = (text: string): boolean => LINK_WORDS.test(text.normalize('NFC'));

/** The span of an address that stands where a line announces a tracking number. */
export function addressUnderLabel(text: string): Span | undefined {
  const match = LABELLED_ADDRESS.exec(text);
  const [, label = '', address = ''] = match ?? [];
  if (match === null) return undefined;
  const start = match.index + label.length;
  return { start, end: start + address.length };
}

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const LINKS = LANGUAGES.flatMap(({ tracking }) => tracking.links);

/** Labels of a number only: "Tracking: https://…" is how addresses are announced. */
const LABELS = LANGUAGES.flatMap(({ tracking }) => tracking.labels).filter(
  (label) => !LINKS.includes(label) && !LINKS.includes(label.toLowerCase()),
);

const LINK_WORDS = new RegExp(wholeWords(LINKS), 'iu');

const LABELLED_ADDRESS = new RegExp(
  `(${wholeWords(LABELS)}[ :：#|]{0,4})(https?://[^\\s|]+)`,
  'iu',
);

/** Whole words, except in scripts that put no space between them. */
function wholeWords(phrases: readonly string[]): string {
  const isSpaced = (phrase: string): boolean => !UNSPACED.test(phrase);
  const spaced = anyOf(phrases.filter(isSpaced)).replaceAll(' ', '\\s+');
  const unspaced = anyOf(phrases.filter((phrase) => !isSpaced(phrase)));
  const whole = `(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`;
  return unspaced === '' ? `(?:${whole})` : `(?:${whole}|${unspaced})`;
}
