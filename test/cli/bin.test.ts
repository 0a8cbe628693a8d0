import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));

// Every module the process loads goes to the file descriptor that nothing else writes to.
const hooks = `
  import { writeSync } from 'node:fs';
  export async function load(url, context, next) {
    writeSync(3, url + '\\n');
    return next(url, context);
  }`;
const register = `
  import { register } from 'node:module';
  register(${JSON.stringify(dataUrl(hooks))});`;

test.each(['--version', '--help'])('%s loads nothing but commander', (flag) => {
  expect(existsSync(bin), 'run "npm run build"').toBe(true);
  const { status, output } = spawnSync(
    process.execPath,
    ['--import', dataUrl(register), bin, flag],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const urls = String(output[3])
    .split('\n')
    .filter((url) => url.startsWith('file:'));
  const packages = new Set(
    urls.flatMap((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []),
  );
  const folders = new Set(urls.flatMap((url) => /\/dist\/([^/]+)\//.exec(url)?.[1] ?? []));
  expect(status).toBe(0);
  expect([...packages]).toEqual(['commander']);
  expect([...folders].toSorted()).toEqual(['cli', 'model']);
});

function dataUrl(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

test('a reader who stops early is no accident', async () => {
  const child = spawn(process.execPath, [bin, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += String(chunk)));
  const [exitCode] = (await once(child, 'close')) as [number];
  expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
});
