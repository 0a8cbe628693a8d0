import { NOUNS_ELSEWHERE } from '../../../lexicon/field-names/elsewhere.ts';
import { IDENTIFIER_FIELDS } from '../../../lexicon/field-names/identifier-fields.ts';
import {
  COLLECTIVE_WORDS,
  INTERNAL_WORDS,
  NEUTRAL_WORDS,
  NOUNS_ONLY_ALONE,
  OTHER_NOUNS,
  WORDS_OF_OTHERS,
} from '../../../lexicon/field-names/names-around.ts';
import { PAYMENT_NOUNS } from '../../../lexicon/field-names/paying.ts';
import type { KnownIdentifierKind } from '../../../lexicon/identifier-kinds.ts';
import { nameSet, nameTable, nounForms } from '../names.ts';
import { flatten, wordsOf } from '../words.ts';
import { NOUNS_OF_THINGS } from './things-abroad.ts';

/** `payment` for a number of whatever was paid with. */
type NamedKind = KnownIdentifierKind | 'payment';

/** The kind that a field's own noun names, or where it has none what stands around it. */
export function kindNamed(
  own: readonly string[],
  container: string | undefined,
  outer: string | undefined,
): NamedKind | undefined {
  const around = container === undefined ? [] : singleOf(wordsOf(container));
  const further = outer === undefined ? [] : wordsOf(outer);
  if (own.length > 0) {
    if (around.length > 0 && OTHERS.has([...around, ...own].join(''))) return undefined;
    return lookUp([...around, ...own]) ?? lookUpBehindNeutral(own) ?? numberedBy(own, around);
  }
  return lookUp([...further, ...around]) ?? lookUpBehindNeutral(around);
}

/** `meter.peaNumber`: an abbreviation before the number says who gave it. */
function numberedBy(own: readonly string[], around: readonly string[]): NamedKind | undefined {
  const kind = own.length === 1 && (own[0] ?? '').length <= 3 ? lookUp(around) : undefined;
  return kind === 'meter' || kind === 'supply-point' ? kind : undefined;
}

/** `orderHistory[0].number` is that of an order. */
export const singleOf = (words: readonly string[]): readonly string[] =>
  words.length > 1 && COLLECTIVES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;

/** A noun may stand behind words that do not change it: "default card", but no "sim card". */
export function lookUpBehindNeutral(words: readonly string[]): NamedKind | undefined {
  for (let start = 0; start < words.length; start++) {
    const kind = lookUp(words.slice(start));
    if (kind !== undefined || OTHERS.has(words.slice(start).join(''))) return kind;
    if (!NEUTRAL.has(words[start] ?? '')) return undefined;
  }
  return undefined;
}

/**
 * The kind of a noun behind words that nothing knows: `vetInvoiceNumber`, `vyuctovaciaFaktura.cislo`. Only of
 * nouns that mean the same behind whatever word, and not what somebody else numbers.
 */
export function kindBehindAny(words: readonly string[]): NamedKind | undefined {
  if (words.length < 2 || words.some((word) => OF_OTHERS.has(word))) return undefined;
  for (let start = 1; start < words.length; start++) {
    const noun = words.slice(start);
    if (OTHERS.has(words.slice(start - 1).join(''))) return undefined;
    const kind = lookUp(noun);
    if (kind === undefined || !BEHIND_ANY.has(kind)) continue;
    return nounForms(noun.join('')).some((form) => VAGUE.has(form)) ? undefined : kind;
  }
  return undefined;
}

const BEHIND_ANY: ReadonlySet<string> = new Set<KnownIdentifierKind>([
  'order',
  'invoice',
  'contract',
  'policy',
  'loan',
  'booking',
  'refund',
  'prescription',
  'referral',
  'mandate',
  'permit',
  'work-order',
  'donation',
  'quote',
  'subscription',
  'gift-card',
  'loyalty',
  'statement',
]);

/** The kind that words name together. */
export function lookUp(words: readonly string[]): NamedKind | undefined {
  for (const form of nounForms(words.join(''))) {
    const kind = NOUNS.get(form);
    if (kind !== undefined) return kind;
    if (PAYMENTS.has(form)) return 'payment';
  }
  return undefined;
}

/** Whether a word says that a value is for the house alone: `internal`, `erp`. */
export const isInternalWord = (word: string): boolean => INTERNAL.has(word);

/** The names of the fields of each kind. */
export const FIELDS_BY_KIND = Object.entries(IDENTIFIER_FIELDS) as [
  KnownIdentifierKind,
  NonNullable<(typeof IDENTIFIER_FIELDS)[KnownIdentifierKind]>,
][];

/** Kinds by the nouns that name them. */
export const NOUNS: ReadonlyMap<string, KnownIdentifierKind> = new Map([
  ...Array.from(NOUNS_OF_THINGS, ([noun, { kind }]) => [noun, kind] as const),
  ...nameTable(NOUNS_ELSEWHERE as Readonly<Record<KnownIdentifierKind, readonly string[]>>),
  ...FIELDS_BY_KIND.flatMap(([kind, { nouns }]) =>
    nouns.map((noun) => [flatten(noun), kind] as const),
  ),
]);

const COLLECTIVES = nameSet(COLLECTIVE_WORDS);
const INTERNAL = nameSet(INTERNAL_WORDS);
const NEUTRAL = nameSet(NEUTRAL_WORDS);
/** What looks like one of them and is none. */
export const OTHERS = nameSet(OTHER_NOUNS);
const PAYMENTS = nameSet(PAYMENT_NOUNS);
const OF_OTHERS = nameSet(WORDS_OF_OTHERS);
const VAGUE = nameSet(NOUNS_ONLY_ALONE);
