import { error, notice, warning } from '@actions/core';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inFile } from '../__fixtures__/context.ts';
import { results } from '../__fixtures__/results.ts';
import github from './github.ts';
import { workflowCommand } from './workflow-command.ts';

afterEach(() => vi.restoreAllMocks());

/** What GitHub's own library writes. */
function written(write: () => void): string {
  const pieces: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => pieces.push(String(text)) > 0);
  write();
  vi.restoreAllMocks();
  return pieces.join('');
}

test("commands are those of GitHub's own library", () => {
  const annotations = { error, warning, notice };
  fc.assert(
    fc.property(
      fc.constantFrom('error', 'warning', 'notice'),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', minLength: 1 }),
      (name, message, text) => {
        const place = { title: text, file: text };
        const lines = { line: 3, endLine: 4, col: 5, endColumn: 6 };
        const ours = workflowCommand(name, { ...place, ...lines }, message);
        const theirs = { ...place, startLine: 3, endLine: 4, startColumn: 5, endColumn: 6 };
        expect(`${ours}\n`).toBe(written(() => annotations[name](message, theirs)));
      },
    ),
  );
});

describe.each(Object.entries(results))('of %s', (_, result) => {
  const lines = github.render(result, inFile).split('\n').slice(0, -1);

  test('each line is one command', () => {
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) title=[^:]+::[^\r]+$/);
  });

  test('there are no more of each than GitHub shows', () => {
    for (const name of ['error', 'warning', 'notice']) {
      expect(lines.filter((line) => line.startsWith(`::${name} `)).length).toBeLessThanOrEqual(10);
    }
  });
});

test('a place on one line has columns', () => {
  expect(github.render(results['the 7776'], { ...inFile, repository: '/projects' })).toMatch(
    /^::error title=identifier\/mismatched,file=shop\/templates\/trade-in-credit\.mjml,line=3,endLine=3,col=37,endColumn=67::Says "account/,
  );
  expect(github.render(results['no blame, at the message as a whole'], inFile)).toMatch(
    /^::warning title=contact\/missing-route,file=[^:]+,line=1,endLine=1::Shows no way/,
  );
});

test('a message in a mail catcher is no file of the repository', () => {
  const report = github.render(
    results['rendered elsewhere, in a file and in a mail catcher'],
    inFile,
  );
  expect(report).toMatch(
    /^::error title=identifier\/mismatched::mailpit:Your order, #1: Says .* http:\/\/127\.0\.0\.1:8025/,
  );
});

test('what is left is counted', () => {
  const [last] = github
    .render(results['more than is shown of one step'], inFile)
    .split('\n')
    .slice(-2);
  expect(last).toContain('::14 more errors and 3 more warnings in 4 files');
});
