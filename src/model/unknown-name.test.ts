import { expect, it } from 'vitest';
import { unknownName } from './unknown-name.ts';

const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `name${at}`);

it('lists all names where they are few, and the first of many', () => {
  expect(unknownName('format', 'else', names(15)).hint).toMatch(/, name14\.$/);
  expect(unknownName('format', 'else', names(16)).hint).toMatch(/, name14 and 1 more\.$/);
  expect(unknownName('format', 'else', []).hint).toBe('There is no format to choose from.');
});
