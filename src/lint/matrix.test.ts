import { describe, expect, it } from 'vitest';
import { mergeOver } from './matrix.ts';

describe('mergeOver', () => {
  it('merges objects key by key and replaces everything else', () => {
    const base = { order: { code: 'A-1', lines: [1, 2] }, note: 'x' };
    expect(mergeOver(base, { order: { lines: [3] }, note: null })).toEqual({
      order: { code: 'A-1', lines: [3] },
      note: null,
    });
    expect(base).toEqual({ order: { code: 'A-1', lines: [1, 2] }, note: 'x' });
  });

  it('keeps the getters of class instances working on the merged values', () => {
    class Order {
      net = 10;
      get total(): number {
        return this.net * 2;
      }
    }
    const merged = mergeOver({ order: new Order() }, { order: { net: 30 } }) as { order: Order };
    expect(merged.order.total).toBe(60);
  });
});
