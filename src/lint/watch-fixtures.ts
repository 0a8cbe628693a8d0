import { ROLE_NOUNS, type KnownFieldRole } from '../lexicon/field-roles.ts';
import { type AnyFinding, isSourceRange } from '../model/finding/finding.ts';
import type { SourceRange } from '../model/text/position.ts';
import indistinct from '../rules/fixture/indistinct/rule.ts';
import realData from '../rules/fixture/real-data/rule.ts';
import type { Cell } from './matrix.ts';
import {
  type ClaimNote,
  familyOf,
  type FixtureNotes,
  type Pair,
  type Side,
} from './note-fixtures.ts';
import { reportedBy } from './run-findings.ts';
import type { ActiveRule } from './settings.ts';
import { sightingInSource, type Sighting } from './sighting.ts';

/**
 * Sees the messages of a run go by, so that in the end can be told what no fixture can show: kinds of
 * identifiers that messages claim and nobody has, and fields for different things that are equal for
 * everybody.
 */
export interface FixtureWatch {
  /** `order` is the place of the cell among all of the project; the record is looked at once per customer. */
  see(cell: Cell, order: number, notes: FixtureNotes, look: RecordLook): void;
  readonly seen: SeenFixtures;
}

/** What can be asked of a customer's record. */
export interface RecordLook {
  readonly pairs: () => readonly Pair[];
  /** What in it seems to be a real person's. */
  readonly realData: () => readonly AnyFinding[];
}

/** What one part of a run saw of the fixtures: plain data. */
export interface SeenFixtures {
  readonly kinds: readonly string[];
  readonly printed: readonly string[];
  readonly claims: readonly (ClaimNote & { readonly order: number })[];
  /** The record of each customer, as the first message had it. */
  readonly records: readonly SeenRecord[];
}

interface SeenRecord {
  readonly order: number;
  readonly customer: string;
  readonly pairs: readonly SeenPair[];
  /** What is to be reported of the record by itself. */
  readonly sightings: readonly Sighting[];
}

interface SeenPair {
  readonly key: string;
  readonly first: Side;
  readonly second: Side;
  readonly isEqual: boolean;
  /** What to report where they are equal for everybody. */
  readonly sightings: readonly Sighting[];
}

export function watchFixtures(active: readonly ActiveRule[]): FixtureWatch {
  const kinds = new Set<string>();
  const printed = new Set<string>();
  const claims = new Map<string, ClaimNote & { readonly order: number }>();
  const records = new Map<string, SeenRecord>();
  return {
    see(cell, order, notes, look) {
      for (const path of notes.printed) printed.add(path);
      for (const kind of notes.kinds) kinds.add(kind);
      for (const claim of notes.claims) {
        if (!claims.has(claim.accepts)) claims.set(claim.accepts, { order, ...claim });
      }
      const customer = cell.customer.name;
      // A case's overrides are no fixture of their own; each record is compared once.
      if (cell.override !== undefined || records.has(customer)) return;
      const pairs = look.pairs().map((pair) => seenPair(pair, cell, active));
      const sightings = reportedBy(realData, look.realData(), active).flatMap((judged) =>
        isSourceRange(judged.finding.at) ? [sightingInSource(judged, judged.finding.at, cell)] : [],
      );
      records.set(customer, { order, customer, pairs, sightings });
    },
    get seen() {
      return {
        kinds: [...kinds],
        printed: [...printed],
        claims: [...claims.values()],
        records: [...records.values()],
      };
    },
  };
}

function seenPair(
  { key, first, second, isEqual, at }: Pair,
  cell: Cell,
  active: readonly ActiveRule[],
): SeenPair {
  const sightings =
    isEqual && at !== undefined
      ? reportedBy(indistinct, [areEqual(first, second, at)], active).map((finding) =>
          sightingInSource(finding, at, cell),
        )
      : [];
  return { key, first, second, isEqual, sightings };
}

const areEqual = (first: Side, second: Side, at: SourceRange): AnyFinding => ({
  message: 'alwaysEqual',
  data: {
    first: first.path,
    firstRole: ROLE_NOUNS[first.role as KnownFieldRole] ?? first.role,
    second: second.path,
    secondRole: ROLE_NOUNS[second.role as KnownFieldRole] ?? second.role,
  },
  at,
});

/** What the records are reported for by themselves, whichever messages were looked at. */
export const tellRecords = (parts: readonly SeenFixtures[]): Sighting[] =>
  firstOfEach(
    parts.flatMap(({ records }) => records),
    ({ customer }) => customer,
  ).flatMap(({ sightings }) => sightings);

/** What all parts of a run together show of the fixtures. */
export function tellFixtures(parts: readonly SeenFixtures[]): Sighting[] {
  const kinds = new Set(parts.flatMap((part) => part.kinds));
  const printed = new Set(parts.flatMap((part) => part.printed));
  const claims = firstOfEach(
    parts.flatMap((part) => part.claims),
    ({ accepts }) => accepts,
  );
  const records = firstOfEach(
    parts.flatMap((part) => part.records),
    ({ customer }) => customer,
  );

  const pairs = new Map<string, SeenPair>();
  for (const pair of records.flatMap((record) => record.pairs)) {
    const known = pairs.get(pair.key);
    pairs.set(pair.key, known === undefined || known.isEqual ? pair : known);
  }
  return [
    ...claims.flatMap(({ accepts, sighting }) =>
      accepts.split(' ').some((kind) => kinds.has(kind)) ? [] : [sighting],
    ),
    ...[...pairs.values()]
      .filter((pair) => pair.isEqual && isShown(pair, printed))
      .flatMap(({ sightings }) => sightings),
  ];
}

/** The first of each key, in the order of the run. */
function firstOfEach<Item extends { readonly order: number }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const first = new Map<string, Item>();
  for (const item of items.toSorted((a, b) => a.order - b.order)) {
    if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  }
  return [...first.values()];
}

/** A message must show one of them for a swap to matter: an address by any field, an amount only beside the other. */
function isShown({ first, second }: SeenPair, printed: ReadonlySet<string>): boolean {
  const isPrinted = ({ path }: Side): boolean =>
    [...printed].some((read) => read === path || read.startsWith(`${path}.`));
  return familyOf(first) === 'address'
    ? isPrinted(first) || isPrinted(second)
    : isPrinted(first) && isPrinted(second);
}
