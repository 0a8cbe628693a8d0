import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Run } from 'sarif';
import type { RuleSummary, RunResult } from '../../model/run.ts';
import { fingerprintsOf } from '../ci/fingerprint.ts';
import { defineReporter, type ReporterContext } from '../define-reporter.ts';
import { failing } from '../words/failing.ts';
import { ROOT_ID } from './location.ts';
import { resultOf } from './result.ts';

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. */
export default defineReporter({
  name: 'sarif',
  summary: 'findings, fixes and what is suppressed as SARIF 2.1.0, for code scanning and editors',

  render(result, context) {
    const log: Log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [runOf(result, context)],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
});

function runOf(result: RunResult, context: ReporterContext): Run {
  const { version, rules, root } = result;
  const findings = [
    ...(context.showExpected ? result.findings : failing(result)),
    ...result.suppressed,
  ];
  const fingerprints = fingerprintsOf(result);
  const ruleIndices = new Map(rules.map(({ id }, index) => [id, index]));
  const folder = pathToFileURL(context.repository ?? root).href.replace(/\/?$/, '/');
  return {
    tool: {
      driver: {
        name: 'sendlint',
        version,
        informationUri: 'https://github.com/sendlint/sendlint',
        rules: rules.map(descriptorOf),
      },
    },
    automationDetails: { id: 'sendlint/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT_ID]: { uri: folder } },
    results: findings.map((finding) => ({
      ...resultOf(finding, result, context),
      ruleIndex: ruleIndices.get(finding.rule) ?? -1,
      partialFingerprints: fingerprintProperties(fingerprints.get(finding) ?? ''),
    })),
  };
}

const descriptorOf = ({ id, summary, page }: RuleSummary): ReportingDescriptor => ({
  id,
  shortDescription: { text: `${summary}.` },
  fullDescription: { text: `${summary}.` },
  helpUri: page,
  help: {
    text: `${summary}. What it reports, what it leaves alone and its options: ${page}`,
    markdown: `${summary}.\n\n[What it reports, what it leaves alone and its options](${page})`,
  },
});

/** GitHub knows a finding again by the first name and no other. */
const fingerprintProperties = (fingerprint: string): Record<string, string> => ({
  primaryLocationLineHash: fingerprint,
  'sendlint/v1': fingerprint,
});
