import type { Provenance } from '../model/origin.ts';
import type { Span } from '../model/text/span.ts';
import type { RenderedPart } from './render-part.ts';

/** `Subject: …` as the first line of what was printed, and an empty line behind it. */
const SUBJECT_LINE =
  /^(\uFEFF?\s*Subject:[ \t]*)([^\r\n]*)(?:\r\n|\n|\r|$)(?:[ \t]*(?:\r\n|\n|\r))?/i;

/**
 * A part that begins with its message's subject, taken apart, as programs do that keep the two in one
 * template. Undefined for a part without such a line.
 */
export function takeSubjectLine(
  part: RenderedPart,
): { readonly subject: RenderedPart; readonly rest: RenderedPart } | undefined {
  const [whole, head = '', subject = ''] = SUBJECT_LINE.exec(part.content) ?? [];
  if (whole === undefined || subject.trim() === '') return undefined;
  const { length } = head + subject.trimEnd();
  return {
    subject: {
      ...slice(part, { start: head.length, end: length }),
      problems: [],
      dropped: [],
      // They are the part's, and would count twice.
      reached: undefined,
    },
    rest: slice(part, { start: whole.length, end: part.content.length }),
  };
}

const slice = (part: RenderedPart, span: Span): RenderedPart => ({
  ...part,
  shape: undefined,
  content: part.content.slice(span.start, span.end),
  provenance: part.provenance && provenanceIn(part.provenance, span),
});

/** What was printed into a stretch, with offsets from its start. */
const provenanceIn = ({ printed, complete }: Provenance, { start, end }: Span): Provenance => ({
  complete,
  printed: printed
    .filter(({ span }) => span.start <= end && start <= span.end)
    .filter(({ span }) => span.start === span.end || (span.start < end && start < span.end))
    .map(({ span, printing }) => ({
      printing,
      span: {
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      },
    })),
});
