import type { Message, MessagePart, PartName } from '../../model/message.ts';
import type { Printing } from '../../model/origin.ts';
import type { Line } from '../../model/reading.ts';
import type { Span } from '../../model/text/span.ts';

/** The text of a line with everything blanked that is not the template's own. Same length. */
export interface OwnWords {
  /** Without what expressions made of data, without addresses, and without what stands in quotation marks. */
  words(line: Line): string;
  /** Without values that were printed as the record has them: a date that a helper wrote is the template's. */
  values(line: Line): string;
}

export function createOwnWords(message: Message): OwnWords {
  const made = cachedByPart((part) => printedFromData(message.parts[part], 'made'));
  const copied = cachedByPart((part) => printedFromData(message.parts[part], 'copied'));
  return {
    words: cachedByLine((line) =>
      blankKeys(blankAddresses(blankQuoted(blankSpans(line, made(line.part))))),
    ),
    values: cachedByLine((line) => blankSpans(line, copied(line.part))),
  };
}

/** The letters of a UUID are no words of any language. */
const blankKeys = (text: string): string =>
  !/-[\da-f]{4}-/iu.test(text)
    ? text
    : text.replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/giu, (key) => ' '.repeat(key.length));

function cachedByLine(make: (line: Line) => string): (line: Line) => string {
  const known = new Map<Line, string>();
  return (line) => {
    const made = known.get(line) ?? make(line);
    known.set(line, made);
    return made;
  };
}

function cachedByPart(
  spansIn: (part: PartName) => readonly Span[],
): (part: PartName) => readonly Span[] {
  const known = new Map<PartName, readonly Span[]>();
  return (part) => {
    const spans = known.get(part) ?? spansIn(part);
    known.set(part, spans);
    return spans;
  };
}

/** What was printed from data, in the order of the source: all of it, or only what was copied from there. */
function printedFromData(part: MessagePart | undefined, what: 'made' | 'copied'): readonly Span[] {
  const printed = part?.provenance?.printed ?? [];
  return printed.flatMap(({ span, printing }, index) => {
    const inner = printed[index + 1]?.span;
    const isOuter = inner !== undefined && inner.start < span.end && inner.end <= span.end;
    return isOuter || printing.reads.length === 0 || part === undefined
      ? []
      : spansOfValues(part.content, span, printing, what);
  });
}

/**
 * Where an expression's values stand in what it printed: all of it, or the name in a whole sentence
 * that a translation helper made. Where they are not to be found, all of it may be made from them.
 */
function spansOfValues(
  content: string,
  span: Span,
  { reads }: Printing,
  what: 'made' | 'copied',
): Span[] {
  const printed = content.slice(span.start, span.end);
  const spans: Span[] = [];
  for (const { value } of reads) {
    const text = value === null || value === undefined ? '' : String(value);
    const at = text === '' ? -1 : printed.indexOf(text);
    if (at >= 0) spans.push({ start: span.start + at, end: span.start + at + text.length });
  }
  if (spans.length > 0) return spans.sort((a, b) => a.start - b.start);
  return what === 'made' ? [span] : [];
}

function blankSpans({ text, offsets }: Line, spans: readonly Span[]): string {
  const first = offsets[0] ?? 0;
  const last = offsets[text.length] ?? first;
  const near = spansWithin(spans, first, last);
  if (near.length === 0) return text;
  let own = '';
  let done = 0;
  for (let index = 0; index < text.length; index++) {
    if (!isWithin(offsets[index] ?? 0, near)) continue;
    own += `${text.slice(done, index)} `;
    done = index + 1;
  }
  return own + text.slice(done);
}

function isWithin(offset: number, spans: readonly Span[]): boolean {
  for (const { start, end } of spans) if (start <= offset && offset < end) return true;
  return false;
}

/** Those that touch a stretch, of spans in the order of the source that lie apart. */
function spansWithin(spans: readonly Span[], first: number, last: number): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= first) low = middle + 1;
    else high = middle;
  }
  let behind = low;
  while ((spans[behind]?.start ?? last) < last) behind++;
  return spans.slice(low, behind);
}

const blank = (text: string): string => ' '.repeat(text.length);

const QUOTED =
  /"[^"]{1,200}"|“[^”]{1,200}”|„[^“”]{1,200}[“”]|”[^”]{1,200}”|«[^»]{1,200}»|»[^«]{1,200}«|「[^」]{1,200}」|『[^』]{1,200}』|《[^》]{1,200}》/gu;

const blankQuoted = (text: string): string =>
  /["“„”«»「『《]/u.test(text) ? text.replace(QUOTED, blank) : text;

/** Only runs of ASCII: in scripts without spaces an address has words of the text beside it. */
const blankAddresses = (text: string): string =>
  /[@./\\_][A-Za-z0-9]/.test(text)
    ? text.replace(/[!-~]+/g, (run) => (ADDRESS.test(run) ? blank(run) : run))
    : text;

const ADDRESS = /[A-Za-z0-9][@./\\_][A-Za-z0-9]/;
