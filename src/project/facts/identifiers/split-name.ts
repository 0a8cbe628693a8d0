import {
  CODE_WORDS_BEFORE,
  ID_WORDS_BEFORE,
  NUMBER_WORDS_BEFORE,
} from '../../../lexicon/field-names/things-abroad/number-words.ts';
import { NOUNS_OF_THINGS, NUMBERS_OF_THINGS } from './things-abroad.ts';
import { NUMBER_BEFORE } from '../../../lexicon/field-names/elsewhere.ts';
import { CODE_BEGINNINGS, NUMBER_BEGINNINGS } from '../../../lexicon/field-names/abroad.ts';
import {
  LAST_ENDINGS,
  LAST_ENDINGS_ABROAD,
  MASKED_ENDINGS,
  NUMBER,
} from '../../../lexicon/field-names/endings.ts';
import { CARD_ISSUERS } from '../../../lexicon/field-names/cards-of-members.ts';
import type { KnownIdentifierKind } from '../../../lexicon/identifier-kinds.ts';
import { CUT_NOUNS } from '../../../lexicon/field-names/paying.ts';
import { nameSet, nameTable } from '../names.ts';
import { flatten, withoutParticle, wordsOf } from '../words.ts';
import {
  FIELDS_BY_KIND,
  isInternalWord,
  kindBehindAny,
  kindNamed,
  lookUp,
  lookUpBehindNeutral,
  NOUNS,
  OTHERS,
} from './noun-kinds.ts';

/** Takes an ending off a field's name and looks up the noun that is left, or that stands around it. */
export function splitName(
  words: readonly string[],
  container: string | undefined,
  outer: string | undefined,
): SplitName | undefined {
  const around = container === undefined ? [] : wordsOf(container);
  const whole = WHOLE.get([...around, ...words].join('')) ?? WHOLE.get(words.join(''));
  if (whole !== undefined && !isOfAnyone(whole, container)) return { kind: whole, form: 'whole' };

  for (const [own, ending] of splitsOf(words)) {
    const noun = own.filter((word) => !isInternalWord(word));
    const form = LAST.has(ending) ? 'last' : MASKED.has(ending) ? 'masked' : 'whole';
    const named =
      kindNamed(noun, container, outer) ??
      (NUMBERS.has(ending) ? kindBehindAny(noun.length > 0 ? noun : around) : undefined);
    const isCut = form !== 'whole' && (named === undefined || !ENDS_KEPT.has(named));
    const kind = (isCut ? kindOfCut(noun, around) : undefined) ?? named;
    if (kind === undefined) continue;
    if (kind === 'payment')
      return form !== 'whole' || ending === 'number' ? { kind, form } : undefined;
    if (PAID_THROUGH.has(kind) && form !== 'whole') return { kind: 'payment', form };
    // `membership.card.last4`: members pay with cards, and of those of clubs the whole number is kept.
    if (kind === 'loyalty' && form !== 'whole' && flatten(container ?? '') === 'card') {
      return { kind: 'payment-card', form };
    }
    if (ENDINGS[kind].has(ending)) {
      // Whether the number of a payment is a card's or the payment's own, what stands there tells.
      const isEither = kind === 'payment-reference' && NUMBERS.has(ending);
      return { kind: isEither ? 'payment-or-card' : kind, form };
    }
  }
  return undefined;
}

/** `afzender.btwNummer`: the sender and its partners have tax numbers too. */
const isOfAnyone = (kind: string, container: string | undefined): boolean =>
  kind === 'tax-number' &&
  container !== undefined &&
  !TAXED.has(lookUpBehindNeutral(wordsOf(container)) ?? '');

const TAXED: ReadonlySet<string> = new Set(['customer-account', 'loyalty']);

/** What a field's name says of the number in it. */
export interface SplitName {
  /**
   * `payment` for a number of whatever was paid with, `payment-or-card` where it may be the payment's
   * own too: the value, and what stands beside it, must tell.
   */
  readonly kind: KnownIdentifierKind | 'payment' | 'payment-or-card';
  readonly form: 'whole' | 'last' | 'masked';
}

/** Kinds of things that a card or account was used for: last characters in them are not their own. */
const PAID_THROUGH: ReadonlySet<string> = new Set(['payment-reference', 'refund']);

