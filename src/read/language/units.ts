import { placeIn, type Line, type LineRole } from '../../model/reading.ts';
import type { Place } from '../../model/message.ts';
import type { Span } from '../../model/text/span.ts';
import { cellsOf } from '../words/cells.ts';
import { sentencesOf } from '../words/clauses.ts';
import type { Profile, Profiler } from './profile.ts';

/** A sentence, or what stands for one: a heading, a cell, a line. */
export interface Unit {
  readonly line: Line;
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  /** The same without what data printed. */
  readonly own: string;
  readonly profile: Profile;
  readonly role: LineRole;
}

/** The sentences of a line. */
export function unitsOf(line: Line, index: number, own: string, profile: Profiler): Unit[] {
  return cellsOf(line.text).flatMap((cell) =>
    sentencesOf(line.text.slice(cell.start, cell.end)).map((sentence) => {
      const span = { start: cell.start + sentence.start, end: cell.start + sentence.end };
      const words = own.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
      return {
        line,
        index,
        span,
        text: line.text.slice(span.start, span.end),
        own: words,
        profile: profile(words),
        role: line.role,
      };
    }),
  );
}

export const placeOf = ({ line, span }: Unit): Place => placeIn(line, span);

export const endsSentence = (text: string): boolean => /[.!?…。！？।؟]["'”’»」)]?$/u.test(text);
