import type { Fix } from '../../model/run.ts';
import type { SourceRange } from '../../model/text/position.ts';
import type { Mending } from './edits-of.ts';

/** A sighting, as far as mending goes. */
interface Mendable {
  readonly at: SourceRange;
  readonly mendings?: readonly Mending[];
}

/** More than these nobody reads. */
const MOST_SUGGESTIONS = 3;

/**
 * How a finding is mended: for certain, where at each of its places all sightings say the same; otherwise
 * each way that a sighting knows is a suggestion.
 */
export function mendedTogether(sightings: readonly Mendable[]): {
  readonly fix?: Fix;
  readonly suggestions?: readonly Fix[];
} {
  const byPlace = new Map<string, readonly Mendable[]>();
  for (const sighting of sightings) {
    const { file, start } = sighting.at;
    const key = JSON.stringify([file, start.line, start.column]);
    byPlace.set(key, [...(byPlace.get(key) ?? []), sighting]);
  }
  const certain = [...byPlace.values()].map(agreed);
  if (certain.every((mending) => mending !== undefined)) {
    const [first] = certain;
    if (first === undefined) return {};
    const edits = distinct(certain.flatMap((mending) => mending.edits));
    return { fix: { description: first.description, edits } };
  }
  const ways = distinct(
    sightings.flatMap(({ mendings = [] }) =>
      mendings.map(({ description, edits }): Fix => ({ description, edits })),
    ),
  );
  return ways.length === 0 ? {} : { suggestions: ways.slice(0, MOST_SUGGESTIONS) };
}

function agreed(sightings: readonly Mendable[]): Mending | undefined {
  const ways = distinct(sightings.flatMap(({ mendings = [] }) => mendings));
  const isKnownToAll = sightings.every(({ mendings = [] }) => mendings.length > 0);
  const [way] = ways;
  return isKnownToAll && ways.length === 1 && way?.isCertain === true ? way : undefined;
}

const distinct = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];
