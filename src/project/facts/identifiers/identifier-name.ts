import { WRAPPERS } from '../../../lexicon/field-names/names-around.ts';
import type { KnownIdentifierKind } from '../../../lexicon/identifier-kinds.ts';
import type { Step } from '../../data/path.ts';
import { nameSet, nounForms } from '../names.ts';
import { keysAround } from '../record.ts';
import { flatten, remembered, wordsOf } from '../words.ts';
import { singularOf } from './list-names.ts';
import { isInternalWord, lookUp, lookUpBehindNeutral, NOUNS, singleOf } from './noun-kinds.ts';
import { NOUNS_OF_THINGS, NUMBERS_OF_THINGS } from './things-abroad.ts';
import { alternativesOf, sensesOf, speaksOfAccount } from './other-senses.ts';
import { type SplitName, splitName } from './split-name.ts';

/** What the name of a field and of what stands around it say. */
export interface IdentifierName extends SplitName {
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
  const asked = steps.map((step) => (typeof step === 'number' ? 0 : step));
  return nameIn(JSON.stringify([unnamed ?? null, ...asked])).found;
}

/** By all that a name is found by: the same fields come again with each customer. */
const nameIn = remembered((asked) => {
  const [unnamed, ...steps] = JSON.parse(asked) as [string | null, ...Step[]];
  return { found: findName(steps, unnamed ?? undefined) };
});

function findName(steps: readonly Step[], unnamed: string | undefined): IdentifierName | undefined {
  const [leaf, ...around] = keysAround(steps.map(singular));
  if (leaf === undefined) return undefined;
  const isListed = typeof steps.at(-1) === 'number';
  const isInternal = [leaf, ...around.slice(0, 2)].some((key) => wordsOf(key).some(isInternalWord));
  const named = around.find((key) => !WRAPS.has(flatten(key)) && !isInternalOnly(key));
  const container = named ?? unnamed;
  const outer = around[around.indexOf(named ?? '') + 1];

  for (const words of leafWords(leaf, isListed)) {
    const found = splitName(words, container, outer);
    if (found !== undefined) {
      const place = container === undefined ? '' : ` of "${container}"`;
      const alternatives = [
        ...alternativesOf(words, container),
        ...(NUMBERS_OF_THINGS.get(words.join(''))?.alternatives ?? []),
        ...kindsAround(found.kind, container),
      ];
      return {
        ...found,
        isInternal,
        alternatives: [...new Set(alternatives)],
        isAccount:
          speaksOfAccount(words, container) ||
          (found.kind === 'customer-account' &&
            (isAccountAbroad(words.join('')) ||
              (words.length === 1 && isNounOfAccount(container)))),
        because: `field "${leaf}"${place}`,
      };
    }
  }
  return undefined;
}

/** What a locator in a shipment and the reference in a mandate are besides: the thing's around them. */
function kindsAround(kind: string, container: string | undefined): readonly string[] {
  if (container === undefined || !LOCATING.has(kind)) return [];
  const around = lookUp(singleOf(wordsOf(container)));
  return around === undefined || around === 'payment' || around === kind ? [] : [around];
}

/** Kinds whose numbers have names that other things' have too. */
const LOCATING: ReadonlySet<string> = new Set<KnownIdentifierKind>([
  'booking',
  'payment-reference',
]);

/** `رقم_الحساب`: an account with anybody. */
const isAccountAbroad = (name: string): boolean =>
  NUMBERS_OF_THINGS.get(name)?.alternatives.includes('bank-account') === true ||
  NOUNS_ABROAD.some(
    (noun) => (name.endsWith(noun) || name.startsWith(noun)) && name.length > noun.length,
  );

/** `comptes[0].numero` */
const isNounOfAccount = (name: string | undefined): boolean =>
  nounForms(flatten(name ?? '')).some((form) => {
    const noun = NOUNS_OF_THINGS.get(form);
    return noun?.kind === 'customer-account' && noun.alternatives[0] === 'bank-account';
  });

const NOUNS_ABROAD: readonly string[] = [...NOUNS_OF_THINGS].flatMap(
  ([noun, { kind, alternatives }]) =>
    kind === 'customer-account' && alternatives[0] === 'bank-account' && /[^a-z]/.test(noun)
      ? [noun]
      : [],
);

/** `polici[0].nomer`: a list, called by the plural of what each entry is. */
const singular = (step: Step, index: number, steps: readonly Step[]): Step =>
  typeof step === 'string' && typeof steps[index + 1] === 'number' && index < steps.length - 2
    ? singularOf(step)
    : step;

/** A list is named for many of what each entry is. */
function leafWords(leaf: string, isListed: boolean): readonly (readonly string[])[] {
  const words = wordsOf(leaf);
  if (!isListed) return [words];
  const last = words.at(-1) ?? '';
  return nounForms(last).map((form) => [...words.slice(0, -1), form]);
}

const isInternalOnly = (key: string): boolean => wordsOf(key).every(isInternalWord);

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
    alternatives: [
      ...(sensesOf(flatten(`${container} ${leaf}`)) ?? sensesOf(flatten(leaf)) ?? []),
      ...(isOther ? [around] : []),
      ...kindsBefore(wordsOf(leaf)).filter((it) => it !== kind),
    ],
  };
}

/** `refund_protocol` is the number of the refund too. */
const kindsBefore = (words: readonly string[]): readonly string[] =>
  words.slice(0, -1).flatMap((word) => {
    const kind = NOUNS.get(word);
    return kind === undefined || kind === 'customer-account' ? [] : [kind];
  });

export interface BareNoun {
  readonly kind: KnownIdentifierKind;
  readonly alternatives: readonly string[];
}

const WRAPS = nameSet(WRAPPERS);
