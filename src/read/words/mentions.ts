import { MASK_CHARACTERS } from '../../lexicon/masks.ts';
import type { ClaimForm } from '../../model/reading.ts';
import { spanOfMatch, type Span } from '../../model/text/span.ts';
import type { EndingPattern } from './identifier-vocabulary.ts';
import type { KnownValues } from './known-values.ts';

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
}

/** Everything in `text`, a folded line, that could be an identifier; earlier ways of seeing it win. */
export function mentionsIn(
  text: string,
  endings: readonly EndingPattern[],
  known: KnownValues,
): Mention[] {
  const mentions = keepApart(text.length);
  for (const { pattern, numberFirst } of endings) {
    const by = numberFirst ? 'phrase-first' : 'phrase';
    for (const match of text.matchAll(pattern)) {
      const shown = groupSpan(match, 'shown');
      const { start, end } = trimmed(text, spanOfMatch(match));
      const span = { start, end: numberFirst ? end : shown.end };
      mentions.keep({ form: 'ending', span, shown, by });
    }
  }
  for (const { pattern, form, by } of MASKED) {
    for (const match of text.matchAll(pattern)) {
      mentions.keep({ form, span: spanOfMatch(match), shown: groupSpan(match, 'shown'), by });
    }
  }
  for (const span of known.spansIn(text)) {
    mentions.keep({ form: 'full', span, shown: span, by: 'known' });
  }
  for (const pattern of FULL) {
    for (const match of text.matchAll(pattern)) {
      const span = withoutEnding(text, spanOfMatch(match));
      if (isNoIdentifier(text.slice(span.start, span.end))) continue;
      mentions.keep({ form: 'full', span, shown: span, by: 'shape' });
    }
  }
  return mentions.sorted();
}

const PLAIN = `[${MASK_CHARACTERS}]`;
const CODE = '(?=[A-Za-z-]{0,8}\\d)[A-Za-z0-9](?:[A-Za-z0-9-]{0,10}[A-Za-z0-9])';
const DIGITS = '\\d{2,6}';
const BEHIND = '(?![A-Za-z0-9])(?![.,:/-]\\d)';
const FREE = '(?<![A-Za-z0-9])';

// Bounded repetition, so that a long row of asterisks is no work.
const MASKED: readonly { pattern: RegExp; form: ClaimForm; by: Mention['by'] }[] = [
  {
    pattern: new RegExp(
      `(?:${FREE}\\d{4}[ -]?\\d{0,2})?(?:${PLAIN}[\\s-]?){2,24}[-.]?\\s?(?<shown>${DIGITS}|${CODE})${BEHIND}`,
      'dgu',
    ),
    form: 'masked',
    by: 'mask',
  },
  {
    pattern: new RegExp(
      `${FREE}(?:\\d{4}[ -]?\\d{0,2})?(?:[xX×]{3,6}[\\s-]?){1,5}(?<shown>\\d{3,6})${BEHIND}`,
      'dgu',
    ),
    form: 'masked',
    by: 'mask',
  },
  {
    pattern: new RegExp(
      `${FREE}(?:[xX×]{2}|#{2,24}|_{2,24}|[…‥]{1,8}|\\.{2,24})[\\s-]?(?<shown>\\d{3,6})${BEHIND}`,
      'dgu',
    ),
    form: 'masked',
    by: 'doubtful-mask',
  },
  {
    pattern: new RegExp(`${FREE}[xX*•][-\\s]?(?<shown>\\d{4})${BEHIND}`, 'dgu'),
    form: 'masked',
    by: 'doubtful-mask',
  },
  {
    pattern: new RegExp(
      `${FREE}(?<shown>\\d{4,6}(?: \\d{2})?)\\s?(?:(?:${PLAIN}[\\s-]?){2,24}|[xX]{2,24}|…|\\.{3})(?![A-Za-z0-9])`,
      'dgu',
    ),
    form: 'truncated',
    by: 'doubtful-mask',
  },
];

const LETTER =
  '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hebrew}\\p{Script=Arabic}\\d]';
const OUTSIDE = `(?<!${LETTER})`;
const FULL: readonly RegExp[] = [
  // IBAN, in groups or not (ISO 13616).
  /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/gu,
  // Groups of four, the last one shorter; Amex 4-6-5; UPS and S10 in groups.
  /(?<![A-Za-z0-9])\d{4}(?:[ -]\d{4}){2,6}(?:[ -]\d{1,3})?(?![A-Za-z0-9])/gu,
  /(?<![A-Za-z0-9])\d{2,5}(?: \d{2,5}){2,8}(?![A-Za-z0-9])/gu,
  /(?<![A-Za-z0-9])\d{4}[ -]\d{6}[ -]\d{5}(?![A-Za-z0-9])/gu,
  /(?<![A-Za-z0-9])1Z(?: ?[0-9A-Z]{2,4}){4,8}(?![A-Za-z0-9])/gu,
  /(?<![A-Za-z0-9])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![A-Za-z0-9])/gu,
  new RegExp(
    `${OUTSIDE}(?:${LETTER}+[-_/.])*${LETTER}*\\d(?:${LETTER}|[-_/.](?=${LETTER}))*`,
    'gu',
  ),
];

/** "10023-as", "10023:n": an ending written on to a number is none of it. */
function withoutEnding(text: string, { start, end }: Span): Span {
  const ending = /^\d{3,}(-\p{Ll}{1,4})$/u.exec(text.slice(start, end))?.[1] ?? '';
  return { start, end: end - ending.length };
}

const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:T.*)?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4}))$/;
const DECIMAL = /^\d{1,3}(?:\.\d{3})*\.\d{1,2}$|^\d+\.\d{1,2}$/;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th|h|x|am|pm)$/i;
const YEARS = /^(?:19|20)\d{2}[-/](?:19|20)?\d{2}$/;
const MEASURE =
  /^\d+(?:\.\d+)?(?:[x×]\d+)+|^\d+(?:kg|g|mg|km|cm|mm|ml|l|gb|mb|tb|px|kwh|w|v|hz|mah|h|min|d|k)$/i;

const isNoIdentifier = (text: string): boolean =>
  DATE.test(text) ||
  YEARS.test(text) ||
  DECIMAL.test(text) ||
  ORDINAL.test(text) ||
  MEASURE.test(text);

function groupSpan(match: RegExpMatchArray, name: string): Span {
  const [start, end] = match.indices?.groups?.[name] ?? [0, 0];
  return { start, end };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

/** Keeps what does not overlap with anything kept before; linear in the length of the line. */
function keepApart(length: number): { keep(mention: Mention): void; sorted(): Mention[] } {
  const kept: Mention[] = [];
  const taken = new Uint8Array(length);
  return {
    keep(mention) {
      const { start, end } = mention.span;
      if (taken.subarray(start, end).includes(1)) return;
      taken.fill(1, start, end);
      kept.push(mention);
    },
    sorted: () => kept.sort((a, b) => a.span.start - b.span.start),
  };
}
