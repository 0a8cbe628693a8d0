import type { Span } from '../../model/text/span.ts';
import type { MimePart } from './mime-parts.ts';

/** The text of a part with the bytes that each of its UTF-16 units stands for. */
export interface PartText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Decodes a part and keeps where its characters stand. Undefined for base64, in which nobody finds
 * a place, and for charsets whose characters cannot be told apart byte by byte. `raw` holds one
 * character for each byte.
 */
export function partText(raw: string, { body, encoding, charset }: MimePart): PartText | undefined {
  if (encoding === 'base64') return undefined;
  const bytes = encoding === 'quoted-printable' ? printableBytes(raw, body) : plainBytes(raw, body);
  const label = (charset ?? 'utf-8').toLowerCase();
  if (/^(?:utf-?8|us-ascii|ascii|unicode-1-1-utf-8)$/.test(label)) return decodeUtf8(bytes);
  const table = singleByteTable(label);
  return table === undefined ? undefined : decodeByTable(bytes, table);
}

/** Bytes, and the span of the file that each was written in. */
interface Bytes {
  readonly values: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly count: number;
}

/** Line ends become line feeds, as the MIME parser makes them. */
function plainBytes(raw: string, { start, end }: Span): Bytes {
  const bytes = allocate(end - start);
  let count = 0;
  for (let at = start; at < end; at++) {
    const isBeforeFeed = raw[at] === '\r' && raw[at + 1] === '\n';
    if (!isBeforeFeed) count = push(bytes, count, raw.charCodeAt(at), at, at + 1);
  }
  return { ...bytes, count };
}

function printableBytes(raw: string, { start, end }: Span): Bytes {
  const bytes = allocate(end - start);
  const softBreak = /=\r?\n/y;
  const escape = /=[\da-f]{2}/iy;
  let count = 0;
  let at = start;
  while (at < end) {
    softBreak.lastIndex = at;
    escape.lastIndex = at;
    const soft = raw[at] === '=' ? softBreak.exec(raw)?.[0] : undefined;
    const escaped = raw[at] === '=' && soft === undefined ? escape.exec(raw)?.[0] : undefined;
    if (soft !== undefined) {
      at += soft.length;
    } else if (escaped !== undefined) {
      count = push(bytes, count, Number.parseInt(escaped.slice(1), 16), at, at + 3);
      at += 3;
    } else {
      const isBeforeFeed = raw[at] === '\r' && raw[at + 1] === '\n';
      if (!isBeforeFeed) count = push(bytes, count, raw.charCodeAt(at), at, at + 1);
      at++;
    }
  }
  return { ...bytes, count };
}

const allocate = (length: number) => ({
  values: new Uint8Array(length),
  starts: new Uint32Array(length),
  ends: new Uint32Array(length),
});

function push(
  { values, starts, ends }: ReturnType<typeof allocate>,
  count: number,
  value: number,
  start: number,
  end: number,
): number {
  values[count] = value;
  starts[count] = start;
  ends[count] = end;
  return count + 1;
}

/** What is no UTF-8 becomes a replacement character for each byte. */
function decodeUtf8(bytes: Bytes): PartText {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const write = writer(bytes);
  let at = 0;
  while (at < bytes.count) {
    const first = bytes.values[at] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
    const decoded =
      length === 1
        ? first < 0x80
          ? String.fromCharCode(first)
          : REPLACEMENT
        : decoder.decode(bytes.values.subarray(at, Math.min(at + length, bytes.count)));
    const isOne = !decoded.includes(REPLACEMENT);
    write.add(isOne ? decoded : REPLACEMENT, at, isOne ? at + length : at + 1);
    at += isOne ? length : 1;
  }
  return write.done();
}

const REPLACEMENT = '\uFFFD';

function decodeByTable(bytes: Bytes, table: readonly string[]): PartText {
  const write = writer(bytes);
  for (let at = 0; at < bytes.count; at++) {
    write.add(table[bytes.values[at] ?? 0] ?? REPLACEMENT, at, at + 1);
  }
  return write.done();
}

/** Writes text and the spans of the bytes it was decoded from: never more units than bytes. */
function writer({ starts, ends, count }: Bytes) {
  const unitStarts = new Uint32Array(count);
  const unitEnds = new Uint32Array(count);
  const pieces: string[] = [];
  let units = 0;
  return {
    add(text: string, from: number, to: number): void {
      pieces.push(text);
      unitStarts.fill(starts[from] ?? 0, units, units + text.length);
      unitEnds.fill(ends[to - 1] ?? 0, units, units + text.length);
      units += text.length;
    },
    done: (): PartText => ({
      text: pieces.join(''),
      starts: unitStarts.subarray(0, units),
      ends: unitEnds.subarray(0, units),
    }),
  };
}

/** The character of each byte; undefined for a charset that is unknown or writes some with several. */
function singleByteTable(label: string): readonly string[] | undefined {
  try {
    const decoder = new TextDecoder(label);
    if (!SINGLE_BYTE.test(decoder.encoding)) return undefined;
    return Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  } catch {
    return undefined;
  }
}

const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8-|macintosh|x-mac-|ibm866)/;
