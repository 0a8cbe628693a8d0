import type { GroupedFinding } from '../../model/run.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { shorten } from '../terminal/harmless.ts';

const LONGEST_EXPRESSION = 120;
const MOST_PATHS = 3;

/** What printed the words of a finding, as a sentence; undefined where nobody knows. */
export function blameSentence({ at, blame }: GroupedFinding): string | undefined {
  if (blame.kind === 'unknown') return undefined;
  if (blame.kind === 'literal') return 'Written in the template, not printed from data.';

  const { expression, via, paths, explanation } = blame;
  const source = shorten(expression.source, LONGEST_EXPRESSION);
  const unsaid = paths.filter((path) => !expression.source.includes(path)).slice(0, MOST_PATHS);
  return [
    explanation === undefined ? `Printed by ${source}` : `${explanation}, printed by ${source}`,
    samePlace(expression.at, at) ? '' : ` at ${placeName(expression.at)}`,
    explanation === undefined && unsaid.length > 0 ? ` from ${unsaid.join(', ')}` : '',
    ...via
      .toReversed()
      .map((call) => `, via ${shorten(call.source, LONGEST_EXPRESSION)} at ${placeName(call.at)}`),
    '.',
  ].join('');
}

export const placeName = ({ file, start }: SourceRange): string =>
  `${file}:${start.line}:${start.column}`;

const samePlace = (a: SourceRange, b: SourceRange): boolean =>
  a.file === b.file && a.start.line === b.start.line && a.start.column === b.start.column;
