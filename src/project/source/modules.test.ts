import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFresh } from './modules.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'sendlint-')));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (file: string, text: string): string => {
  const absolute = path.join(root, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  return absolute;
};

test('an alias of tsconfig.json, in a module and in what it imports', async () => {
  write(
    'tsconfig.json',
    `{ // as people write it
      "compilerOptions": { "paths": { "@/*": ["./src/*"] } },
    }`,
  );
  write('src/name.ts', `export const name = 'Ada';`);
  write(
    'src/greet.ts',
    `import { name } from '@/name'; export const greet = () => 'Dear ' + name;`,
  );
  const entry = write(
    'mails/welcome.ts',
    `import { greet } from '@/greet'; export default greet();`,
  );
  expect(await importFresh(entry, root)).toHaveProperty('default', 'Dear Ada');
});

test.each(['{ "compilerOptions": ', '{ "extends": "@shop/not-installed/tsconfig.json" }'])(
  'a module does without the tsconfig.json %s',
  async (tsconfig) => {
    write('tsconfig.json', tsconfig);
    const entry = write('welcome.ts', `export default 'Ada';`);
    expect(await importFresh(entry, root)).toHaveProperty('default', 'Ada');
  },
);

test('sendlint itself is what Node loads, not a copy', async () => {
  write(
    'node_modules/sendlint/package.json',
    '{ "name": "sendlint", "type": "module", "exports": "./index.js" }',
  );
  write('node_modules/sendlint/index.js', 'export const isCopy = typeof require === "function";');
  const entry = write(
    'sendlint.config.ts',
    `import { isCopy } from 'sendlint'; export default isCopy;`,
  );
  expect(await importFresh(entry, root)).toHaveProperty('default', false);
});
