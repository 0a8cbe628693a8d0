import { InvalidArgumentError } from 'commander';

/** Collects what a repeatable option was given. */
export const eachOf = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  text,
];

/** A whole number from 0. */
export function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}
