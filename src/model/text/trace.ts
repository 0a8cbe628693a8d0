import type { Position } from './position.ts';

/**
 * The first place in a file that an error names, in its message or in its trace; undefined where it
 * names none. `source` is the file's text: loaders put their own code in front of the first line, so a
 * column may lie behind the end of what the user wrote. Then only the line is right.
 */
export function placeInTrace(
  error: unknown,
  file: string,
  source: string | undefined,
): Position | undefined {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const place =
    firstPlace(message, file, message.startsWith('ParseError:') ? 0 : 1) ??
    firstPlace(stack, file, 1);
  if (place === undefined) return undefined;
  return isWithin(place, source) ? place : { line: place.line, column: 1 };
}

/** `firstColumn` is what the writer calls the first column of a line: Babel says 0, Node 1. */
function firstPlace(words: string, file: string, firstColumn: 0 | 1): Position | undefined {
  for (const after of words.split(file).slice(1)) {
    const [, line, column] = /^:(\d+):(\d+)/.exec(after) ?? [];
    if (line === undefined || column === undefined) continue;
    return { line: Number(line), column: Number(column) + 1 - firstColumn };
  }
  return undefined;
}

function isWithin({ line, column }: Position, source: string | undefined): boolean {
  if (source === undefined) return true;
  const text = source.split(/\r\n|\n|\r/, line)[line - 1] ?? '';
  return column <= text.length + 1;
}

/** What an error says, as one line without the full stop, and without the name of what raised it. */
export function saidBy(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [first = ''] = message.split('\n', 1);
  return first.replace(/^(?:Parse|Syntax)Error:\s*/, '').replace(/[\s\u00A0.]+$/u, '');
}
