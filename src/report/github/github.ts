import type { GroupedFinding, RunResult } from '../../model/run.ts';
import { isFile, repositoryPath } from '../ci/repository-path.ts';
import { defineReporter, type ReporterContext } from '../define-reporter.ts';
import { counted } from '../terminal/count.ts';
import { failing } from '../words/failing.ts';
import { sentencesOf } from '../words/wording.ts';
import { workflowCommand } from './workflow-command.ts';

/** GitHub shows no more of each severity for one step. */
const MOST_ANNOTATIONS = 10;

export default defineReporter({
  name: 'github',
  summary: 'annotations on a pull request and a summary of the step, for GitHub Actions',
  inLog: true,

  render(result, context) {
    const findings = failing(result);
    const annotated = (['error', 'warning'] as const).flatMap((severity) =>
      findings.filter((finding) => finding.severity === severity).slice(0, MOST_ANNOTATIONS),
    );
    const left = findings.filter((finding) => !annotated.includes(finding));
    return [
      ...annotated.map((finding) => annotationOf(finding, result, context)),
      ...(left.length > 0 ? [noticeOf(left)] : []),
    ]
      .map((command) => `${command}\n`)
      .join('');
  },
});

function annotationOf(
  finding: GroupedFinding,
  result: RunResult,
  context: ReporterContext,
): string {
  const { at, rule, severity } = finding;
  const message = sentencesOf(finding);
  if (!isFile(at.file, result)) {
    const url = result.urls?.get(at.file) ?? '';
    return workflowCommand(severity, { title: rule }, `${at.file}: ${message} ${url}`);
  }
  const place = {
    title: rule,
    file: repositoryPath(at.file, result, context),
    line: at.start.line,
  };
  // Columns are for one line: with several, GitHub marks whole lines.
  const { start, end } = at;
  const columns =
    start.line === end.line && start.column < end.column && at.approximate !== true
      ? { col: start.column, endColumn: end.column }
      : {};
  return workflowCommand(severity, { ...place, endLine: end.line, ...columns }, message);
}

function noticeOf(left: readonly GroupedFinding[]): string {
  const errors = left.filter(({ severity }) => severity === 'error').length;
  const warnings = left.length - errors;
  const what = [
    ...(errors > 0 ? [counted(errors, 'more error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'more warning')] : []),
  ].join(' and ');
  const files = new Set(left.map(({ at }) => at.file)).size;
  const message = `${what} in ${counted(files, 'file')}: GitHub shows ${MOST_ANNOTATIONS} of each for a step. The step's summary has them.`;
  return workflowCommand('notice', { title: 'sendlint' }, message);
}
