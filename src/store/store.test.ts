import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from './store.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sendlint-store-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => {
  const [name = ''] = readdirSync(folder).filter((entry) => entry.endsWith('.shelf'));
  return path.join(folder, name);
};

function keep(entries: Readonly<Record<string, unknown>>, most = 100): void {
  const store = openStore(folder);
  for (const [key, value] of Object.entries(entries)) store.shelf('a', most).set(key, value);
  expect(store.close()).toBe(undefined);
}

const known = (store: Store, key: string): unknown => store.shelf('a', 100).get(key);

it('gives back what it was given, in another run', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      keep({ key: value });
      expect(known(openStore(folder), 'key')).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('never gives what was not put in, whatever becomes of the file', () => {
  keep({ one: ['first', 1], two: ['second', 2], three: { text: 'a\nb \u2028 "c"' } });
  const whole = readFileSync(file());
  const values = new Map([
    ['one', ['first', 1]],
    ['two', ['second', 2]],
    ['three', { text: 'a\nb \u2028 "c"' }],
  ] as const);
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.uint8Array({ maxLength: 5 }),
      fc.boolean(),
      (at, bytes, isCut) => {
        const end = isCut ? [] : [...whole.subarray(at + bytes.length)];
        writeFileSync(file(), Uint8Array.from([...whole.subarray(0, at), ...bytes, ...end]));
        const store = openStore(folder);
        for (const [key, value] of values) {
          expect([undefined, value]).toContainEqual(known(store, key));
        }
        expect(store.close()).toBe(undefined);
        keep({ one: ['first', 1] });
        expect(known(openStore(folder), 'one')).toEqual(['first', 1]);
      },
    ),
  );
});

it.each(['', 'sendlint-shelf 99\n', '\0\0\0', '{}'])(
  'a file that holds %j is written anew',
  (text) => {
    keep({ one: 1 });
    writeFileSync(file(), text);
    expect(known(openStore(folder), 'one')).toBe(undefined);
    keep({ one: 2 });
    expect(known(openStore(folder), 'one')).toBe(2);
  },
);

it('keeps what two runs side by side have written', () => {
  const [first, second] = [openStore(folder), openStore(folder)];
  expect([known(first, 'one'), known(second, 'two')]).toEqual([undefined, undefined]);
  first.shelf('a', 100).set('one', 1);
  second.shelf('a', 100).set('two', 2);
  first.close();
  second.close();
  const third = openStore(folder);
  expect([known(third, 'one'), known(third, 'two')]).toEqual([1, 2]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('lets go first of what was not used for longest', () => {
  keep({ one: 1, two: 2, three: 3 }, 3);
  const store = openStore(folder);
  store.shelf('a', 3).get('one');
  store.shelf('a', 3).set('four', 4);
  store.close();
  const after = openStore(folder);
  expect(['one', 'two', 'three', 'four'].map((key) => known(after, key))).toEqual([
    1,
    undefined,
    3,
    4,
  ]);
});

it('says why where nothing can be written, and goes on', () => {
  const store = openStore(path.join(folder, 'file', 'below'));
  writeFileSync(path.join(folder, 'file'), '');
  store.shelf('a', 100).set('one', 1);
  expect(store.shelf('a', 100).get('one')).toBe(1);
  expect(store.close()).toMatch(/ENOTDIR|EEXIST|ENOENT/);
});

it.skipIf(!existsSync('/proc/self'))('does not hang where no folder can be made', () => {
  const store = openStore('/proc/sendlint/below');
  store.shelf('a', 100).set('one', 1);
  expect(store.close()).toMatch(/ENOENT|EACCES|EPERM/);
});

it('names of messages are names of files nowhere', () => {
  const store = openStore(folder);
  for (const name of ['../../out', 'a/b', 'CON', 'a'.repeat(400), 'ä ö', 'A', 'a']) {
    store.shelf(name, 10).set('key', name);
  }
  expect(store.close()).toBe(undefined);
  const again = openStore(folder);
  for (const name of ['../../out', 'a/b', 'CON', 'a'.repeat(400), 'ä ö', 'A', 'a']) {
    expect(again.shelf(name, 10).get('key')).toBe(name);
  }
});
