import { compact } from '../model/text/compact.ts';

/** A day or a moment, in digits. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}(?:-\d{2})?(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(
    text,
  ) ||
  /^\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?:[ ,T]+\d{1,2}:\d{2}(?::\d{2})?)?$/.test(text) ||
  /^\d{4}([./])\d{1,2}\1\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.test(text) ||
  isWrittenDate(text);

/** "12 May 2026", "Tue, 12 May 2026 10:00:00 GMT", "May 12, 2026": a year, a day, and a word or two. */
const isWrittenDate = (text: string): boolean =>
  text.length <= 48 &&
  !Number.isNaN(Date.parse(text.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1'))) &&
  /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text) &&
  /\p{L}{3}/u.test(text) &&
  text.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?/g, '').replace(/\D/g, '')
    .length <= 6;

export const isTime = (text: string): boolean =>
  /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*[-–—]\s*\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?)?$/i.test(
    text,
  ) || /^P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/.test(text);

/** Money, a share or a measure: "1,299.00", "€ 12", "12,50 EUR", "15 %", "2.5 kg". */
export function isAmount(text: string): boolean {
  const [, before = '', after = ''] =
    /^[-+]?(\p{Sc}|\p{Lu}{3})?\s?[-+]?(?:\d{1,3}(?:[.,' \u00A0\u202F]\d{3})*(?:[.,]\d{1,4})?|\d{1,9}[.,]\d{1,2})\s?(\p{Sc}|\p{Lu}{3}|%|\p{Ll}{1,3}[²³]?)?$/u.exec(
      text,
    ) ?? [undefined, 'none'];
  return (
    [before, after].every((sign) => !/\p{Lu}/u.test(sign) || CURRENCIES.has(sign)) &&
    before !== 'none'
  );
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

export const isPlainNumber = (text: string): boolean =>
  /^[-+]?\d+(?:\.\d+)?(?:\s*,\s*[-+]?\d+(?:\.\d+)?)?$/.test(text);

/** One of a few words of a program: "paid", "IN_TRANSIT", "gift-card", "web". */
export const isEnumeration = (text: string): boolean =>
  text.length <= 40 &&
  (/^[a-z]+(?:[_.:/-][a-z\d]{1,12})*$/.test(text) || /^[A-Z]+(?:[_-][A-Z\d]{1,12})*$/.test(text)) &&
  (text.match(/\d/g) ?? []).length < 3;

/** "WELCOME10": a code for everybody. */
export const ON_POSTERS = /^\p{L}{4,}\d{1,2}$/u;

/** Digits, or letters among them: words name no single thing. */
export const isCode = (text: string): boolean =>
  text.length <= 256 &&
  !ON_POSTERS.test(text) &&
  !/\s\p{L}+\s/u.test(text) &&
  (/\d{3}/.test(compact(text)) ||
    (/\d/.test(text) && compact(text).length >= 4) ||
    /^[A-Z]{5,8}$/.test(text) ||
    /[a-z][A-Z].*[a-z][A-Z]/.test(text));
