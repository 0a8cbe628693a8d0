import { expect, test } from 'vitest';
import { xmlFaults, xmlValues } from '../../../test/reporters/xml-schema.ts';
import { inFile } from '../__fixtures__/context.ts';
import { results } from '../__fixtures__/results.ts';
import junit from './junit.ts';

test.each(Object.entries(results))('%s: holds to the schema', (_, result) => {
  expect(xmlFaults('junit', junit.render(result, inFile))).toBe('');
});

test('the schema demands what it describes', () => {
  expect(xmlFaults('junit', '<testsuites name="x"/>')).toContain('required but missing');
});

test('a test for each message and customer, by template; only what fails the run fails one', () => {
  const result = results['messages without, with, with expected and with lesser findings'];
  const report = junit.render(result, inFile);
  expect(report.replaceAll(/(message|>)="?[^"<]*7776[^"<]*/g, '$1…')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="sendlint" tests="6" failures="2" errors="0" time="1.234">
    <testsuite name="templates/trade-in-credit.mjml" tests="4" failures="1" errors="0" skipped="0">
    <testcase name="trade-in-credit for ada" classname="trade-in-credit">
    <failure type="identifier/mismatched" message…">templates/trade-in-credit.mjml:3:37  error  Says &quot;account ending in 7776&quot;, but Ada has no card or account ending in 7776 (Ada&apos;s end in 1908). 7776 is the last four of order.internalNumber, printed by {{last4 order.internalNumber}}. (html · ada)  identifier/mismatched
    </failure>
    <system-out>templates/trade-in-credit.mjml:4:1  warning  Says &quot;account ending in 7776&quot;, but Ada has no card or account ending in 7776 (Ada&apos;s end in 1908). 7776 is the last four of order.internalNumber, printed by {{last4 order.internalNumber}} at templates/trade-in-credit.mjml:3:37. (html · ada)  identifier/mismatched
    </system-out>
    </testcase>
    <testcase name="trade-in-credit for bruno" classname="trade-in-credit">
    <system-out>templates/trade-in-credit.mjml:4:1  warning  Says &quot;account ending in 7776&quot;, but Ada has no card or account ending in 7776 (Ada&apos;s end in 1908). 7776 is the last four of order.internalNumber, printed by {{last4 order.internalNumber}} at templates/trade-in-credit.mjml:3:37. (html · bruno)  identifier/mismatched
    </system-out>
    </testcase>
    <testcase name="trade-in-credit for chen" classname="trade-in-credit"/>
    <testcase name="trade-in-credit for chen, case trade-in # incident" classname="trade-in-credit">
    <system-out>templates/partials/pay-line.mjml:4:9  error  Says &quot;account ending in 7776&quot;, but Ada has no card or account ending in 7776 (Ada&apos;s end in 1908). 7776 is the last four of order.internalNumber, printed by {{last4 order.internalNumber}} at templates/trade-in-credit.mjml:3:37. (html · trade-in-credit · chen · expected by case trade-in # incident)  identifier/mismatched
    </system-out>
    </testcase>
    </testsuite>
    <testsuite name="templates/welcome.mjml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="welcome for ada" classname="welcome"/>
    </testsuite>
    <testsuite name="fixtures/cases/idle.yaml" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="fixtures/cases/idle.yaml" classname="fixtures/cases/idle.yaml">
    <failure type="identifier/mismatched" message…">fixtures/cases/idle.yaml:2:1  error  Says &quot;account ending in 7776&quot;, but Ada has no card or account ending in 7776 (Ada&apos;s end in 1908). 7776 is the last four of order.internalNumber, printed by {{last4 order.internalNumber}} at templates/trade-in-credit.mjml:3:37.  identifier/mismatched
    </failure>
    </testcase>
    </testsuite>
    </testsuites>
    "
  `);
});

test('a message that is not known stands below the file of its finding', () => {
  const report = junit.render(results['the 7776'], inFile);
  expect(xmlValues(report, '/testsuites/testsuite/@name')).toEqual([
    'templates/trade-in-credit.mjml',
  ]);
  expect(xmlValues(report, '//testcase/@name')).toHaveLength(12);
});

test('what escaping is for comes back', () => {
  const report = junit.render(results['every awkward character'], inFile);
  expect(xmlValues(report, '//failure/@message')[0]).toContain(`Says "<b>&amp; '%0A' |[x]|</b>"`);
  expect(xmlValues(report, '//testcase/@name')[0]).toContain(`for o'brien <&>"`);
});

test('several errors of one message are one failure', () => {
  const report = junit.render(results['alike three times in one file'], inFile);
  expect(xmlValues(report, '//testcase[1]/failure/@message')[0]).toMatch(/^3 errors: Says/);
  expect(xmlValues(report, '//testcase[1]/failure')[0]?.trim().split('\n')).toHaveLength(3);
});

test('a message whose words differ from those of the text is quoted', () => {
  const [finding] = results['the 7776'].findings;
  if (finding === undefined) throw new Error('Expected a finding.');
  const occurrences = finding.occurrences.map((occurrence, index) =>
    index === 1 ? { ...occurrence, excerpt: 'account ending in 5512' } : occurrence,
  );
  const result = { ...results['the 7776'], findings: [{ ...finding, occurrences }] };
  const messages = xmlValues(junit.render(result, inFile), '//failure/@message');
  expect(messages[0]).toMatch(/\(html, text · ada\)$/);
  expect(messages[1]).toMatch(/ Here: "account ending in 5512"\.$/);
});

test('a test names the customer it is about, and no other', () => {
  const [finding] = results['the 7776'].findings;
  if (finding === undefined) throw new Error('Expected a finding.');
  const [ada, bruno] = finding.occurrences;
  if (ada === undefined || bruno === undefined) throw new Error('Expected two customers.');
  const own = { ...bruno, text: 'Says "account ending in 7776", but Bruno has no card.' };
  const result = { ...results['the 7776'], findings: [{ ...finding, occurrences: [ada, own] }] };
  const [first, second] = xmlValues(junit.render(result, inFile), '//failure/@message');
  expect(first).toMatch(/but Ada has no card.* \(html, text · ada\)$/);
  expect(second).toMatch(
    /^Says "account ending in 7776", but Bruno has no card\. .* \(html, text · bruno\)$/,
  );
  expect(second).not.toMatch(/Ada/i);
});
