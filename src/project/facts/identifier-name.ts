import {
  CODE_BEGINNINGS,
  LAST_ABROAD,
  NUMBER_BEGINNINGS,
} from '../../lexicon/field-names-abroad.ts';
import {
  ACCOUNT_WORDS,
  ACCOUNTS_OF_HOUSES,
  ALTERNATIVE_KINDS,
  COLLECTIVE_WORDS,
  IDENTIFIER_FIELDS,
  INTERNAL_WORDS,
  LAST_ENDINGS,
  MASKED_ENDINGS,
  NEUTRAL_WORDS,
  OTHER_NOUNS,
  PAYMENT_NOUNS,
  WRAPPERS,
} from '../../lexicon/field-names.ts';
import type { KnownIdentifierKind } from '../../lexicon/identifier-kinds.ts';
import type { Step } from '../data/path.ts';
import { isNoun, nameSet, nounForms } from './names.ts';
import { keysAround } from './record.ts';
import { flatten, withoutParticle, wordsOf } from './words.ts';

/** What the name of a field and of what stands around it say. */
export interface IdentifierName {
  /**
   * `payment` for a number of whatever was paid with, `payment-or-card` where it may be the payment's
   * own too: the value, and what stands beside it, must tell.
   */
  readonly kind: KnownIdentifierKind | 'payment' | 'payment-or-card';
  readonly form: 'whole' | 'last' | 'masked';
  readonly isInternal: boolean;
  /** Kinds it may be as well, by what its noun is used for. */
  readonly alternatives: readonly string[];
  /** Whether the name speaks of an account, and not of whom it belongs to. */
  readonly isAccount: boolean;
  /** As a sentence part: `field "number" of "order"`. */
  readonly because: string;
}

/** The kind of identifier that a path names; undefined where it names none or leaves a doubt. */
export function identifierName(
  steps: readonly Step[],
  /** What an unnamed object around the field is, where it is known otherwise. */
  unnamed?: string,
): IdentifierName | undefined {
  const [leaf, ...around] = keysAround(steps);
  if (leaf === undefined) return undefined;
  const isListed = typeof steps.at(-1) === 'number';
  const isInternal = [leaf, ...around.slice(0, 2)].some((key) =>
    wordsOf(key).some((word) => INTERNAL.has(word)),
  );
  const named = around.find((key) => !WRAPS.has(flatten(key)) && !isInternalOnly(key));
  const container = named ?? unnamed;
  const outer = around[around.indexOf(named ?? '') + 1];

  for (const words of leafWords(leaf, isListed)) {
    const found = splitName(words, container, outer);
    if (found !== undefined) {
      const place = container === undefined ? '' : ` of "${container}"`;
      return {
        ...found,
        isInternal,
        alternatives: alternativesOf(words, container),
        isAccount: speaksOfAccount(words, container),
        because: `field "${leaf}"${place}`,
      };
    }
  }
  return undefined;
}

/** The kind of a field that is called by the thing alone: `invoice: TG-66012`, `last_invoice`. */
export function bareNoun(steps: readonly Step[]): BareNoun | undefined {
  const [leaf = '', container = ''] = keysAround(steps);
  const kind = lookUpBehindNeutral(wordsOf(leaf));
  if (kind === undefined || kind === 'payment') return undefined;
  // What stands in an order beside its number is the order's as well.
  const around = lookUp(singleOf(wordsOf(container)));
  const isOther = around !== undefined && around !== 'payment' && around !== kind;
  return {
    kind,
    alternatives: [...(ALIASES.get(flatten(leaf)) ?? []), ...(isOther ? [around] : [])],
  };
}

export interface BareNoun {
  readonly kind: KnownIdentifierKind;
  readonly alternatives: readonly string[];
}

interface SplitName {
  readonly kind: IdentifierName['kind'];
  readonly form: IdentifierName['form'];
}

