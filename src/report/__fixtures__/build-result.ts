import type {
  BranchName,
  CoveredBlock,
  CoveredSite,
  FileCoverage,
  Tally,
} from '../../model/coverage.ts';
import type {
  Blame,
  GroupedFinding,
  Occurrence,
  RunCounts,
  RunResult,
  SuppressedFinding,
  Suppression,
} from '../../model/run.ts';
import { indexLines, type SourceRange } from '../../model/text/position.ts';

/** Text of templates/trade-in-credit.mjml. */
export const TRADE_IN = [
  '<mj-section>',
  '  <mj-column>',
  '    <mj-text>Your account ending in {{last4 order.internalNumber}} is being credited.</mj-text>',
  '  </mj-column>',
  '</mj-section>',
].join('\r\n');

export function result({
  counts,
  ...given
}: Omit<Partial<RunResult>, 'counts'> & { counts?: Partial<RunCounts> }): RunResult {
  return {
    version: '1.2.3',
    root: '/projects/shop',
    messages: [],
    findings: [],
    suppressed: [],
    questions: [],
    rules: [
      {
        id: 'identifier/mismatched',
        summary: 'Disallow an identifier that is not of the kind its label names',
        page: 'https://example.com/rules/identifier/mismatched',
      },
    ],
    sources: new Map([['templates/trade-in-credit.mjml', TRADE_IN]]),
    duration: 1234.5,
    ...given,
    counts: {
      definitions: 12,
      customers: 8,
      messages: 96,
      errors: 0,
      warnings: 0,
      expected: 0,
      cannotTell: 0,
      suppressed: 0,
      ...counts,
    },
  };
}

export function mismatched(given: Partial<GroupedFinding>): GroupedFinding {
  const place = rangeOf(
    'templates/trade-in-credit.mjml',
    TRADE_IN,
    '{{last4 order.internalNumber}}',
  );
  return {
    rule: 'identifier/mismatched',
    severity: 'error',
    message: 'notTheirs',
    data: {
      phrase: 'account ending in 7776',
      customer: 'Ada',
      explanation: '7776 is the last four of order.internalNumber',
    },
    text: 'Says "account ending in 7776", but Ada has no card or account ending in 7776 (Ada\'s end in 1908). 7776 is the last four of order.internalNumber.',
    at: place,
    blame: printed(place, '{{last4 order.internalNumber}}'),
    related: [],
    occurrences: 'ada bruno chen dmitri eve farah gus hana ivo jun kim lea'
      .split(' ')
      .map((customer) => occurrence({ customer, parts: ['html', 'text'] })),
    outOf: 12,
    ...given,
  };
}

export function printed(
  place: SourceRange,
  source: string,
  given: Partial<Extract<Blame, { kind: 'expression' }>> = {},
): Blame {
  return {
    kind: 'expression',
    expression: { at: place, source, helpers: ['last4'] },
    via: [],
    paths: ['order.internalNumber'],
    ...given,
  };
}

export function occurrence(given: Partial<Occurrence>): Occurrence {
  return {
    message: 'trade-in-credit',
    customer: 'ada',
    parts: ['html'],
    excerpt: 'account ending in 7776',
    ...given,
  };
}

export function customers(...names: string[]): Occurrence[] {
  return names.map((customer) => occurrence({ customer }));
}

export function at(file: string, line: number, column: number): SourceRange {
  return { file, start: { line, column }, end: { line, column: column + 4 } };
}

export function rangeOf(file: string, source: string, words: string): SourceRange {
  const start = source.indexOf(words);
  return { file, ...indexLines(source).rangeOf({ start, end: start + words.length }) };
}

export function site(
  file: string,
  line: number,
  column: number,
  source: string,
  hits: number,
): CoveredSite {
  const end = { line, column: column + source.length };
  return { at: { file, start: { line, column }, end }, source, hits };
}

export function block(
  file: string,
  line: number,
  column: number,
  source: string,
  branches: Partial<Record<BranchName, number>>,
): CoveredBlock {
  const listed = Object.entries(branches).map(([name, hits]) => ({
    name: name as BranchName,
    hits,
  }));
  const hits = listed.reduce((sum, branch) => sum + branch.hits, 0);
  return { ...site(file, line, column, source, hits), branches: listed };
}

export function fileCoverage(
  file: string,
  given: Partial<Pick<FileCoverage, 'expressions' | 'blocks' | 'partialCalls'>>,
): FileCoverage {
  const { expressions = [], blocks = [], partialCalls = [] } = given;
  const tally = (counted: readonly { readonly hits: number }[]): Tally => ({
    covered: counted.filter(({ hits }) => hits > 0).length,
    total: counted.length,
  });
  const totals = {
    expressions: tally(expressions),
    branches: tally(blocks.flatMap(({ branches }) => branches)),
    partialCalls: tally(partialCalls),
  };
  return { file, totals, expressions, blocks, partialCalls };
}

export function suppressed(
  suppressedBy: Suppression,
  given: Partial<GroupedFinding> = {},
): SuppressedFinding {
  return { ...mismatched(given), suppressedBy };
}
