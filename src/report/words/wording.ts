import type { GroupedFinding } from '../../model/run.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { harmless, shorten } from '../terminal/harmless.ts';
import { reachOf } from './reach.ts';

const LONGEST_EXPRESSION = 120;
const MOST_PATHS = 3;

/** A finding's text, and what printed the words it speaks of; no blame where nobody knows. */
export interface Wording {
  readonly text: string;
  readonly blame: string | undefined;
}

/**
 * The wording of a finding. Where its text ends in the rule's own `{explanation}` of the value, that
 * goes with the blame: "7776 is the last four of order.internalNumber, printed by {{last4 …}}."
 */
export function wordingOf(finding: GroupedFinding): Wording {
  const { text, data, blame, at } = finding;
  if (blame.kind === 'unknown') return { text, blame: undefined };
  if (blame.kind === 'literal') {
    // Of what is missing, or stands somewhere near, this would say nothing.
    const isExact = at.approximate !== true;
    return { text, blame: isExact ? 'Written in the template, not printed from data.' : undefined };
  }

  const explanation = String(data['explanation'] ?? '');
  const ending = ` ${explanation}.`;
  const isExplained = explanation !== '' && text.endsWith(ending);
  const { expression, via, paths } = blame;
  const source = shorten(expression.source, LONGEST_EXPRESSION);
  const unsaid = isExplained ? [] : paths.filter((path) => !expression.source.includes(path));
  const sentence = [
    isExplained ? `${explanation}, printed by ${source}` : `Printed by ${source}`,
    samePlace(expression.at, at) ? '' : ` at ${placeName(expression.at)}`,
    unsaid.length > 0 ? ` from ${unsaid.slice(0, MOST_PATHS).join(', ')}` : '',
    ...via
      .toReversed()
      .map((call) => `, via ${shorten(call.source, LONGEST_EXPRESSION)} at ${placeName(call.at)}`),
    '.',
  ].join('');
  return { text: isExplained ? text.slice(0, -ending.length) : text, blame: sentence };
}

/** All that is said of a finding on one line: `Says "…". Printed by {{…}}. (html · ada and bruno)`. */
export function sentencesOf(finding: GroupedFinding): string {
  const { text, blame } = wordingOf(finding);
  const reach = reachOf(finding).filter((part) => part !== '');
  return [text, blame, reach.length > 0 ? `(${reach.join(' · ')})` : undefined]
    .filter((part) => part !== undefined)
    .map(harmless)
    .join(' ');
}

export const placeName = ({ file, start }: SourceRange): string =>
  `${file}:${start.line}:${start.column}`;

const samePlace = (a: SourceRange, b: SourceRange): boolean =>
  a.file === b.file && a.start.line === b.start.line && a.start.column === b.start.column;
