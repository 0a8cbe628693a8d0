import { erase } from '../engines/marks.ts';
import type { MarkupEnvironment } from '../engines/port.ts';
import type { Provenance } from '../model/origin.ts';
import {
  addAll,
  idsOf,
  provenanceOf,
  type Silence,
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
 * Follows what expressions printed through the markup engine: what it measures or parses is
 * silenced, then whatever else makes its result another. Undefined where nothing helps.
 */
export async function traceDocument(
  tracing: Tracing,
  document: FinishedDocument,
  engine: MarkupEnvironment,
): Promise<Provenance | undefined> {
  const { silence } = tracing;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const traced = traceTemplate(tracing, document.printed);
    if (traced === undefined) return undefined;
    const compared = await compare(traced, tracing, document, engine);
    if (compared.isFaithful) {
      if (attempt > 1) await relent(tracing, document, engine);
      return provenanceOf(compared.spans, { ...traced, isWhole: compared.isWhole }, silence);
    }
    const found =
      silenceUncopied(traced, document.printed, engine, silence) ||
      silenceAtDifference({ ...compared, records: traced.records }, document.content, silence);
    if (!found) return undefined;
  }
  return undefined;
}

const ATTEMPTS = 10;

async function compare(
  traced: TracedTemplate,
  { marks }: Tracing,
  { content, finish }: FinishedDocument,
  engine: MarkupEnvironment,
) {
  try {
    const erased = erase(await finish(engine.settleMarks(traced.marked, marks)), marks);
    const isWhole = traced.isWhole && erased.broken === 0;
    return { ...erased, isWhole, isFaithful: erased.plain === content };
  } catch {
    // The document compiles without marks: one of them stands where the engine cannot bear it.
    return { plain: '', spans: [], isWhole: false, isFaithful: false };
  }
}

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
    silence.harmless,
    measured.filter((id) => !elsewhere.has(id)),
  );
  return addAll(
    silence.ids,
    idsWhere((treatment) => treatment !== 'copied'),
  );
}

/** Lets those speak again that were silenced for a neighbour's fault. */
async function relent(
  tracing: Tracing,
  document: FinishedDocument,
  engine: MarkupEnvironment,
): Promise<void> {
  const { silence } = tracing;
  const candidates = [...silence.ids].filter((id) => !silence.harmless.has(id)).slice(0, ATTEMPTS);
  for (const id of candidates) {
    const ids = new Set(silence.ids);
    ids.delete(id);
    const bolder = { ...tracing, silence: { ...silence, ids } };
    const traced = traceTemplate(bolder, document.printed);
    if (traced === undefined || ids.has(id)) continue;
    if ((await compare(traced, bolder, document, engine)).isFaithful) silence.ids.delete(id);
  }
}
