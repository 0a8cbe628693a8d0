import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shop } from '../cache/shop.ts';
import { makeProject } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';

const withoutTime = (report: string): string => report.replace(/"durationMs": \d+/, '');

const reportOf = async (root: string): Promise<string> =>
  withoutTime(await readFile(path.join(root, 'report.json'), 'utf8'));

/** The same in the whole project: an unused comment, an entry that is too high, a lock that is behind. */
async function untidyShop(): Promise<string> {
  const root = await makeProject({
    ...shop,
    'templates/partials/footer.hbs':
      '{{!-- sendlint-disable-next-line greeting/generic --}}\n<p>Questions? <a href="mailto:help@kite.example">Write to us</a></p>\n',
    'fixtures/cases/awaited.yaml':
      'message: shipped\nexpect:\n  - finds: greeting/generic\n  - finds: fixture/indistinct\n  - finds: contact/missing-route\n',
  });
  await runCli(root, ['lock']);
  const lock = path.join(root, 'sendlint.lock.yaml');
  await writeFile(lock, (await readFile(lock, 'utf8')).replaceAll('order.number', 'order.id'));
  await runCli(root, ['--suppress-rule', 'contact/missing-route']);
  return root;
}

test.each([2, 3, 7])('%i shards merged are what one run is, byte for byte', async (count) => {
  const root = await untidyShop();
  const whole = await runCli(root, ['-f', 'json=report.json', '-f', 'stylish=whole.txt']);
  const expected = await reportOf(root);
  for (let index = count; index >= 1; index--) {
    const shard = await runCli(root, ['--shard', `${index}/${count}`, '-f', 'blob']);
    expect(shard.stderr).toBe('');
  }
  expect(await readdir(path.join(root, '.sendlint-reports'))).toHaveLength(count);
  const merged = await runCli(root, [
    'merge-reports',
    '.sendlint-reports',
    '-f',
    'json=report.json',
  ]);
  expect(merged.stderr).toBe(whole.stderr);
  expect(await reportOf(root)).toBe(expected);
  expect(merged.exitCode).toBe(whole.exitCode);
  expect(expected).toContain('fixture/indistinct');
  expect(expected).toContain('suppression/unused');
  expect(expected).toContain('lock/rewired');
});

test('a shard says nothing of what only all messages show', async () => {
  const root = await untidyShop();
  for (const shard of ['1/2', '2/2']) {
    const { stdout } = await runCli(root, ['--shard', shard]);
    expect(stdout).not.toMatch(/fixture\/indistinct|suppression\/unused/);
  }
});

test('every message is in one shard, whatever their number', async () => {
  const root = await makeProject(shop);
  const seen: string[] = [];
  for (const shard of ['1/3', '2/3', '3/3']) {
    const { stdout } = await runCli(root, ['--shard', shard, '-f', 'json']);
    const { findings } = JSON.parse(stdout) as {
      findings: { occurrences: { message: string }[] }[];
    };
    const names = findings.flatMap(({ occurrences }) => occurrences.map(({ message }) => message));
    seen.push(...new Set(names));
  }
  expect(seen.toSorted()).toEqual([
    'loud',
    'note',
    'order',
    'plain',
    'shipped',
    'shipped.de',
    'welcome',
  ]);
});

test.each([
  ['0/2', 'Expected a part from 1 to 2'],
  ['3/2', 'Expected a part from 1 to 2'],
  ['2', 'Expected a part and the number of parts'],
  ['a/b', 'Expected a part and the number of parts'],
  ['-1/2', 'Expected a part and the number of parts'],
  ['1/0', 'Expected a part from 1 to 0'],
])('--shard %s is refused', async (shard, words) => {
  const root = await makeProject({});
  const { stderr, exitCode } = await runCli(root, [`--shard=${shard}`]);
  expect(stderr).toContain(words);
  expect(exitCode).toBe(2);
});

test.each(['--coverage', '--suppress-all', '--prune-suppressions'])(
  '%s needs all messages',
  async (flag) => {
    const { stderr, exitCode } = await runCli(await makeProject(shop), ['--shard', '1/2', flag]);
    expect(stderr).toContain(`${flag} needs all messages, and a shard has some of them.`);
    expect(exitCode).toBe(2);
  },
);

test('blobs that do not belong together are refused', async () => {
  const root = await makeProject(shop);
  const blobs = path.join(root, '.sendlint-reports');
  const merge = async (...places: string[]) => {
    const { stderr, exitCode, stdout } = await runCli(root, ['merge-reports', ...places]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    return stderr;
  };
  const first = '.sendlint-reports/blob-1-2.json';
  expect(await merge('nowhere')).toContain('There is no nowhere.');
  await runCli(root, ['--shard', '1/2', '-f', 'blob']);
  expect(await merge('.sendlint-reports')).toContain('There is no blob of shard 2 of 2.');
  expect(await merge('templates')).toContain('No blob in templates.');

  const text = await readFile(path.join(root, first), 'utf8');
  const write = (name: string, content: string) => writeFile(path.join(blobs, name), content);
  await write('copy.json', text);
  expect(await merge('.sendlint-reports')).toContain(
    '.sendlint-reports/blob-1-2.json and .sendlint-reports/copy.json are both shard 1 of 2.',
  );
  await write('copy.json', text.replace(/"version":"[^"]*"/, '"version":"0.0.9"'));
  expect(await merge('.sendlint-reports')).toMatch(/copy\.json was written by sendlint 0\.0\.9/);
  await write('copy.json', text.replace('"customer":"ada"', '"customer":"eda"'));
  expect(await merge('.sendlint-reports')).toContain('copy.json is damaged');
  await write('copy.json', text.slice(0, 900));
  expect(await merge('.sendlint-reports')).toContain('copy.json is no blob of sendlint.');
  await write('copy.json', '');
  expect(await merge('.sendlint-reports')).toContain(
    'copy.json is no blob of sendlint: it is empty.',
  );
  await runCli(root, ['--shard', '2/2', '--no-canary', '-f', 'blob=.sendlint-reports/copy.json']);
  expect(await merge('.sendlint-reports')).toContain('are of different runs.');
});

test('a blob of the whole run is a run of one part', async () => {
  const root = await makeProject(shop);
  await runCli(root, ['-f', 'blob=all.json', '-f', 'json=report.json']);
  const expected = await reportOf(root);
  await runCli(root, ['merge-reports', 'all.json', '-f', 'json=report.json', '--quiet']);
  expect((await reportOf(root)).includes('"severity": "warning"')).toBe(false);
  await runCli(root, ['merge-reports', 'all.json', '-f', 'json=report.json']);
  expect(await reportOf(root)).toBe(expected);
});
