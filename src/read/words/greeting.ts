import {
  placeIn,
  type Addressee,
  type Greeting,
  type Line,
  type LineRole,
} from '../../model/reading.ts';
import type { Span } from '../../model/text/span.ts';
import type { ReadAddressee } from './addressee.ts';
import { cellsOf } from './cells.ts';
import {
  greetingAtStart,
  nameAlone,
  type FoundGreeting,
  type GreetingShape,
} from './greeting-shapes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A salutation stands among the first lines; a later "Hello" is something else. */
const LINES_LOOKED_AT = 30;
const LONE_NAMES_LOOKED_FOR = 8;
const ROLES: readonly LineRole[] = ['body', 'outlook', 'text'];

/** The salutation of each role, if there is one: first in `own` languages, then in all `others`. */
export function greetingsIn(
  lines: readonly Line[],
  own: readonly Vocabulary[],
  others: () => readonly Vocabulary[],
): Greeting[] {
  return ROLES.flatMap((role) => {
    const starts = startsOf(lines, role);
    if (starts.length === 0) return [];
    const found =
      best(starts, own, ['marked', 'headline', 'bare']) ??
      best(starts, others(), ['marked']) ??
      best(starts.slice(0, LONE_NAMES_LOOKED_FOR), own, ['name']);
    return found === undefined ? [] : [greetingOf(role, found)];
  });
}

/** A line's cell, where a greeting may start. */
interface Start {
  readonly line: Line;
  readonly index: number;
  readonly cell: Span;
  readonly text: string;
}

interface Candidate extends FoundGreeting {
  readonly start: Start;
  readonly language: string;
}

function startsOf(lines: readonly Line[], role: LineRole): Start[] {
  const ofRole = [...lines.entries()].filter(([, line]) => line.role === role);
  return ofRole.slice(0, LINES_LOOKED_AT).flatMap(([index, line]) =>
    cellsOf(line.text).map((cell) => ({
      line,
      index,
      cell,
      text: line.text.slice(cell.start, cell.end),
    })),
  );
}

function best(
  starts: readonly Start[],
  vocabularies: readonly Vocabulary[],
  shapes: readonly GreetingShape[],
): Candidate | undefined {
  for (const shape of shapes) {
    for (const start of starts) {
      for (const { greeting: words, language } of vocabularies) {
        const found =
          shape === 'name' ? nameAlone(start.text, words) : greetingAtStart(start.text, words);
        if (found?.shape === shape) return { ...found, start, language: language.code };
      }
    }
  }
  return undefined;
}

function greetingOf(
  role: LineRole,
  { start, opener, addressee, span, language }: Candidate,
): Greeting {
  const { line, cell, text, index } = start;
  const place = ({ start: from, end }: Span) =>
    placeIn(line, { start: from + cell.start, end: end + cell.start });
  return {
    role,
    opener: text.slice(opener.start, opener.end),
    addressee: addresseeOf(addressee, text, place),
    at: place(span),
    text: text.slice(span.start, span.end),
    line: index,
    language,
  };
}

function addresseeOf(
  { kind, span }: ReadAddressee,
  text: string,
  place: (span: Span) => Greeting['at'],
): Addressee {
  if (kind === 'nobody' || kind === 'empty') return { kind };
  return { kind, text: text.slice(span.start, span.end), at: place(span) };
}
