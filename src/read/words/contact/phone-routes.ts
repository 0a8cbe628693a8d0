import { createRequire } from 'node:module';
import type * as Library from 'libphonenumber-js/max';
import { placeIn, type ContactRoute, type Line } from '../../../model/reading.ts';
import { overlaps, type Span } from '../../../model/text/span.ts';
import { createCache, createMemory, MOST_LINES } from '../../cache.ts';
import { EMERGENCY_NUMBERS } from '../../../lexicon/emergency-numbers.ts';
import { NUMBERS_TO_COME } from '../../../lexicon/placeholders.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';
import { foldCharacters } from '../phrases/fold-characters.ts';
import { isNonsenseNumber } from './nonsense-numbers.ts';
import { once } from '../once.ts';
import {
  DIALLED,
  isAmount,
  isFalseFriend,
  isMasked,
  isWrittenAsPhone,
  NEVER_PHONE,
  NUMBER_LIKE,
  SHORT_CODE,
  UNFILLED,
  VANITY,
} from './phone-shapes.ts';
import { endsWith, isIn } from '../phrases/phrases.ts';

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
  /** As many digits as people of the country dial, or those of its calling code before them. */
  readonly isWhole: boolean;
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
  return library.findPhoneNumbersInText(text, options).map(({ startsAt, endsAt, number }) => {
    const shown = text.slice(startsAt, endsAt);
    const digits = withoutEnd(digitsOf(shown), number.ext);
    const national = withoutEnd(digitsOf(number.formatNational()), number.ext);
    const abroad = `${number.countryCallingCode}${number.nationalNumber}`;
    return {
      span: { start: startsAt, end: endsAt },
      isValid: number.isValid(),
      isWhole:
        digits === national ||
        digits.endsWith(abroad) ||
        (shown.startsWith('(') && national.endsWith(digits)),
    };
  });
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const withoutEnd = (digits: string, end = ''): string =>
  digits.endsWith(end) ? digits.slice(0, digits.length - end.length) : digits;

/** Regions tried for a number that no label announces; a labelled one is looked for in all. */
const REGIONS_WITHOUT_LABEL = 2;
const LONGEST_LINE = 4000;

/** Finds the phone numbers that a line shows. `taken` holds what its digits are already, as offsets in its part. */
export type PhoneReader = (line: Line, taken: readonly Span[]) => ContactRoute[];

/** Makes a reader. It remembers lines. */
export function createPhoneReader(
  vocabularies: readonly ContactVocabulary[],
  question: PhoneQuestion,
): PhoneReader {
  const mayHold = createCache(MOST_LINES, mayHoldNumber);
  const inFree = createMemory<readonly ShownPhone[]>(MOST_LINES);
  return (line, taken) => {
    if (line.text.length > LONGEST_LINE) return [];
    const folded = foldCharacters(line.text);
    if (!mayHold(folded)) return [];
    const free = withoutTaken(folded, line, taken);
    if (!mayHold(free)) return [];
    const key = free === folded ? free : `${folded}\n${free}`;
    const phones = inFree(key, () => phonesIn(folded, free, vocabularies, question));
    return phones.map(({ value, span, dead }) => ({
      kind: 'phone',
      value,
      role: line.role,
      at: placeIn(line, span),
      ...(dead && { dead }),
    }));
  };
}

interface ShownPhone {
  readonly value: string;
  readonly span: Span;
  readonly dead: 'placeholder' | undefined;
}

