import { describe, expect, it } from 'vitest';
import { inFile } from '../__fixtures__/context.ts';
import { results } from '../__fixtures__/results.ts';
import xx from './xx.ts';

describe.each(Object.entries(results))('of %s', (_, result) => {
  it('ends in a line break', () => {
    expect(xx.render(result, inFile)).toMatch(/^$|\n$/);
  });
});
