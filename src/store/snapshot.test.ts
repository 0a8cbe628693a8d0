import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isUnmoved, type Snapshot, takeSnapshot } from './snapshot.ts';

let root: string;
let outside: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sendlint-snapshot-'));
  outside = mkdtempSync(path.join(tmpdir(), 'sendlint-outside-'));
  mkdirSync(path.join(root, 'a/b'), { recursive: true });
  for (const name of FILES) writeFileSync(path.join(root, name), name);
});

afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

const FILES = ['one.txt', 'a/two.txt', 'a/b/three.txt', 'other.txt'];

/** Long after everything was written. */
const LATER = Date.now() + 3_600_000;

const take = (since = LATER, isEveryFile = false): Snapshot | undefined =>
  takeSnapshot({
    root,
    files: [...FILES.slice(0, 3).map((file) => path.join(root, file)), path.join(outside, 'far')],
    isEveryFile,
    written: [path.join(root, 'report.json')],
    since,
  });

/** As it comes back from the disk. */
const restored = (snapshot: Snapshot | undefined): Snapshot =>
  JSON.parse(JSON.stringify(snapshot)) as Snapshot;

const write =
  (name: string, text = 'new') =>
  (): void =>
    writeFileSync(path.resolve(root, name), text);

it.each<[change: string, make: () => void, isSame: boolean]>([
  ['nothing', () => {}, true],
  ['a file that counts', write('a/two.txt'), false],
  ['a file that does not', write('other.txt'), true],
  ['one that is written again as it was', write('one.txt', 'one.txt'), true],
  ['a new file', write('a/b/new.txt'), false],
  ['a new file of some tool', write('.tool'), true],
  ['a file that the run writes', write('report.json'), true],
  ['a file that this run writes', write('other.json'), true],
  ['a file that is gone', () => rmSync(path.join(root, 'a/b/three.txt')), false],
  ['one that did not count, and is gone', () => rmSync(path.join(root, 'other.txt')), false],
  [
    'a folder in its place',
    () => {
      rmSync(path.join(root, 'one.txt'));
      mkdirSync(path.join(root, 'one.txt'));
    },
    false,
  ],
  ['a new folder without files', () => mkdirSync(path.join(root, 'empty')), true],
  ['all of it is gone', () => rmSync(root, { recursive: true }), false],
])('%s', (_, make, isSame) => {
  const snapshot = restored(take());
  make();
  expect(isUnmoved(snapshot, [path.join(root, 'other.json')])).toBe(isSame);
});

it('looks for what was not there', () => {
  const snapshot = restored(take());
  writeFileSync(path.join(outside, 'far'), '');
  expect(isUnmoved(snapshot, [])).toBe(false);
});

it('notices a text of the same length whose time was put back', () => {
  const file = path.join(root, 'one.txt');
  const { atime, mtime } = statSync(file);
  const snapshot = restored(take());
  writeFileSync(file, 'eno.txt');
  utimesSync(file, atime, mtime);
  expect(isUnmoved(snapshot, [])).toBe(false);
});

it('knows texts again whose times say nothing', () => {
  const snapshot = restored(take());
  utimesSync(path.join(root, 'one.txt'), 1, 1);
  expect(isUnmoved(snapshot, [])).toBe(true);
});

it('is not taken of files that may have changed after they were read', () => {
  const { mtimeMs } = statSync(path.join(root, 'other.txt'));
  expect(take(mtimeMs)).toBe(undefined);
  expect(take(mtimeMs + 3000)).not.toBe(undefined);
});

it('counts every file where any may matter', () => {
  const snapshot = restored(take(LATER, true));
  expect(isUnmoved(snapshot, [])).toBe(true);
  write('other.txt')();
  expect(isUnmoved(snapshot, [])).toBe(false);
});

it('is the same exactly where names and texts are', () => {
  const text = fc.constantFrom('', 'x', 'xy', 'y\0');
  const tree = fc.dictionary(fc.constantFrom('p', 'q', 'r/s', 'r/t'), text);
  fc.assert(
    fc.property(tree, tree, (before, after) => {
      const put = (files: Readonly<Record<string, string>>): void => {
        rmSync(root, { recursive: true });
        mkdirSync(path.join(root, 'r'), { recursive: true });
        for (const [name, content] of Object.entries(files)) write(name, content)();
      };
      put(before);
      const snapshot = restored(
        takeSnapshot({ root, files: [], isEveryFile: true, written: [], since: LATER }),
      );
      put(after);
      expect(isUnmoved(snapshot, [])).toBe(isDeepStrictEqual({ ...before }, { ...after }));
    }),
    { numRuns: 60 },
  );
});
