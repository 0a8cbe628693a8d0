import { seededRandom } from '../engines/mjml/seeded-random.ts';
import type { Identifier } from '../model/facts.ts';
import { compact, varyCode, windowOf, writtenLike } from './canary-value.ts';
import { cloneData, eachScalar } from './clone.ts';
import { readPath, sharedKeys, writePath } from './data-path.ts';

export interface CanaryData<Data> {
  /** A copy of the data with every identifier replaced. */
  readonly data: Data;
  /** By the path of the identifier, in its written form. */
  readonly values: ReadonlyMap<string, string>;
  /** Paths of identifiers that could not be replaced: too short, computed, or of an unknown type. */
  readonly unperturbed: readonly string[];
}

/**
 * Puts a canary in place of each identifier: a fresh value of the same length, letter case,
 * separators, character classes and type, with valid check digits, whose last four are unlike any
 * other's. What belongs together stays together: the same value of the same kind, the last four of
 * a number, a number inside a URL. The same value of two kinds becomes two canaries, so that a
 * coincidence of the fixture comes apart.
 *
 * The same `seed` draws the same canaries. None of them ends like anything in `avoid`.
 */
export function canaryData<Data>(
  data: Data,
  identifiers: readonly Identifier[],
  { seed, avoid = [] }: { readonly seed: string; readonly avoid?: Iterable<string> },
): CanaryData<Data> {
  const copy = cloneData(data);
  const canaries = drawCanaries(identifiers, seed, avoid);
  for (const [identifier, canary] of canaries) {
    writeCanary(copy, identifier.path, writtenLike(canary, identifier.value));
  }
  const declared = new Set(identifiers.map(({ path }) => path));
  replaceEmbedded(copy, canaries, declared);

  // Read back, because a getter follows what it is computed from, and aliases share one value.
  const values = new Map<string, string>();
  const unperturbed: string[] = [];
  for (const { path, value } of identifiers) {
    const now = asText(readPath(copy, path));
    if (now === undefined || now === value || now === asText(readPath(data, path))) {
      unperturbed.push(path);
    } else values.set(path, now);
  }
  return { data: copy, values, unperturbed };
}

/** By identifier, the compact form of its canary. */
function drawCanaries(
  identifiers: readonly Identifier[],
  seed: string,
  avoid: Iterable<string>,
): Map<Identifier, string> {
  const random = seededRandom(hash(seed));
  const taken = takenWindows([...identifiers.map(({ value }) => value), ...avoid]);
  const drawn = new Map<Identifier, string>();
  const byValue = new Map<string, string>();

  const draw = ({ value, kind }: Identifier): string | undefined => {
    const code = compact(value);
    if (code.length < SHORTEST) return undefined;
    const canary = varyCode(code, kind, random, (candidate) => !taken.has(windowOf(candidate)));
    if (canary !== undefined) taken.add(windowOf(canary));
    return canary;
  };

  // In the order of their paths, so that the order of declaration changes nothing.
  const sorted = identifiers.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const whole = sorted.filter(({ partial }) => !partial);
  const cut = sorted.filter(({ partial }) => partial);
  for (const identifier of [...whole, ...cut]) {
    const { kind, value, partial } = identifier;
    const key = `${kind}\0${compact(value)}`;
    const canary =
      (partial ? endOfWhole(identifier, drawn) : undefined) ?? byValue.get(key) ?? draw(identifier);
    if (canary === undefined) continue;
    byValue.set(key, canary);
    drawn.set(identifier, canary);
  }
  return drawn;
}

/** Fewer characters cannot be told apart from the text around them. */
const SHORTEST = 3;

/** For the last four of a number that the record holds in full: the last four of its canary. */
function endOfWhole(
  { kind, value, path }: Identifier,
  drawn: ReadonlyMap<Identifier, string>,
): string | undefined {
  const end = compact(value);
  const [nearest] = [...drawn]
    .filter(
      ([whole]) => !whole.partial && whole.kind === kind && compact(whole.value).endsWith(end),
    )
    .toSorted(([a], [b]) => sharedKeys(b.path, path) - sharedKeys(a.path, path));
  return nearest?.[1].slice(-end.length);
}

/** What no canary may end like: any four letters and digits in a row in `texts`, and what is added. */
function takenWindows(texts: readonly string[]) {
  // A short text as one run, too: `4000 0566` holds `0005` to a reader who skips the space.
  const short = texts.filter(({ length }) => length < 64).map(compact);
  const everything = [...texts, ...short].join('\n').toUpperCase();
  const added = new Set<string>();
  return {
    has: (window: string): boolean =>
      added.has(window) || (window.length >= 4 && everything.includes(window)),
    add: (window: string): unknown => added.add(window),
  };
}

function writeCanary(data: unknown, path: string, canary: string): void {
  const current = readPath(data, path);
  if (typeof current === 'string') writePath(data, path, canary);
  else if (typeof current === 'number' && Number.isSafeInteger(Number(canary))) {
    writePath(data, path, Number(canary));
  } else if (typeof current === 'bigint' && /^\d+$/.test(canary)) {
    writePath(data, path, BigInt(canary));
  }
}

/** Lets a value's canary into the texts that hold the value: URLs, notes, references elsewhere. */
function replaceEmbedded(
  data: unknown,
  canaries: ReadonlyMap<Identifier, string>,
  declared: ReadonlySet<string>,
): void {
  const embeddable = [...canaries]
    .filter(([{ value, partial }]) => !partial && compact(value).length >= SHORTEST_EMBEDDED)
    .toSorted(([a], [b]) => Number(b.customerFacing) - Number(a.customerFacing))
    .flatMap(([{ path, value }, canary]) =>
      [...new Set([value, value.replace(/[\s-]/g, '')])].map((written) => ({
        path,
        written,
        canary: writtenLike(canary, written),
      })),
    );
  if (embeddable.length === 0) return;
  const sought = [...new Set(embeddable.map((each) => each.written))].sort(
    (a, b) => b.length - a.length,
  );
  const nearestTo = (path: string, text: string): string | undefined =>
    embeddable
      .filter(({ written }) => written === text)
      .toSorted((a, b) => sharedKeys(b.path, path) - sharedKeys(a.path, path))[0]?.canary;

  eachScalar(data, (path, value) => {
    if (declared.has(path) || typeof value === 'boolean') return;
    const text = String(value);
    const within = sought.filter((each) => text.includes(each));
    if (within.length === 0) return;
    // The same value of two kinds: the one whose field is nearest is meant, then the one customers see.
    const replaced = replaceWhole(text, within, (written) => nearestTo(path, written) ?? written);
    if (replaced !== text) writeCanary(data, path, replaced);
  });
}

/** Replaces what stands in a text as a word of its own; of `words` that begin at one place, the first counts. */
function replaceWhole(
  text: string,
  words: readonly string[],
  replace: (word: string) => string,
): string {
  let replaced = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const word = words.find((each) => text.startsWith(each, at) && isWhole(text, at, each.length));
    if (word === undefined) continue;
    replaced += text.slice(done, at) + replace(word);
    done = at + word.length;
    at = done - 1;
  }
  return replaced + text.slice(done);
}

const isWhole = (text: string, start: number, length: number): boolean =>
  !/[\p{L}\p{Nd}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{Nd}]/u.test(text.slice(start + length, start + length + 2));

const SHORTEST_EMBEDDED = 6;

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
    ? String(value)
    : undefined;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}
