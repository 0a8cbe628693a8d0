import { expect, test } from 'vitest';
import { countOf, judgeRecords } from './judge-records.ts';

const answers = judgeRecords(import.meta.dirname, ['sealed']);

/** Shares of all answers, held a little beside what was measured: right ones at least, wrong ones at most. */
const FLOORS = [
  { question: 'recipient', right: 0.98, wrong: 0.015 },
  { question: 'kind', right: 0.905, wrong: 0.005 },
  { question: 'none', right: 0.99, wrong: 0.01 },
  { question: 'parcels', right: 0.975, wrong: 0.01 },
] as const;

test.each(FLOORS)('$question: no worse than the floor', ({ question, ...floor }) => {
  const { all, right, wrong } = countOf(answers, question);
  expect(right / all).toBeGreaterThanOrEqual(floor.right);
  expect(wrong / all).toBeLessThanOrEqual(floor.wrong);
});
