import type { Judged } from '../../model/judged.ts';
import { type PartName, type Place, textAt } from '../../model/message.ts';
import { type Line, placeIn } from '../../model/reading.ts';
import type { NamedField } from './shown-field.ts';

/** A place that was looked at in vain. */
export interface LookedAt {
  readonly at: Place;
  /** What stands there, as far as it can be read. */
  readonly shown: string;
}

/** What an expression printed that reads the field, whatever became of the value. */
export function printedFrom(
  { path }: NamedField,
  { message }: Judged,
  only: PartName | undefined,
): LookedAt | undefined {
  for (const { name, provenance } of Object.values(message.parts)) {
    if (only !== undefined && name !== only) continue;
    const printed = provenance?.printed.findLast(({ printing }) =>
      printing.reads.some((read) => read.path === path),
    );
    if (printed === undefined) continue;
    const at = { part: name, span: printed.span };
    return { at, shown: readable(textAt(message, at)) };
  }
  return undefined;
}

/** The words of the message that come nearest to a text that it does not show: at least half of its words. */
export function nearestTo(wanted: string, lines: readonly Line[]): LookedAt | undefined {
  const words = wordsOf(wanted).map(({ text }) => text);
  let nearest: LookedAt | undefined;
  let most = Math.max(1, words.length / 2);
  for (const line of lines) {
    const inLine = wordsOf(line.text);
    for (const [from, first] of inLine.entries()) {
      const run = inLine.slice(from, from + words.length);
      const common = run.filter(({ text }, index) => text === words[index]).length;
      if (common < most || (common === most && nearest !== undefined)) continue;
      most = common;
      const span = { start: first.start, end: run.at(-1)?.end ?? first.end };
      nearest = { at: placeIn(line, span), shown: line.text.slice(span.start, span.end) };
    }
  }
  return nearest;
}

const wordsOf = (text: string): readonly { text: string; start: number; end: number }[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** Without tags, and with white space folded. */
export const readable = (content: string): string =>
  content
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
