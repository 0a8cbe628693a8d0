import {
  COVERAGE_METRICS,
  type BranchName,
  type CoverageTotals,
  type CoveredBlock,
  type FileCoverage,
} from '../../model/coverage.ts';
import type { RunResult } from '../../model/run.ts';
import type { Position } from '../../model/text/position.ts';
import type { ReporterContext } from '../define-reporter.ts';
import { harmless, shorten } from '../terminal/harmless.ts';
import { createPaint, fileUrl } from '../terminal/paint.ts';
import { tallyText } from '../terminal/tally.ts';
import { wrap } from '../terminal/wrap.ts';
import { listed } from '../words/reach.ts';

/** Something that no customer reached. */
interface Gap {
  readonly start: Position;
  readonly what: string;
  readonly source: string;
}

const LABEL = 'Coverage';
const INDENT = '  ';
const LEAST_SOURCE = 30;
const LONGEST_SOURCE = 120;

/** What no customer reached, a section for each file, and the totals. Empty where nobody asked. */
export function coverageSections(result: RunResult, context: ReporterContext): string[][] {
  const { coverage } = result;
  if (coverage === undefined) return [];
  const paint = createPaint(context);
  const files = coverage.files.filter(({ totals }) => hasGaps(totals));
  return [
    ...(files.length > 0 ? [[paint.bold('What no customer reached')]] : []),
    ...files.map((file) => fileSection(file, result, context)),
    coverage.unused.length > 0
      ? [
          paint.bold('Used by no message'),
          ...coverage.unused.map((file) => INDENT + harmless(file)),
        ]
      : [],
    totalsLines(coverage.totals, context),
  ];
}

const hasGaps = (totals: CoverageTotals): boolean =>
  COVERAGE_METRICS.some((metric) => totals[metric].covered < totals[metric].total);

function fileSection(file: FileCoverage, { root }: RunResult, context: ReporterContext): string[] {
  const paint = createPaint(context);
  const heading = paint.link(paint.underline(harmless(file.file)), fileUrl(root, file.file));
  if (COVERAGE_METRICS.every((metric) => file.totals[metric].covered === 0)) {
    return [heading, `${INDENT}nothing of it was reached`];
  }
  const gaps = gapsOf(file);
  const placeWidth = Math.max(...gaps.map(({ start }) => placeText(start).length));
  const whatWidth = Math.max(...gaps.map(({ what }) => what.length));
  const taken = placeWidth + whatWidth + 3 * INDENT.length;
  const room = Math.min(LONGEST_SOURCE, Math.max(LEAST_SOURCE, context.width - taken));
  return [
    heading,
    ...gaps.map(({ start, what, source }) =>
      [
        INDENT + placeText(start).padEnd(placeWidth),
        paint.yellow(what.padEnd(whatWidth)),
        harmless(shorten(source, room)),
      ].join(INDENT),
    ),
  ];
}

const placeText = ({ line, column }: Position): string => `${line}:${column}`;

function gapsOf({ expressions, blocks, partialCalls }: FileCoverage): Gap[] {
  return [
    ...expressions.map((site) => ({ ...site, what: site.hits === 0 ? 'never reached' : '' })),
    ...blocks.map((block) => ({ ...block, what: missedIn(block) })),
    ...partialCalls.map((site) => ({ ...site, what: site.hits === 0 ? 'never called' : '' })),
  ]
    .filter(({ what }) => what !== '')
    .map(({ at, source, what }) => ({ start: at.start, source, what }))
    .toSorted(({ start: a }, { start: b }) => a.line - b.line || a.column - b.column);
}

/** Nothing for a block whose branches were all reached. */
function missedIn({ hits, branches }: CoveredBlock): string {
  if (hits === 0) return 'never reached';
  const missed = branches.filter((branch) => branch.hits === 0).map(({ name }) => name);
  const [first] = missed;
  if (first === undefined) return '';
  if (first in ONE_WAY) return ONE_WAY[first as keyof typeof ONE_WAY];
  const amounts = listed(missed).replace(' and ', ' or ');
  return `never ${amounts} ${missed.length === 1 && first === 'one' ? 'item' : 'items'}`;
}

/** A block that is no loop has two branches, and one of them was taken where it was reached. */
const ONE_WAY = {
  body: 'body never taken',
  else: 'else never taken',
  empty: 'never skipped',
} satisfies Partial<Record<BranchName, string>>;

/** What there is none of is left out. */
function totalsLines(totals: CoverageTotals, context: ReporterContext): string[] {
  const paint = createPaint(context);
  const shown = COVERAGE_METRICS.filter((metric) => totals[metric].total > 0).map((metric) =>
    tallyText(metric, totals[metric]),
  );
  const text = shown.length > 0 ? shown.join(' · ') : 'nothing to reach';
  const [first = '', ...rest] = wrap(`${LABEL}  ${text}`, Math.max(40, context.width));
  return [paint.bold(LABEL) + first.slice(LABEL.length), ...rest];
}
