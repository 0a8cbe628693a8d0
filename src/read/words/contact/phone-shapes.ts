import { CURRENCY_NAMES } from '../../../lexicon/money.ts';
import { SIGNS_FOR_DIGITS } from '../../../lexicon/placeholders.ts';
import type { Span } from '../../../model/text/span.ts';

/** What phone numbers look like, and what looks like them and is none. */

/** Digits, if any, and then signs for digits to the end: "xxx-xxxx", "(0361) XXX-XXXX", "1588-XXXX", "0X1 XXX XXX". */
export const UNFILLED = new RegExp(
  SIGNS_FOR_DIGITS.map((sign) => {
    const signs = `${sign}{1,8}`;
    const least = `(?=(?:[\\d +()./–-]|${sign}){0,16}(?:${sign}[ ()./–-]{0,2}){4})`;
    const known = `(?:\\d{1,4}|\\d?${sign}{1,2}\\d{1,2})`;
    const digits = `\\+?\\(?(?:${known}\\)?[ ./–-]{0,3}\\(?){0,3}`;
    return `${least}${digits}${signs}\\)?(?:[ ./–-]{1,2}\\(?${signs}\\)?){0,4}`;
  })
    .map((shape) => `(?<![\\p{L}\\p{N}#_])(?:${shape})(?![.-]?[\\p{L}\\p{N}#_]| [\\p{N}#_])`)
    .join('|'),
  'giu',
);

/** Letters of the scripts that put spaces between words. */
const SPACED = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])\p{L}`;

/** "123-456-7890" and "+1 234 567 8900" are phone numbers by their look alone. */
export const DIALLED = /^(?:\+\d.*|\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4})$/;
export const NUMBER_LIKE = /(?<![\d\p{L}])\+?\(?\d[\d .()-]{5,16}\d(?![\d\p{L}])/gu;
/** North American and Commonwealth numbers spelt in letters: "1-800-FLOWERS", "0800 REPAIRS", "1300 FLIGHT". */
export const VANITY =
  /(?<![\p{L}\d])(?:(?:\+?1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?|0?[58]00|1[38]00)[-. ](?=[A-Z0-9-]*[A-Z]{3})(?![X-]+(?![A-Z0-9]))[A-Z0-9]{3,10}(?:-[A-Z0-9]{2,10})*(?![\p{L}\d])/gu;
/** "114", "*6955", "*123#", "90 200"; scripts without spaces write on: "请拨打188咨询". */
export const SHORT_CODE = new RegExp(
  String.raw`(?<!(?:${SPACED})|[\d.,*#])(?:\*\d{2,6}#?|\d(?:[ ]?\d){2,5})(?!${SPACED}|\d)`,
  'gu',
);

/** Addresses, dates, times, accounts and amounts. */
export const NEVER_PHONE = new RegExp(
  [
    String.raw`https?:\/\/\S+|www\.\S+|\S+@\S+`,
    String.raw`\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b`,
    // A number that begins with a day: "20260303-07".
    String.raw`\b20\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[-/]\d+`,
    String.raw`\b\d{1,2}\. \d{1,2}\. ?(?:19|20|25)\d{2}\b|\b\d{1,2}-\d{1,2}-(?:19|20)\d{2}\b`,
    String.raw`\b\d{1,2}:\d{2}(?::\d{2})?\b`,
    String.raw`(?<![\d/])(?:7[/x]24|24[/x]7(?:[/x]365)?)(?![\d/])`,
    String.raw`(?<![\d.])[012]?\d[.h][0-5]\d\s?[-–—~]\s?[012]?\d[.h][0-5]\d(?![\d.])`,
    String.raw`\d+[.,]\d{2}\s?\p{Sc}|\p{Sc}\s?\d[\d.,]*`,
    // Network addresses: four numbers, of which one at least has not two digits.
    String.raw`(?<![\d.])(?=\d?\.|\d{3}|\d{1,2}\.\d(?:\d\d)?\.|\d{1,2}\.\d{2}\.\d(?:\d\d)?\.)\d{1,3}(?:\.\d{1,3}){3}(?![\d.])`,
    String.raw`〒\s{0,2}\d{3}\D?\d{4}`,
    // International bank account numbers.
    String.raw`\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b`,
  ].join('|'),
  'gu',
);

/** A number nobody announces must look dialled: grouped, or with its country or trunk code. */
export const isWrittenAsPhone = (shown: string): boolean =>
  /^\+|^\(|^0\d|\d[ .()/–-]+\d/.test(shown.trim());

const NAMES_OF_MONEY = [...Intl.supportedValuesOf('currency'), ...CURRENCY_NAMES]
  .map((name) => name.replace(/[.$]/g, String.raw`\$&`))
  .join('|');
const MONEY_BEFORE = new RegExp(`(?:\\p{Sc}|(?<!\\p{L})(?:${NAMES_OF_MONEY}))\\s{0,4}$`, 'u');
const MONEY_BEHIND = new RegExp(`^\\s?(?:\\p{Sc}|%|(?:${NAMES_OF_MONEY})(?!\\p{L}))`, 'u');

/** Whether the words around digits make them an amount. */
export const isAmount = (text: string, { start, end }: Span): boolean =>
  MONEY_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ||
  MONEY_BEHIND.test(text.slice(end, end + 8));

/** Money, numbers with a country before them, codes that go on before or behind the digits. */
export function isFalseFriend(text: string, { start, end }: Span): boolean {
  const shown = text.slice(start, end);
  return (
    isAmount(text, { start, end }) ||
    /^[1-9]\d{0,2}(?:[.,]\d{3})+(?: ?\/.*)?$/.test(shown) ||
    /(?:[A-Za-z]|[\p{L}\d][-_/]|(?<![\p{L}\d])[A-Z]{2}(?:\d{2})? )$/u.test(
      text.slice(Math.max(0, start - 6), start),
    ) ||
    /^(?:[-_/](?!\p{Ll}{1,4}(?!\p{L}))\p{L}|[.,]\d)/u.test(text.slice(end, end + 7))
  );
}

/** "0660 *** ** 18": a number that is known, and not to be read here. */
export const isMasked = (text: string, { end }: Span): boolean =>
  /^[ )-]{0,2}[*•●∙·✱＊]{2}/u.test(text.slice(end, end + 5));
