import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { runCli } from './run-cli.ts';
import { shop } from './shop.ts';
import { makeProject } from '../support/make-project.ts';

async function completed(...words: string[]): Promise<string[]> {
  const { stdout, exitCode } = await runCli(await makeProject(shop), ['complete', '--', ...words]);
  expect(exitCode).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '');
}

describe('what may come next', () => {
  it('is every command that people call, and its options', async () => {
    const names = commands.filter(({ isHidden }) => isHidden !== true).map(({ name }) => name);
    expect(await completed('')).toEqual([
      ...new Set(names.map((name) => name.split(' ')[0])),
      ':4',
    ]);
    expect(await completed('check', '--mailp')).toEqual([
      '--mailpit',
      '--mailpit-query',
      '--mailpit-limit',
      ':4',
    ]);
  });

  it.each([
    { words: ['--rule', 'greeting/em'], values: ['greeting/empty-name'] },
    { words: ['--rule=greeting/em'], values: ['greeting/empty-name'] },
    { words: ['explain', 'tracking/car'], values: ['tracking/carrier-mismatch'] },
    { words: ['check', '--type', 'refu'], values: ['refund'] },
    { words: ['-f', 'js'], values: ['json'] },
    { words: ['--customer', ''], values: ['ada', 'bruno'] },
    { words: ['lint', '--quiet', '--message', ''], values: ['order-confirmation'] },
    { words: ['completion', 'f'], values: ['fish'] },
  ])('$words: the names that are known there', async ({ words, values }) => {
    expect(await completed(...words)).toEqual([...values, ':4']);
  });

  it.each([[['templates/']], [['--config', '']], [['check', 'mails/']]])(
    '%j: files, by the shell itself',
    async (words) => {
      expect(await completed(...words)).toEqual([':0']);
    },
  );

  it('is nothing, without a word, where the project is broken', async () => {
    const cwd = await makeProject({ 'sendlint.config.yaml': 'messages: [' });
    const { stdout, stderr, exitCode } = await runCli(cwd, ['complete', '--', '--customer', '']);
    expect({ stdout, stderr, exitCode }).toEqual({ stdout: ':4\n', stderr: '', exitCode: 0 });
  });
});

test('an unknown shell is named', async () => {
  const { exitCode, stderr } = await runCli(await makeProject(shop), ['completion', 'bsh']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Did you mean "bash"?');
});

test('bash completes with the script', async () => {
  const { stdout: script } = await runCli(await makeProject(shop), ['completion', 'bash']);
  const folder = mkdtempSync(path.join(tmpdir(), 'sendlint-'));
  const program = path.join(folder, 'sendlint');
  writeFileSync(
    program,
    `#!/bin/sh\nprintf 'ada\\t\\nbruno\\t\\n:4\\n'; echo "$@" > ${folder}/asked\n`,
  );
  chmodSync(program, 0o755);
  const session = [
    // What the package bash-completion has, as far as the script needs it.
    '_get_comp_words_by_ref() { words=("${COMP_WORDS[@]}"); cword=$COMP_CWORD; cur=${COMP_WORDS[COMP_CWORD]}; }',
    'compopt() { :; }',
    script,
    'COMP_WORDS=(sendlint --customer b); COMP_CWORD=2; __sendlint_complete; echo "${COMPREPLY[*]}"',
    `cat ${folder}/asked; complete -p sendlint`,
  ].join('\n');
  const { stdout } = spawnSync('bash', ['-c', session], {
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env['PATH']}` },
  });
  expect(stdout.trimEnd().split('\n')).toEqual([
    'bruno',
    'complete -- --customer b',
    'complete -o default -F __sendlint_complete sendlint',
  ]);
});
