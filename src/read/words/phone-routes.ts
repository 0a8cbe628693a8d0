import { createRequire } from 'node:module';
import type * as Library from 'libphonenumber-js/max';
import { PHONE_SHAPES_UNFILLED } from '../../lexicon/placeholders.ts';
import { placeIn, type ContactRoute, type Line } from '../../model/reading.ts';
import { overlaps, type Span } from '../../model/text/span.ts';
import { createCache, MOST_LINES } from '../cache.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';
import { foldCharacters } from './fold-characters.ts';
import { isNonsenseNumber } from './nonsense-numbers.ts';
import { once } from './once.ts';

export interface PhoneQuestion {
  /** ISO 3166 regions whose national numbers to expect, likeliest first. */
  readonly regions: readonly string[];
  readonly find: PhoneFinder;
}

/** Finds the phone numbers of one region's and of international form in a text. */
export type PhoneFinder = (text: string, region: string | undefined) => readonly FoundPhone[];

interface FoundPhone {
  readonly span: Span;
  readonly isValid: boolean;
}

const MOST_REGIONS = 300;

/** Makes a finder. It remembers lines. */
export function createPhoneFinder(): PhoneFinder {
  // The library's tables are large: they are loaded with the first text that may hold a number.
  const library = once(
    () => createRequire(import.meta.url)('libphonenumber-js/max') as typeof Library,
  );
  const inRegion = createCache(MOST_REGIONS, (region) =>
    createCache(MOST_LINES, (text) => findPhones(library(), text, region)),
  );
  return (text, region = '') => inRegion(region)(text);
}

function findPhones(library: typeof Library, text: string, region: string): FoundPhone[] {
  const country = library.isSupportedCountry(region) ? region : undefined;
  const options: { extended: true; defaultCountry?: Library.CountryCode } = {
    extended: true,
    ...(country && { defaultCountry: country }),
  };
  return library.findPhoneNumbersInText(text, options).map(({ startsAt, endsAt, number }) => ({
    span: { start: startsAt, end: endsAt },
    isValid: number.isValid(),
  }));
}

/** Regions tried for a number that no label announces; a labelled one is looked for in all. */
const REGIONS_WITHOUT_LABEL = 2;
const LONGEST_LINE = 4000;

/** The phone numbers that a line shows. `taken` holds what its digits are already, as offsets in its part. */
export function phoneRoutes(
  line: Line,
  taken: readonly Span[],
  vocabularies: readonly ContactVocabulary[],
  { regions, find }: PhoneQuestion,
): ContactRoute[] {
  if (line.text.length > LONGEST_LINE) return [];
  const folded = foldCharacters(line.text);
  if (!mayHoldNumber(folded)) return [];
  const free = withoutTaken(folded, line, taken);
  if (!mayHoldNumber(free)) return [];
  const text = free.replace(NEVER_PHONE, (match) => ' '.repeat(match.length));
  const labels = vocabularies.flatMap(({ phoneLabels }) => phoneLabels.in(text));
  const others = vocabularies.flatMap(({ otherNumbers }) => otherNumbers.in(text));
  const announces = (offset: number): boolean => isBehindAny(labels, text, offset);
  const labelled = labels.length > 0;
  const found: Span[] = [];
  const routes: ContactRoute[] = [];
  const keep = (span: Span, dead?: 'placeholder'): void => {
    if (found.some((other) => overlaps(other, span)) || isBehindAny(others, text, span.start))
      return;
    found.push(span);
    const value = text.slice(span.start, span.end).trim();
    routes.push({
      kind: 'phone',
      value,
      role: line.role,
      at: placeIn(line, span),
      ...(dead && { dead }),
    });
  };

  for (const match of text.matchAll(UNFILLED)) {
    if (announces(match.index) || (/^.{7,}$/.test(match[0]) && labelled))
      keep(spanOf(match), 'placeholder');
  }
  for (const match of text.matchAll(NUMBER_LIKE)) {
    if (isNonsenseNumber(match[0]) && (DIALLED.test(match[0]) || announces(match.index)))
      keep(spanOf(match), 'placeholder');
  }
  if (/(?:\d[^\d]{0,3}){5}/.test(text)) {
    const tried =
      regions.length === 0
        ? [undefined]
        : regions.slice(0, labelled ? undefined : REGIONS_WITHOUT_LABEL);
    for (const region of tried) {
      for (const phone of find(text, region)) {
        const shown = text.slice(phone.span.start, phone.span.end);
        if (
          announces(phone.span.start) ||
          (phone.isValid && isWrittenAsPhone(shown) && !isFalseFriend(text, phone.span))
        )
          keep(phone.span);
      }
    }
  }
  for (const match of text.matchAll(VANITY)) keep(spanOf(match));
  for (const match of text.matchAll(SHORT_CODE)) {
    if (
      announces(match.index) &&
      !/^\s?(?:[-–/:.,]\d|\p{L}|%)/u.test(text.slice(match.index + match[0].length))
    )
      keep(spanOf(match));
  }
  return routes;
}

