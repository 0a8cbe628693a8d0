import {
  byMessage,
  type JudgedMessage,
  messageTitle,
  sentencesHere,
  type ShownFinding,
} from '../ci/by-message.ts';
import { defineReporter } from '../define-reporter.ts';
import { harmless } from '../terminal/harmless.ts';
import { placeName } from '../words/wording.ts';

/** As https://testanything.org/tap-version-14-specification.html describes it. */
export default defineReporter({
  name: 'tap',
  summary: 'a test for each message and customer, for readers of TAP 14',

  render(result) {
    const tests = byMessage(result);
    const plan = `1..${tests.length}${tests.length === 0 ? ' # SKIP no messages' : ''}`;
    const lines = tests.flatMap((judged, index) => testLines(judged, index + 1));
    return ['TAP version 14', plan, ...lines].map((line) => `${line}\n`).join('');
  },
});

/** Only errors fail a test; those that a case expects make it one that is known to fail. */
function testLines({ about, findings }: JudgedMessage, number: number): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isKnown = errors.every(({ expectedBy }) => expectedBy !== undefined);
  const verdict = errors.length === 0 ? 'ok' : 'not ok';
  const [first] = errors;
  const todo =
    errors.length > 0 && isKnown
      ? ` # TODO expected by case ${escape(first?.expectedBy ?? '')}`
      : '';
  return [
    `${verdict} ${number} - ${escape(messageTitle(about))}${todo}`,
    ...(findings.length === 0
      ? []
      : ['  ---', '  findings:', ...findings.flatMap(entryOf), '  ...']),
  ];
}

/** JSON's strings are YAML's, too. */
const entryOf = (finding: ShownFinding): string[] => [
  `    - rule: ${JSON.stringify(finding.rule)}`,
  `      severity: ${finding.severity}`,
  `      at: ${JSON.stringify(harmless(placeName(finding.at)))}`,
  `      text: ${JSON.stringify(sentencesHere(finding))}`,
];

const escape = (text: string): string => harmless(text).replace(/[\\#]/g, '\\$&');
