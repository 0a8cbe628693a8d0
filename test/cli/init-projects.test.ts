import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCli } from './run-cli.ts';

const root = path.resolve(import.meta.dirname, '../..');
const projects = path.join(root, 'test/projects');
const names = readdirSync(projects, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What makes a folder a project of sendlint, and what describes and tests it. */
const OURS = /^(?:sendlint[.].*|fixtures|README[.]md|findings[.]txt|.*[.]test[.]ts)$/;

/** The project as it was before anybody thought of sendlint. */
function unlinted(name: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'sendlint-init-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const source = path.join(projects, name);
  cpSync(source, copy, {
    recursive: true,
    filter: (file) => path.dirname(file) !== source || !OURS.test(path.basename(file)),
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  if (name === 'vendure') {
    // Where its plugin copies its templates to.
    const templates = path.join(root, 'node_modules/@vendure/email-plugin/templates');
    cpSync(templates, path.join(copy, 'static/email/templates'), { recursive: true });
  }
  return copy;
}

interface Report {
  readonly counts: { readonly messages: number };
  readonly findings: readonly { readonly rule: string; readonly text: string }[];
}

/** Faults of data that init made up: nothing, nonsense, or what cannot be told apart. */
const CAUSED_BY_INIT = /^(?:fixture\/|render\/(?:blank-value|leaked-value)$)/;

describe('init in a project that was never written for sendlint', () => {
  it.each(names)('%s: sendlint runs with what it writes', async (name) => {
    const cwd = unlinted(name);
    const init = await runCli(cwd, ['init']);
    expect(init).toMatchObject({ exitCode: 0, stderr: '' });
    expect(existsSync(path.join(cwd, 'sendlint.config.yaml'))).toBe(true);

    const { exitCode, stdout, stderr } = await runCli(cwd, ['--format', 'json']);
    expect(exitCode, `${stderr}\n${init.stdout}`).toBeLessThan(2);
    const { counts, findings } = JSON.parse(stdout) as Report;
    expect(counts.messages).toBeGreaterThan(0);
    expect(findings.filter(({ rule }) => CAUSED_BY_INIT.test(rule))).toEqual([]);
  });
});