const mayHoldNumber = (text: string): boolean =>
  /\d(?:\D*\d){2}/.test(text) || text.search(UNFILLED) >= 0;

const UNFILLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PHONE_SHAPES_UNFILLED.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "123-456-7890" and "+1 234 567 8900" are phone numbers by their look alone. */
const DIALLED = /^(?:\+\d.*|\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4})$/;
const NUMBER_LIKE = /(?<![\d\p{L}])\+?\(?\d[\d .()-]{5,16}\d(?![\d\p{L}])/gu;
/** North American and Commonwealth numbers spelt in letters: "1-800-FLOWERS", "0800 REPAIRS", "1300 FLIGHT". */
const VANITY =
  /(?<![\p{L}\d])(?:(?:\+?1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?|0?[58]00|1[38]00)[-. ](?=[A-Z0-9-]*[A-Z]{3})[A-Z0-9]{3,10}(?:-[A-Z0-9]{2,10})*(?![\p{L}\d])/gu;
const SHORT_CODE = /(?<![\p{L}\d.,])\d(?:[ ]?\d){2,5}(?![\p{L}\d])/gu;

const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

/** A number nobody announces must look dialled: grouped, or with its country or trunk code. */
const isWrittenAsPhone = (shown: string): boolean =>
  /^\+|^\(|^0\d|\d[ .()/–-]+\d/.test(shown.trim());

/** Money, and codes that go on behind the digits. */
function isFalseFriend(text: string, { start, end }: Span): boolean {
  return (
    /\p{Sc}\s?$|[\p{L}\d][-_/]$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(?:\s?\p{Sc}|[-_/]\p{L}|[.,]\d)/u.test(text.slice(end, end + 3))
  );
}

/** Whether a label stands before `offset`, with a few signs between. */
const isBehindAny = (labels: readonly Span[], text: string, offset: number): boolean =>
  labels.some(
    ({ end }) =>
      end <= offset && offset - end <= 12 && /^[^\p{L}\p{N}]{0,6}$/u.test(text.slice(end, offset)),
  );

/** The line with all digits blanked of which it is known what they are. */
function withoutTaken(text: string, line: Line, taken: readonly Span[]): string {
  if (taken.length === 0) return text;
  return text.replace(/\d/g, (digit, at: number) => {
    const offset = line.offsets[at] ?? -1;
    return taken.some((span) => span.start <= offset && offset < span.end) ? ' ' : digit;
  });
}

/** Addresses, dates and times. */
const NEVER_PHONE =
  /https?:\/\/\S+|www\.\S+|\S{1,64}@\S+|\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}-\d{1,2}-(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}(?::\d{2})?\b|\d{1,20}[.,]\d{2}\s?\p{Sc}|\p{Sc}\s?\d[\d.,]*/gu;
