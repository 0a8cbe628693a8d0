import { expect, test } from 'vitest';
import { formatInternalError, formatProblems } from './problems.ts';

const context = { color: false, links: false, width: 80 };
const source = 'facts:\n  recipent: order.customer\n  identifiers: []\n';
const at = {
  file: 'sendlint.config.yaml',
  start: { line: 2, column: 3 },
  end: { line: 2, column: 11 },
};

test("shows the user's own file, the place and what to do", () => {
  const hint = 'Did you mean "recipient"?';
  const problem = { message: 'Unknown key "recipent".', hint, at, source };
  expect(formatProblems([problem], context)).toMatchInlineSnapshot(`
    "sendlint.config.yaml:2:3  error
      Unknown key "recipent".
      1 │ facts:
      2 │   recipent: order.customer
        │   ^^^^^^^^
      Did you mean "recipient"?
    "
  `);
});

test('says what is known where there is no place', () => {
  expect(
    formatProblems([{ message: 'Unknown format "xml".', hint: 'Known formats: json.' }], context),
  ).toMatchInlineSnapshot(`
    "error  Unknown format "xml".
      Known formats: json.
    "
  `);
});

test('counts several problems, and does not call warnings problems', () => {
  const problems = [{ message: 'One.' }, { message: 'Two.' }];
  expect(formatProblems(problems, context)).toContain('2 problems to mend first.\n');
  expect(formatProblems(problems, context, 'warning')).not.toContain('problems');
});

test('a place beyond the end of the file ends in a message without excerpt', () => {
  const gone = { ...at, start: { line: 99, column: 1 }, end: { line: 99, column: 2 } };
  expect(formatProblems([{ message: 'Gone.', at: gone, source }], context)).toBe(
    'sendlint.config.yaml:99:1  error\n  Gone.\n',
  );
});

test('a fault of our own says where to report it, and shows its stack on request only', () => {
  const error = new TypeError('x is not a function');
  const quiet = formatInternalError(error, { color: false, version: '1.2.3', debug: false });
  expect(quiet).toMatch(/x is not a function[^]*\/issues\nsendlint 1\.2\.3 \(.*--debug/);
  expect(quiet).not.toContain('problems.test.ts');
  expect(formatInternalError(error, { color: false, version: '1', debug: true })).toContain(
    'problems.test.ts',
  );
  expect(formatInternalError('a string', { color: false, version: '1', debug: true })).toContain(
    'a string',
  );
});
