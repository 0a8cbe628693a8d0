import type { Language } from '../../lexicon/language.ts';
import { DOUBTFUL_MASK_CHARACTERS, MASK_CHARACTERS } from '../../lexicon/masks.ts';
import { CURRENCY_NAMES } from '../../lexicon/money.ts';
import { anyWord } from './word-pattern.ts';

/** What a label noun says about the number that stands with it. */
export interface LabelMeaning {
  /** Kinds it accepts when last characters are shown; empty where that is no claim. */
  readonly ending: readonly string[];
  /** Kinds it accepts when the number is shown in full. */
  readonly full: readonly string[];
}

export interface LabelPattern {
  /** Undefined for nouns whose numbers are no identifiers. */
  readonly meaning: LabelMeaning | undefined;
  readonly pattern: RegExp;
}

export interface EndingPattern {
  /** Named groups `mask` and `shown`; the flag `d` gives their places. */
  readonly pattern: RegExp;
  readonly numberFirst: boolean;
}

/** How identifiers are written about in one language, ready to match. Global patterns are for `matchAll` only. */
export interface IdentifierVocabulary {
  readonly labels: readonly LabelPattern[];
  readonly endings: readonly EndingPattern[];
  /** What may stand between a label and its number, whole. */
  readonly labelGap: RegExp;
  /** What may stand between a number and the label behind it, whole. */
  readonly gapBehind: RegExp;
  /** At the start of what follows a number: a unit, a month, money. */
  readonly quantity: RegExp;
  /** At the end of what stands before a number: a month, a currency. */
  readonly quantityBefore: RegExp;
  /** At the end of what stands before a full stop that ends no sentence. */
  readonly abbreviation: RegExp;
}

export function compileIdentifiers(language: Language, shared: Language): IdentifierVocabulary {
  const own = language.identifiers;
  const common = shared.identifiers;
  const numberWords = anyWord([...own.numberWords, ...common.numberWords]);
  const after = anyWord(own.afterNumber ?? []);
  const months = anyWord(monthsOf(language.code));
  const money = `\\p{Sc}|${anyWord(CURRENCY_NAMES)}|${anyWord(currencyCodes())}`;
  const units = anyWord([...own.units, ...common.units]);
  return {
    labels: labelsOf(language, shared),
    endings: compileEndings([...own.ending, ...common.ending]),
    labelGap: new RegExp(
      `^(?:[^\\p{L}\\p{N}]|${numberWords}|(?<!\\p{N})\\d{1,2}\\s?[:：])*$`,
      'iu',
    ),
    gapBehind: new RegExp(`^(?:[^\\p{L}\\p{N}]|${after})*$`, 'iu'),
    quantity: new RegExp(`^(?:[\\s-]?(?:${units}|${money})|[%‰°"″]|\\.?\\s?${months})`, 'iu'),
    quantityBefore: new RegExp(`(?:${money}|${months}\\.?)\\s?$`, 'iu'),
    abbreviation: new RegExp(`${anyWord([...own.abbreviations, ...common.abbreviations])}$`, 'iu'),
  };
}

function labelsOf(language: Language, shared: Language): LabelPattern[] {
  const kinds = new Map<string, string[]>([['shipment', [...language.tracking.labels]]]);
  for (const { nouns } of [language.identifiers, shared.identifiers]) {
    for (const [kind, words] of Object.entries(nouns)) {
      kinds.set(kind, [...(kinds.get(kind) ?? []), ...words]);
    }
  }
  const others = [...language.identifiers.otherNouns, ...shared.identifiers.otherNouns];
  return [
    ...[...kinds].map(([kind, words]) => label(words, { ending: [kind], full: [kind] })),
    ...language.identifiers.vague.map(({ words, ending, full }) => label(words, { ending, full })),
    label([...others, ...language.contact.phoneLabels], undefined),
  ];
}

const label = (words: readonly string[], meaning: LabelMeaning | undefined): LabelPattern => ({
  meaning,
  pattern: new RegExp(anyWord(words), 'giu'),
});

const MASK = `(?<mask>(?:[${MASK_CHARACTERS}${DOUBTFUL_MASK_CHARACTERS}-]\\s?){0,24})`;
const SHOWN =
  '(?<shown>\\d{2,6}(?![A-Za-z0-9])|(?=[A-Za-z-]{0,8}\\d)[A-Za-z0-9](?:[A-Za-z0-9-]{0,10}[A-Za-z0-9])(?![A-Za-z0-9]))(?![.,:/-]?\\d)';
const NUMBER = `\\s*[:：]?\\s*["“「『'(]?${MASK}(?<![A-Za-z0-9])${SHOWN}["”」』')]?\\s*`;
const FEW_WORDS = '\\s*[^\\d.;!?|]{1,40}?\\s*';

/**
 * Phrases that only differ in the words before the number, or in those behind it, are one pattern:
 * a language has dozens of them.
 */
function compileEndings(phrases: readonly string[]): EndingPattern[] {
  const alike = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const pieces = phrase.split(/(\{n\}|\{gap\})/).map((piece) => piece.trim());
    const shape = pieces
      .filter((piece) => piece !== '')
      .map(shapeOf)
      .join(' ');
    alike.set(shape, [
      ...(alike.get(shape) ?? []),
      pieces.filter((piece) => shapeOf(piece) === 'words' && piece !== ''),
    ]);
  }
  return [...alike].map(([shape, words]) => {
    let at = 0;
    const source = shape
      .split(' ')
      .map((piece) => {
        if (piece === 'number') return NUMBER;
        if (piece === 'gap') return FEW_WORDS;
        const place = at++;
        return anyWord(words.flatMap((ofPhrase) => ofPhrase[place] ?? []));
      })
      .join('');
    return { pattern: new RegExp(source, 'dgiu'), numberFirst: shape.startsWith('number') };
  });
}

function shapeOf(piece: string): 'number' | 'gap' | 'words' {
  if (piece === '{n}') return 'number';
  return piece === '{gap}' ? 'gap' : 'words';
}

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

// "ALL" and "TOP" are money and words.
const currencyCodes = (): string[] =>
  Intl.supportedValuesOf('currency').filter((code) => !['ALL', 'TOP', 'TRY'].includes(code));
