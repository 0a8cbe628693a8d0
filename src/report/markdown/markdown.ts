import { groupBy } from '../../model/group-by.ts';
import type { GroupedFinding, RunResult } from '../../model/run.ts';
import { isFile, repositoryPath } from '../ci/repository-path.ts';
import { defineReporter, type ReporterContext } from '../define-reporter.ts';
import { failing } from '../words/failing.ts';
import { reachOf } from '../words/reach.ts';
import { summaryOf } from '../words/summary.ts';
import { wordingOf } from '../words/wording.ts';
import { code, escapeMarkdown, link } from './escape.ts';

/** GitHub takes 1 MiB for the summary of a step. */
const MOST_FINDINGS = 200;
const LONGEST_TEXT = 1000;

export default defineReporter({
  name: 'markdown',
  summary: 'a page with tables, for step summaries and comments',

  render(result, context) {
    const { verdict, details, fixable } = summaryOf(result, context);
    const findings = failing(result);
    const left = findings.length - MOST_FINDINGS;
    return [
      '## sendlint',
      `**${verdict}** ${escapeMarkdown(details)}`,
      ...(fixable === undefined ? [] : [fixable]),
      ...tablesOf(findings.slice(0, MOST_FINDINGS), result, context),
      ...(left > 0 ? [`And ${left} more.`] : []),
      ...expectedTables(result, context),
    ]
      .join('\n\n')
      .concat('\n');
  },
});

function expectedTables(result: RunResult, context: ReporterContext): string[] {
  const expected = result.findings.filter(({ expectedBy }) => expectedBy !== undefined);
  if (!context.showExpected || expected.length === 0) return [];
  const tables = tablesOf(expected.slice(0, MOST_FINDINGS), result, context);
  return ['### Expected by a case', ...tables];
}

/** A table for each file. */
const tablesOf = (
  findings: readonly GroupedFinding[],
  result: RunResult,
  context: ReporterContext,
): string[] =>
  [...groupBy(findings, ({ at }) => at.file)].flatMap(([file, inFile]) => [
    `### ${titleOf(file, result, context)}`,
    ['| line | severity | finding | rule |', '| ---: | --- | --- | --- |']
      .concat(inFile.map((finding) => rowOf(finding, result)))
      .join('\n'),
  ]);

const titleOf = (file: string, result: RunResult, context: ReporterContext): string =>
  isFile(file, result)
    ? code(repositoryPath(file, result, context))
    : link(code(file), result.urls?.get(file));

function rowOf(finding: GroupedFinding, { rules }: RunResult): string {
  const { at, severity, rule } = finding;
  const { text, blame } = wordingOf(finding);
  const said = [
    text,
    blame ?? '',
    reachOf(finding)
      .filter((part) => part !== '')
      .join(' · '),
  ]
    .filter((part) => part !== '')
    .map((part) => escapeMarkdown(part, LONGEST_TEXT))
    .join('<br>');
  const page = rules.find(({ id }) => id === rule)?.page;
  return `| ${at.start.line} | ${severity} | ${said} | ${link(code(rule), page)} |`;
}
