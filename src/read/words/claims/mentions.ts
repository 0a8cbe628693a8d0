import { MASK_CHARACTERS } from '../../../lexicon/masks.ts';
import type { ClaimForm } from '../../../model/reading.ts';
import { spanOfMatch, type Span } from '../../../model/text/span.ts';
import { createCache, MOST_LINES } from '../../cache.ts';
import type { AnnouncedEnding, EndingPhrases } from './ending-phrases.ts';
import type { KnownValues } from './known-values.ts';
import { HIDES, MASKED } from './mask-patterns.ts';

/** A stretch of a line that looks like an identifier, before it is known whether anything calls it one. */
export interface Mention {
  readonly form: ClaimForm;
  /** The mention with mask and announcing words. */
  readonly span: Span;
  readonly shown: Span;
  /**
   * What makes it one: announcing words, a mask nobody can mistake, a mask that may be something else
   * ("…1908", "x1908"), a value of the fixtures, or its shape alone.
   */
  readonly by: 'phrase' | 'phrase-first' | 'mask' | 'doubtful-mask' | 'known' | 'shape';
  /** Set where the words that announce it lead on to what it belongs to: "sonu 1908 olan". */
  readonly leadsOn?: true;
  /** How many characters the mask hides behind what is shown. */
  readonly hiddenBehind?: number;
}

/** The characters of the identifier itself. */
export const shownIn = (text: string, { shown }: Mention): string =>
  text.slice(shown.start, shown.end);

export const isAnnounced = ({ by }: Mention): boolean => by === 'phrase' || by === 'phrase-first';

/** Finds everything in `text`, a folded line, that could be an identifier; earlier ways of seeing it win. */
export type MentionFinder = (
  text: string,
  endings: readonly EndingPhrases[],
  known: KnownValues,
) => Mention[];

/** Makes a finder. It remembers lines, which come again with the next customer and in the canary. */
export function createMentionFinder(): MentionFinder {
  const maskedIn = createCache(MOST_LINES, (text) => (HIDES.test(text) ? [...masked(text)] : []));
  const shapedIn = createCache(MOST_LINES, (text) => [...shaped(text)]);

  return (text, endings, known) => {
    const values = known.spansIn(text);
    const byValue = values.map(asKnown);
    // An identifier without any digit is known or none.
    if (!/\d/.test(text)) return byValue;
    const byWords = endings.flatMap((phrases) =>
      phrases.in(text).map((ending) => wholeOf(announced(ending), values)),
    );
    const all = [...byWords, ...maskedIn(text), ...byValue, ...shapedIn(text)];
    return apartFromEarlier(text.length, all);
  };
}

const asKnown = (span: Span): Mention => ({ form: 'full', span, shown: span, by: 'known' });

const announced = ({ span, shown, numberFirst, goesOn }: AnnouncedEnding): Mention => ({
  form: 'ending',
  span,
  shown,
  by: numberFirst ? 'phrase-first' : 'phrase',
  ...(goesOn && { leadsOn: true }),
});

/** "ending in 4012 8888 8888 1881": what was to be an end is the whole number. */
function wholeOf(mention: Mention, values: readonly Span[]): Mention {
  const { span, shown } = mention;
  const whole = values.find(({ start, end }) => start === shown.start && end > shown.end);
  if (whole === undefined) return mention;
  const end = Math.max(span.end, whole.end);
  return { ...mention, form: 'full', span: { start: span.start, end }, shown: whole };
}

function* masked(text: string): Generator<Mention> {
  for (const { pattern, form, by } of MASKED) {
    for (const match of text.matchAll(pattern)) {
      if (DIALLED.test(text.slice(Math.max(0, match.index - LONGEST_DIALLED), match.index)))
        continue;
      if (isHiddenPhone(text, spanOfMatch(match))) continue;
      const hiddenBehind = match.groups?.['behind']?.length;
      const found = { form, span: spanOfMatch(match), shown: groupSpan(match, 'shown'), by };
      yield hiddenBehind === undefined ? found : { ...found, hiddenBehind };
    }
  }
}

/** "+7 9•• •••-12-34" */
const DIALLED = /(?<![+\d])\+\d[\d ().-]*$/;
const LONGEST_DIALLED = 12;

/** "0900-***-217", "010-****-1234": the nought of a trunk, and two or three groups. */
const isHiddenPhone = (text: string, { start, end }: Span): boolean =>
  HIDDEN_PHONE.test(text.slice(Math.max(0, start - 5), end));

const HIDDEN_PHONE = new RegExp(
  `(?<![\\dA-Za-z])0\\d{1,3}[ -][${MASK_CHARACTERS}]{3,4}[ -]\\d{3,4}$`,
  'u',
);

function* shaped(text: string): Generator<Mention> {
  for (const pattern of MAY_BE_GROUPED.test(text) ? FULL : [RUN]) {
    for (const match of text.matchAll(pattern)) {
      const span = withoutEnding(text, spanOfMatch(match));
      if (isNoIdentifier(text.slice(span.start, span.end))) continue;
      if (GOES_ON_HIDDEN.test(text.slice(span.end, span.end + 3))) continue;
      yield { form: 'full', span, shown: span, by: 'shape' };
    }
  }
}

