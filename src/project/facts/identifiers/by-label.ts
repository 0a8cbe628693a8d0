import { ID } from '../../../lexicon/field-names/endings.ts';
import { FALSE_FRIENDS } from '../../../lexicon/field-names/false-friends.ts';
import { NUMBERS_OF_PEOPLE } from '../../../lexicon/field-names/numbers-of-others.ts';
import { THIRD_PARTIES } from '../../../lexicon/field-standing.ts';
import type { KnownIdentifierKind } from '../../../lexicon/identifier-kinds.ts';
import { LANGUAGES } from '../../../lexicon/languages/index.ts';
import {
  NUMBERED,
  type Numbered,
  type NumberedThings,
} from '../../../lexicon/numbered/numbered-things.ts';
import { isCode } from '../codes.ts';
import { nameSet, nounForms } from '../names.ts';
import { keysAround, type Leaf } from '../record.ts';
import { flatten, flattenAll, wordsOf } from '../words.ts';
import type { InferredIdentifier } from './inferred-identifier.ts';
import { OTHERS } from './noun-kinds.ts';
import { isPan } from './number-looks.ts';

/**
 * A field that is called as messages of some language call a number: `aanslag.vorderingsnummer`,
 * `cislo_smlouvy`, `polis.nomorPolis`. It is of the kinds that the label may be said of.
 */
export function byLabel(leaf: Leaf): InferredIdentifier | undefined {
  const [key = '', container = ''] = keysAround(leaf.steps);
  if (!isCode(leaf) || isPan(leaf.text) || KNOWN_OTHERWISE.has(flatten(key))) return undefined;
  const kinds = kindsOfLabel(key, container);
  const [kind, ...alternatives] = kinds;
  if (kind === undefined || kinds.length > MOST_KINDS) return undefined;
  return {
    kind,
    partial: false,
    customerFacing: true,
    because: `field "${key}"`,
    ...(alternatives.length > 0 && { alternatives }),
  };
}

/** A word that says more says nothing. */
const MOST_KINDS = 4;

function kindsOfLabel(key: string, container: string): readonly KnownIdentifierKind[] {
  const tables = (MADE.tables ??= labelTables());
  const { labels, names, numbers } = tables;
  const label = labels.get(flatten(key));
  if (label !== undefined) return label;
  const words = wordsOf(key);
  // `depots[0].nr` and `service.number` say nothing in what language they are.
  if (words.every((word) => numbers.has(word)))
    return words.some(isInternational) ? [] : ofNoun(flatten(container), names);
  for (const noun of nounsIn(words, numbers)) {
    const kinds = names.get(noun);
    if (kinds !== undefined) return kinds;
  }
  return ofCompound(words.join(''), tables);
}

/** What is left of words without those for a number before and behind, the longest first. */
function* nounsIn(words: readonly string[], numbers: ReadonlySet<string>): Generator<string> {
  for (let taken = 1; taken < words.length; taken++) {
    for (let from = 0; from <= taken; from++) {
      const to = words.length - taken + from;
      const around = [...words.slice(0, from), ...words.slice(to)];
      if (around.every((word) => numbers.has(word))) yield words.slice(from, to).join('');
    }
  }
}

const isInternational = (word: string): boolean => INTERNATIONAL.has(word);

const ofNoun = (noun: string, names: Table): readonly KnownIdentifierKind[] =>
  nounForms(noun)
    .map((form) => names.get(form))
    .find((kinds) => kinds !== undefined) ?? [];

/** "vorderingsnummer", "szerzodesszam": nothing shows where the number begins. */
function ofCompound(flat: string, { names, numbers }: LabelTables): readonly KnownIdentifierKind[] {
  for (let end = flat.length - SHORTEST_NUMBER; end >= SHORTEST_NAME; end--) {
    const kinds = numbers.has(flat.slice(end)) ? names.get(flat.slice(0, end)) : undefined;
    if (kinds !== undefined) return kinds;
  }
  return [];
}

const SHORTEST_NUMBER = 2;
const SHORTEST_NAME = 3;

type Table = ReadonlyMap<string, readonly KnownIdentifierKind[]>;

interface LabelTables {
  /** Whole labels, flat: "betalingskenmerk", "pozivnabroj". */
  readonly labels: Table;
  /** What numbers are of: "klant", "smlouvy". */
  readonly names: Table;
  /** Words for numbers: "nummer", "cislo", "broj". */
  readonly numbers: ReadonlySet<string>;
}

/** Made when the first field asks that nothing else knows. */
const MADE: { tables?: LabelTables } = {};

function labelTables(): LabelTables {
  const foreign = LANGUAGES.flatMap(({ code, identifiers: { numbered } }) =>
    code === ENGLISH || numbered === undefined ? [] : numbered,
  );
  return {
    labels: kindsByWord(foreign.map(({ whole }) => whole)),
    names: kindsByWord(foreign.map(({ names }) => names)),
    numbers: new Set(numberWords(foreign.flatMap(({ forms }) => forms))),
  };
}

/** Without what English says too, which is read by the names that records give in it and that say more. */
function kindsByWord(languages: readonly Partial<NumberedThings['names']>[]): Table {
  const found = new Map<string, Set<KnownIdentifierKind>>();
  for (const thing of THINGS) {
    const words = languages.flatMap((things) => things[thing] ?? []);
    for (const word of flattenAll(words.filter((one) => !SPECIAL.test(one)))) {
      if (word.length < SHORTEST_NAME) continue;
      const kinds = found.get(word) ?? new Set();
      for (const kind of NUMBERED[thing]) kinds.add(kind);
      found.set(word, kinds);
    }
  }
  for (const word of [...KNOWN_OTHERWISE, ...englishWords()]) found.delete(word);
  return new Map(Array.from(found, ([word, kinds]) => [word, [...kinds]]));
}

const englishWords = (): readonly string[] =>
  LANGUAGES.flatMap(({ code, identifiers: { numbered } }) =>
    code === ENGLISH && numbered !== undefined
      ? flattenAll([...Object.values(numbered.names), ...Object.values(numbered.whole)].flat())
      : [],
  );

const ENGLISH = 'en';

/** Words of forms of labels, without what they are forms of: "číslo", "kód". */
const numberWords = (forms: readonly string[]): readonly string[] =>
  flattenAll(
    forms
      .join('|')
      .replaceAll('{x}', '|')
      .split(/[{}[\]|\s*]+/),
  ).filter((word) => word.length >= SHORTEST_NUMBER);

/** The notation of phrases. */
const SPECIAL = /[{}[\]|*…]/;

/** What speaks of something else, or of the sender's, whatever language has the word too. */
const KNOWN_OTHERWISE: ReadonlySet<string> = new Set([
  ...OTHERS,
  ...nameSet([...THIRD_PARTIES, ...NUMBERS_OF_PEOPLE, ...FALSE_FRIENDS]),
]);
const INTERNATIONAL: ReadonlySet<string> = new Set([
  'number',
  'no',
  'nr',
  'num',
  'code',
  'ref',
  ...ID,
]);

/** Other readers know parcels; an identity number must be called one beyond doubt; a code may be everybody's. */
const NOT_READ: ReadonlySet<string> = new Set(['shipment', 'nationalId', 'taxNumber', 'coupon']);
const THINGS = (Object.keys(NUMBERED) as Numbered[]).filter((thing) => !NOT_READ.has(thing));
