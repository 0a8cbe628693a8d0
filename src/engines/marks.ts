import type { Span } from '../model/text/span.ts';

/**
 * Marks are what a traced render puts around the output of each expression: `OPEN d d d … CLOSE d d d`,
 * where the three digits number the record. Each is one UTF-16 unit from a block of the private-use area,
 * because those have no case, are no white space, need no escaping and survive HTML, CSS and MJML.
 */
export interface Marks {
  /** First of the block's 80 code points. */
  readonly base: number;
}

export const DEFAULT_MARKS: Marks = { base: 0xeb00 };

/** Units of one mark: its kind and three digits. */
export const MARK_LENGTH = 4;

/** Record numbers run from 0 to this, exclusive. */
export const MARK_LIMIT = 64 ** 3;

const BLOCK_SIZE = 80;
const FIRST_DIGIT = 16;
const PRIVATE_USE: Span = { start: 0xe000, end: 0xf900 };

/**
 * A block that none of `texts` holds, neither as characters nor as numeric entities nor percent-encoded;
 * undefined where no block is free, and nothing can be traced.
 */
export function chooseMarks(texts: Iterable<string>): Marks | undefined {
  const used = new Set<number>();
  for (const text of texts) {
    for (const match of decodePrivateUse(text, PRIVATE_USE).matchAll(/[\uE000-\uF8FF]/g)) {
      used.add(match[0].charCodeAt(0));
    }
  }
  const isFree = ({ base }: Marks): boolean => {
    for (let code = base; code < base + BLOCK_SIZE; code++) if (used.has(code)) return false;
    return true;
  };
  if (isFree(DEFAULT_MARKS)) return DEFAULT_MARKS;
  for (let base = PRIVATE_USE.start; base + BLOCK_SIZE <= PRIVATE_USE.end; base += BLOCK_SIZE) {
    if (isFree({ base })) return { base };
  }
  return undefined;
}

/** The mark before the output of record `number`. */
export const openMark = (number: number, marks: Marks = DEFAULT_MARKS): string =>
  String.fromCharCode(marks.base, ...digits(number, marks));

/** The mark behind the output of record `number`. */
export const closeMark = (number: number, marks: Marks = DEFAULT_MARKS): string =>
  String.fromCharCode(marks.base + 1, ...digits(number, marks));

/** One mark in a marked text. */
export interface Mark {
  readonly kind: 'open' | 'close';
  readonly record: number;
  /** Where the mark stands in the marked text. */
  readonly span: Span;
}

/** The marks of a text in their order; damaged ones are left out. */
export function* eachMark(marked: string, marks: Marks = DEFAULT_MARKS): Generator<Mark> {
  const units = unitPattern(marks);
  for (let unit = units.exec(marked); unit !== null; unit = units.exec(marked)) {
    const { index: start } = unit;
    const record = recordAt(marked, start, marks);
    if (record === undefined) continue;
    const kind = marked.charCodeAt(start) === marks.base ? 'open' : 'close';
    units.lastIndex = start + MARK_LENGTH;
    yield { kind, record, span: { start, end: start + MARK_LENGTH } };
  }
}

/** The number in the mark that begins at an offset; undefined where none does, or a damaged one. */
function recordAt(text: string, at: number, { base }: Marks): number | undefined {
  const kind = text.charCodeAt(at) - base;
  if (kind !== 0 && kind !== 1) return undefined;
  let record = 0;
  for (let index = 1; index < MARK_LENGTH; index++) {
    const digit = text.charCodeAt(at + index) - base - FIRST_DIGIT;
    if (!(digit >= 0 && digit < 64)) return undefined;
    record = record * 64 + digit;
  }
  return record;
}

/** What the output of a record is in the text without marks. A record that was printed twice has two. */
export interface MarkedSpan {
  readonly span: Span;
  readonly record: number;
}

export interface Erased {
  /** The text without its marks. */
  readonly plain: string;
  /** Spans in `plain`, by start, outer ones before those inside them. */
  readonly spans: readonly MarkedSpan[];
  /** Marks without a partner, or damaged: something looked into the marked text. */
  readonly broken: number;
}

/** Takes the marks out of a text. Understands marks that were percent-encoded or turned into numeric entities. */
export function erase(marked: string, marks: Marks = DEFAULT_MARKS): Erased {
  const text = decodePrivateUse(marked, { start: marks.base, end: marks.base + BLOCK_SIZE });
  const open: { readonly start: number; readonly record: number }[] = [];
  const spans: MarkedSpan[] = [];
  const pieces: string[] = [];
  let length = 0;
  let last = 0;
  let broken = 0;

  const units = unitPattern(marks);
  for (let unit = units.exec(text); unit !== null; unit = units.exec(text)) {
    const { index: at } = unit;
    const record = recordAt(text, at, marks);
    if (record === undefined) {
      broken++;
      continue;
    }
    pieces.push(text.slice(last, at));
    length += at - last;
    last = at + MARK_LENGTH;
    units.lastIndex = last;
    if (text.charCodeAt(at) === marks.base) {
      open.push({ start: length, record });
      continue;
    }
    const partner = open.findLastIndex((candidate) => candidate.record === record);
    if (partner < 0) {
      broken++;
      continue;
    }
    const start = open[partner]?.start ?? length;
    broken += open.length - 1 - partner;
    open.length = partner;
    spans.push({ span: { start, end: length }, record });
  }
  pieces.push(text.slice(last));
  const plain = pieces.join('');
  broken += open.length;
  spans.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { plain, spans, broken };
}

const digits = (number: number, { base }: Marks): [number, number, number] => [
  base + FIRST_DIGIT + ((number >> 12) & 63),
  base + FIRST_DIGIT + ((number >> 6) & 63),
  base + FIRST_DIGIT + (number & 63),
];

/** Finds the units of a block one by one: searching for them is faster than looking at every character. */
const unitPattern = ({ base }: Marks): RegExp =>
  new RegExp(`[${String.fromCharCode(base)}-${String.fromCharCode(base + BLOCK_SIZE - 1)}]`, 'g');

/** `text` with the code points of `block` as characters, where they were encoded as people's helpers encode. */
function decodePrivateUse(text: string, block: Span): string {
  const decoded = (code: number, written: string): string =>
    code >= block.start && code < block.end ? String.fromCharCode(code) : written;
  let result = text;
  if (/%e[ef]%/i.test(result)) {
    result = result.replace(/%(e[ef])%([89ab][0-9a-f])%([89ab][0-9a-f])/gi, (written, a, b, c) => {
      const [lead, middle, tail] = [a, b, c].map((hex: string) => Number.parseInt(hex, 16) & 63);
      return decoded((((lead ?? 0) & 15) << 12) | ((middle ?? 0) << 6) | (tail ?? 0), written);
    });
  }
  if (/&#(?:x[ef]|[56])/i.test(result)) {
    result = result
      .replace(/&#x0{0,4}([ef][0-9a-f]{3});/gi, (written, hex) =>
        decoded(Number.parseInt(hex, 16), written),
      )
      .replace(/&#0{0,4}([56]\d{4});/g, (written, decimal) => decoded(Number(decimal), written));
  }
  return result;
}
