import { describe, expect, it } from 'vitest';
import { results } from '../__fixtures__/results.ts';
import xx from './xx.ts';

const context = {
  color: false,
  links: false,
  width: Infinity,
  showExpected: false,
  showQuestions: false,
};

describe.each(Object.entries(results))('of %s', (_, result) => {
  it('ends in a line break', () => {
    expect(xx.render(result, context)).toMatch(/^$|\n$/);
  });
});
