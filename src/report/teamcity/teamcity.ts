import type { RunResult } from '../../model/run.ts';
import { repositoryPath } from '../ci/repository-path.ts';
import { defineReporter } from '../define-reporter.ts';
import { shorten } from '../terminal/harmless.ts';
import { failing } from '../words/failing.ts';
import { sentencesOf } from '../words/wording.ts';
import { serviceMessage } from './service-message.ts';

/** TeamCity refuses longer ones. */
const LONGEST_MESSAGE = 4000;

export default defineReporter({
  name: 'teamcity',
  summary: 'inspections of a build, for TeamCity',
  inLog: true,

  render(result, context) {
    const findings = failing(result);
    const types = typesOf(new Set(findings.map(({ rule }) => rule)), result);
    const inspections = findings.map((finding) =>
      serviceMessage('inspection', {
        typeId: finding.rule,
        message: shorten(sentencesOf(finding), LONGEST_MESSAGE),
        file: repositoryPath(finding.at.file, result, context),
        line: finding.at.start.line,
        SEVERITY: finding.severity.toUpperCase(),
      }),
    );
    return [...types, ...inspections].map((line) => `${line}\n`).join('');
  },
});

/** TeamCity must know a rule before its first finding. */
const typesOf = (used: ReadonlySet<string>, { rules }: RunResult): string[] =>
  [...used].map((id) => {
    const rule = rules.find((known) => known.id === id);
    return serviceMessage('inspectionType', {
      id,
      name: id,
      category: id.split('/')[0] ?? id,
      description: rule === undefined ? id : `${rule.summary}: ${rule.page}`,
    });
  });
