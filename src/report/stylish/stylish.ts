import { groupBy } from '../../model/group-by.ts';
import type { GroupedFinding, RunResult } from '../../model/run.ts';
import { defineReporter, type ReporterContext } from '../define-reporter.ts';
import { harmless } from '../terminal/harmless.ts';
import { createPaint, fileUrl } from '../terminal/paint.ts';
import { failing } from '../words/failing.ts';
import { coverageSections } from './coverage.ts';
import { findingLines, type FindingLayout } from './finding.ts';
import { questionLines } from './questions.ts';
import { summaryLines } from './summary.ts';

export default defineReporter({
  name: 'stylish',
  summary: 'findings by file with the template line they blame, for people',
  inLog: true,

  render(result, context) {
    const paint = createPaint(context);
    const expected = result.findings.filter(({ expectedBy }) => expectedBy !== undefined);
    const sections = [
      ...filesWith(failing(result), result, context),
      ...(context.showExpected && expected.length > 0
        ? [
            [paint.bold('Expected by a case: known incidents that do not fail the run')],
            ...filesWith(expected, result, context),
          ]
        : []),
      ...(context.showQuestions ? [questionLines(result, context)] : []),
      ...coverageSections(result, context),
      summaryLines(result, context),
    ].filter((lines) => lines.length > 0);
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  },
});

/** One section per file, in the order in which the findings come. */
function filesWith(
  findings: readonly GroupedFinding[],
  result: RunResult,
  context: ReporterContext,
): string[][] {
  return [...groupBy(findings, ({ at }) => at.file)].map(([file, inFile]) =>
    fileSection(file, inFile, result, context),
  );
}

function fileSection(
  file: string,
  findings: readonly GroupedFinding[],
  result: RunResult,
  context: ReporterContext,
): string[] {
  const paint = createPaint(context);
  const sorted = [...findings].sort(
    ({ at: { start: a } }, { at: { start: b } }) => a.line - b.line || a.column - b.column,
  );
  const layout: FindingLayout = {
    placeWidth: Math.max(
      ...sorted.map(({ at: { start } }) => `${start.line}:${start.column}`.length),
    ),
    severityWidth: Math.max(...sorted.map(({ severity }) => severity.length)),
    pages: new Map(result.rules.map(({ id, page }) => [id, page])),
    sources: result.sources,
    root: result.root,
    urls: result.urls,
  };
  const url = result.urls?.get(file);
  const name = paint.underline(harmless(file));
  const heading =
    url === undefined
      ? paint.link(name, fileUrl(result.root, file))
      : `${name}  ${paint.link(paint.dim(harmless(url)), url)}`;
  const blocks = sorted.map((finding) => findingLines(finding, layout, context).join('\n'));
  return [heading, blocks.join('\n\n')];
}
