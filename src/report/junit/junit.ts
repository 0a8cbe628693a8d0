import { groupBy } from '../../model/group-by.ts';
import {
  byMessage,
  type JudgedMessage,
  messageTitle,
  sentencesHere,
  type ShownFinding,
} from '../ci/by-message.ts';
import { element, XML_DECLARATION } from '../ci/xml.ts';
import { defineReporter } from '../define-reporter.ts';
import { counted } from '../terminal/count.ts';
import { harmless } from '../terminal/harmless.ts';
import { placeName } from '../words/wording.ts';

/** The dialect of Jenkins' xUnit plugin (`junit-10.xsd`), which is what most others read. */
export default defineReporter({
  name: 'junit',
  summary: 'a test for each message and customer as JUnit XML, for what shows test results',

  render(result) {
    const tests = byMessage(result);
    const suites = [...groupBy(tests, ({ about }) => about.file)];
    const time = (result.duration / 1000).toFixed(3);
    return [
      XML_DECLARATION,
      element(
        'testsuites',
        { name: 'sendlint', ...countsOf(tests), time },
        suites.map(([file, inFile]) =>
          element(
            'testsuite',
            { name: harmless(file), ...countsOf(inFile), skipped: 0 },
            inFile.map(testCase),
          ),
        ),
      ),
      '',
    ].join('\n');
  },
});

const countsOf = (tests: readonly JudgedMessage[]) => ({
  tests: tests.length,
  failures: tests.filter(({ findings }) => findings.some(isFailure)).length,
  errors: 0,
});

/** A test fails for what fails the run; the rest is said beside it. */
const isFailure = ({ severity, expectedBy }: ShownFinding): boolean =>
  severity === 'error' && expectedBy === undefined;

function testCase({ about, findings }: JudgedMessage): string {
  const failures = findings.filter(isFailure);
  const asides = findings.filter((finding) => !isFailure(finding));
  const [first] = failures;
  return element(
    'testcase',
    { name: harmless(messageTitle(about)), classname: harmless(about.message) },
    [
      // More than one failure in a test is read by few.
      ...(first === undefined ? [] : [failureOf(first, failures)]),
      ...(asides.length === 0 ? [] : [element('system-out', {}, linesOf(asides))]),
    ],
  );
}

const failureOf = (first: ShownFinding, failures: readonly ShownFinding[]): string =>
  element(
    'failure',
    {
      type: first.rule,
      message:
        failures.length === 1
          ? sentencesHere(first)
          : `${counted(failures.length, 'error')}: ${failures.map(sentencesHere).join(' ')}`,
    },
    linesOf(failures),
  );

const linesOf = (findings: readonly ShownFinding[]): string =>
  findings
    .map((finding) => {
      const place = harmless(placeName(finding.at));
      return `${place}  ${finding.severity}  ${sentencesHere(finding)}  ${finding.rule}\n`;
    })
    .join('');
