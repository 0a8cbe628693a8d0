import { expect, test } from 'vitest';
import { UserError, type Problem } from '../model/user-error.ts';
import { severityOverrides } from './severity-overrides.ts';

const ids = ['greeting/generic', 'contact/email-only'];

test('a severity from the command line keeps the options of the config', () => {
  const options = { openers: ['Ahoy'] };
  const configured = new Map([
    ['greeting/generic', { severity: 'error', options, at: undefined } as const],
  ]);
  const given = [
    ['greeting/generic', 'warn'],
    ['contact/email-only', 'off'],
  ] as const;
  expect([...severityOverrides(given, configured, ids)]).toEqual([
    ['greeting/generic', { severity: 'warning', options, at: undefined }],
    ['contact/email-only', { severity: 'off', options: {}, at: undefined }],
  ]);
});

test('every wrong id and severity is named at once', () => {
  const given = [
    ['greeting/genric', 'error'],
    ['contact/email-only', 'fatal'],
    ['contact/email-only', ''],
    ['', 'off'],
    ['x', 'constructor'],
  ] as const;
  const problems = problemsOf(() => severityOverrides(given, new Map(), ids));
  expect(problems.map(({ message }) => message)).toEqual([
    'Unknown rule "greeting/genric".',
    'Expected a severity for contact/email-only, but got "fatal".',
    'Expected a severity for contact/email-only, but got "".',
    'Unknown rule "".',
    'Unknown rule "x".',
    'Expected a severity for x, but got "constructor".',
  ]);
  expect(problems[0]?.hint).toBe('Did you mean "greeting/generic"?');
});

function problemsOf(attempt: () => unknown): readonly Problem[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof UserError) return error.problems;
  }
  return [];
}
