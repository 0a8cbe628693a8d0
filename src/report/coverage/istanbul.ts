import { join } from 'node:path';
import type { CoveredBlock, CoveredSite, FileCoverage } from '../../model/coverage.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { defineCoverageReporter } from './coverage-reporter.ts';
import { statementsOf } from './statements.ts';

/** `coverage-final.json` as https://github.com/gotwarlost/istanbul/blob/master/coverage.json.md describes it. */
export default defineCoverageReporter({
  name: 'istanbul',
  summary: "coverage as Istanbul's JSON, for nyc and Istanbul's own reports",
  file: 'coverage/coverage-final.json',
  render(coverage, root) {
    const files = coverage.files.map((file) => fileCoverageOf(file, join(root, file.file)));
    return `${JSON.stringify(Object.fromEntries(files.map((file) => [file.path, file])), null, 2)}\n`;
  },
});

function fileCoverageOf(file: FileCoverage, path: string) {
  const statements = statementsOf(file);
  return {
    path,
    statementMap: numbered(statements, ({ at }) => locationOf(at)),
    fnMap: {},
    branchMap: numbered(file.blocks, branchOf),
    s: numbered(statements, ({ hits }: CoveredSite) => hits),
    f: {},
    b: numbered(file.blocks, ({ branches }) => branches.map(({ hits }) => hits)),
  };
}

/** The branches of a block stand where the block does: only its opening tag has a place. */
function branchOf({ at, branches }: CoveredBlock) {
  const loc = locationOf(at);
  const isChoice = branches.some(({ name }) => name === 'body');
  return {
    loc,
    line: loc.start.line,
    type: isChoice ? 'if' : 'switch',
    locations: branches.map(() => loc),
  };
}

/** Istanbul counts columns from 0. */
const locationOf = ({ start, end }: SourceRange) => ({
  start: { line: start.line, column: start.column - 1 },
  end: { line: end.line, column: end.column - 1 },
});

const numbered = <Item, Value>(items: readonly Item[], valueOf: (item: Item) => Value) =>
  Object.fromEntries(items.map((item, index) => [String(index), valueOf(item)]));
