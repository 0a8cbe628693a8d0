import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factReader } from '../../project/facts/facts-of.ts';
import { compact } from '../../model/text/compact.ts';
import { newField, fieldAt, type Field } from '../fields/field.ts';
import { makeCustomer } from './make-customer.ts';
import type { DataObject } from './make-record.ts';

const options = {
  customer: 0,
  locale: 'en-GB',
  hasLocale: false,
  senderName: 'Kite',
  host: 'kite.example',
  helpers: { wantDates: new Set<string>(), wantMinorUnits: new Set<string>() },
};

/** A model in which these paths are printed; `[]` stands for every entry of a list. */
function model(...paths: readonly string[]): Field {
  const root = newField();
  for (const path of paths) {
    const steps = path.replaceAll('[]', '.0').split('.');
    fieldAt(root, steps)?.uses.add('printed');
  }
  return root;
}

const make = (...paths: readonly string[]): DataObject =>
  makeCustomer(model(...paths), undefined, options).data;

/** Kinds of identifiers by path, as a run sees them. */
function kindsOf(data: DataObject) {
  const customer = { name: 'ada', file: '', data, locale: undefined, rangeOf: () => undefined };
  const facts = factReader(undefined, [customer])(data, {
    customer,
    message: { type: undefined, about: undefined },
    to: undefined,
  } as never);
  return facts.identifiers;
}

describe('a first customer', () => {
  it('is one person wherever the record names them, and others are others', () => {
    expect(
      make(
        'order.customer.firstName',
        'shippingAddress.fullName',
        'inviter.name',
        'shop.name',
        'customerEmail',
      ),
    ).toMatchObject({
      order: { customer: { firstName: 'Ada' } },
      shippingAddress: { fullName: 'Ada Okafor' },
      inviter: { name: expect.not.stringContaining('Ada') as string },
      shop: { name: 'Kite' },
      customerEmail: 'ada@example.com',
    });
  });

  it('has one card with one end, and an order that ends otherwise', () => {
    const data = make(
      'order.card.number',
      'order.card.last4',
      'order.card.brand',
      'order.number',
      'order.internalNumber',
    );
    expect(data).toMatchObject({
      order: { card: { number: '4000056655665556', last4: '5556', brand: 'Visa' } },
    });
  });

  it('has a parcel for each entry, its link with its number', () => {
    const { shipments } = make(
      'shipments[].trackingNumber',
      'shipments[].trackingUrl',
    ) as unknown as {
      shipments: readonly { trackingNumber: string; trackingUrl: string }[];
    };
    const numbers = shipments.map(({ trackingNumber }) => trackingNumber);
    expect(new Set(numbers).size).toBe(2);
    expect(shipments.map(({ trackingUrl }) => trackingUrl.split('=')[1])).toEqual(numbers);
  });

  it.each([
    ['resetUrl', 'https://kite.example/reset'],
    ['phone', '+1 202-555-0143'],
    ['order.total', 19.37],
    ['order.shippedAt', '2026-01-03'],
    ['currency', 'GBP'],
    ['order.shippingMethod.name', 'Name A'],
  ])('%s', (path, value) => {
    const at = path
      .split('.')
      .reduce<unknown>((data, step) => Reflect.get(data as object, step), make(path));
    expect(at).toEqual(value);
  });

  it('a sample of the repository comes first, and what it lacks is added', () => {
    const { data } = makeCustomer(
      model('name', 'lines[].title', 'lines[].sku', 'total'),
      { name: 'Grace', lines: [{ title: 'Tea' }, { title: 'Cup' }], extra: 1 },
      options,
    );
    expect(data).toMatchObject({
      name: 'Grace',
      lines: [
        { title: 'Tea', sku: expect.any(String) as string },
        { title: 'Cup', sku: expect.any(String) as string },
      ],
      extra: 1,
      total: expect.any(Number) as number,
    });
  });
});

const NAMES = [
  'order',
  'customer',
  'payment',
  'card',
  'invoice',
  'booking',
  'shipment',
  'account',
  'refund',
  'number',
  'id',
  'code',
  'last4',
  'reference',
  'trackingNumber',
  'internalNumber',
  'iban',
  'name',
  'email',
  'total',
  'date',
  'url',
  'items',
  'address',
  'city',
  'status',
];

it('no two identifiers of different kinds end alike, and no value is blank, whatever templates read', () => {
  const path = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 12 }), (paths) => {
      const data = make(...paths.map((steps) => steps.join('.')));
      const blank = JSON.stringify(data).match(/:(?:""|null|"[^"]*undefined[^"]*")/);
      expect(blank).toBeNull();
      const ends = new Map<string, string>();
      for (const { kind, value } of kindsOf(data)) {
        const end = compact(value).slice(-4);
        const family = /card|bank/.test(kind) ? 'paid with' : kind;
        if (end.length < 4 || !/\d{4}/.test(end)) continue;
        expect([undefined, family]).toContain(ends.get(end));
        ends.set(end, family);
      }
    }),
  );
});
