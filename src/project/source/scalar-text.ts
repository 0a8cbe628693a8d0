import { Scalar } from 'yaml';
import type { TemplateText } from '../../engines/port.ts';
import { textAtOffsets, textSomewhere } from './template-text.ts';
import type { TextFile } from './text-file.ts';

/**
 * A YAML scalar as template text. Positions are exact for plain, quoted and block scalars, folded
 * lines included; `approximate` for the escapes that are not spelled out below.
 */
export function textOfScalar(file: TextFile, scalar: Scalar): TemplateText {
  const text = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
  const [start, end] = scalar.range ?? [0, 0];
  const offsets = alignScalar(file.text, text, { start, end, type: scalar.type });
  return offsets === undefined
    ? textSomewhere(text, file.rangeOf({ start, end }))
    : textAtOffsets(file, text, offsets);
}

interface ScalarSource {
  readonly start: number;
  readonly end: number;
  readonly type: Scalar.Type | undefined;
}

/** For each character of the value, and one past its end, where it stands in the source. */
function alignScalar(
  source: string,
  value: string,
  { start, end, type }: ScalarSource,
): Uint32Array | undefined {
  const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
  const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
  const last = isQuoted ? end - 1 : end;
  let at = isQuoted ? start + 1 : isBlock ? afterLine(source, start) : start;

  const offsets = new Uint32Array(value.length + 1);
  let index = 0;
  while (index < value.length) {
    const escape = escapeAt(source, at, type);
    if (escape !== undefined && value.startsWith(escape.text, index)) {
      offsets.fill(at, index, index + escape.text.length);
      index += escape.text.length;
      at += escape.length;
    } else if (at < last && matches(source.charAt(at), value.charAt(index))) {
      offsets[index++] = at++;
    } else if (at < last && isWhite(source.charAt(at))) {
      // Indentation, the rest of a folded line break, spaces before one.
      at++;
    } else if (isWhite(value.charAt(index)) && (at >= last || isBlock)) {
      // The line break that a block scalar ends with, where the file ends without one.
      offsets[index++] = Math.min(at, last);
    } else {
      return undefined;
    }
  }
  offsets[value.length] = Math.min(at, last);
  return offsets;
}

/** Where the line behind the one at an offset begins. */
const afterLine = (source: string, offset: number): number =>
  offset + (/^[^\r\n]*(?:\r\n|\r|\n)?/.exec(source.slice(offset, offset + 200))?.[0].length ?? 0);

/** A line break of the source may have been folded to a space. */
const matches = (source: string, value: string): boolean =>
  source === value || (/[\n\r]/.test(source) && /[\n ]/.test(value));

const isWhite = (character: string): boolean => /^\s$/.test(character);

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  0: '\0',
  e: '\x1B',
  _: '\u00A0',
};

/** The escape sequence at an offset: what it stands for and how long it is. */
function escapeAt(
  source: string,
  at: number,
  type: Scalar.Type | undefined,
): { readonly text: string; readonly length: number } | undefined {
  if (type === Scalar.QUOTE_SINGLE) {
    return source.startsWith("''", at) ? { text: "'", length: 2 } : undefined;
  }
  if (type !== Scalar.QUOTE_DOUBLE || source[at] !== '\\') return undefined;
  const code = /^\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))/i.exec(source.slice(at, at + 10));
  if (code !== null) {
    const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16);
    if (point > 0x10ffff) return undefined;
    return { text: String.fromCodePoint(point), length: code[0].length };
  }
  const letter = source.charAt(at + 1);
  const text = SIMPLE[letter] ?? (/["\\/ \t]/.test(letter) ? letter : undefined);
  return text === undefined ? undefined : { text, length: 2 };
}
