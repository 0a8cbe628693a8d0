import type { GroupedFinding, RunResult } from '../../model/run.ts';
import type { ReporterContext } from '../define-reporter.ts';
import { excerpt } from '../terminal/excerpt.ts';
import { harmless } from '../terminal/harmless.ts';
import { createPaint, fileUrl } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import { placeName, wordingOf } from '../words/wording.ts';
import { reachOf } from '../words/reach.ts';

/** What the findings of one file share. */
export interface FindingLayout {
  readonly placeWidth: number;
  readonly severityWidth: number;
  /** Address of each rule's page, by rule id. */
  readonly pages: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly root: string;
  readonly urls: RunResult['urls'];
}

const NARROWEST_TEXT = 40;
const MOST_RELATED = 3;

export function findingLines(
  finding: GroupedFinding,
  layout: FindingLayout,
  context: ReporterContext,
): string[] {
  const paint = createPaint(context);
  const { at, severity, rule } = finding;
  const place = `${at.start.line}:${at.start.column}`;
  const indent = 2 + layout.placeWidth + 2 + layout.severityWidth + 2;
  const room = Math.max(NARROWEST_TEXT, context.width - indent);
  const inRoom = (text: string): string[] => wrap(harmless(text), room);

  const heading = [
    ' '.repeat(2 + layout.placeWidth - place.length),
    paint.link(paint.dim(place), layout.urls?.get(at.file) ?? fileUrl(layout.root, at.file)),
    '  ',
    (severity === 'error' ? paint.red : paint.yellow)(severity.padEnd(layout.severityWidth)),
    '  ',
  ].join('');

  const { text, blame } = wordingOf(finding);
  const [firstOfTrail = '', ...restOfTrail] = inRoom(trailOf(finding));
  const rulePage = paint.link(paint.dim(rule), layout.pages.get(rule));
  const body = [
    ...inRoom(text),
    ...(blame === undefined ? [] : inRoom(blame)),
    ...inRoom(relatedSentence(finding)).filter((line) => line !== ''),
    `${rulePage}${paint.dim(firstOfTrail.slice(rule.length))}`,
    ...restOfTrail.map(paint.dim),
    ...excerptOf(finding, layout, room, context),
  ];
  return body.map((line, index) => (index === 0 ? heading : ' '.repeat(indent)) + line);
}

/** `identifier/mismatched · html, text · ada, bruno and 10 more of 12 customers`. */
const trailOf = (finding: GroupedFinding): string =>
  [finding.rule, ...reachOf(finding)].filter((part) => part !== '').join(' · ');

function relatedSentence({ related }: GroupedFinding): string {
  if (related.length === 0) return '';
  const named = related.slice(0, MOST_RELATED).map(placeName);
  const more = related.length - named.length;
  return `Also at ${named.join(', ')}${more > 0 ? ` and ${more} more places` : ''}.`;
}

function excerptOf(
  { at }: GroupedFinding,
  { sources }: FindingLayout,
  width: number,
  context: ReporterContext,
): string[] {
  const source = sources.get(at.file);
  const wholeFile =
    at.start.line === 1 && at.start.column === 1 && at.end.line === 1 && at.end.column === 1;
  if (source === undefined || wholeFile) return [];
  return excerpt({ source, range: at, width, paint: createPaint(context) });
}
