import { expect, test } from 'vitest';
import { countOf, judgeRecords } from './judge-records.ts';

const answers = judgeRecords(import.meta.dirname, ['sealed']);

/** Shares of all answers, held a little beside what was measured: right ones at least, wrong ones at most. */
const FLOORS = [
  { question: 'recipient', right: 0.96, wrong: 0.02 },
  { question: 'kind', right: 0.89, wrong: 0.01 },
  { question: 'none', right: 0.98, wrong: 0.01 },
  { question: 'parcels', right: 0.97, wrong: 0.02 },
] as const;

test.each(FLOORS)('$question: no worse than the floor', ({ question, ...floor }) => {
  const { all, right, wrong } = countOf(answers, question);
  expect(right / all).toBeGreaterThanOrEqual(floor.right);
  expect(wrong / all).toBeLessThanOrEqual(floor.wrong);
});