/** `toBankEnding`, `visa.ending`: of what only the end is kept. */
const kindOfCut = (
  noun: readonly string[],
  around: readonly string[],
): KnownIdentifierKind | undefined => {
  const words = noun.length > 0 ? noun : around;
  return CUT.get(words.at(-1) ?? '') ?? (isSomeCard(words) ? 'payment-card' : undefined);
};

/** `toCardEnding`, `replenish_card`: a card behind whatever word that says of no other sort. */
const isSomeCard = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.at(-1) === 'card' &&
  lookUp(words.slice(-2)) === undefined &&
  !OTHERS.has(words.slice(-2).join('')) &&
  !words.some((word) => ISSUERS.has(word));

const ISSUERS: ReadonlySet<string> = new Set(CARD_ISSUERS);

/** Kinds whose last characters are their own. */
const ENDS_KEPT: ReadonlySet<string> = new Set([
  'payment-card',
  'bank-account',
  'gift-card',
  'loyalty',
  'national-id',
]);

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

/** `numero_de_commande`: the number stands before what it is of. */
function* reversedSplits(
  words: readonly string[],
): Generator<readonly [readonly string[], string]> {
  if (OTHERS.has(words.join(''))) return;
  for (let end = words.length - 1; end > 0; end--) {
    const ending = BEGINNINGS.get(words.slice(0, end).join(''));
    const noun = withoutParticle(words.slice(end));
    // The number of many things is how many there are.
    const isThing = ending === 'id' ? NOUNS_OF_THINGS.has(noun.join('')) : NOUNS.has(noun.join(''));
    if (ending !== undefined && isThing) yield [noun, ending];
  }
  const flat = words.join('');
  for (const [beginning, ending] of JOINED_BEGINNINGS) {
    const noun = flat.slice(beginning.length);
    const isThing = ending === 'id' ? NOUNS_OF_THINGS.has(noun) : NOUNS.has(noun);
    if (flat.startsWith(beginning) && isThing) yield [[noun], ending];
  }
}

const WHOLE: ReadonlyMap<string, KnownIdentifierKind> = new Map([
  ...Array.from(NUMBERS_OF_THINGS, ([name, { kind }]) => [name, kind] as const),
  ...FIELDS_BY_KIND.flatMap(([kind, { whole = [] }]) =>
    whole.map((name) => [flatten(name), kind] as const),
  ),
]);

const ENDINGS = Object.fromEntries(
  FIELDS_BY_KIND.map(([kind, { endings }]) => [kind, nameSet(endings)]),
) as Readonly<Record<KnownIdentifierKind, ReadonlySet<string>>>;

const CUT: ReadonlyMap<string, KnownIdentifierKind> = nameTable(CUT_NOUNS);

const NUMBERS = nameSet([...NUMBER, 'ref', 'reference', 'reference number']);
const LAST = nameSet(LAST_ENDINGS);
const MASKED = nameSet(MASKED_ENDINGS);

const ALL_ENDINGS: ReadonlySet<string> = new Set([
  ...Object.values(ENDINGS).flatMap((endings) => [...endings]),
  ...LAST,
  ...MASKED,
]);

const ENDINGS_BY_LENGTH = [...ALL_ENDINGS].sort((a, b) => b.length - a.length);

const BEGINNINGS: ReadonlyMap<string, string> = new Map([
  ...[...NUMBER_BEGINNINGS, ...NUMBER_BEFORE].map((name) => [flatten(name), 'number'] as const),
  ...CODE_BEGINNINGS.map((name) => [flatten(name), 'code'] as const),
  ...CODE_WORDS_BEFORE.map((name) => [flatten(name), 'code'] as const),
  ...ID_WORDS_BEFORE.map((name) => [flatten(name), 'id'] as const),
  ...NUMBER_WORDS_BEFORE.map((name) => [flatten(name), 'number'] as const),
  ...LAST_ENDINGS_ABROAD.map((name) => [flatten(name), 'last4'] as const),
]);

/** Beginnings that stand in one word with the thing: "nrfaktury", "หมายเลขคำสั่งซื้อ". */
const JOINED_BEGINNINGS = [...BEGINNINGS].filter(
  ([name]) => name.length > 2 || /[^\p{Script=Latin}]/u.test(name),
);
