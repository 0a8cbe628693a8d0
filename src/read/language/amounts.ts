import type { Language } from '../../lexicon/language.ts';
import { CURRENCY_NAMES } from '../../lexicon/money.ts';
import type { StrayAmount } from '../../model/languages.ts';
import { placeIn, type Line } from '../../model/reading.ts';
import type { Span } from '../../model/text/span.ts';
import { anyOf } from '../../model/text/pattern.ts';
import { once } from '../words/once.ts';
import { createCache, createMemory, MOST_LINES } from '../cache.ts';

export type AmountFinder = (line: Line, own: string, tag: string) => StrayAmount[];

const MOST_TAGS = 200;

/** Finds amounts beside a currency that are written as nobody writes them in a locale. CLDR knows how they are. */
export function createAmountFinder(languages: readonly Language[]): AmountFinder {
  const marksOf = createCache(MOST_TAGS, (tag) => decimalMarks(tag, languages));
  const currencies = once(currencyPatterns);
  const remember = createMemory<readonly FoundAmount[]>(MOST_LINES);

  return (line, own, tag) => {
    if (!/\d[.,]\d\d(?!\d)/.test(own)) return [];
    const { role } = line;
    return remember(`${tag} ${own}`, () => amountsAstray(own, tag)).map(({ span, expected }) => {
      const text = line.text.slice(span.start, span.end);
      return { role, text, at: placeIn(line, span), locale: tag, expected };
    });
  };

  function amountsAstray(own: string, tag: string): FoundAmount[] {
    return [...own.matchAll(NUMBER)].flatMap((match) => {
      const [number] = match;
      const mark = number.charAt(number.length - 3);
      const end = match.index + number.length;
      const { before, behind } = currencies();
      const reach = own.slice(Math.max(0, match.index - LONGEST_CURRENCY), match.index);
      const first = before.exec(reach)?.[0] ?? '';
      const last = behind.exec(own.slice(end, end + LONGEST_CURRENCY))?.[0] ?? '';
      const currency = (first || last).trim();
      if (currency === '' || marksOf(tag).has(mark) || homeMarks(currency).has(mark)) return [];
      const value = Number(`${number.slice(0, -3).replace(/\D/g, '')}.${number.slice(-2)}`);
      const expected = new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }).format(value);
      return [{ span: { start: match.index - first.length, end: end + last.length }, expected }];
    });
  }
}

interface FoundAmount {
  readonly span: Span;
  readonly expected: string;
}

const NUMBER =
  /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:(?:\.\d{3})+,|(?:,\d{3})+\.)\d\d|\d{1,7}[.,]\d\d)(?!\p{N}|[.,]\p{N})/gu;

const LONGEST_CURRENCY = 8;

function currencyPatterns(): { readonly before: RegExp; readonly behind: RegExp } {
  const codes = Intl.supportedValuesOf('currency').join('|');
  const currency = `(?:\\p{Sc}|${anyOf(CURRENCY_NAMES)}|${codes})`;
  return {
    before: new RegExp(`(?<!\\p{L})${currency}\\s?$`, 'u'),
    behind: new RegExp(`^\\s?${currency}(?!\\p{L})`, 'u'),
  };
}

/** What stands before cents in a locale, and in its language at large: both are met. */
function decimalMarks(tag: string, languages: readonly Language[]): ReadonlySet<string> {
  const { language, region } = new Intl.Locale(tag);
  const regions =
    region === undefined
      ? (languages.find(({ code }) => code.split('-')[0] === language)?.regions ?? [])
      : [region];
  const tags = [tag, language, ...regions.map((one) => `${language}-${one}`)];
  return new Set(tags.flatMap(marksIn));
}

/** Swiss French writes numbers with a comma, and money with a point. */
const marksIn = (tag: string): string[] =>
  [{}, { style: 'currency', currency: 'CHF' } as const].flatMap((style) =>
    new Intl.NumberFormat(tag, { ...style, minimumFractionDigits: 2 })
      .formatToParts(1.5)
      .flatMap(({ type, value }) => (type === 'decimal' ? [value === '٫' ? '.' : value] : [])),
  );

/**
 * What stands before cents where a currency is at home: prices abroad are quoted as they are there. The
 * code of a national currency begins with its country.
 */
function homeMarks(currency: string): ReadonlySet<string> {
  if (/^[A-Z]{3}$/.test(currency)) {
    const region = currency.slice(0, 2);
    return region === 'EU'
      ? new Set()
      : new Set(marksIn(new Intl.Locale(`und-${region}`).maximize().baseName));
  }
  return /[$£¥₹₩₪฿]/u.test(currency) ? new Set('.') : new Set();
}
