import { groupBy } from '../../model/group-by.ts';
import type { GroupedFinding } from '../../model/run.ts';
import { repositoryPath } from '../ci/repository-path.ts';
import { element, XML_DECLARATION } from '../ci/xml.ts';
import { defineReporter } from '../define-reporter.ts';
import { harmless } from '../terminal/harmless.ts';
import { failing } from '../words/failing.ts';
import { sentencesOf } from '../words/wording.ts';

/** As Checkstyle's own XMLLogger writes it; 4.3 is the version that readers expect. */
export default defineReporter({
  name: 'checkstyle',
  summary: 'findings by file as XML, for Jenkins and whatever reads Checkstyle',

  render(result, context) {
    const files = [...groupBy(failing(result), ({ at }) => at.file)].map(([file, findings]) => {
      const name = harmless(repositoryPath(file, result, context));
      return element('file', { name }, findings.map(errorOf));
    });
    return `${XML_DECLARATION}\n${element('checkstyle', { version: '4.3' }, files)}\n`;
  },
});

const errorOf = (finding: GroupedFinding): string =>
  element('error', {
    line: finding.at.start.line,
    column: finding.at.start.column,
    severity: finding.severity,
    message: sentencesOf(finding),
    source: `sendlint.${finding.rule}`,
  });