const GOES_ON_HIDDEN = new RegExp(`^[ -][${MASK_CHARACTERS}]{2}`, 'u');

const LETTER =
  '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hebrew}\\p{Script=Arabic}\\d]';
const OUTSIDE = `(?<!${LETTER})`;
/** Letters and digits that stand together, a digit at least among them. */
const RUN = new RegExp(
  `${OUTSIDE}(?:${LETTER}+[-_/.])*${LETTER}*\\d(?:${LETTER}|[-_/.](?=${LETTER}))*`,
  'gu',
);
/** Whatever is written in groups has one of these. */
const MAY_BE_GROUPED = /\d[ -]\d|[A-Z]{2} ?\d{2}|1Z/;

const FULL: readonly RegExp[] = [
  // IBAN, in groups or not (ISO 13616).
  /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/gu,
  /(?<![A-Za-z0-9])[A-Z]{2} \d{2}(?: [A-Z0-9]{4}){3,7}(?: [A-Z0-9]{1,3})?(?![A-Za-z0-9])/gu,
  // A payment reference behind its model (Croatia, Slovenia): "HR01 5567001-22".
  /(?<![A-Za-z0-9])(?:HR|SI)\d{2} \d[\d-]{2,21}(?![A-Za-z0-9])/gu,
  // An IBAN without its country, as written in Poland: check digits, then groups of four.
  /(?<![A-Za-z0-9])\d{2}(?: \d{4}){6}(?![A-Za-z0-9]| \d)/gu,
  // Groups of four, the last one shorter; Amex 4-6-5; UPS and S10 in groups.
  /(?<![A-Za-z0-9])\d{4}(?:[ -]\d{4}){2,6}(?:[ -]\d{1,3})?(?![A-Za-z0-9])/gu,
  /(?<![A-Za-z0-9])\d{2,5}(?: \d{2,5}){2,8}(?![A-Za-z0-9])/gu,
  /(?<![A-Za-z0-9])\d{4}[ -]\d{6}[ -]\d{5}(?![A-Za-z0-9])/gu,
  // Two groups: of one length, or a short one before a long one.
  /(?<![A-Za-z0-9]|\d[ .,:/-])(?:\d{3} \d{3}|\d{4} \d{4}|\d{5} \d{5}|\d{1,2} \d{6,12}(?:-\d{1,4})?)(?![A-Za-z0-9]|[ .,:/-]\d)/gu,
  /(?<![A-Za-z0-9])1Z(?: ?[0-9A-Z]{2,4}){4,8}(?![A-Za-z0-9])/gu,
  /(?<![A-Za-z0-9])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![A-Za-z0-9])/gu,
  RUN,
];

/** "10023-as", "SZ-2026/417-es": an ending written on to a number is none of it. */
function withoutEnding(text: string, { start, end }: Span): Span {
  const ending =
    /^[^\p{Ll}]*\d{3,}(-\p{Ll}{1,4})$|^\d{4}\.\d{2}(-\p{Ll}{1,4})$/u
      .exec(text.slice(start, end))
      ?.slice(1)
      .join('') ?? '';
  return { start, end: end - ending.length };
}

/** "04/28", "12-2027", "31/12", "9h30". */
const PART_OF_DATE = /^(?:\d{1,2}\/\d{1,2}|(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}|\d{1,2}h\d{2})$/;
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:T.*)?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4}))$/;
const DECIMAL = /^\d{1,3}(?:\.\d{3})*\.\d{1,2}$|^\d+\.\d{1,2}$/;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th|h|x|am|pm)$/i;
const YEARS = /^(?:19|20)\d{2}[-/](?:19|20)?\d{2}$/;
const MEASURE =
  /^\d+(?:\.\d+)?(?:[x×]\d+)+|^\d+(?:kg|g|mg|km|cm|mm|ml|l|gb|mb|tb|px|kwh|w|v|hz|mah|h|min|d|k)$/i;

export const isDate = (text: string): boolean => DATE.test(text) || PART_OF_DATE.test(text);

/** "ke-12": the twelfth. */
const COUNTED = /^\p{Ll}{1,4}-\d{1,2}$/u;

const isNoIdentifier = (text: string): boolean =>
  COUNTED.test(text) ||
  isDate(text) ||
  YEARS.test(text) ||
  DECIMAL.test(text) ||
  ORDINAL.test(text) ||
  MEASURE.test(text);

function groupSpan(match: RegExpMatchArray, name: string): Span {
  const [start, end] = match.indices?.groups?.[name] ?? [0, 0];
  return { start, end };
}

/** What does not overlap with anything before it, sorted by place; linear in the length of the line. */
function apartFromEarlier(length: number, mentions: readonly Mention[]): Mention[] {
  if (mentions.length < 2) return [...mentions];
  const kept: Mention[] = [];
  const taken = new Uint8Array(length);
  for (const mention of mentions) {
    const { start, end } = mention.span;
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
