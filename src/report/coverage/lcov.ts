import type { CoveredBlock, FileCoverage } from '../../model/coverage.ts';
import { defineCoverageReporter } from './coverage-reporter.ts';
import { statementsOf } from './statements.ts';

/** Tracefiles as `man geninfo` describes them, https://manpages.debian.org/geninfo. */
export default defineCoverageReporter({
  name: 'lcov',
  summary: 'coverage as an lcov tracefile, for Codecov, Coveralls and editors',
  file: 'coverage/lcov.info',
  render: ({ files }) =>
    files.map((file) => [...recordOf(file), 'end_of_record', ''].join('\n')).join(''),
});

function recordOf(file: FileCoverage): string[] {
  const branches = file.blocks.flatMap((block) => block.branches);
  const lines = [...hitsByLine(file)];
  return [
    'TN:',
    // No line break may stand in a path, and none can be escaped.
    `SF:${file.file.replace(/[\r\n]/g, ' ')}`,
    ...file.blocks.flatMap(branchLines),
    `BRF:${branches.length}`,
    `BRH:${branches.filter(({ hits }) => hits > 0).length}`,
    ...lines.map(([line, hits]) => `DA:${line},${hits}`),
    `LF:${lines.length}`,
    `LH:${lines.filter(([, hits]) => hits > 0).length}`,
  ];
}

const branchLines = ({ at, hits, branches }: CoveredBlock, block: number): string[] =>
  branches.map(
    (branch, index) =>
      `BRDA:${at.start.line},${block},${index},${hits === 0 ? '-' : String(branch.hits)}`,
  );

/** A line is reached as often as what is reached most on it. */
function hitsByLine(file: FileCoverage): Map<number, number> {
  const lines = new Map<number, number>();
  for (const { at, hits } of statementsOf(file)) {
    lines.set(at.start.line, Math.max(hits, lines.get(at.start.line) ?? 0));
  }
  return lines;
}
