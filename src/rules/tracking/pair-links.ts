/** Where something stands in a message. */
export interface Spot {
  readonly line: number;
  /** Index of its cell, where the line is a row of a table. */
  readonly cell: number;
  /** In the part that holds it. */
  readonly start: number;
  readonly end: number;
  /** The count that stands with it: 2 for "Parcel 2: …" and for "Track parcel 2". */
  readonly ordinal?: number | undefined;
}

/** A link; two with one address are one, seen twice. */
export interface LinkSpot extends Spot {
  readonly href: string;
}

/** For each number, the index of the link that stands with it. */
export type Reading = readonly (number | undefined)[];

/**
 * The ways to read which link stands with which number, both in the order of the message; none where
 * nothing tells. Most layouts allow one; "link, number, link, number, link" allows two.
 */
export function readingsOf(numbers: readonly Spot[], links: readonly LinkSpot[]): Reading[] {
  const sure =
    shared(numbers, links, (a, b) => a.line === b.line && a.cell === b.cell) ??
    shared(numbers, links, (a, b) => a.line === b.line) ??
    (numbers.length > 1 ? byLayout(numbers, links) : undefined);
  if (sure !== undefined) return [sure];
  const [number, ...more] = numbers;
  if (number !== undefined && more.length === 0 && isAmongSeveral(number, links)) return [];
  return inTurn(numbers, links);
}

/** Of several links around a single number, any may be its own. */
const isAmongSeveral = (number: Spot, links: readonly LinkSpot[]): boolean =>
  new Set(
    links
      .filter(({ line }) => Math.abs(line - number.line) <= MOST_LINES_AWAY)
      .map(({ href }) => href),
  ).size > 1;

/** What a single number says nothing of. */
const byLayout = (numbers: readonly Spot[], links: readonly LinkSpot[]): Reading | undefined =>
  inColumns(numbers, links) ?? byOrdinal(numbers, links) ?? surrounded(numbers, links);

type AreTogether = (a: Spot, b: Spot) => boolean;

/** One number and one link in each cell, or on each line. */
function shared(
  numbers: readonly Spot[],
  links: readonly LinkSpot[],
  areTogether: AreTogether,
): Reading | undefined {
  const pairs = numbers.map((number) =>
    numbers.some((other) => other !== number && areTogether(number, other))
      ? undefined
      : onlyOne(links, (link) => areTogether(number, link)),
  );
  return pairs.includes(undefined) ? undefined : pairs;
}

/** Numbers in one row, links in the same cells of a row below or above it. */
function inColumns(numbers: readonly Spot[], links: readonly LinkSpot[]): Reading | undefined {
  const lines = new Set(numbers.map(({ line }) => line));
  const cells = new Set(numbers.map(({ cell }) => cell));
  if (lines.size > 1 || cells.size < numbers.length) return undefined;
  for (const row of new Set(links.map(({ line }) => line))) {
    // An empty cell may have been left out of either row.
    if (links.filter(({ line }) => line === row).length !== numbers.length) continue;
    const pairs = numbers.map(({ cell }) =>
      onlyOne(links, (link) => link.line === row && link.cell === cell),
    );
    if (!pairs.includes(undefined)) return pairs;
  }
  return undefined;
}

/** "Parcel 1: …", "Parcel 2: …", and then "Track parcel 1", "Track parcel 2". */
function byOrdinal(numbers: readonly Spot[], links: readonly LinkSpot[]): Reading | undefined {
  const isApart = links.every((link) => numbers.every((number) => link.start > number.end));
  const ordinals = new Set(numbers.map(({ ordinal }) => ordinal));
  if (!isApart || ordinals.size < numbers.length || ordinals.has(undefined)) return undefined;
  const pairs = numbers.map(({ ordinal }) => onlyOne(links, (link) => link.ordinal === ordinal));
  return pairs.includes(undefined) ? undefined : pairs;
}

/** Each number between a picture and words that lead to the same page. */
function surrounded(numbers: readonly Spot[], links: readonly LinkSpot[]): Reading | undefined {
  const pairs = numbers.map((number) => {
    const before = links.findLast((link) => isBefore(link, number));
    const behind = links.findIndex((link) => isBehind(link, number));
    return before?.href === links[behind]?.href ? behind : undefined;
  });
  return pairs.includes(undefined) || new Set(pairs).size < pairs.length ? undefined : pairs;
}

/** Each number before its link, or each behind it. */
function inTurn(numbers: readonly Spot[], links: readonly LinkSpot[]): Reading[] {
  const behind = numbers.map((number, index) => {
    const next = numbers[index + 1];
    const link = onlyOne(links, (it) => isBehind(it, number) && (!next || isBefore(it, next)));
    if (next !== undefined) return link;
    const first = links.findIndex((it) => isBehind(it, number));
    return (links[first]?.line ?? Infinity) > number.line + MOST_LINES_AWAY ? undefined : first;
  });
  const before = numbers.map((number, index) => {
    const previous = numbers[index - 1];
    if (previous !== undefined)
      return onlyOne(links, (it) => isBefore(it, number) && isBehind(it, previous));
    const last = links.findLastIndex((it) => isBefore(it, number));
    return (links[last]?.line ?? -Infinity) < number.line - MOST_LINES_AWAY ? undefined : last;
  });
  const isWhole = !before.includes(undefined);
  // The last number may go without a link, but not where the links before leave none without.
  const isForward = !behind.slice(0, -1).includes(undefined);
  const forward = isForward && !(isWhole && behind.includes(undefined)) ? [behind] : [];
  return isWhole ? [...forward, before] : forward;
}

/** What stands further away belongs to the message, not to its last parcel. */
const MOST_LINES_AWAY = 2;

/** A link that holds the number stands with it. */
const isBehind = (link: Spot, number: Spot): boolean => link.end > number.start;
const isBefore = (link: Spot, number: Spot): boolean =>
  link.start < number.start && link.end <= number.start;

/** The link that fits, where those that do have one address. */
function onlyOne(
  links: readonly LinkSpot[],
  fits: (link: LinkSpot) => boolean,
): number | undefined {
  const first = links.findIndex(fits);
  const href = links[first]?.href;
  return href === undefined || links.some((link) => fits(link) && link.href !== href)
    ? undefined
    : first;
}
