import type { TemplateText } from '../../engines/port.ts';
import { indexLines, type Position, type SourceRange } from '../../model/text/position.ts';
import type { Span } from '../../model/text/span.ts';
import type { HeaderField, MimePart, MimeParts } from './mime-parts.ts';
import { partText, type PartText } from './part-text.ts';

/** Finds where the decoded texts of a message stand in its file. */
export interface EmlPlaces {
  readonly rangeOf: (bytes: Span) => SourceRange;
  /** A decoded text part. Exact where the encoding allows, else the part's first line. */
  readonly textOf: (content: string, type: 'text/html' | 'text/plain') => TemplateText;
  readonly headerText: (name: string, value: string) => TemplateText;
}

/** `raw` holds one character for each byte of the file. */
export function emlPlaces(file: string, raw: string, { headers, parts }: MimeParts): EmlPlaces {
  const lines = indexLines(raw);

  /** Columns are counted as an editor does that takes the file for UTF-8. */
  const positionAt = (byte: number): Position => {
    const { line, column } = lines.positionAt(byte);
    const before = raw.slice(byte - column + 1, byte);
    // Most lines are ASCII, where both counts agree.
    const width = /^[\0-\x7f]*$/.test(before)
      ? before.length
      : Buffer.from(before, 'latin1').toString('utf8').length;
    return { line, column: width + 1 };
  };
  const rangeOf = ({ start, end }: Span): SourceRange => ({
    file,
    start: positionAt(start),
    end: positionAt(end),
  });
  const approximately = (bytes: Span): SourceRange => ({ ...rangeOf(bytes), approximate: true });

  return {
    rangeOf,
    textOf(content, type) {
      const own = parts.filter((part) => part.type === type && !part.isAttachment);
      // Only a finding asks, and most messages have none.
      let located: readonly Located[] | undefined;
      return {
        text: content,
        file,
        rangeOf: (span) => {
          located ??= locate(raw, content, own);
          const exact = located.map((piece) => bytesOf(span, piece)).find((it) => it !== undefined);
          if (exact !== undefined) return rangeOf(exact);
          const [first] = own;
          return approximately(first === undefined ? { start: 0, end: 0 } : firstLine(raw, first));
        },
      };
    },
    headerText(name, value) {
      const field = headers.find((candidate) => candidate.name === name);
      return {
        text: value,
        file,
        rangeOf: (span) => {
          if (field === undefined) return approximately({ start: 0, end: 0 });
          return isVerbatim(field, value)
            ? rangeOf({ start: field.at.start + span.start, end: field.at.start + span.end })
            : approximately(field.at);
        },
      };
    },
  };
}

/** A stretch of the content that one part holds. */
interface Located {
  readonly start: number;
  readonly part: PartText;
}

/** The parser puts the parts of a mixed message one behind the other. */
function locate(raw: string, content: string, parts: readonly MimePart[]): readonly Located[] {
  const located: Located[] = [];
  let from = 0;
  for (const mimePart of parts) {
    const part = partText(raw, mimePart);
    if (part === undefined || part.text === '') continue;
    const start = content.indexOf(part.text, from);
    if (start === -1) continue;
    located.push({ start, part });
    from = start + part.text.length;
  }
  return located;
}

function bytesOf({ start, end }: Span, located: Located): Span | undefined {
  const { starts, ends, text } = located.part;
  const [from, to] = [start - located.start, Math.max(start, end) - located.start];
  if (from < 0 || to > text.length) return undefined;
  const first = starts[from] ?? ends.at(-1) ?? 0;
  return { start: first, end: to > from ? (ends[to - 1] ?? first) : first };
}

function firstLine(raw: string, { body: { start, end } }: MimePart): Span {
  const [line = ''] = /[^\r\n]*/.exec(raw.slice(start, Math.min(end, start + 200))) ?? [];
  return { start, end: start + line.length };
}

/** Whether a header was neither folded nor encoded, so that its characters are bytes of the file. */
const isVerbatim = ({ value, at }: HeaderField, decoded: string): boolean =>
  value === decoded && at.end - at.start === value.length && /^[\x20-\x7e]*$/.test(value);
