import type { Language } from '../../../lexicon/language.ts';
import { CURRENCY_NAMES } from '../../../lexicon/money.ts';
import type { Span } from '../../../model/text/span.ts';
import { createCache, MOST_LINES } from '../../cache.ts';
import { compileEndings, type EndingPhrases } from './ending-phrases.ts';
import type { LabelMeaning } from './label-meaning.ts';
import { numberLabels } from './number-labels.ts';
import { once } from '../once.ts';
import {
  apart,
  createPhrases,
  endsWith,
  isMadeOf,
  phrasesOf,
  type FoundPhrase,
  type PhraseEntry,
  type Phrases,
} from '../phrases/phrases.ts';
import type { Prepare } from '../phrases/prepared-text.ts';

/** A noun in a line that says what the number beside it is; no value where it is nothing of interest. */
export type Label = FoundPhrase<LabelMeaning | undefined>;

/** How identifiers are written about in one language. Text is given folded. */
export interface IdentifierVocabulary {
  /** The label nouns of a line in their order; of two that overlap, the longer one. */
  labelsIn(text: string): readonly Label[];
  /** The same where the number is known: then names of numbers count that are nobody's otherwise. */
  labelsOfKnownIn(text: string): readonly Label[];
  readonly endings: EndingPhrases;
  /** Whether `gap` is all that may stand between a label and its number. */
  isLabelGap(gap: string): boolean;
  /** Whether `gap` is all that may stand between a number and the label behind it. */
  isGapBehind(gap: string): boolean;
  /** Whether `noun` says itself that the number before it is its own: "sipariş numaralı". */
  claimsNumberBefore(noun: string): boolean;
  /** Whether `behind`, which follows a number, begins with a unit, a month or money. */
  startsAsQuantity(behind: string): boolean;
  /** Whether `behind`, which follows a number, begins with money. */
  startsAsMoney(behind: string): boolean;
  /** Whether `before`, which a number follows, ends with a word such as "no." */
  endsInNumberWord(before: string): boolean;
  /** Whether `before`, which a number follows, ends with a month or a currency. */
  endsAsQuantity(before: string): boolean;
  /** Whether a full stop behind `before` ends no sentence. */
  isAbbreviated(before: string): boolean;
}

/** Money is the same in every language. */
export const moneyPhrases = (): Phrases => phrasesOf(currencies());

function* currencies(): Generator<string> {
  yield* CURRENCY_NAMES;
  // "ALL", "TOP" and "TRY" are words too.
  for (const code of Intl.supportedValuesOf('currency')) {
    if (!['ALL', 'TOP', 'TRY'].includes(code)) yield code;
  }
}

export function compileIdentifiers(
  language: Language,
  shared: Language,
  money: Phrases,
  prepare: Prepare,
): IdentifierVocabulary {
  const own = language.identifiers;
  const { spelling } = language;
  const common = shared.identifiers;
  const nouns = createPhrases(labelEntries(language, shared), prepare);
  const numbered = createPhrases(numberEntries(language), prepare);
  const numberWords = phrasesOf([...own.numberWords, ...common.numberWords], spelling);
  const wordsBehind = phrasesOf(own.afterNumber ?? [], spelling);
  const units = phrasesOf([...own.units, ...common.units], spelling);
  const months = once(() => phrasesOf(monthsOf(language.code), spelling));
  const abbreviations = phrasesOf([...own.abbreviations, ...common.abbreviations], spelling);
  const startsAsMoney = (behind: string): boolean =>
    /^(?:[\s-]?\p{Sc}|%)/u.test(behind) || money.from(behind, gapOf(behind)).length > 0;
  return {
    labelsIn: createCache(MOST_LINES, (text) => apart(nouns.in(text))),
    labelsOfKnownIn: createCache(MOST_LINES, (text) =>
      apart([...nouns.in(text), ...numbered.in(text)].sort(byPlace)),
    ),
    endings: compileEndings([...own.ending, ...common.ending], spelling, prepare),
    isLabelGap: (gap) =>
      !HAS_WORDS.test(gap) || isMadeOf(gap, [...numberWords.in(gap), ...listNumbers(gap)]),
    isGapBehind: (gap) => !HAS_WORDS.test(gap) || isMadeOf(gap, wordsBehind.in(gap)),
    claimsNumberBefore: (noun) => endsWith(wordsBehind, noun),
    startsAsMoney,
    endsInNumberWord: (before) => endsWith(numberWords, before),
    startsAsQuantity: (behind) => {
      if (/^[‰°"″]/u.test(behind) || startsAsMoney(behind)) return true;
      if (units.from(behind, gapOf(behind)).some((unit) => isWrittenAsUnit(behind, unit)))
        return true;
      return months().from(behind, /^\.?\s?/.exec(behind)?.[0].length).length > 0;
    },
    endsAsQuantity: (before) =>
      /\p{Sc}\s?$/u.test(before) ||
      endsWith(money, before, /^\s?$/) ||
      endsWith(months(), before, /^\.?\s?$/),
    isAbbreviated: (before) => endsWith(abbreviations, before),
  };
}

/** What may stand between a number and its unit. */
const gapOf = (behind: string): number => /^[\s-]?/.exec(behind)?.[0].length ?? 0;

/**
 * "5118 w" is no power in Polish: of units of one letter the case tells. Behind a space such a unit of
 * Korean is a word by itself: "10023 주문" is no week.
 */
const isWrittenAsUnit = (text: string, { start, end, value }: FoundPhrase<string>): boolean =>
  value.length > 1 ||
  (text.slice(start, end) === value && !(start > 0 && /^\p{Script=Hangul}/u.test(text.slice(end))));

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** "Order 2:" counts what it labels. */
const listNumbers = (gap: string): Span[] =>
  Array.from(gap.matchAll(/(?<!\p{N})\d{1,2}\s?[:：]/gu), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

function* labelEntries(
  { identifiers, tracking, contact, spelling }: Language,
  shared: Language,
): Generator<PhraseEntry<LabelMeaning | undefined>> {
  for (const word of tracking.labels) yield [word, ofKind('shipment'), spelling];
  for (const { nouns } of [identifiers, shared.identifiers]) {
    for (const [kind, words] of Object.entries(nouns)) {
      for (const word of words) yield [word, ofKind(kind), spelling];
    }
  }
  for (const { words, ...meaning } of identifiers.vague) {
    for (const word of words) yield [word, meaning, spelling];
  }
  const others = [identifiers.otherNouns, shared.identifiers.otherNouns, contact.phoneLabels];
  for (const word of others.flat()) yield [word, undefined, spelling];
}

function* numberEntries({
  identifiers: { numbered },
  spelling,
}: Language): Generator<PhraseEntry<LabelMeaning>> {
  if (numbered === undefined) return;
  for (const [label, meaning] of numberLabels(numbered)) yield [label, meaning, spelling];
}

/** By where they begin, the longer first; of two alike that which says something. */
const byPlace = (a: Label, b: Label): number =>
  a.start - b.start ||
  b.end - a.end ||
  Number(a.value === undefined) - Number(b.value === undefined);

const ofKind = (kind: string): LabelMeaning => ({ ending: [kind], full: [kind] });

function monthsOf(code: string): string[] {
  const names = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    for (const day of ['numeric', undefined] as const) {
      const format = new Intl.DateTimeFormat(code, { month, day, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(Date.UTC(2025, index, 15));
        const name = parts.find(({ type }) => type === 'month')?.value.replace(/\.$/, '');
        // Japanese and Chinese months are digits, which are units there.
        if (name !== undefined && !/\d/.test(name)) names.add(name);
      }
    }
  }
  return [...names];
}
