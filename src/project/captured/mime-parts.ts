import type { Span } from '../../model/text/span.ts';

/** A header field: its value unfolded, and where that stands. */
export interface HeaderField {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  readonly at: Span;
}

/** One part of a message that holds no other parts. */
export interface MimePart {
  readonly headers: readonly HeaderField[];
  /** In lower case: `text/html`. */
  readonly type: string;
  readonly charset: string | undefined;
  /** In lower case: `quoted-printable`. */
  readonly encoding: string;
  readonly isAttachment: boolean;
  readonly body: Span;
}

export interface MimeParts {
  readonly headers: readonly HeaderField[];
  readonly parts: readonly MimePart[];
  /** Boundaries of which the end is missing: the message was cut off. */
  readonly unclosed: readonly string[];
}

/**
 * The parts of a message by their places, which the MIME parser does not tell. `raw` holds one
 * character for each byte; so do the spans. What the parts hold is left to the parser.
 */
export function mimePartsIn(raw: string): MimeParts {
  const parts: MimePart[] = [];
  const open = new Set<string>();
  const closed = new Set<string>();

  const root = openSection(raw, 0, open);
  let section: Section | undefined = root;
  for (const line of delimiterLines(raw)) {
    const delimiter = delimiterOf(line.text, open);
    if (delimiter === undefined) continue;
    if (section !== undefined) parts.push(...partsOf(section, endOfLineBefore(raw, line.start)));
    if (delimiter.isEnd) closed.add(delimiter.boundary);
    section = delimiter.isEnd ? undefined : openSection(raw, line.end, open);
  }
  if (section !== undefined) parts.push(...partsOf(section, raw.length));
  return {
    headers: root.headers,
    parts,
    unclosed: [...open].filter((boundary) => !closed.has(boundary)),
  };
}

/** Headers, and where what they speak of begins. */
interface Section {
  readonly headers: readonly HeaderField[];
  readonly bodyStart: number;
  readonly type: string;
}

/** Adds the boundary of a section that holds others to `open`. A message in a message is what it holds. */
function openSection(raw: string, start: number, open: Set<string>): Section {
  let section = sectionAt(raw, start, open);
  for (let depth = 0; section.type === 'message/rfc822' && depth < DEEPEST; depth++) {
    section = sectionAt(raw, section.bodyStart, open);
  }
  const boundary = parameter(fieldNamed(section.headers, 'content-type'), BOUNDARY);
  if (section.type.startsWith('multipart/') && boundary !== undefined) open.add(boundary);
  return section;
}

const DEEPEST = 10;

function sectionAt(raw: string, start: number, open: ReadonlySet<string>): Section {
  const { fields, bodyStart } = headersAt(raw, start, open);
  const [, type = 'text/plain'] =
    /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)/.exec(fieldNamed(fields, 'content-type')) ?? [];
  return { headers: fields, bodyStart, type: type.toLowerCase() };
}

function partsOf({ headers, bodyStart, type }: Section, end: number): readonly MimePart[] {
  if (type.startsWith('multipart/')) return [];
  const encoding = /[\w-]+/.exec(fieldNamed(headers, 'content-transfer-encoding'))?.[0] ?? '';
  return [
    {
      headers,
      type,
      charset: parameter(fieldNamed(headers, 'content-type'), CHARSET),
      encoding: encoding.toLowerCase(),
      isAttachment: /^\s*attachment/i.test(fieldNamed(headers, 'content-disposition')),
      body: { start: Math.min(bodyStart, end), end },
    },
  ];
}

/** Lines that may end a part: they begin with two hyphens. */
function* delimiterLines(
  raw: string,
): Generator<{ readonly text: string; readonly start: number; readonly end: number }> {
  for (const match of raw.matchAll(/^--([^\r\n]{1,400})(?:\r?\n|$)/gm)) {
    const [line, text = ''] = match;
    yield { text: text.trimEnd(), start: match.index, end: match.index + line.length };
  }
}

function delimiterOf(
  text: string,
  open: ReadonlySet<string>,
): { readonly boundary: string; readonly isEnd: boolean } | undefined {
  if (open.has(text)) return { boundary: text, isEnd: false };
  const boundary = text.endsWith('--') ? text.slice(0, -2) : undefined;
  return boundary !== undefined && open.has(boundary) ? { boundary, isEnd: true } : undefined;
}

/** The line break before a delimiter belongs to it. */
function endOfLineBefore(raw: string, start: number): number {
  const beforeFeed = raw[start - 1] === '\n' ? start - 1 : start;
  return raw[beforeFeed - 1] === '\r' ? beforeFeed - 1 : beforeFeed;
}

const MOST_HEADERS = 2_000;

/** Header fields up to the first empty line, behind which the body begins, or to the end of the part. */
function headersAt(
  raw: string,
  start: number,
  open: ReadonlySet<string>,
): { readonly fields: readonly HeaderField[]; readonly bodyStart: number } {
  const fields: HeaderField[] = [];
  const line = /([^\n]*)(?:\n|$)/y;
  let at = start;
  while (at < raw.length && fields.length < MOST_HEADERS) {
    line.lastIndex = at;
    const [whole = '', content = ''] = line.exec(raw) ?? [];
    const text = content.replace(/\r$/, '');
    if (text.startsWith('--') && delimiterOf(text.slice(2), open) !== undefined) break;
    if (text === '') return { fields, bodyStart: at + whole.length };
    const last = fields.at(-1);
    if (/^[ \t]/.test(text) && last !== undefined) {
      fields[fields.length - 1] = {
        ...last,
        value: last.value + text,
        at: { start: last.at.start, end: at + text.length },
      };
    } else {
      fields.push(fieldIn(text, at));
    }
    at += whole.length;
  }
  return { fields, bodyStart: at };
}

function fieldIn(line: string, at: number): HeaderField {
  const colon = line.indexOf(':');
  const [name, behind] = [line.slice(0, Math.max(0, colon)), line.slice(colon + 1)];
  const value = behind.trim();
  const start = at + colon + 1 + (behind.length - behind.trimStart().length);
  return { name: name.trim().toLowerCase(), value, at: { start, end: start + value.length } };
}

export const fieldNamed = (fields: readonly HeaderField[], name: string): string =>
  fields.find((field) => field.name === name)?.value ?? '';

const BOUNDARY = /;\s*boundary\s*=\s*(?:"([^"]{1,300})"|([^\s;"]{1,300}))/i;
const CHARSET = /;\s*charset\s*=\s*(?:"([^"]{1,100})"|([^\s;"]{1,100}))/i;

function parameter(value: string, pattern: RegExp): string | undefined {
  const [, quoted, token] = pattern.exec(value) ?? [];
  return quoted ?? token;
}
