import { erase, type MarkedSpan } from '../engines/marks.ts';
import type { MarkupEnvironment, PrintingRecord } from '../engines/port.ts';
import type { Provenance } from '../model/origin.ts';
import {
  addAll,
  idsOf,
  provenanceOf,
  type Silence,
  silenceAlways,
  silenceAtDifference,
  traceTemplate,
  type TracedTemplate,
  type Tracing,
} from './trace-template.ts';

/** A document that data was printed into, and what the markup engine made of it. */
export interface FinishedDocument {
  readonly printed: string;
  readonly content: string;
  /** Compiles a document as `printed` was. Throws for one that does not compile. */
  readonly finish: (document: string) => Promise<string>;
}

/**
 * Follows what expressions printed, as `first` has traced it, through the markup engine: what it measures or parses is
 * silenced, then whatever else makes its result another. Undefined where nothing helps.
 */
export async function traceDocument(
  tracing: Tracing,
  first: TracedTemplate,
  document: FinishedDocument,
  engine: MarkupEnvironment,
): Promise<Provenance | undefined> {
  const { silence } = tracing;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const traced = attempt === 0 ? first : traceTemplate(tracing, document.printed);
    if (traced === undefined) return undefined;
    const followed = await follow(traced, tracing, document, engine);
    if (followed.isFaithful) {
      const { spans, ...best } = (await relent(tracing, document, engine)) ?? followed;
      return provenanceOf(spans, best, silence);
    }
    const found =
      silenceUncopied(traced, document.printed, engine, silence) ||
      silenceAtDifference(followed, document.content, silence);
    if (!found) return undefined;
  }
  return undefined;
}

const ATTEMPTS = 10;

/** What became of the marks of a printed document. */
interface Followed {
  readonly plain: string;
  readonly spans: readonly MarkedSpan[];
  readonly records: readonly PrintingRecord[];
  readonly isWhole: boolean;
  readonly isFaithful: boolean;
}

async function follow(
  { marked, spans: before, records, isWhole }: TracedTemplate,
  { marks }: Tracing,
  { printed, content, finish }: FinishedDocument,
  engine: MarkupEnvironment,
): Promise<Followed> {
  try {
    const settled = isWhole ? engine.settleMarks({ plain: printed, spans: before }, marks) : marked;
    const { plain, spans, broken } = erase(await finish(settled), marks);
    const isFaithful = plain === content;
    const blanks = blanksInAddresses(before, engine.emptyAddresses(printed, content));
    return {
      plain,
      spans: inOrder([...spans, ...blanks]),
      records,
      isWhole: isWhole && broken === 0,
      isFaithful,
    };
  } catch {
    // The document compiles without marks: one of them stands where the engine cannot bear it.
    return { plain: '', spans: [], records, isWhole: false, isFaithful: false };
  }
}

/** What printed nothing into addresses, which bore no marks for that. */
const blanksInAddresses = (
  spans: readonly MarkedSpan[],
  addresses: ReadonlyMap<number, number>,
): MarkedSpan[] =>
  spans.flatMap(({ span, record }) => {
    const at = span.start === span.end ? addresses.get(span.start) : undefined;
    return at === undefined ? [] : [{ span: { start: at, end: at }, record }];
  });

const inOrder = (spans: readonly MarkedSpan[]): MarkedSpan[] =>
  spans.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** Silences expressions in attributes that are measured, in tags and in styles. */
function silenceUncopied(
  traced: TracedTemplate,
  printed: string,
  engine: MarkupEnvironment,
  silence: Silence,
): boolean {
  const treatmentAt = engine.treatmentIn(printed);
  const treated = traced.spans.map((marked) => ({
    marked,
    treatment: treatmentAt(marked.span.start),
  }));
  const idsWhere = (test: (treatment: string) => boolean): number[] =>
    idsOf(
      treated.filter(({ treatment }) => test(treatment)).map(({ marked }) => marked),
      traced,
    );
  const elsewhere = new Set(idsWhere((treatment) => treatment !== 'measured'));
  const measured = idsWhere((treatment) => treatment === 'measured');
  addAll(
    silence.learned.harmless,
    measured.filter((id) => !elsewhere.has(id)),
  );
  return silenceAlways(
    silence,
    idsWhere((treatment) => treatment !== 'copied'),
  );
}

/** Lets those speak again that were silenced for a neighbour's fault. Undefined where there are none. */
async function relent(
  tracing: Tracing,
  document: FinishedDocument,
  engine: MarkupEnvironment,
): Promise<Followed | undefined> {
  const { ids, learned } = tracing.silence;
  const candidates = [...ids].filter((id) => learned.suspected.has(id));
  let best: Followed | undefined;
  for (const id of candidates.length > 1 ? candidates.slice(0, ATTEMPTS) : []) {
    const fewer = new Set(ids);
    fewer.delete(id);
    const bolder = { ...tracing, silence: { ids: fewer, learned } };
    const traced = traceTemplate(bolder, document.printed);
    if (traced === undefined || fewer.has(id)) continue;
    const followed = await follow(traced, bolder, document, engine);
    if (!followed.isFaithful) continue;
    best = followed;
    ids.delete(id);
    learned.suspected.delete(id);
  }
  return best;
}
