import { erase, type MarkedSpan, type Marks } from '../engines/marks.ts';
import type {
  CompiledTemplate,
  CoverageCounts,
  ExpectedText,
  PrintAbout,
  PrintingRecord,
} from '../engines/port.ts';
import type { Printing, Provenance } from '../model/origin.ts';
import { contains } from '../model/text/span.ts';
import { seeded } from './part-template.ts';

/** What one render leaves unmarked, and what all renders of the template have learned. */
export interface Silence {
  /** Ids of expressions that are not marked in this render, because marks around them change what is printed. */
  readonly ids: Set<number>;
  readonly learned: LearnedSilence;
}

export interface LearnedSilence {
  /** Silent in every render, by where they stand in the template. */
  readonly always: Set<number>;
  /** Silenced once, for what the data was like: tried again with other data. */
  readonly suspected: Set<number>;
  /** Those whose output can hold no literal text apart: in a measured attribute, inside another mark. */
  readonly harmless: Set<number>;
}

export const nothingLearned = (): LearnedSilence => ({
  always: new Set(),
  suspected: new Set(),
  harmless: new Set(),
});

export const openSilence = (learned: LearnedSilence): Silence => ({
  ids: new Set(learned.always),
  learned,
});

/** True where something was new. */
export function silenceAlways({ ids, learned }: Silence, found: readonly number[]): boolean {
  addAll(learned.always, found);
  return addAll(ids, found);
}

function suspect({ ids, learned }: Silence, found: readonly number[]): boolean {
  addAll(learned.suspected, found);
  return addAll(ids, found);
}

/** A traced render that keeps the erasure law: without its marks it is what the plain render printed. */
export interface TracedTemplate {
  readonly marked: string;
  readonly spans: readonly MarkedSpan[];
  readonly records: readonly PrintingRecord[];
  readonly isWhole: boolean;
  readonly coverage?: CoverageCounts;
}

export interface Tracing {
  readonly compiled: CompiledTemplate;
  readonly model: unknown;
  readonly about: PrintAbout | undefined;
  readonly marks: Marks;
  readonly silence: Silence;
}

/**
 * Traces a template, silencing what breaks the erasure law. Undefined where it cannot be traced, and where
 * `isStable` says that it prints something else each time, which is only asked where there is a doubt.
 */
export function traceTemplate(
  tracing: Tracing,
  printed: string,
  isStable: () => boolean = () => true,
): TracedTemplate | undefined {
  const { silence, marks } = tracing;
  const confirm = (): void => {
    if (!isStable()) throw new Error('Expected a template that prints the same each time.');
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const traced = runTrace(tracing, { text: printed, confirm });
    if (traced === undefined) return undefined;
    const { plain, spans, broken } = traced.erased ?? erase(traced.marked, marks);
    if (plain === printed) return { ...traced, spans, isWhole: broken === 0 };
    if (!isStable()) return undefined;
    if (!silenceSuspects({ plain, spans, records: traced.records }, printed, silence)) break;
  }
  return undefined;
}

const ATTEMPTS = 8;

/** What a render reaches whose marks nobody can use. Undefined where it cannot be traced at all. */
export const countReached = (tracing: Tracing): CoverageCounts | undefined =>
  runTrace(tracing)?.coverage;

function runTrace({ compiled, model, about, silence }: Tracing, expected?: ExpectedText) {
  try {
    return seeded(() => compiled.trace?.(model, silence.ids, expected, about));
  } catch {
    // The plain render went well: what fails is the tracing, and the message does without.
    return undefined;
  }
}

interface Marked {
  readonly plain: string;
  readonly spans: readonly MarkedSpan[];
  readonly records: readonly PrintingRecord[];
}

/** Silences what stands inside other marks, for a block helper may look at its body; then what stands at the first difference. */
function silenceSuspects(marked: Marked, expected: string, silence: Silence): boolean {
  const { spans } = marked;
  const isInner = (inner: MarkedSpan): boolean =>
    spans.some((outer) => outer.record !== inner.record && contains(outer.span, inner.span));
  const inner = idsOf(spans.filter(isInner), marked);
  const outer = new Set(
    idsOf(
      spans.filter((span) => !isInner(span)),
      marked,
    ),
  );
  if (silenceAlways(silence, inner)) {
    addAll(
      silence.learned.harmless,
      inner.filter((id) => !outer.has(id)),
    );
    return true;
  }
  return silenceAtDifference(marked, expected, silence);
}

/**
 * Silences what was suspected before, else the expressions at the first difference, else the nearest
 * one, else all. False where all were silent.
 */
export function silenceAtDifference(marked: Marked, expected: string, silence: Silence): boolean {
  if (addAll(silence.ids, silence.learned.suspected)) return true;
  const { plain, spans, records } = marked;
  const at = firstDifference(plain, expected);
  const touching = spans.filter(({ span }) => span.start <= at && at <= span.end + 1);
  if (suspect(silence, idsOf(touching, marked))) return true;
  const distance = ({ span }: MarkedSpan): number =>
    Math.min(Math.abs(span.start - at), Math.abs(span.end - at));
  const [nearest] = spans.toSorted((a, b) => distance(a) - distance(b));
  if (nearest !== undefined && suspect(silence, idsOf([nearest], marked))) return true;
  return suspect(
    silence,
    records.map(({ id }) => id),
  );
}

export const idsOf = (
  spans: readonly MarkedSpan[],
  { records }: Pick<Marked, 'records'>,
): number[] =>
  spans.flatMap(({ record }) => {
    const found = records[record];
    return found === undefined ? [] : [found.id];
  });

/** True where something was new. */
export function addAll(set: Set<number>, ids: Iterable<number>): boolean {
  const before = set.size;
  for (const id of ids) set.add(id);
  return set.size > before;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

export function provenanceOf(
  spans: readonly MarkedSpan[],
  { records, isWhole }: Pick<TracedTemplate, 'records' | 'isWhole'>,
  silence: Silence,
): Provenance {
  return {
    printed: spans.flatMap(({ span, record }) => {
      const found = records[record];
      if (found === undefined) return [];
      return [{ span, printing: printingOf(found) }];
    }),
    complete: isWhole && [...silence.ids].every((id) => silence.learned.harmless.has(id)),
  };
}

const printingOf = ({ expression, reads, via, inside }: PrintingRecord): Printing => ({
  expression,
  reads,
  via,
  ...(inside && { inside: inside.map(printingOf) }),
});
