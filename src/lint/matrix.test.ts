import { describe, expect, it } from 'vitest';
import type { Project } from '../project/project.ts';
import { cellsOf, mergeOver } from './matrix.ts';

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

/** A project of which only the matrix is asked. */
const projectOf = (
  messages: readonly object[],
  customers: readonly object[],
  cases: readonly object[] = [],
): Project =>
  ({
    messages: messages.map((message) => ({ requires: [], ...message })),
    customers: customers.map((customer) => ({ data: {}, ...customer })),
    cases,
    clock: { locale: 'en-US' },
  }) as unknown as Project;

describe('sample data of a message', () => {
  it('stands under the record, whose prototypes and lists it leaves alone', () => {
    class Order {
      number = 'A-1';
      lines = [1];
      gone = null;
      get total(): number {
        return 7;
      }
    }
    const sample = {
      order: { number: 'S', total: 1, lines: [8, 9], gone: 1, note: 'n' },
      shop: 's',
    };
    const project = projectOf(
      [{ name: 'a', data: sample }],
      [{ name: 'ada', data: { order: new Order() } }],
    );
    const [data] = cellsOf(project).map((cell) => cell.data);
    const { order, shop } = data as { order: Order & { note: string }; shop: string };
    expect([order.number, order.total, order.lines, order.gone, order.note, shop]).toEqual([
      'A-1',
      7,
      [1],
      null,
      'n',
      's',
    ]);
  });
});

describe('variants of a message', () => {
  const variants = (...locales: (string | undefined)[]) =>
    locales.map((locale) => ({ name: `a.${locale}`, variantOf: 'a', locale }));
  const gets = (wanted: string | undefined, ...locales: (string | undefined)[]) =>
    cellsOf(projectOf(variants(...locales), [{ name: 'ada', locale: wanted }])).map(
      ({ definition }) => definition.locale,
    );

  it.each([
    ['de-AT', ['de', 'en'], 'de'],
    ['de-AT', ['de', 'de-AT', 'en'], 'de-AT'],
    ['fr-CA', ['de', undefined], undefined],
    ['fr-CA', ['de', 'en-GB'], 'en-GB'],
    ['fr-CA', ['de', 'pl'], 'de'],
    [undefined, ['de', 'en'], 'en'],
    [undefined, ['de', undefined], undefined],
    ['pt_BR', ['pt-PT', 'pt-BR', undefined], 'pt-BR'],
  ])('%s of %j gets %s, and no other', (wanted, locales, expected) => {
    expect(gets(wanted, ...locales)).toEqual([expected]);
  });

  it('are all meant by the name that they share', () => {
    const project = projectOf(
      variants('de', 'en'),
      [
        { name: 'ada', locale: 'de' },
        { name: 'bo', locale: 'en' },
      ],
      [{ name: 'c', message: 'a', customers: undefined, data: undefined }],
    );
    const cells = cellsOf(project, { messages: ['a'] });
    expect(cells.map(({ customer, cases }) => [customer.name, cases.length])).toEqual([
      ['ada', 1],
      ['bo', 1],
    ]);
  });
});