/** The longest run of words of the field, else of what is around it, that is used in several ways. */
function alternativesOf(
  words: readonly string[],
  container: string | undefined,
): readonly string[] {
  // What stands around the field says which of its senses is meant: the transaction of a payment is no
  // order. Its own noun names the thing where that is another: the payer of a payment.
  const around = container === undefined ? undefined : lookUp([flatten(container)]);
  const own = lookUpBehindNeutral(words.slice(0, -1));
  const isSaid =
    container !== undefined &&
    nounForms(flatten(container)).some((it) => NOUNS.has(it)) &&
    (own === undefined || own === around);
  const outer = container === undefined ? [] : wordsOf(container);
  for (let end = outer.length + words.length; end > outer.length; end--) {
    const together = ALIASES.get([...outer, ...words].slice(0, end).join(''));
    if (outer.length > 0 && together !== undefined) return together;
  }
  for (const names of [isSaid ? [] : words, outer]) {
    for (let start = 0; start < names.length; start++) {
      for (let end = names.length; end > start; end--) {
        const [form] = nounForms(names.slice(start, end).join('')).filter((it) => ALIASES.has(it));
        if (form !== undefined) return ALIASES.get(form) ?? [];
      }
    }
  }
  return [];
}

/** Whether the name speaks of an account that may be one with a bank. */
function speaksOfAccount(words: readonly string[], container: string | undefined): boolean {
  const own = words.findIndex((word) => ACCOUNTS.has(word));
  if (own !== -1) return !HOUSES.has(words[own - 1] ?? '');
  return words.length === 1 && wordsOf(container ?? '').some((word) => isNoun(word, ACCOUNTS));
}

/** Takes an ending off a field's name and looks up the noun that is left, or that stands around it. */
function splitName(
  words: readonly string[],
  container: string | undefined,
  outer: string | undefined,
): SplitName | undefined {
  const around = container === undefined ? [] : wordsOf(container);
  const whole = WHOLE.get(words.join('')) ?? WHOLE.get([...around, ...words].join(''));
  if (whole !== undefined) return { kind: whole, form: 'whole' };

  for (const [own, ending] of splitsOf(words)) {
    const noun = own.filter((word) => !INTERNAL.has(word));
    const kind = kindNamed(noun, container, outer);
    if (kind === undefined) continue;
    const form = LAST.has(ending) ? 'last' : MASKED.has(ending) ? 'masked' : 'whole';
    if (kind === 'payment')
      return form !== 'whole' || ending === 'number' ? { kind, form } : undefined;
    if (PAID_THROUGH.has(kind) && form !== 'whole') return { kind: 'payment', form };
    // `membership.card.last4`: members pay with cards, and of those of clubs the whole number is kept.
    if (kind === 'loyalty' && form !== 'whole' && flatten(container ?? '') === 'card') {
      return { kind: 'payment-card', form };
    }
    if (ENDINGS[kind].has(ending)) {
      // Whether the number of a payment is a card's or the payment's own, what stands there tells.
      const isEither = kind === 'payment-reference' && ending === 'number';
      return { kind: isEither ? 'payment-or-card' : kind, form };
    }
  }
  return undefined;
}

/** `numero_de_commande`: the number stands before what it is of. */
function* reversedSplits(
  words: readonly string[],
): Generator<readonly [readonly string[], string]> {
  if (OTHERS.has(words.join(''))) return;
  for (let end = words.length - 1; end > 0; end--) {
    const ending = BEGINNINGS.get(words.slice(0, end).join(''));
    const noun = withoutParticle(words.slice(end));
    // The number of many things is how many there are.
    if (ending !== undefined && NOUNS.has(noun.join(''))) yield [noun, ending];
  }
}

type NamedKind = KnownIdentifierKind | 'payment';

/** Kinds of things that a card or account was used for: last characters in them are not their own. */
const PAID_THROUGH: ReadonlySet<string> = new Set(['payment-reference', 'refund']);

/** Every way to part a name into noun words and an ending, the longest ending first. */
function* splitsOf(words: readonly string[]): Generator<readonly [readonly string[], string]> {
  for (let start = 0; start < words.length; start++) {
    const ending = words.slice(start).join('');
    if (ALL_ENDINGS.has(ending)) yield [words.slice(0, start), ending];
  }
  yield* reversedSplits(words);
  // "ordernumber": nothing shows where the ending begins, so the rest must be a noun as it is.
  const flat = words.join('');
  for (const ending of ENDINGS_BY_LENGTH) {
    const rest = flat.slice(0, -ending.length);
    if (flat.endsWith(ending) && NOUNS.has(rest)) yield [[rest], ending];
  }
}

