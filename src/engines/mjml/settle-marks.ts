import type { Span } from '../../model/text/span.ts';
import { closeMark, type Erased, type MarkedSpan, type Marks, openMark } from '../marks.ts';

/**
 * Moves marks to where MJML copies them. Marks around output that holds tags go inside, around
 * each run of text and each address or alternative text, since MJML drops what stands between
 * components. Marks at the edge of an element go inside its white space, since MJML trims it.
 */
export function settleMarks(
  { plain, spans }: Pick<Erased, 'plain' | 'spans'>,
  marks?: Marks,
): string {
  const settled = spans.flatMap((marked) =>
    settleSpan(plain, marked.span).map((span) => ({ record: marked.record, span })),
  );
  return withMarks(plain, settled, marks);
}

function settleSpan(plain: string, span: Span): Span[] {
  const body = plain.slice(span.start, span.end);
  // An attribute that is empty is not there for MJML: a link without href is no link.
  if (isWholeValue(plain, span) && body.trim() === '') {
    return isInComponent(plain, span) ? [] : [span];
  }
  if (body.trim() === '') return [besideText(plain, span)];
  if (!/<[a-z!/]/i.test(body)) return [trimmed(plain, span)];
  return piecesOf(body).flatMap(({ start, end }) => {
    const piece = { start: span.start + start, end: span.start + end };
    return plain.slice(piece.start, piece.end).trim() === '' ? [] : [trimmed(plain, piece)];
  });
}

/** Texts and copied attribute values of a stretch of markup. */
function piecesOf(body: string): Span[] {
  const tokens =
    /<!--[\s\S]*?(?:-->|$)|<(style|script)\b[\s\S]*?(?:<\/\1|$)|<[a-z!/](?:"[^"]*"|'[^']*'|[^'">])*>?|[^<]+|</gi;
  return [...body.matchAll(tokens)].flatMap((match) => {
    const [token] = match;
    const { index: start } = match;
    if (token === '<' || !token.startsWith('<')) return [{ start, end: start + token.length }];
    if (token.startsWith('<!--') || match[1] !== undefined) return [];
    return valuesOf(token).map((value) => ({
      start: start + value.start,
      end: start + value.end,
    }));
  });
}

function valuesOf(tag: string): Span[] {
  const values = /\s(?:href|src|alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
  return [...tag.matchAll(values)].map((match) => {
    const end = match.index + match[0].length - 1;
    return { start: end - (match[1] ?? match[2] ?? '').length, end };
  });
}

function trimmed(plain: string, { start, end }: Span): Span {
  const body = plain.slice(start, end);
  const from = start + body.length - body.trimStart().length;
  return { start: from, end: from + body.trim().length };
}

/** Where the marks of an empty or blank output stay when the white space around them is trimmed. */
function besideText(plain: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && isSpace(plain[start - 1])) start -= 1;
  let end = span.end;
  while (end < plain.length && isSpace(plain[end])) end += 1;
  const opensElement = start === 0 || plain[start - 1] === '>';
  const closesElement = end === plain.length || plain[end] === '<';
  if (!opensElement && !closesElement) return span;
  const at = opensElement && !closesElement ? end : start;
  return { start: at, end: at };
}

function isWholeValue(plain: string, { start, end }: Span): boolean {
  const quote = plain[start - 1];
  return (quote === '"' || quote === "'") && plain[end] === quote && plain[start - 2] === '=';
}

/** Whether an attribute is one of MJML's own; it copies the tags of other elements as they are. */
const isInComponent = (plain: string, { start }: Span): boolean =>
  plain.startsWith('<mj', plain.lastIndexOf('<', start));

const isSpace = (character: string | undefined): boolean =>
  character !== undefined && /\s/.test(character);

/** `plain` with marks around `spans`; those that would cross another are left out. */
function withMarks(plain: string, spans: readonly MarkedSpan[], marks?: Marks): string {
  // A stable sort: spans of the same extent stay in the order they came in, outer first.
  const sorted = spans.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const pieces: string[] = [];
  const open: MarkedSpan[] = [];
  let last = 0;

  const moveTo = (offset: number): void => {
    pieces.push(plain.slice(last, offset));
    last = offset;
  };
  const closeUpTo = (offset: number): void => {
    for (let inner = open.at(-1); inner && inner.span.end <= offset; inner = open.at(-1)) {
      moveTo(inner.span.end);
      pieces.push(closeMark(inner.record, marks));
      open.pop();
    }
  };

  for (const marked of sorted) {
    const { span, record } = marked;
    const outer = open.at(-1);
    const isEmpty = span.start === span.end;
    if (!(isEmpty && outer?.span.end === span.start)) closeUpTo(span.start);
    const around = open.at(-1);
    if (around !== undefined && around.span.end < span.end) continue;
    moveTo(span.start);
    pieces.push(openMark(record, marks));
    open.push(marked);
  }
  closeUpTo(plain.length);
  moveTo(plain.length);
  return pieces.join('');
}