/** The phone numbers in what is free of a line. */
function phonesIn(
  folded: string,
  free: string,
  vocabularies: readonly ContactVocabulary[],
  { regions, find }: PhoneQuestion,
): readonly ShownPhone[] {
  const text = free.replace(NEVER_PHONE, (match) => ' '.repeat(match.length));
  if (!/\d\D*\d/.test(text) && text.search(UNFILLED) < 0 && !MAY_BE_TO_COME.test(text)) return [];
  const labels = vocabularies.flatMap(({ phoneLabels }) => phoneLabels.in(text));
  const others = vocabularies.flatMap(({ otherNumbers }) => otherNumbers.in(text));
  const announces = (offset: number): boolean => isBehindAny(labels, text, offset);
  const announcesShort = (offset: number): boolean =>
    isBehindAny(
      labels.filter(({ start, end }) => end - start > 1),
      text,
      offset,
    );
  // "Call the service desk at *2700": what a star is before is dialled, or is a card's last digits.
  const isInvited = ({ start }: Span): boolean =>
    vocabularies.some(({ invitations, phoneLabels }) =>
      [invitations, phoneLabels].some((phrases) => endsWith(phrases, text.slice(0, start), CLAUSE)),
    );
  const isIntroduced = (offset: number): boolean =>
    vocabularies.some(({ beforePhones }) => endsWith(beforePhones, text.slice(0, offset), /^ $/));
  const isOffered = (offset: number): boolean =>
    /[:：]\s?$/u.test(text.slice(0, offset)) &&
    vocabularies.some(({ invitations, supportLinks, supportLinkTitles }) =>
      [invitations, supportLinks, supportLinkTitles].some((phrases) =>
        endsWith(phrases, text.slice(0, offset), BEFORE_OFFER),
      ),
    );
  const labelled = labels.length > 0;
  const introduced = vocabularies.some(({ beforePhones }) => isIn(beforePhones, text));
  const found: Span[] = [];
  const phones: ShownPhone[] = [];
  const keep = (span: Span, dead?: 'placeholder'): void => {
    if (
      found.some((other) => overlaps(other, span)) ||
      isMasked(text, span) ||
      isBehindAny(others, text, span.start)
    )
      return;
    found.push(span);
    const value = text.slice(span.start, span.end).trim();
    phones.push({ value, span, dead });
  };

  for (const match of text.matchAll(UNFILLED)) {
    if (isHiddenPart(folded, spanOf(match))) continue;
    if (announces(match.index) || (match[0].length >= 7 && (labelled || /^[+(0]/.test(match[0]))))
      keep(spanOf(match), 'placeholder');
  }
  for (const { end } of labels) {
    const [gap = '', toCome] = TO_COME.exec(text.slice(end)) ?? [];
    const start = end + gap.length - (toCome?.length ?? 0);
    if (toCome !== undefined) keep({ start, end: end + gap.length }, 'placeholder');
  }
  for (const match of text.matchAll(NUMBER_LIKE)) {
    const [shown] = match;
    if (
      isNonsenseNumber(shown) &&
      (announces(match.index) ||
        ((labelled || DIALLED.test(shown) || ZEROS.test(shown)) &&
          !isFalseFriend(text, spanOf(match))))
    )
      keep(spanOf(match), 'placeholder');
  }
  if (/(?:\d[^\d]{0,3}){5}/.test(text)) {
    const tried =
      regions.length === 0
        ? [undefined]
        : regions.slice(0, labelled || introduced ? undefined : REGIONS_WITHOUT_LABEL);
    for (const region of tried) {
      for (const phone of find(text, region)) {
        const shown = text.slice(phone.span.start, phone.span.end);
        if (
          announces(phone.span.start) ||
          ((isDialled(phone, shown, labelled) ||
            (phone.isWhole &&
              isWrittenAsPhone(shown) &&
              !THOUSANDS.test(shown) &&
              isIntroduced(phone.span.start))) &&
            !isFalseFriend(text, phone.span))
        )
          keep(phone.span, isNonsenseNumber(shown) ? 'placeholder' : undefined);
      }
    }
  }
  for (const match of text.matchAll(VANITY)) keep(spanOf(match));
  const emergency = emergencyNumbers(regions);
  for (const match of text.matchAll(SHORT_CODE)) {
    const span = spanOf(match);
    if (emergency.has(match[0].replaceAll(' ', ''))) continue;
    const mayBeAmount = !match[0].startsWith('*') && isAmount(text, span);
    const isStarred = match[0].startsWith('*') && (isInvited(span) || isBehindColon(text, span));
    const isAnnounced = announcesShort(span.start) || isStarred || isOffered(span.start);
    if (isAnnounced && !mayBeAmount && !GOES_ON.test(text.slice(span.end))) keep(span);
  }
  return phones;
}

/** Those of the likeliest region: a business of another may have been given the same digits. */
const emergencyNumbers = ([region = '']: readonly string[]): ReadonlySet<string> =>
  new Set([...(EMERGENCY_NUMBERS[''] ?? []), ...(EMERGENCY_NUMBERS[region] ?? [])]);

/** Whether a text tells whom to call in need. */
export const holdsEmergencyNumber = (text: string, { regions }: PhoneQuestion): boolean => {
  const known = emergencyNumbers(regions);
  return Array.from(text.matchAll(/(?<!\d)\d{2,6}(?!\d)/g)).some(([number]) => known.has(number));
};

const mayHoldNumber = (text: string): boolean =>
  /\d(?:\D*\d){2}/.test(text) || text.search(UNFILLED) >= 0 || MAY_BE_TO_COME.test(text);

/** "Tel.: [phone]", "Call us on TBC."; not "Tel. [free]: 0800 …". */
const TO_COME = new RegExp(
  `^[^\\p{L}\\p{N}[<{%*]{0,4}(${NUMBERS_TO_COME.join('|')})(?![\\p{L}\\p{N}])(?![^.!?\\n]{0,24}\\d)`,
  'u',
);
const MAY_BE_TO_COME = new RegExp(`(?:${NUMBERS_TO_COME.join('|')})`, 'u');

/** The signs of "xxxx-xxxx-xxxx-4242" hide digits; whose the last ones are is known already. */
const isHiddenPart = (line: string, { start, end }: Span): boolean =>
  /^[ .-]?\d/.test(line.slice(end)) || /\d[ .-]?$/.test(line.slice(0, start));

/** Nobody's money, and no day. */
const ZEROS = /^\(?0[0()]*(?:[ .-]{1,2}[0()]+)+$/;

/** "לשאלות: *3344". */
const isBehindColon = (text: string, { start, end }: Span): boolean =>
  /^\*\d{3,5}$/.test(text.slice(start, end)) && /^[^|\d]{2,40}: ?$/.test(text.slice(0, start));

const CLAUSE = /^[^.!?;,、，。！？|\d]{0,40}$/u;

/** "24/7", "212 Commercial Street". */
const GOES_ON = /^(?:\s?(?:[-–/:.,]\d|%)|\s\p{Lu}\p{Ll})/u;

const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

/**
 * Whether a number that no label stands right before can only be one. Where a label stands somewhere on
 * the line, a number that nobody has been given yet will do.
 */
const isDialled = ({ isValid, isWhole }: FoundPhone, shown: string, labelled: boolean): boolean =>
  isWhole &&
  isWrittenAsPhone(shown) &&
  (isValid || (/^[+(0]/.test(shown) && (labelled || IN_GROUPS.test(shown))));

/** Between words that offer help and the number: a colon, and how long somebody is there. */
const BEFORE_OFFER = /^[^\p{L}\p{N}]{0,3}(?:24[^.!?\n:：]{0,12})?[:：]\s?$/u;

const THOUSANDS = /^[1-9]\d{0,2}(?: \d{3})+$/;

/** Nothing else is as long, begins with a trunk or country code, and is told in three groups. */
const IN_GROUPS = /^(?=(?:\D*\d){9})[+(]?\d+\D{1,2}\d+\D{1,2}\d/;

/** Whether a text is nothing but a number that people of the region, or anybody, would dial. */
export const isPhone = (text: string, { regions, find }: PhoneQuestion): boolean =>
  /^[+(]?0?\d+(?:[ ()./-]{1,2}\d+)+$/.test(text) &&
  /^[+(0]/.test(text) &&
  find(text, regions[0]).some(
    ({ span, isValid, isWhole }) => isValid && isWhole && span.end - span.start === text.length,
  );

/** Whether a text is nothing but a number of a country that knows no trunk code, in twos and threes. */
export const isInPairs = (text: string, { regions, find }: PhoneQuestion): boolean =>
  /^\d{2,3}(?: \d{2,3}){2,4}$/.test(text) &&
  find(text, regions[0]).some(({ isValid, isWhole }) => isValid && isWhole);

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
