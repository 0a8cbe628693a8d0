import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shop } from '../cli/shop.ts';
import { makeProject } from '../support/make-project.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface Step {
  readonly id?: string;
  readonly name: string;
  readonly if?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as Action;

const [lint, upload, result] = action.runs.steps;

interface Ran {
  readonly exitCode: number | null;
  readonly output: string;
  readonly outputs: string;
  readonly cwd: string;
}

/** Runs the first step as a runner does, with `npx` finding sendlint where `isInstalled`. */
async function runLint(
  given: Readonly<Record<string, string>> = {},
  { broken = false, isInstalled = true } = {},
): Promise<Ran> {
  const template = shop['templates/order-confirmation.hbs'] as string;
  const cwd = await makeProject({
    ...shop,
    'templates/order-confirmation.hbs': broken
      ? template.replace('Dear {{customer.name.given}}', 'Dear customer')
      : template,
  });
  const bin = path.join(cwd, '.bin');
  mkdirSync(bin);
  const npx = isInstalled
    ? `#!/bin/sh\n[ "$1 $2" = "--no-install sendlint" ] || exit 99\nshift 2\nexec "${process.execPath}" "${root}/dist/cli/bin.js" "$@"\n`
    : '#!/bin/sh\necho "npm error npx canceled due to missing packages" >&2\nexit 1\n';
  writeFileSync(path.join(bin, 'npx'), npx);
  chmodSync(path.join(bin, 'npx'), 0o755);
  const outputFile = path.join(cwd, '.output');
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]),
  );
  const env = Object.fromEntries(
    Object.entries(lint?.env ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => inputs[input] ?? ''),
    ]),
  );
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', lint?.run ?? ''],
    {
      cwd,
      encoding: 'utf8',
      env: { ...env, PATH: `${bin}:${process.env['PATH']}`, GITHUB_OUTPUT: outputFile },
    },
  );
  return {
    exitCode: status,
    output: stdout + stderr,
    outputs: existsSync(outputFile) ? readFileSync(outputFile, 'utf8') : '',
    cwd,
  };
}

describe('the action', () => {
  it('is composite, and knows every input and output that it names', () => {
    expect(action.runs.using).toBe('composite');
    const text = JSON.stringify([action.runs, action.outputs]);
    const named = new Set(Array.from(text.matchAll(/inputs\.([\w-]+)/g), ([, name]) => name));
    expect(named).toEqual(new Set(Object.keys(action.inputs)));
    expect(upload?.if).toBe("inputs.upload == 'true'");
    expect(result?.run).toBe('exit "$SENDLINT_CODE"');
  });

  it('goes on where nothing is wrong, with a report', async () => {
    const { exitCode, outputs, cwd, output } = await runLint();
    expect({ exitCode, outputs }, output).toEqual({ exitCode: 0, outputs: 'exit-code=0\n' });
    expect(JSON.parse(readFileSync(path.join(cwd, 'sendlint.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
  });

  it('lets the report be sent before findings fail the job', async () => {
    const { exitCode, outputs, output, cwd } = await runLint({}, { broken: true });
    expect({ exitCode, outputs }, output).toEqual({ exitCode: 0, outputs: 'exit-code=1\n' });
    expect(output).toMatch(/^::error .*file=templates\/order-confirmation\.hbs,/m);
    expect(existsSync(path.join(cwd, 'sendlint.sarif'))).toBe(true);
  });

  it('passes arguments on as a shell would, and runs none of them', async () => {
    const args = `--rule greeting/generic:off --message 'order-confirmation' "$(touch hacked)"`;
    const { output, cwd } = await runLint({ args }, { broken: true });
    expect(output).toContain('No file of a message or a customer matches "$(touch hacked)"');
    expect(existsSync(path.join(cwd, 'hacked'))).toBe(false);
  });

  it('fails at once where the run could not be made', async () => {
    const { exitCode, outputs } = await runLint({ args: '--message nothing' });
    expect({ exitCode, outputs }).toEqual({ exitCode: 2, outputs: 'exit-code=2\n' });
  });

  it('says what is missing where sendlint is not installed', async () => {
    const { exitCode, output } = await runLint({}, { isInstalled: false });
    expect(output).toContain('::error::sendlint is not installed here');
    expect(exitCode).toBe(2);
  });
});
