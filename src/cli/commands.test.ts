import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import { expect, test } from 'vitest';
import { reporters } from '../report/reporters.ts';
import { cliPage } from './cli-page.ts';
import { commands } from './commands.ts';

const options = commands.flatMap(({ name, options }) =>
  options.map(([key, entry]) => ({ command: name, key, ...entry })),
);

test.each(options)(
  '$command $flags is read under the name it is listed by',
  ({ key, flags, opposite }) => {
    expect(new Option(flags).attributeName()).toBe(key);
    expect(new Option(opposite ?? flags).attributeName()).toBe(key);
  },
);

test.each(options)('$command $flags is described by a sentence part', ({ description }) => {
  expect(description).toMatch(/^[a-z"].*[^.]$/);
});

test('each flag of a command is its own', () => {
  for (const { options } of commands) {
    const flags = options.flatMap(([, entry]) => entry.flags.match(/(?<![\w-])--?[a-z-]+/g) ?? []);
    expect(flags).toEqual([...new Set(flags)]);
  }
});

test('the help of --format names every reporter', () => {
  const format = options.find(({ key }) => key === 'format');
  for (const { name } of reporters) expect(format?.description).toContain(name);
});

test('the page is made from the commands', () => {
  const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
  expect(page, 'run "npm run generate"').toBe(cliPage());
});
