import type { PartName } from '../../model/message.ts';
import { CELL_BREAK, type Line, type LineRole } from '../../model/reading.ts';
import { joinerMatters, visibilityOf } from './characters.ts';

/** A line that is still being written, or that was: `line` is set once it is whole, and again when it is joined to others. */
export interface LineDraft {
  line: Line | undefined;
}

/**
 * Puts a line together, character by character, as a person would see it: white space folded and
 * trimmed, invisible characters left out, and for each unit the offset it stands at in the part.
 */
export interface LineBuilder {
  /** Adds `source[start…end)`, each unit of which stands for itself. */
  add(source: string, start: number, end: number): void;
  /** Adds what `[start, end)` of the part decodes to: the text of an entity. */
  addDecoded(text: string, start: number, end: number): void;
  /** Separates words, as an image does. */
  addSpace(offset: number): void;
  /** Ends the line and begins the next. Undefined where nothing stood on it. */
  end(): LineDraft | undefined;
  /** The line being written; undefined while nothing stands on it. */
  current(): LineDraft | undefined;
}

const NOTHING = -1;

export function createLineBuilder(role: LineRole, part: PartName): LineBuilder {
  let units = new Uint16Array(0);
  let offsets = new Uint32Array(1);
  let length = 0;
  let endOfLast = 0;
  let space = NOTHING;
  let joiner = 0;
  let joinerAt = 0;
  let draft: LineDraft | undefined;

  const push = (unit: number, start: number, end: number): void => {
    if (length === units.length) {
      const capacity = Math.max(64, length * 2);
      units = grown(units, new Uint16Array(capacity));
      offsets = grown(offsets, new Uint32Array(capacity + 1));
    }
    units[length] = unit;
    offsets[length] = start;
    length++;
    endOfLast = end;
  };

  const see = (unit: number, start: number, end: number): void => {
    draft ??= { line: undefined };
    if (space !== NOTHING) {
      if (length > 0) push(0x20, space, space + 1);
      space = NOTHING;
    } else if (joiner !== 0 && length > 0 && joinerMatters(units[length - 1] ?? 0, joiner, unit)) {
      push(joiner, joinerAt, joinerAt + 1);
    }
    joiner = 0;
    push(unit, start, end);
  };

  const addUnit = (unit: number, start: number, end: number): void => {
    const visibility = visibilityOf(unit);
    if (visibility === 'seen') see(unit, start, end);
    else if (visibility === 'space') {
      if (space === NOTHING) space = start;
    } else if (visibility === 'joiner') {
      joiner = unit;
      joinerAt = start;
    } else if (visibility === 'selector' && length > 0 && space === NOTHING) {
      push(unit, start, end);
    }
  };

  return {
    add(source, start, end) {
      for (let at = start; at < end; at++) {
        const unit = source.charCodeAt(at);
        // The shortcut for what sources are indented with, which is most of their text.
        if (unit !== 0x20 && unit !== 0x0a) addUnit(unit, at, at + 1);
        else if (space === NOTHING) space = at;
      }
    },
    addDecoded(text, start, end) {
      for (let at = 0; at < text.length; at++) addUnit(text.charCodeAt(at), start, end);
    },
    addSpace(offset) {
      if (space === NOTHING) space = offset;
    },
    end() {
      const ended = draft;
      if (ended !== undefined) {
        offsets[length] = endOfLast;
        ended.line = {
          role,
          part,
          text: textOf(units, length),
          offsets: offsets.slice(0, length + 1),
        };
      }
      draft = undefined;
      length = 0;
      space = NOTHING;
      joiner = 0;
      return ended;
    },
    current: () => draft,
  };
}

/** Joins the lines of a row's cells into one, which all their drafts then hold. */
export function joinCells(drafts: readonly LineDraft[]): void {
  const lines = drafts.flatMap(({ line }) => line ?? []);
  const [first] = lines;
  if (first === undefined || lines.length < 2) return;
  const text = lines.map((line) => line.text).join(CELL_BREAK);
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  for (const line of lines) {
    if (at > 0) {
      offsets.fill(offsets[at] ?? 0, at, at + CELL_BREAK.length);
      at += CELL_BREAK.length;
    }
    offsets.set(line.offsets, at);
    at += line.text.length;
  }
  const joined: Line = { role: first.role, part: first.part, text, offsets };
  for (const draft of drafts) draft.line = joined;
}

function grown<Items extends Uint16Array | Uint32Array>(from: Items, to: Items): Items {
  to.set(from);
  return to;
}

/** `String.fromCharCode` takes its units as arguments, of which engines allow some ten thousand. */
const CHUNK = 8192;

function textOf(units: Uint16Array, length: number): string {
  if (length <= CHUNK) return textOfUnits(units.subarray(0, length));
  const chunks: string[] = [];
  for (let at = 0; at < length; at += CHUNK) {
    chunks.push(textOfUnits(units.subarray(at, Math.min(at + CHUNK, length))));
  }
  return chunks.join('');
}

/** Not spread, which walks through them one by one: every line of every message is made here. */
const textOfUnits = (units: Uint16Array): string =>
  Reflect.apply(String.fromCharCode, undefined, units);
