import { ROLE_NOUNS, type KnownFieldRole } from '../lexicon/field-roles.ts';
import type { Facts, FieldRole } from '../model/facts.ts';
import type { AnyFinding } from '../model/finding/finding.ts';
import { type Message, originAt, PART_NAMES } from '../model/message.ts';
import type { Claim, Reading } from '../model/reading.ts';
import { compact } from '../model/text/compact.ts';
import indistinct from '../rules/fixture/indistinct/rule.ts';
import { nounFor } from '../rules/identifier/wording.ts';
import type { CellOutcome } from './lint-cell.ts';
import type { Cell } from './matrix.ts';
import { reportedBy } from './run-findings.ts';
import type { ActiveRule } from './settings.ts';
import { sightingInSource, sightingOf, type Sighting, type SightingContext } from './sighting.ts';

/**
 * Sees the messages of a run go by, and tells in the end what no fixture can show: kinds of identifiers
 * that messages claim and nobody has, and fields for different things that are equal for everybody.
 */
export interface FixtureWatch {
  see(outcome: CellOutcome, context: SightingContext): void;
  tell(): Sighting[];
}

export function watchFixtures(active: readonly ActiveRule[]): FixtureWatch {
  const kinds = new Set<string>();
  const claims = new Map<string, Sighting>();
  const printed = new Set<string>();
  const pairs = new Map<string, Pair>();
  const seen = new Set<string>();
  const report = (finding: AnyFinding) => reportedBy(indistinct, [finding], active);

  return {
    see({ facts, message, reading }, context) {
      const { cell } = context;
      for (const path of pathsPrinted(message)) printed.add(path);
      for (const { kind } of facts.identifiers) kinds.add(kind);
      for (const claim of comparableClaims(reading, message, facts)) {
        const key = claim.accepts.join(' ');
        if (claims.has(key)) continue;
        for (const finding of report(nobodyHas(claim))) {
          claims.set(key, sightingOf(finding, context));
        }
      }
      // A case's overrides are no fixture of their own; each record is compared once.
      if (cell.override !== undefined || seen.has(cell.customer.name)) return;
      seen.add(cell.customer.name);
      for (const pair of pairsIn(facts, cell)) {
        const known = pairs.get(pair.key);
        pairs.set(pair.key, known === undefined || known.isEqual ? pair : known);
      }
    },
    tell: () => [
      ...[...claims].flatMap(([accepts, sighting]) =>
        accepts.split(' ').some((kind) => kinds.has(kind)) ? [] : [sighting],
      ),
      ...[...pairs.values()]
        .filter((pair) => pair.isEqual && isShown(pair, printed))
        .flatMap((pair) =>
          report(areEqual(pair)).flatMap((finding) =>
            pair.at === undefined ? [] : [sightingInSource(finding, pair.at, pair.cell)],
          ),
        ),
    ],
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

/** Claims that are printed from a field of the record, so that somebody's record can hold what they claim. */
const comparableClaims = ({ claims }: Reading, message: Message, facts: Facts): readonly Claim[] =>
  claims.filter((claim) => {
    if (claim.strength === 'weak' || claim.role === 'href') return false;
    if (claim.accepts.some((kind) => OF_NO_RECORD.has(kind))) return false;
    const origin = originAt(message, claim.shownAt);
    return (
      origin.kind === 'expression' &&
      origin.printings.some(({ reads }) => reads.some(({ path }) => facts.values.has(path)))
    );
  });

const nobodyHas = ({ accepts, phrase, shownAt }: Claim): AnyFinding => ({
  message: 'nobodyHas',
  data: { kind: nounFor(accepts), phrase },
  at: shownAt,
});

/** Two fields, or two addresses, that are for different things. */
interface Pair {
  readonly key: string;
  readonly first: Side;
  readonly second: Side;
  readonly isEqual: boolean;
  readonly cell: Cell;
  readonly at: ReturnType<Cell['customer']['rangeOf']>;
}

interface Side {
  /** Of the field, or of what holds the address. */
  readonly path: string;
  readonly role: string;
  readonly values: ReadonlyMap<string, string>;
}

/** Every two fields of one family in a record that both say something, with whether it is the same. */
function* pairsIn(facts: Facts, cell: Cell): Iterable<Pair> {
  const sides = sidesOf(facts);
  for (const [index, first] of sides.entries()) {
    for (const second of sides.slice(index + 1)) {
      if (first.role === second.role || familyOf(first) !== familyOf(second)) continue;
      const shared = [...first.values.keys()].filter((field) => second.values.has(field));
      if (shared.length === 0) continue;
      const isEqual = shared.every(
        (field) =>
          compact(first.values.get(field) ?? '') === compact(second.values.get(field) ?? ''),
      );
      const key = `${withoutIndex(first.path)}\n${withoutIndex(second.path)}`;
      const at = cell.customer.rangeOf(second.path) ?? cell.customer.rangeOf(first.path);
      yield { key, first, second, isEqual, cell, at };
    }
  }
}

const familyOf = ({ role }: Side): string => role.slice(0, role.indexOf('.'));

function sidesOf({ roles, values }: Facts): readonly Side[] {
  const sides = new Map<string, Side & { readonly values: Map<string, string> }>();
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

/** A message must show one of them for a swap to matter: an address by any field, an amount only beside the other. */
function isShown({ first, second }: Pair, printed: ReadonlySet<string>): boolean {
  const isPrinted = ({ path }: Side): boolean =>
    [...printed].some((read) => read === path || read.startsWith(`${path}.`));
  return familyOf(first) === 'address'
    ? isPrinted(first) || isPrinted(second)
    : isPrinted(first) && isPrinted(second);
}

const areEqual = ({ first, second, cell, at }: Pair): AnyFinding => ({
  message: 'alwaysEqual',
  data: {
    first: first.path,
    firstRole: ROLE_NOUNS[first.role as KnownFieldRole] ?? first.role,
    second: second.path,
    secondRole: ROLE_NOUNS[second.role as KnownFieldRole] ?? second.role,
  },
  at: at ?? cell.definition.at,
});
