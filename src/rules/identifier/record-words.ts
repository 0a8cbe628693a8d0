import { IDENTIFIER_FIELDS } from '../../lexicon/field-names/identifier-fields.ts';
import type { KnownIdentifierKind } from '../../lexicon/identifier-kinds.ts';
import {
  HOMONYMS,
  ID_STEMS,
  QUALIFIED_SENSES,
  REFERENCE_STEMS,
  SECOND_SENSES,
} from '../../lexicon/label-senses.ts';
import { NUMBER_STEMS } from '../../lexicon/number-stems.ts';
import type { Facts, Identifier } from '../../model/facts.ts';
import { mayBe } from '../../model/identifier.ts';
import type { Claim } from '../../model/reading.ts';

/** `{ type: girocard, iban }`: the record itself calls it by the word of the label. */
export function isNamedByRecord({ path }: Identifier, noun: string, { values }: Facts): boolean {
  const word = noun.trim().toLowerCase();
  const holder = path.slice(0, path.lastIndexOf('.') + 1);
  if (word.length < 4 || holder === '') return false;
  return [...values].some(
    ([other, value]) =>
      other.startsWith(holder) &&
      !other.slice(holder.length).includes('.') &&
      value.toLowerCase() === word,
  );
}

/**
 * Whether a word of the label is one by which fields of the identifier's own kind are called, in any
 * language, and those of a kind claimed are not: "Targa" for `vehicle.plate`.
 */
export const isNamedByField = (own: Identifier, { noun, accepts }: Claim): boolean =>
  wordsOf(noun).some(
    (word) =>
      word.length >= SHORTEST_WORD &&
      namesOf(own.kind).has(word) &&
      !accepts.some((kind) => namesOf(kind).has(word)),
  );

/** Whether a word of the label has a second sense that the identifier is of. */
export const isOfSecondSense = (own: Identifier, { noun }: Claim): boolean =>
  hasSense(own, noun, SECOND_SENSES);

/** Whether a word of the label means what the identifier is as much as what it means in most messages. */
export const isHomonym = (own: Identifier, { noun }: Claim): boolean =>
  hasSense(own, noun, HOMONYMS) &&
  Object.entries(QUALIFIED_SENSES).every(
    ([stem, senses]) => !noun.toLowerCase().includes(stem) || mayBe(own, senses),
  );

const hasSense = (
  own: Identifier,
  noun: string,
  table: Readonly<Record<string, readonly string[]>>,
): boolean =>
  wordsOf(noun).some((word) => {
    const senses = Object.hasOwn(table, word) ? table[word] : undefined;
    return senses !== undefined && mayBe(own, senses);
  });

/** Whether a label speaks of a number: no "ticket", but a "ticket number". */
export const speaksOfNumber = (noun: string): boolean =>
  NUMBER_STEMS.some((stem) => noun.toLowerCase().includes(stem));

/** `invoice.reference_number`, `payment.reference`, `bill.ocr` */
export const isPaymentReference = (path: string): boolean =>
  /(?:^|[._])(?:invoice|bill|payment|statement)[._]?(?:payment_?)?(?:reference(?:_?(?:number|no))?|ref|ocr|kid)$/i.test(
    path,
  );

/** `payment.payerNumber`, `direct_debit.debtor_no` */
export const isPayersNumber = (path: string): boolean =>
  /(?:^|[._])(?:payer|debtor|debitor)_?(?:number|no|nr|id|code)$/i.test(path);

/** Whether a label says that what stands with it is an id, which a program's key is. */
export const speaksOfId = (noun: string): boolean =>
  /(?<![a-z])id(?![a-z])/i.test(noun) || ID_STEMS.some((stem) => noun.toLowerCase().includes(stem));

/** Whether a label says that what stands with it is a reference. */
export const speaksOfReference = (noun: string): boolean =>
  REFERENCE_STEMS.some((stem) => noun.toLowerCase().includes(stem));

const SHORTEST_WORD = 5;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

function namesOf(kind: string): ReadonlySet<string> {
  const known = NAMES.get(kind);
  if (known !== undefined) return known;
  const { nouns = [], whole = [] } = IDENTIFIER_FIELDS[kind as KnownIdentifierKind] ?? {};
  const names = new Set([...nouns, ...whole].map((name) => wordsOf(name).join('')));
  NAMES.set(kind, names);
  return names;
}

/** The names of a kind are those of every message. */
const NAMES = new Map<string, ReadonlySet<string>>();
