import type { Place } from '../../model/message.ts';
import { CELL_BREAK, placeIn, type Line, type LineRole } from '../../model/reading.ts';
import { compact, isAscii } from '../../model/text/compact.ts';
import { compactCharacter } from '../../model/text/value-index.ts';
import type { Span } from '../../model/text/span.ts';

/** A line made ready for looking up many values. */
interface CompactLine {
  readonly line: Line;
  readonly characters: string;
  /** For each unit of `characters`, its offset in the line's text: few lines show what is looked for. */
  readonly offsets: () => readonly number[];
}

/** A place that shows a value, and the index and role of its line. */
export interface Spot {
  readonly at: Place;
  readonly line: number;
  readonly role: LineRole;
}

/** Looks up values in the lines of a message, however they are spaced or dashed. */
export interface Sweep {
  /** Places that show the whole value, not as a part of a longer word or number. */
  placesOf(value: string): readonly Place[];
  spotsOf(value: string): readonly Spot[];
}

export function sweepOf(lines: readonly Line[]): Sweep {
  const sweep = SWEEPS.get(lines) ?? newSweep(lines);
  SWEEPS.set(lines, sweep);
  return sweep;
}

/** Several rules sweep the lines of one message. */
const SWEEPS = new WeakMap<readonly Line[], Sweep>();

function newSweep(lines: readonly Line[]): Sweep {
  const compacted = lines.map(compactLine);
  const everything = compacted.map(({ characters }) => characters).join('\n');
  const spotsOf = (value: string): readonly Spot[] => {
    const wanted = compact(value);
    if (wanted === '' || !everything.includes(wanted)) return [];
    return compacted.flatMap((line, index) =>
      spansOf(line, wanted).map((span) => ({
        at: placeIn(line.line, span),
        line: index,
        role: line.line.role,
      })),
    );
  };
  return { spotsOf, placesOf: (value) => spotsOf(value).map(({ at }) => at) };
}

function compactLine(line: Line): CompactLine {
  const { text } = line;
  let offsets: readonly number[] | undefined;
  return {
    line,
    characters: isAscii(text)
      ? compact(text)
      : Array.from(text, (character) => compactCharacter(character)).join(''),
    offsets: () => (offsets ??= offsetsIn(text)),
  };
}

function offsetsIn(text: string): readonly number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const kept = compactCharacter(character);
    for (let unit = 0; unit < kept.length; unit++) offsets.push(offset);
    offset += character.length;
  }
  return offsets;
}

function spansOf(compacted: CompactLine, wanted: string): readonly Span[] {
  const { line, characters } = compacted;
  const spans: Span[] = [];
  for (
    let found = characters.indexOf(wanted);
    found !== -1;
    found = characters.indexOf(wanted, found + 1)
  ) {
    const offsets = compacted.offsets();
    const start = offsets[found] ?? 0;
    const last = offsets[found + wanted.length - 1] ?? start;
    const span = { start, end: last + widthAt(line.text, last) };
    if (isWhole(line.text, span)) spans.push(span);
  }
  return spans;
}

/** Whether the span is no part of a longer word, and is held together by a separator at most between its runs. */
function isWhole(text: string, { start, end }: Span): boolean {
  const shown = text.slice(start, end);
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    (!/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) || goesOn(text, end)) &&
    !shown.includes(CELL_BREAK) &&
    !/[^\p{L}\p{N}]{3}/u.test(shown)
  );
}

/** In scripts without spaces a title or a particle stands right behind a name. */
const goesOn = (text: string, end: number): boolean =>
  UNSPACED.test(text.slice(end - 1, end)) && UNSPACED.test(text.slice(end, end + 1));

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const widthAt = (text: string, offset: number): number =>
  (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
