import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

function shownBy(isTTY: boolean, times: readonly number[]): string[] {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress(
    { isTTY, write: (text: string) => written.push(text) },
    () => time,
  );
  for (const [index, at] of times.entries()) {
    time = at;
    progress.update(index, times.length);
  }
  progress.clear();
  return written.map((text) => text.replaceAll('\r\u001B[2K', '<erase>'));
}

test('a short run shows nothing', () => {
  expect(shownBy(true, [10, 500, 999])).toEqual([]);
});

test('a long run shows where it is now and then, and takes it away', () => {
  expect(shownBy(true, [10, 1000, 1050, 1099, 1100])).toEqual([
    '<erase>1 of 5 messages read',
    '<erase>4 of 5 messages read',
    '<erase>',
  ]);
});

test('a pipe shows nothing', () => {
  expect(shownBy(false, [10, 5000])).toEqual([]);
});