function kindNamed(
  own: readonly string[],
  container: string | undefined,
  outer: string | undefined,
): NamedKind | undefined {
  const around = container === undefined ? [] : singleOf(wordsOf(container));
  const further = outer === undefined ? [] : wordsOf(outer);
  if (own.length > 0) {
    return lookUp([...around, ...own]) ?? lookUpBehindNeutral(own) ?? numberedBy(own, around);
  }
  return lookUp([...further, ...around]) ?? lookUpBehindNeutral(around);
}

/** `meter.peaNumber`: an abbreviation before the number says who gave it. */
function numberedBy(own: readonly string[], around: readonly string[]): NamedKind | undefined {
  const kind = own.length === 1 && (own[0] ?? '').length <= 3 ? lookUp(around) : undefined;
  return kind === 'meter' || kind === 'supply-point' ? kind : undefined;
}

const singleOf = (words: readonly string[]): readonly string[] =>
  words.length > 1 && COLLECTIVES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;

/** A noun may stand behind words that do not change it: "default card", but no "sim card". */
function lookUpBehindNeutral(words: readonly string[]): NamedKind | undefined {
  for (let start = 0; start < words.length; start++) {
    const kind = lookUp(words.slice(start));
    if (kind !== undefined || OTHERS.has(words.slice(start).join(''))) return kind;
    if (!NEUTRAL.has(words[start] ?? '')) return undefined;
  }
  return undefined;
}

function lookUp(words: readonly string[]): NamedKind | undefined {
  for (const form of nounForms(words.join(''))) {
    const kind = NOUNS.get(form);
    if (kind !== undefined) return kind;
    if (PAYMENTS.has(form)) return 'payment';
  }
  return undefined;
}

/** A list is named for many of what each entry is. */
function leafWords(leaf: string, isListed: boolean): readonly (readonly string[])[] {
  const words = wordsOf(leaf);
  if (!isListed) return [words];
  const last = words.at(-1) ?? '';
  return nounForms(last).map((form) => [...words.slice(0, -1), form]);
}

const isInternalOnly = (key: string): boolean => wordsOf(key).every((word) => INTERNAL.has(word));

const entries = Object.entries(IDENTIFIER_FIELDS) as [
  KnownIdentifierKind,
  NonNullable<(typeof IDENTIFIER_FIELDS)[KnownIdentifierKind]>,
][];

const NOUNS: ReadonlyMap<string, KnownIdentifierKind> = new Map(
  entries.flatMap(([kind, { nouns }]) => nouns.map((noun) => [flatten(noun), kind] as const)),
);
const WHOLE: ReadonlyMap<string, KnownIdentifierKind> = new Map(
  entries.flatMap(([kind, { whole = [] }]) => whole.map((name) => [flatten(name), kind] as const)),
);
const ENDINGS = Object.fromEntries(
  entries.map(([kind, { endings }]) => [kind, nameSet(endings)]),
) as Readonly<Record<KnownIdentifierKind, ReadonlySet<string>>>;
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ALTERNATIVE_KINDS).map(([noun, kinds]) => [flatten(noun), kinds] as const),
);
const ACCOUNTS = nameSet(ACCOUNT_WORDS);
const HOUSES = nameSet(ACCOUNTS_OF_HOUSES);
const LAST = nameSet(LAST_ENDINGS);
const MASKED = nameSet(MASKED_ENDINGS);
const ALL_ENDINGS: ReadonlySet<string> = new Set([
  ...Object.values(ENDINGS).flatMap((endings) => [...endings]),
  ...LAST,
  ...MASKED,
]);
const ENDINGS_BY_LENGTH = [...ALL_ENDINGS].sort((a, b) => b.length - a.length);
const BEGINNINGS: ReadonlyMap<string, string> = new Map([
  ...NUMBER_BEGINNINGS.map((name) => [flatten(name), 'number'] as const),
  ...CODE_BEGINNINGS.map((name) => [flatten(name), 'code'] as const),
  ...LAST_ABROAD.map((name) => [flatten(name), 'last4'] as const),
]);
const COLLECTIVES = nameSet(COLLECTIVE_WORDS);
const INTERNAL = nameSet(INTERNAL_WORDS);
const NEUTRAL = nameSet(NEUTRAL_WORDS);
const OTHERS = nameSet(OTHER_NOUNS);
const PAYMENTS = nameSet(PAYMENT_NOUNS);
const WRAPS = nameSet(WRAPPERS);
