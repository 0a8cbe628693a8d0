import type { GroupedFinding, Occurrence } from '../model/run.ts';
import type { SourceRange } from '../model/text/position.ts';
import { mendedTogether } from './fixes/fix-of-group.ts';
import type { Sighting } from './sighting.ts';

/**
 * One finding per cause. Sightings have one cause when the same rule says the same thing about the
 * same place of a template; and, across the parts of one message, about the same data.
 *
 * `renderedFor` gives the customers for whom each definition was rendered.
 */
export function groupByCause(
  sightings: readonly Sighting[],
  renderedFor: ReadonlyMap<string, ReadonlySet<string>>,
): GroupedFinding[] {
  const samePlace = groupBy(sightings, placeKey).map(asGroup);
  const sameCause = groupBy(samePlace, causeKey).flatMap(joinAcrossParts);
  return sameCause.map((group) => findingOf(group, renderedFor)).toSorted(byPosition);
}

interface Group {
  readonly first: Sighting;
  readonly sightings: readonly Sighting[];
}

function asGroup(sightings: readonly Sighting[]): Group {
  const [first] = sightings;
  if (first === undefined) throw new RangeError('A group holds at least one sighting.');
  return { first, sightings };
}

/** What has no place of its own is one fault of its message, however many parcels it is missing for. */
function placeKey({ rule, message, expectedBy, at, located, definition, part }: Sighting): string {
  const place = located ? [at.file, at.start.line, at.start.column] : [definition, part];
  return JSON.stringify([rule, message, expectedBy, place]);
}

/** What the HTML and the text part of one message have in common when one wrong field shows in both. */
function causeKey({ first }: Group): string {
  const { rule, message, expectedBy, definition, blame, text } = first;
  const cause = blame.kind === 'expression' ? blame.paths.slice(0, 1).map(anyIndex) : text;
  return JSON.stringify([rule, message, expectedBy, definition, cause]);
}

const anyIndex = (path: string): string => path.replace(/\[\d+\]/g, '[]');

/** Two places of one part are two places to mend; the same cause in another part is the same fault again. */
function joinAcrossParts(groups: readonly Group[]): Group[] {
  const [first, ...others] = groups;
  if (first === undefined) return [];
  const parts = new Set(groups.map((group) => group.first.part));
  if (parts.size !== groups.length) return [...groups];
  return [asGroup([first, ...others].flatMap(({ sightings }) => sightings))];
}

function findingOf(
  { first, sightings }: Group,
  renderedFor: ReadonlyMap<string, ReadonlySet<string>>,
): GroupedFinding {
  const definitions = new Set(sightings.map(({ definition }) => definition));
  const customers = new Set([...definitions].flatMap((name) => [...(renderedFor.get(name) ?? [])]));
  return {
    rule: first.rule,
    severity: first.severity,
    message: first.message,
    data: first.data,
    text: first.text,
    at: first.at,
    blame: first.blame,
    related: otherPlaces(sightings, first.at),
    occurrences: occurrencesOf(sightings, first.text),
    outOf: customers.size,
    ...(first.expectedBy === undefined ? {} : { expectedBy: first.expectedBy }),
    ...mendedTogether(sightings),
  };
}

function otherPlaces(sightings: readonly Sighting[], known: SourceRange): SourceRange[] {
  const byKey = new Map(
    sightings.filter(({ located }) => located).map(({ at }) => [rangeKey(at), at]),
  );
  byKey.delete(rangeKey(known));
  return [...byKey.values()];
}

const rangeKey = ({ file, start }: SourceRange): string =>
  JSON.stringify([file, start.line, start.column]);

function occurrencesOf(sightings: readonly Sighting[], text: string): Occurrence[] {
  return groupBy(sightings, (sighting) =>
    JSON.stringify([sighting.definition, sighting.customer, sighting.case]),
  ).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const parts = new Set(group.flatMap(({ part }) => (part === undefined ? [] : [part])));
    return [
      {
        message: first.definition,
        customer: first.customer,
        ...(first.case === undefined ? {} : { case: first.case }),
        parts: [...parts],
        excerpt: first.excerpt,
        ...(first.text !== text && { text: first.text }),
      },
    ];
  });
}

export function byPosition(a: GroupedFinding, b: GroupedFinding): number {
  return (
    compare(a.at.file, b.at.file) ||
    a.at.start.line - b.at.start.line ||
    a.at.start.column - b.at.start.column ||
    compare(a.rule, b.rule) ||
    compare(a.text, b.text)
  );
}

/** By code units, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Groups in the order of their first members. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
