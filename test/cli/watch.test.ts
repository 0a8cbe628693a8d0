import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { shop } from '../cache/shop.ts';
import { makeProject } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';

/** Text that comes bit by bit. */
function growing() {
  let text = '';
  let read = 0;
  const news = new EventEmitter();
  return {
    write(more: string) {
      text += more;
      news.emit('more');
    },
    /** All up to the end of the next match, from where the last one ended. */
    async until(pattern: RegExp): Promise<string> {
      for (;;) {
        const found = pattern.exec(text.slice(read));
        if (found !== null) {
          const piece = text.slice(read, read + found.index + found[0].length);
          read += piece.length;
          return piece;
        }
        await once(news, 'more');
      }
    },
    rest: () => text.slice(read),
  };
}

class FakeStdin extends EventEmitter {
  readonly isTTY: boolean;
  isRaw = false;
  isListening = false;

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }
  setRawMode = (isRaw: boolean) => (this.isRaw = isRaw);
  resume = () => (this.isListening = true);
  pause = () => (this.isListening = false);
  press = (key: string) => this.emit('data', Buffer.from(key));
}

const SUMMARY = /\d+ errors?\b.* in \d+ messages.*\n/;
const WAITING = /Waiting for changes[^\n]*\n/;

function watching(root: string, { isTTY = true, argv = [] as readonly string[] } = {}) {
  const stdin = new FakeStdin(isTTY);
  const stdout = { ...growing(), isTTY };
  const stderr = growing();
  const signals = new EventEmitter();
  const ended = main({
    argv: ['--watch', '--stats', '--no-canary', ...argv],
    cwd: root,
    stdout,
    stderr,
    env: { TERM: 'xterm', NO_COLOR: '1' },
    stdin,
    onSignal: (signal, listener) => {
      signals.on(signal, listener);
      return () => void signals.off(signal, listener);
    },
  });
  const statsOf = async () =>
    /\((\d+ rendered, \d+ remembered)\)/.exec(await stderr.until(WAITING))?.[1];
  return { stdin, stdout, stderr, signals, ended, statsOf };
}

const change = (root: string, file: string, from: string, to: string): Promise<void> =>
  writeFile(path.join(root, file), String(shop[file]).replace(from, to));

test('what depends on a change is linted again', { timeout: 120_000 }, async () => {
  const root = await makeProject(shop);
  const { stdin, stdout, stderr, ended, statsOf } = watching(root);
  expect(await statsOf()).toBe('19 rendered, 0 remembered');
  expect(stdin.isRaw).toBe(true);
  const first = await stdout.until(SUMMARY);
  expect(first).toContain('\u001B[2J');
  expect(first).toContain('Greetings');

  await change(root, 'templates/shipped.hbs', 'Greetings', 'Dear {{customer.name.given}}');
  await stderr.until(/Changed: templates\/shipped\.hbs\./);
  expect(await statsOf()).toBe('2 rendered, 17 remembered');
  expect(await stdout.until(SUMMARY)).not.toContain('Greetings');

  await change(root, 'fixtures/shared/order.ts', 'C-30555', 'C-30556');
  expect(await statsOf()).toMatch(/^6 rendered/);
  await writeFile(path.join(root, 'templates/new.hbs'), '<p>Hello</p>');
  expect(await statsOf()).toMatch(/^3 rendered/);
  await rm(path.join(root, 'templates/new.hbs'));
  expect(await statsOf()).toMatch(/^0 rendered/);

  stdin.press('\r');
  expect(await statsOf()).toMatch(/^0 rendered/);
  stdin.press('x');
  stdin.press('a');
  expect(await statsOf()).toMatch(/ 0 remembered$/);
  stdin.press('q');
  expect(await ended).toBe(0);
  expect([stdin.isRaw, stdin.isListening, stdin.listenerCount('data')]).toEqual([false, false, 0]);
});

test('a broken config is shown and waited for', { timeout: 120_000 }, async () => {
  const root = await makeProject({ ...shop, 'sendlint.config.yaml': 'rules: [' });
  const { stderr, statsOf, signals, ended } = watching(root, { isTTY: false });
  expect(await stderr.until(WAITING)).toMatch(/sendlint\.config\.yaml/);
  await writeFile(path.join(root, 'sendlint.config.yaml'), String(shop['sendlint.config.yaml']));
  expect(await statsOf()).toBe('19 rendered, 0 remembered');
  await writeFile(path.join(root, 'helpers/cents.ts'), 'export const cents = (');
  expect(await stderr.until(WAITING)).toMatch(/Changed: helpers\/cents\.ts/);
  await change(root, 'helpers/cents.ts', '', '');
  expect(await statsOf()).toMatch(/^0 rendered/);
  signals.emit('SIGTERM');
  expect(await ended).toBe(143);
  expect(signals.listenerCount('SIGTERM') + signals.listenerCount('SIGINT')).toBe(0);
});

test('its own reports are no change, and other files are', { timeout: 120_000 }, async () => {
  const root = await makeProject(shop);
  const argv = ['-f', 'json=report.json', '--cache'];
  const { stdin, stderr, statsOf, ended } = watching(root, { isTTY: false, argv });
  expect(await statsOf()).toMatch(/ 0 remembered$/);
  await change(root, 'templates/plain.hbs', 'visit', 'call');
  expect(await stderr.until(WAITING)).toMatch(/^Changed: templates\/plain\.hbs\.\n/m);
  stdin.emit('end');
  expect(await ended).toBe(0);
  const again = await runCli(root, ['--stats', '--no-canary', '--cache']);
  expect(again.stderr).toContain('(0 rendered');
});

test.each([
  ['--fix'],
  ['--suppress-all'],
  ['--shard', '1/2'],
  ['--format', 'blob'],
  ['--print-graph'],
])('%s is done once', async (...argv) => {
  const { stderr, exitCode } = await runCli(await makeProject(shop), ['--watch', ...argv]);
  expect(stderr).toContain('is done once, and --watch goes on.');
  expect(exitCode).toBe(2);
});

test.each([
  ['--format', 'nope'],
  ['--coverage-format', 'nope'],
])('%s %s is nothing to wait for', async (...argv) => {
  const { stderr, exitCode } = await runCli(await makeProject(shop), ['--watch', ...argv]);
  expect(stderr).toContain('"nope"');
  expect(stderr).not.toMatch(WAITING);
  expect(exitCode).toBe(2);
});

test('the program ends with the signal that ends it', { timeout: 120_000 }, async () => {
  const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));
  expect(existsSync(bin), 'run "npm run build"').toBe(true);
  const root = await makeProject({
    'templates/mail.hbs': '<p>Hi</p>',
    'fixtures/customers/ada.yaml': 'customer: { name: { given: Ada } }',
  });
  const child = spawn(process.execPath, [bin, '--watch'], { cwd: root, stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const stderr = growing();
  child.stderr.on('data', (chunk) => stderr.write(String(chunk)));
  await stderr.until(WAITING);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([143, null]);

  const other = spawn(process.execPath, [bin, '--watch'], { cwd: root, stdio: 'pipe' });
  onTestFinished(() => void other.kill('SIGKILL'));
  other.stdin.end();
  expect(await once(other, 'exit')).toEqual([0, null]);
});
