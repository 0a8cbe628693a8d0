import type { TemplateText } from '../../src/engines/port.ts';
import type { Span } from '../../src/model/text/span.ts';

/** A template with a span of its text replaced. Its places stay those of the file: of what was there before. */
export function splice(template: TemplateText, replaced: Span, replacement: string): TemplateText {
  const { text, file } = template;
  const end = replaced.start + replacement.length;
  const shift = replaced.end - end;
  const before = (offset: number): number => {
    if (offset >= end) return offset + shift;
    return Math.min(offset, replaced.start);
  };
  return {
    text: text.slice(0, replaced.start) + replacement + text.slice(replaced.end),
    file,
    rangeOf: (span) => template.rangeOf({ start: before(span.start), end: before(span.end) }),
  };
}
