import { describe, expect, it } from 'vitest';
import { flattenRecord } from './record.ts';
import { roleReader } from './roles.ts';

const rolesIn = (data: unknown, roles: Parameters<typeof roleReader>[0] = {}): object =>
  Object.fromEntries(
    Array.from(roleReader(roles)(flattenRecord(data)), ([path, { role }]) => [path, role]),
  );

describe('what fields are for', () => {
  it('is read off names that leave no doubt', () => {
    const order = {
      total: 8490,
      subTotal: '79.90',
      totals: { tax: { amount: '£14.15' }, shipping: 500 },
      shippingWithTax: 600,
      orderDate: '2026-03-01',
      shippedAt: 1772323200,
      estimatedDeliveryDate: '12 March 2026',
      dates: { due: '2026-04-01' },
      delivery: { date: '2026-03-12' },
    };
    expect(
      rolesIn({ order, refunds: [{ amount: 5 }], tradeIn: { credit: { amount: 120 } } }),
    ).toEqual({
      'order.total': 'amount.total',
      'order.subTotal': 'amount.subtotal',
      'order.totals.tax.amount': 'amount.tax',
      'order.totals.shipping': 'amount.shipping',
      'order.shippingWithTax': 'amount.shipping',
      'order.orderDate': 'date.order',
      'order.shippedAt': 'date.ship',
      'order.estimatedDeliveryDate': 'date.delivery',
      'order.dates.due': 'date.due',
      'order.delivery.date': 'date.delivery',
      'refunds[0].amount': 'amount.refund',
      'tradeIn.credit.amount': 'amount.credit',
    });
  });

  it('is not known of what may be anything', () => {
    const data = {
      order: {
        lines: [{ total: 5, tax: 1, price: 4 }],
        payment: { total: 9, amount: 9 },
        due: 120,
      },
      refund: { tax: 2, credit: 3 },
      creditLimit: 500,
      credit: { card: { number: '4000' } },
      tax: '20%',
      date: '2026-03-01',
      delivered: true,
      shippingMethod: 'UPS 2',
      item: { shippedCount: 3 },
    };
    expect(rolesIn(data)).toEqual({});
  });

  it('is that of an amount ready to be printed', () => {
    const data = { formattedRefundAmount: 'UGX 5,000', order: { displayTotal: '$64.00' } };
    expect(rolesIn(data)).toEqual({
      formattedRefundAmount: 'amount.refund',
      'order.displayTotal': 'amount.total',
    });
  });

  it('is that of the address around a part of one, names left out', () => {
    const address = { name: 'Ada', line1: '4 Elm Row', city: 'Leeds', zip: 'LS2 7EE' };
    const data = {
      order: { shippingAddress: address, billing: { address } },
      shipping_city: 'York',
      billing_address_postcode: 'YO1',
      deliveryAddress: '4 Elm Row, Leeds',
      store: { city: 'Hull' },
    };
    const roles = rolesIn(data);
    expect(roles).toMatchObject({
      'order.shippingAddress.city': 'address.shipping',
      'order.billing.address.zip': 'address.billing',
      shipping_city: 'address.shipping',
      billing_address_postcode: 'address.billing',
      deliveryAddress: 'address.shipping',
    });
    expect(Object.keys(roles)).not.toContain('order.shippingAddress.name');
    expect(Object.keys(roles)).not.toContain('store.city');
  });

  it('is what the dictionary says, and nothing where it says so', () => {
    const data = {
      a: 5,
      order: { total: 7, lines: [{ b: 1 }, { b: 2 }], to: { city: 'Leeds', note: 'Ring' } },
    };
    const roles = [
      { path: 'a', role: 'amount.credit' },
      { path: 'order.total', role: 'none' },
      { path: 'order.lines[].b', role: 'amount.tax' },
      { path: 'order.to', role: 'address.shipping' },
    ] as const;
    expect(rolesIn(data, { roles: [...roles] })).toEqual({
      a: 'amount.credit',
      'order.lines[0].b': 'amount.tax',
      'order.lines[1].b': 'amount.tax',
      'order.to.city': 'address.shipping',
    });
  });
});
