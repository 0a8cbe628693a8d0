import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';

/** What of the JSON report the lists of the projects speak of. */
interface Report {
  readonly counts: { readonly definitions: number; readonly messages: number };
  readonly findings: readonly {
    readonly rule: string;
    readonly text: string;
    readonly at: { readonly file: string; readonly start: { line: number; column: number } };
    readonly occurrences: readonly { readonly message: string; readonly customer: string }[];
  }[];
}

const folder = import.meta.dirname;
const projects = readdirSync(folder).filter((name) =>
  existsSync(path.join(folder, name, 'findings.txt')),
);

describe('a project of one theme', () => {
  it.each(projects)('%s: what its list says is found, and nothing else', async (name) => {
    const cwd = path.join(folder, name);
    const { stdout, stderr } = await runCli(cwd, ['--format', 'json']);
    expect(stderr).toBe('');
    const list = readFileSync(path.join(cwd, 'findings.txt'), 'utf8');
    expect(`${listOf(JSON.parse(stdout) as Report)}\n`).toBe(list);
  });
});

function listOf({ counts: { definitions, messages }, findings }: Report): string {
  const lines = findings.map(({ rule, text, at: { file, start }, occurrences }) => {
    const whose = occurrences.map(({ message, customer }) => `${message} for ${customer}`);
    return `\n${file}:${start.line}:${start.column} ${rule}\n  ${text}\n  ${whose.join(', ')}`;
  });
  return [`${definitions} templates, ${messages} messages`, ...lines].join('\n');
}
