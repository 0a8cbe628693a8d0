import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const root = path.join(import.meta.dirname, '..', '..');
const checkout = mkdtempSync(path.join(tmpdir(), 'sendlint-new-'));
afterAll(() => rmSync(checkout, { recursive: true }));
const KEPT = [
  'src/lexicon/languages',
  'src/engines/_template',
  'src/report/_template',
  'src/report/reporters.ts',
];
for (const kept of KEPT)
  cpSync(path.join(root, kept), path.join(checkout, kept), { recursive: true });

const read = (file: string): string => readFileSync(path.join(checkout, file), 'utf8');

describe('in a checkout', () => {
  it('begins a language and enters it in the list', async () => {
    const { exitCode, stdout } = await runCli(checkout, ['new', 'language', 'sr-Latn']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('npm run accuracy');
    expect(read('src/lexicon/languages/sr-Latn.ts')).toMatch(
      /^import type .*'\.\.\/language\.ts';\n\nexport const srLatn: Language = \{\n {2}code: 'sr-Latn',/,
    );
    expect(read('src/lexicon/languages/sr-Latn.test.ts')).toContain("saidIn(text, 'sr-Latn')");
    const list = read('src/lexicon/languages/index.ts');
    expect(list).toContain("import { srLatn } from './sr-Latn.ts';\n");
    expect(list).toContain('\n  srLatn,\n];');
  });

  it('begins an engine', async () => {
    expect((await runCli(checkout, ['new', 'engine', 'eta'])).exitCode).toBe(0);
    const engine = read('src/engines/eta/engine.ts');
    expect(engine).toContain("export const etaEngine: TemplateEngine = {\n  name: 'eta',");
    expect(engine).not.toMatch(/xx/i);
    expect(read('src/engines/eta/engine.test.ts')).not.toMatch(/xx/i);
  });

  it('begins a reporter and enters it in the list', async () => {
    expect((await runCli(checkout, ['new', 'reporter', 'ndjson'])).exitCode).toBe(0);
    expect(read('src/report/ndjson/ndjson.ts')).toContain("name: 'ndjson'");
    const list = read('src/report/reporters.ts');
    expect(list).toContain("import ndjson from './ndjson/ndjson.ts';\n");
    expect(list).toMatch(/= \[ndjson, /);
  });

  it.each([
    [
      ['new', 'language', 'English'],
      'Expected the name of the language to look like "lt", but got "English".',
    ],
    [['new', 'engine', '../x'], 'Expected the name of the engine to look like "eta"'],
    [['new', 'language', 'de'], 'is there already, and nothing was overwritten.'],
  ])('%j is refused', async (argv, expected) => {
    const { exitCode, stderr } = await runCli(checkout, argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(expected);
  });
});

it('says where to run it where there is no checkout', async () => {
  const { exitCode, stderr } = await runCli(tmpdir(), ['new', 'reporter', 'tap']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Run this at the top of a checkout of sendlint.');
});
