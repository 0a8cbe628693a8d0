import type { Facts, FieldRole } from '../model/facts.ts';
import type { AnyFinding } from '../model/finding/finding.ts';
import { type Message, originAt, PART_NAMES } from '../model/message.ts';
import type { Claim, Reading } from '../model/reading.ts';
import { compact } from '../model/text/compact.ts';
import type { SourceRange } from '../model/text/position.ts';
import type { Customer } from '../project/project.ts';
import indistinct from '../rules/fixture/indistinct/rule.ts';
import { nounFor, withArticle } from '../rules/identifier/wording.ts';
import type { CellOutcome } from './lint-cell.ts';
import { reportedBy } from './run-findings.ts';
import type { ActiveRule } from './settings.ts';
import { sightingOf, type Sighting, type SightingContext } from './sighting.ts';

/** What one message says of the fixtures, to be held against the other messages of the run. */
export interface FixtureNotes {
  /** Kinds of identifiers that the customer has. */
  readonly kinds: readonly string[];
  /** Paths that the message prints, indices left out. */
  readonly printed: readonly string[];
  readonly claims: readonly ClaimNote[];
}

/** A kind that the message claims, and what to report where no customer has it. */
export interface ClaimNote {
  /** Kinds that would do, separated by spaces. */
  readonly accepts: string;
  readonly sighting: Sighting;
}

export function noteFixtures(
  { facts, message, reading }: CellOutcome,
  context: SightingContext,
  active: readonly ActiveRule[],
): FixtureNotes {
  const claims = new Map<string, ClaimNote>();
  for (const claim of comparableClaims(reading, message, facts)) {
    const accepts = claim.accepts.join(' ');
    if (claims.has(accepts)) continue;
    for (const finding of reportedBy(indistinct, [nobodyHas(claim)], active)) {
      claims.set(accepts, { accepts, sighting: sightingOf(finding, context) });
    }
  }
  return {
    kinds: [...new Set(facts.identifiers.map(({ kind }) => kind))],
    printed: [...new Set(pathsPrinted(message))],
    claims: [...claims.values()],
  };
}

const withoutIndex = (path: string): string => path.replace(/\[\d+\]/g, '[]');

function* pathsPrinted({ parts }: Message): Iterable<string> {
  for (const name of PART_NAMES) {
    for (const { printing } of parts[name]?.provenance?.printed ?? []) {
      for (const { path } of printing.reads) yield withoutIndex(path);
    }
  }
}

/** Kinds made for one message, or the same for everybody: nothing in a record is to be compared with them. */
const OF_NO_RECORD: ReadonlySet<string> = new Set(['one-time-code', 'coupon', 'tax-number']);

/** A label of more things says too little of what the record lacks: "Reference", "Dossier N°". */
const MOST_KINDS = 3;

/** Claims that are printed from a field of the record, so that somebody's record can hold what they claim; a text of several lines is no such field. */
const comparableClaims = ({ claims }: Reading, message: Message, facts: Facts): readonly Claim[] =>
  claims.filter((claim) => {
    if (claim.strength === 'weak' || claim.role === 'href') return false;
    if (claim.accepts.some((kind) => OF_NO_RECORD.has(kind))) return false;
    if (claim.accepts.length > MOST_KINDS) return false;
    const origin = originAt(message, claim.shownAt);
    return (
      origin.kind === 'expression' &&
      origin.printings.some(({ reads }) =>
        reads.some(({ path, value }) => facts.values.has(path) && !/\n/.test(String(value).trim())),
      )
    );
  });

const nobodyHas = ({ accepts, phrase, shownAt }: Claim): AnyFinding => ({
  message: 'nobodyHas',
  data: { kind: withArticle(nounFor(accepts)), phrase },
  at: shownAt,
});

/** Two fields, or two addresses, of a record that are for different things. */
export interface Pair {
  readonly key: string;
  readonly first: Side;
  readonly second: Side;
  readonly isEqual: boolean;
  /** Where either of them stands; absent for a computed record. */
  readonly at?: SourceRange;
}

export interface Side {
  /** Of the field, or of what holds the address. */
  readonly path: string;
  readonly role: string;
}

/** Every two fields of one family in a record that both say something, with whether it is the same. */
export function pairsIn(
  facts: Pick<Facts, 'roles' | 'values'>,
  customer: Pick<Customer, 'rangeOf'>,
): Pair[] {
  const sides = sidesOf(facts);
  return sides.flatMap((first, index) =>
    sides.slice(index + 1).flatMap((second): Pair[] => {
      if (first.role === second.role || familyOf(first) !== familyOf(second)) return [];
      const shared = [...first.values.keys()].filter((field) => second.values.has(field));
      if (shared.length === 0) return [];
      const isEqual = shared.every(
        (field) =>
          compact(first.values.get(field) ?? '') === compact(second.values.get(field) ?? ''),
      );
      const key = `${withoutIndex(first.path)}\n${withoutIndex(second.path)}`;
      const at = customer.rangeOf(second.path) ?? customer.rangeOf(first.path);
      const [one, other] = [first, second].map(({ path, role }) => ({ path, role })) as [
        Side,
        Side,
      ];
      return [{ key, first: one, second: other, isEqual, ...(at !== undefined && { at }) }];
    }),
  );
}

export const familyOf = ({ role }: Side): string => role.slice(0, role.indexOf('.'));

interface FilledSide extends Side {
  readonly values: Map<string, string>;
}

function sidesOf({ roles, values }: Pick<Facts, 'roles' | 'values'>): readonly FilledSide[] {
  const sides = new Map<string, FilledSide>();
  for (const [path, { role, field = '' }] of roles) {
    const value = values.get(path) ?? '';
    if (/^[\s0.,]*$/.test(value) || path.includes('[')) continue;
    const holder = field === '' ? path : holderOf(path, { field });
    const key = `${role}\n${holder}`;
    const side = sides.get(key) ?? { path: holder, role, values: new Map<string, string>() };
    side.values.set(field, value);
    sides.set(key, side);
  }
  return [...sides.values()];
}

/** The object of an address; fields that lie flat in another (`order.shippingCity`) have none of their own. */
function holderOf(path: string, { field }: Pick<FieldRole, 'field'>): string {
  const end = path.lastIndexOf('.');
  return field === 'whole' || end === -1 ? path : path.slice(0, end);
}
