import path from 'node:path';
import { expect, it } from 'vitest';
import { type Files, makeProject } from '../../test/support/make-project.ts';
import { moduleReader } from './module-files.ts';

async function read(files: Files, entry = 'helper.ts') {
  const root = await makeProject(files);
  const inputs = moduleReader(root)(path.join(root, entry));
  const shown = (file: string): string => path.relative(root, file).split(path.sep).join('/');
  return {
    ...inputs,
    files: inputs.files.map(shown),
    readsFiles: inputs.readsFiles && shown(inputs.readsFiles),
    reachesOut: inputs.reachesOut && shown(inputs.reachesOut),
  };
}

it('follows imports in every form, round in circles, and not into packages', async () => {
  const { files, packages } = await read({
    'helper.ts': `
      import a from './a';
      import { B, type C } from "./b.js";
      import type { D } from 'only-types';
      export * from './c/index.ts';
      const d = require('./d.cjs');
      const e = await import('./e.mjs');
      import './data.json';
      import dayjs from 'dayjs/plugin/utc';
      import { x } from '@scope/package/deep';`,
    'node_modules/dayjs/plugin/utc.js': '',
    'node_modules/@scope/package/package.json':
      '{ "exports": { "./deep": { "import": "./deep.js" } } }',
    'a.ts': "import './helper.ts';",
    'b.ts': '',
    'c/index.ts': "export { f } from '../f';",
    'd.cjs': '',
    'e.mjs': '',
    'f/index.js': '',
    'data.json': '{}',
  });
  expect(files.toSorted()).toEqual([
    'a.ts',
    'b.ts',
    'c/index.ts',
    'd.cjs',
    'data.json',
    'e.mjs',
    'f/index.js',
    'helper.ts',
  ]);
  expect(packages).toEqual(['dayjs', '@scope/package']);
});

it('follows the aliases of tsconfig.json, which then matters as well', async () => {
  const { files } = await read({
    'helper.ts': "import { money } from '@/lib/money';",
    'tsconfig.json':
      '{ // aliases\n "compilerOptions": { /* of "@/*" */ "paths": { "@/*": ["./src/*"], } } }',
    'src/lib/money.ts': '',
  });
  expect(files).toEqual(['helper.ts', 'tsconfig.json', 'src/lib/money.ts']);
});

it('an import that leads nowhere is an input that is not there', async () => {
  expect((await read({ 'helper.ts': "import './gone';" })).files).toEqual(['helper.ts', 'gone']);
  expect((await read({})).files).toEqual(['helper.ts']);
});

it.each<[source: string, key: 'readsFiles' | 'reachesOut' | 'neither']>([
  ["import { readFileSync } from 'node:fs';", 'readsFiles'],
  ["const fs = require('fs/promises');", 'readsFiles'],
  ["import i18n from 'i18n';", 'readsFiles'],
  ["import { money } from '#nowhere/money';", 'readsFiles'],
  ["import type { Money } from '#nowhere/money';", 'neither'],
  ['const words = require(`./words/${language}.json`);', 'readsFiles'],
  ['const words = await import(file);', 'readsFiles'],
  ["import { execFileSync } from 'node:child_process';", 'reachesOut'],
  ["const rates = await fetch('https://rates.example');", 'reachesOut'],
  [
    "import path from 'node:path';\nexport const at = path.join(import.meta.dirname, 'x');",
    'neither',
  ],
  ['export const prefetch = (a) => a;', 'neither'],
])('%s: %s', async (source, key) => {
  const inputs = await read({ 'helper.ts': "import './inner.ts';", 'inner.ts': source });
  expect({ readsFiles: inputs.readsFiles, reachesOut: inputs.reachesOut }).toEqual({
    readsFiles: undefined,
    reachesOut: undefined,
    ...(key !== 'neither' && { [key]: 'inner.ts' }),
  });
});

it('knows the variables that are read', async () => {
  const source = "process.env.BRAND; process.env['CITY']; process.env[`HOST`]";
  expect((await read({ 'helper.ts': source })).variables).toEqual(['BRAND', 'CITY', 'HOST']);
});
