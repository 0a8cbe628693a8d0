import type { Evidence, RenderedMessage } from '../api/rendered-message.ts';
import { fillMessage } from '../model/finding/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { GroupedFinding, RunResult } from '../model/run.ts';
import { findingLines } from '../report/stylish/finding.ts';
import { excerpt } from '../report/terminal/excerpt.ts';
import { harmless } from '../report/terminal/harmless.ts';
import { createPaint } from '../report/terminal/paint.ts';
import { reachOf } from '../report/words/reach.ts';
import { placeName, wordingOf } from '../report/words/wording.ts';
import type { Said } from './matchers/answer.ts';

/** How words are shown. */
export interface Display {
  readonly color: boolean;
}

/** What a matcher found out: each with what printed the words, and the line of the user's file. */
export const told = (said: readonly Said[], message: RenderedMessage, display: Display): string =>
  said
    .map((one) => {
      const { data = {}, at } = one;
      return at === undefined
        ? `${fillMessage(one.message, data)}\n${message.name} · ${message.customer}`
        : tellPlaced({ ...one, data, at }, message.evidence, display);
    })
    .join('\n\n');

function tellPlaced(
  finding: Parameters<Evidence['locate']>[0],
  { locate, sourceOf }: Evidence,
  { color }: Display,
): string {
  const located = locate(finding);
  const { at } = located;
  const { text, blame } = wordingOf(located);
  const source = sourceOf(at.file);
  const paint = createPaint({ color, links: false });
  return [
    harmless(text),
    ...(blame === undefined ? [] : [harmless(blame)]),
    paint.dim([placeName(at), ...reachOf(located)].filter((part) => part !== '').join(' · ')),
    ...(source === undefined ? [] : excerpt({ source, range: at, width: Infinity, paint })),
  ].join('\n');
}

/** Findings by file, as the command line lists them. */
export const listFindings = (
  findings: readonly GroupedFinding[],
  { root, sources, rules }: RunResult,
  { color }: Display,
): string =>
  [...groupBy(findings, ({ at }) => at.file)]
    .map(([file, inFile]) => {
      const layout = {
        placeWidth: Math.max(
          ...inFile.map(({ at: { start } }) => `${start.line}:${start.column}`.length),
        ),
        severityWidth: Math.max(...inFile.map(({ severity }) => severity.length)),
        pages: new Map(rules.map(({ id, page }) => [id, page])),
        sources,
        root,
        urls: undefined,
      };
      const blocks = inFile.map((finding) =>
        findingLines(finding, layout, { ...CONTEXT, color }).join('\n'),
      );
      return `${harmless(file)}\n${blocks.join('\n\n')}`;
    })
    .join('\n\n');

/** A test runner wraps nothing, and its output goes into logs. */
const CONTEXT = { links: false, width: Infinity, showExpected: true, showQuestions: false };
