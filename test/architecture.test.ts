import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const src = path.join(root, 'src');

interface Row {
  readonly folder: string;
  readonly packages: readonly string[];
}

interface Import {
  readonly file: string;
  /** A file below `src/`, or a package name. */
  readonly target: string;
  readonly external: boolean;
}

const rows = readTable();
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const imports = files.flatMap(importsOf);

describe('the table of folders in docs/architecture.md', () => {
  it('lists every folder of src', () => {
    const folders = new Set(
      files.filter((file) => file.includes('/')).map((file) => `${file.split('/')[0]}/`),
    );
    const listed = new Set(rows.map(({ folder }) => `${folder.split('/')[0]}/`));
    expect([...folders].toSorted()).toEqual([...listed].toSorted());
  });

  it('lists no folder that is not there', () => {
    for (const { folder } of rows) {
      expect(
        files.filter((file) => file.startsWith(folder)),
        folder,
      ).not.toEqual([]);
    }
  });

  it.each(rows)('$folder imports only from folders above it', ({ folder }) => {
    const wrong = imports
      .filter(({ file, external }) => !external && rowOf(file)?.folder === folder)
      .filter(({ target }) => !mayImport(folder, rowOf(target)?.folder))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it.each(rows)('$folder imports only the packages at home there', ({ folder, packages }) => {
    const wrong = imports
      .filter(({ file, external }) => external && rowOf(file)?.folder === folder)
      .filter(({ target }) => !packages.includes(target))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it.each(rows)('$folder uses every package it lists', ({ folder, packages }) => {
    const used = imports
      .filter(({ file, external }) => external && rowOf(file)?.folder === folder)
      .map(({ target }) => target);
    expect(packages.filter((name) => !used.includes(name))).toEqual([]);
  });
});

it('only what Node starts touches the process, and what both of it need', () => {
  const touching = files.filter((file) =>
    /\bprocess\.(argv|exit|exitCode|stdout|stderr|stdin|on|once|cwd)\b/.test(
      readFileSync(path.join(src, file), 'utf8'),
    ),
  );
  expect(touching.toSorted()).toEqual([
    'cli/bin.ts',
    'lint/workers/worker.ts',
    'model/refuse-exit.ts',
  ]);
});

function readTable(): Row[] {
  const page = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  return [...page.matchAll(/^\| `([\w/-]+\/)` *\|.*\| (.*?) *\|$/gm)].map(
    ([, folder = '', packages = '']) => ({
      folder,
      packages: packages === '–' ? [] : packages.split(', '),
    }),
  );
}

/** The innermost row that `file` lies in; the files directly below `src/` lie in none and may import all. */
function rowOf(file: string): Row | undefined {
  return rows
    .filter(({ folder }) => file.startsWith(folder))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

function mayImport(from: string, to: string | undefined): boolean {
  if (to === undefined) return false;
  if (to === from) return true;
  const index = (folder: string): number => rows.findIndex((row) => row.folder === folder);
  const parent = (folder: string): string => folder.replace(/[^/]+\/$/, '');
  const neighbours = parent(from) !== '' && parent(from) === parent(to);
  return index(to) < index(from) && !neighbours;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(src, file), 'utf8');
  const specifiers = [
    ...text.matchAll(/^\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'/gm),
    ...text.matchAll(/^\s*import\s*'([^']+)'/gm),
    ...text.matchAll(/\bimport\(\s*'([^']+)'/g),
  ].map(([, specifier = '']) => specifier);

  return specifiers.map((specifier) => {
    if (specifier.startsWith('.')) {
      const target = path.posix.join(path.posix.dirname(file), specifier);
      return { file, target, external: false };
    }
    if (specifier.startsWith('node:')) return { file, target: 'node:', external: true };
    const [scope = '', name = ''] = specifier.split('/');
    return { file, target: scope.startsWith('@') ? `${scope}/${name}` : scope, external: true };
  });
}
