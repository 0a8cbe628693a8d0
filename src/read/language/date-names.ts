import type { Language } from '../../lexicon/language.ts';
import type { StrayDateName } from '../../model/languages.ts';
import { placeIn, type Line } from '../../model/reading.ts';
import type { Span } from '../../model/text/span.ts';
import { foldPhrase } from '../words/phrases/fold.ts';
import { createCache, createMemory, MOST_LINES } from '../cache.ts';
import { once } from '../words/once.ts';
import type { Identifier } from './identify.ts';
import type { WordIndex } from './word-index.ts';

export interface DateSetting {
  readonly among: string;
  readonly areKin: Identifier['areKin'];
}

export type DateNameFinder = (line: Line, own: string, setting: DateSetting) => StrayDateName[];

/** Finds names of months and weekdays of another language in dates. CLDR knows the names. */
export function createDateNameFinder(
  languages: readonly Language[],
  index: WordIndex,
): DateNameFinder {
  const names = once(() => dateNames(languages));
  const namesOf = createCache(
    languages.length,
    (code) => new Set([...namesIn(code), ...namesIn(code, 'short')].map(foldPhrase)),
  );

  const remember = createMemory<readonly FoundName[]>(MOST_LINES);

  return (line, own, setting) => {
    if (!/\d/.test(own)) return [];
    const { among } = setting;
    const { role } = line;
    return remember(`${among} ${own}`, () => namesAstray(own, setting)).map(
      ({ name, language, date }) => {
        const text = line.text.slice(date.start, date.end);
        return { role, name, text, at: placeIn(line, date), language, among };
      },
    );
  };

  function namesAstray(own: string, { among, areKin }: DateSetting): FoundName[] {
    return [...own.matchAll(/\p{L}[\p{L}\p{M}]{2,}/gu)].flatMap((match) => {
      const [name] = match;
      const date = dateAround(own, match.index, name.length);
      if (date === undefined || isKnown(name, among)) return [];
      const known = names().get(foldPhrase(name));
      if (known === undefined || known.some((code) => areKin(code, among))) return [];
      const [language = ''] = known;
      return isInText(own, date, among) ? [{ name, language, date }] : [];
    });
  }

  /** The names of all languages are needed for no other word. */
  function isKnown(word: string, among: string): boolean {
    const folded = foldPhrase(word);
    return namesOf(among).has(folded) || index.isKnown(folded, among);
  }

  /** Words around a date are the text's: streets and titles that hold a date bring their own. */
  function isInText(text: string, { start, end }: Span, among: string): boolean {
    const before = /(\p{L}[\p{L}\p{M}'’]*)[\s,]*$/u.exec(
      text.slice(Math.max(0, start - 40), start),
    );
    const behind = /^\s+(\p{L}[\p{L}\p{M}'’]*)/u.exec(text.slice(end, end + 40));
    const follows = foldPhrase(behind?.[1] ?? '');
    const isSmall = index.meaningsOf(follows).some(({ language }) => language === among);
    return (
      (before === null || isOwn(before[1] ?? '', among)) &&
      (follows === '' || isSmall || names().has(follows))
    );
  }

  function isOwn(word: string, among: string): boolean {
    const folded = foldPhrase(word);
    return (
      index.meaningsOf(folded).some(({ language }) => language === among) ||
      index.isKnown(folded, among) ||
      names().has(folded)
    );
  }
}

interface FoundName {
  readonly name: string;
  readonly language: string;
  readonly date: Span;
}

const DAY_BEFORE = /(?<![\p{L}\p{N}.,/-])\d{1,2}(?:\.|st|nd|rd|th|er|º|ª)?,?\s+(?:de\s+)?$/u;
const DAY_BEHIND =
  /^,?\s+(?:den\s+|the\s+|le\s+)?\d{1,2}(?:\.|st|nd|rd|th|er|º)?(?![\p{L}\p{N}:,.-]*\p{N})/u;
const YEAR_BEHIND = /^,?\s+(?:de\s+)?(?:19|20)\d\d(?![\p{L}\p{N}])/u;

/** The date that a name stands in; undefined where it stands in none. */
function dateAround(text: string, start: number, length: number): Span | undefined {
  const end = start + length;
  const before = DAY_BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[0];
  const rest = text.slice(end, end + 24);
  const behind = DAY_BEHIND.exec(rest)?.[0];
  if (before === undefined && behind === undefined) return undefined;
  const from = start - (before?.length ?? 0);
  const to = end + (behind?.length ?? 0);
  return { start: from, end: to + (YEAR_BEHIND.exec(text.slice(to, to + 24))?.[0].length ?? 0) };
}

/** The languages that have a name, by its folded form. Names of several words, or with numbers, are left out. */
function dateNames(languages: readonly Language[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { code } of languages) {
    for (const name of new Set(namesIn(code))) {
      if (!/^(?![\p{Script=Han}\p{Script=Hangul}])[\p{L}\p{M}]{3,}$/u.test(name)) continue;
      const folded = foldPhrase(name);
      names.set(folded, [...(names.get(folded) ?? []), code]);
    }
  }
  return names;
}

/** Twelve days in a row, one of each month: all months and all weekdays, in a date and by themselves. */
function namesIn(code: string, width: 'long' | 'short' = 'long'): string[] {
  const formats: readonly Intl.DateTimeFormatOptions[] = [
    { month: width },
    { weekday: width, day: 'numeric', month: width },
  ];
  return formats.flatMap((options) => {
    const format = new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) =>
      format.formatToParts(Date.UTC(2026, month, DAYS[month] ?? 1)),
    ).flatMap((parts) =>
      parts.flatMap(({ type, value }) => (type === 'month' || type === 'weekday' ? [value] : [])),
    );
  });
}

/** A day of each month of 2026 on which another weekday falls than in the month before. */
const DAYS = [5, 3, 4, 2, 1, 6, 5, 3, 1, 1, 2, 1];
