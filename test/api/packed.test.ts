import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeProject } from '../support/make-project.ts';

const root = path.resolve(import.meta.dirname, '../..');

const program = `
import { check, formatProblems, reporters, UserError } from 'sendlint';

const result = await check(
  { html: '<p>Dear Bruno,</p>', customer: { customer: { firstName: 'Ada', lastName: 'Okafor' } } },
  { cwd: import.meta.dirname },
);
const error = await check('nowhere.eml', { cwd: import.meta.dirname }).catch((reason) => reason);
console.log(JSON.stringify({
  rules: result.findings.map(({ rule }) => rule),
  version: result.version,
  reporters: reporters.map(({ name }) => name),
  isUserError: error instanceof UserError,
  said: formatProblems(error.problems, { color: false, links: false, width: 80 }),
}));
`;

test('check() from the package as it is published', async () => {
  expect(existsSync(path.join(root, 'dist/api/check.js')), 'run "npm run build"').toBe(true);
  const folder = await makeProject({ 'program.mjs': program });
  const npm = process.env['npm_execpath'];
  const [command, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const packed = execFileSync(
    command,
    [...first, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [{ filename }] = JSON.parse(packed) as [{ readonly filename: string }];

  const home = path.join(folder, 'node_modules/sendlint');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', path.join(folder, filename), '--strip-components=1', '-C', home]);
  symlinkSync(path.join(root, 'node_modules'), path.join(home, 'node_modules'), 'dir');
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');

  const printed = execFileSync(process.execPath, ['program.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toMatchObject({
    rules: expect.arrayContaining(['greeting/wrong-name']) as string[],
    version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    reporters: expect.arrayContaining(['stylish', 'json']) as string[],
    isUserError: true,
    said: expect.stringContaining('No message in "nowhere.eml"') as string,
  });
});
