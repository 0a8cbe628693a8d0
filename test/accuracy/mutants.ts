import { MEANS_OF_PAYMENT } from '../../src/lexicon/identifier-kinds.ts';
import type { Facts, Identifier } from '../../src/model/facts.ts';
import { mayBe } from '../../src/model/identifier.ts';
import { originalsOf } from './originals-of.ts';
import type { Claim, Reading } from '../../src/model/reading.ts';
import { compact } from '../../src/model/text/compact.ts';

/** What stands in the place of a number that the message shows. */
export interface Mutant {
  readonly pass: Pass;
  readonly claim: Claim;
  readonly shown: string;
  /** Where the new characters come from: `order <- invoice`. */
  readonly what: string;
}

export type Pass = 'another kind' | 'last digits' | 'another customer' | 'written otherwise';

/** Up to one swap of each pass for every number that the message rightly shows, and every other spelling. */
export function mutantsOf(reading: Reading, facts: Facts): readonly Mutant[] {
  return originalsOf(reading, facts).flatMap(({ claim, own }, turn) => [
    ...swap('another kind', claim, own, turn, ofAnotherKind(claim, reading, facts)),
    ...swap('last digits', claim, own, turn, endsOfOthers(claim, own, facts)),
    ...swap('another customer', claim, own, turn, ofOthers(claim, own, facts)),
    ...spellings(claim, own),
  ]);
}

interface Other {
  readonly value: string;
  readonly kind: string;
}

/** Takes turns, so that not all numbers of a message become the same. */
function swap(
  pass: Pass,
  claim: Claim,
  own: Identifier,
  turn: number,
  candidates: readonly Other[],
): Mutant[] {
  const chosen = candidates[turn % Math.max(candidates.length, 1)];
  if (chosen === undefined) return [];
  return [{ pass, claim, shown: chosen.value, what: `${own.kind} <- ${chosen.kind}` }];
}

function ofAnotherKind(claim: Claim, { lines }: Reading, facts: Facts): readonly Other[] {
  if (claim.form !== 'full') return [];
  const text = compact(lines.map((line) => line.text).join(' '));
  const codes = (facts.codes ?? []).map(({ value }) => ({ value, kind: 'unnamed' }));
  const identifiers = facts.identifiers.filter(
    (it) => it.owner === facts.customer && !it.partial && it.isThirdParty !== true && !isMeans(it),
  );
  return [...identifiers.filter((it) => !mayBe(it, claim.accepts)), ...codes].filter(
    ({ value }) => isAlike(claim.shown, value) && !text.includes(compact(value)),
  );
}

function endsOfOthers(claim: Claim, own: Identifier, facts: Facts): readonly Other[] {
  if (claim.form !== 'ending' && claim.form !== 'masked') return [];
  return facts.identifiers
    .filter((it) => it.owner === facts.customer && !mayBe(it, claim.accepts))
    .map(({ value, kind }) => ({ value: value.slice(-4), kind }))
    .filter(({ value }) => /^\d{4}$/.test(value) && !compact(own.value).endsWith(value));
}

function ofOthers(claim: Claim, own: Identifier, facts: Facts): readonly Other[] {
  return facts.others.identifiers
    .filter((it) => it.kind === own.kind && !it.partial && it.isThirdParty !== true)
    .map(({ value, kind }) => ({ value: claim.form === 'full' ? value : value.slice(-4), kind }))
    .filter(({ value }) => value.length >= 4 && !compact(own.value).endsWith(compact(value)));
}

/** The same number as another writer has it. */
function spellings({ ...claim }: Claim, own: Identifier): Mutant[] {
  const { shown } = claim;
  const written = [
    shown.replace(/\d/g, (digit) => String.fromCodePoint(Number(digit) + 0xff10)),
    ...(claim.form === 'full' && /^\d{8,16}$/.test(shown)
      ? [inGroups(shown, 4, ' '), inGroups(shown, 3, '\u00a0'), inGroups(shown, 4, '-')]
      : []),
  ];
  return written
    .filter((text) => text !== shown)
    .map((text) => ({ pass: 'written otherwise', claim, shown: text, what: own.kind }));
}

const inGroups = (digits: string, length: number, separator: string): string =>
  (digits.match(new RegExp(`\\d{1,${length}}`, 'g')) ?? []).join(separator);

/** As long, give or take a few characters, and with letters where the other has some. */
function isAlike(shown: string, value: string): boolean {
  const [a, b] = [compact(shown), compact(value)];
  const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
  return b.length >= 5 && Math.abs(a.length - b.length) <= 3 && hasLetters(a) === hasLetters(b);
}

const isMeans = ({ kind }: Identifier): boolean => MEANS.has(kind);
const MEANS: ReadonlySet<string> = new Set(MEANS_OF_PAYMENT);
