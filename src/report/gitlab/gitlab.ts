import { fingerprintsOf } from '../ci/fingerprint.ts';
import { repositoryPath } from '../ci/repository-path.ts';
import { defineReporter } from '../define-reporter.ts';
import { failing } from '../words/failing.ts';
import { sentencesOf } from '../words/wording.ts';

/** As https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format describes it. */
export default defineReporter({
  name: 'gitlab',
  summary: "findings in a merge request, for GitLab's Code Quality",

  render(result, context) {
    const fingerprints = fingerprintsOf(result);
    const issues = failing(result).map((finding) => ({
      description: sentencesOf(finding),
      check_name: finding.rule,
      fingerprint: fingerprints.get(finding),
      severity: finding.severity === 'error' ? 'major' : 'minor',
      location: {
        path: repositoryPath(finding.at.file, result, context),
        lines: { begin: finding.at.start.line, end: finding.at.end.line },
      },
    }));
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
});
