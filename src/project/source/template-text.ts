import type { TemplateText } from '../../engines/port.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { lengthOf, type Span } from '../../model/text/span.ts';
import type { TextFile } from './text-file.ts';

/** A stretch of a file, as it stands there. */
export function textOfSpan(file: TextFile, span: Span): TemplateText {
  return {
    text: file.text.slice(span.start, span.end),
    file: file.name,
    rangeOf: ({ start, end }) => file.rangeOf({ start: span.start + start, end: span.start + end }),
  };
}

/** A text whose characters stand at `offsets` of the file, one offset for each and one past its end. */
export function textAtOffsets(file: TextFile, text: string, offsets: Uint32Array): TemplateText {
  return {
    text,
    file: file.name,
    rangeOf: (span) => {
      const start = offsets[span.start] ?? 0;
      const end = lengthOf(span) > 0 ? (offsets[span.end - 1] ?? start) + 1 : start;
      return file.rangeOf({ start, end });
    },
  };
}

/** A text that was computed, or whose syntax in the file blurs where its characters stand. */
export function textSomewhere(text: string, at: SourceRange): TemplateText {
  return { text, file: at.file, rangeOf: () => ({ ...at, approximate: true }) };
}

/** Part of a template text, as a text of its own. */
export const sliceOf = (whole: TemplateText, span: Span): TemplateText => ({
  text: whole.text.slice(span.start, span.end),
  file: whole.file,
  rangeOf: ({ start, end }) => whole.rangeOf({ start: span.start + start, end: span.start + end }),
});

/**
 * A text that a module made: where it stands in the module's file word for word, from `line` on or
 * anywhere if there is but one such place; else somewhere in the file.
 */
export function textFoundIn(file: TextFile, text: string, line?: number): TemplateText {
  const from = line === undefined ? 0 : file.lines.offsetAt({ line, column: 1 });
  const at = text === '' ? -1 : file.text.indexOf(text, from);
  const isSure = at !== -1 && (line !== undefined || file.text.indexOf(text, at + 1) === -1);
  return isSure
    ? textOfSpan(file, { start: at, end: at + text.length })
    : textSomewhere(text, file.rangeOf({ start: from, end: from }));
}
