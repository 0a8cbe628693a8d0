import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isIban,
  isLuhn,
  isS10,
  isUps,
  withIbanCheck,
  withLuhn,
  withS10Check,
  withUpsCheck,
} from '../model/checksum.ts';
import type { Identifier } from '../model/facts.ts';
import { canaryData } from './canary.ts';
import { compact, windowOf } from './canary-value.ts';

const identifier = (path: string, value: string, kind: string, partial = false): Identifier => ({
  path,
  value,
  kind,
  partial,
  owner: 'ada',
  customerFacing: true,
  source: { how: 'declared' },
});

/** Letters, digits and everything else, position by position. */
const shape = (value: string): string =>
  value.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a').replace(/\d/g, '9');

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));

const cards = digits(16).map(withLuhn);
const ibans = digits(18).map((account) => withIbanCheck(`DE00${account}`));
const parcels = fc.oneof(
  digits(8).map((number) => withUpsCheck(`1Z999AA1${number.slice(0, 7)}000`)),
  digits(8).map((number) => withS10Check(`RR${number}0GB`)),
);
const orders = fc.oneof(
  digits(8),
  fc.stringMatching(/^[A-Z]{2,3}-\d{5}$/),
  fc.stringMatching(/^[a-f\d]{8}-[a-f\d]{4}$/).filter((code) => /\d/.test(code)),
  fc.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/),
);

describe('a canary', () => {
  it('keeps its format and its check digits', () => {
    const records = fc.record({ card: cards, iban: ibans, parcel: parcels, order: orders });
    const property = fc.property(records, fc.string(), (data, seed) => {
      const identifiers = [
        identifier('card', data.card, 'payment-card'),
        identifier('iban', data.iban, 'bank-account'),
        identifier('parcel', data.parcel, 'shipment'),
        identifier('order', data.order, 'order'),
      ];
      const { data: canary, values, unperturbed } = canaryData(data, identifiers, { seed });
      expect(unperturbed).toEqual([]);
      for (const { path, value } of identifiers) {
        expect(shape(values.get(path) ?? '')).toBe(shape(value));
        expect(values.get(path)).not.toBe(value);
      }
      expect(isLuhn(canary.card)).toBe(true);
      expect(canary.card.slice(0, 6)).toBe(data.card.slice(0, 6));
      expect(isIban(canary.iban)).toBe(true);
      expect(isUps(canary.parcel) || isS10(canary.parcel)).toBe(true);
    });
    fc.assert(property);
  });

  it('ends like no other, nor like anything to avoid', () => {
    const many = fc.uniqueArray(orders, { minLength: 2, maxLength: 40 });
    const property = fc.property(many, fc.string(), (codes, seed) => {
      const identifiers = codes.map((code, index) => identifier(`codes[${index}]`, code, 'order'));
      const avoid = ['Your total is 4821.7319', 'ABCDEFGH'];
      const { values } = canaryData({ codes }, identifiers, { seed, avoid });
      const windows = [...values.values()].map((value) => windowOf(compact(value)));
      expect(new Set(windows).size).toBe(windows.length);
      for (const window of windows) {
        for (const text of [...codes.map(compact), '4821', '7319', 'ABCDEFGH']) {
          expect(text).not.toContain(window);
        }
      }
    });
    fc.assert(property);
  });

  it('is the same for the same seed', () => {
    const property = fc.property(cards, fc.string(), (card, seed) => {
      const identifiers = [identifier('card', card, 'payment-card')];
      const draw = (): string => canaryData({ card }, identifiers, { seed }).data.card;
      expect(draw()).toBe(draw());
    });
    fc.assert(property);
  });
});

describe('what belongs together', () => {
  const record = {
    customer: { cards: [{ number: '4000 0566 5566 1908', last4: '1908' }] },
    payment: { card: '4000056655661908', last4: '1908' },
    order: { number: 88417776, internal: '88417776', url: 'https://shop.example/o/88417776?x=1' },
    note: 'Order 88417776, not 884177761. Card 4000056655661908.',
    copy: '88417776',
  };
  const identifiers = [
    identifier('customer.cards[0].number', '4000 0566 5566 1908', 'payment-card'),
    identifier('customer.cards[0].last4', '1908', 'payment-card', true),
    identifier('payment.card', '4000056655661908', 'payment-card'),
    identifier('payment.last4', '1908', 'payment-card', true),
    identifier('order.number', '88417776', 'order'),
    { ...identifier('order.internal', '88417776', 'internal-order'), customerFacing: false },
  ];
  const { data, values, unperturbed } = canaryData(record, identifiers, { seed: 'ada' });
  const number = data.customer.cards[0]?.number ?? '';

  it('stays together', () => {
    expect(unperturbed).toEqual([]);
    expect(data.payment.card).toBe(number.replaceAll(' ', ''));
    expect(data.customer.cards[0]?.last4).toBe(number.slice(-4));
    expect(data.payment.last4).toBe(number.slice(-4));
    expect(data.note).toContain(data.payment.card);
    expect(data.order.url).toContain(`/o/${data.order.number}?`);
    expect(data.note).not.toContain('88417776,');
    expect(data.note).toContain('884177761');
    expect(data.copy).not.toBe('88417776');
  });

  it('keeps its type', () => {
    expect(data.order.number).toBeTypeOf('number');
    expect(values.get('order.number')).toBe(String(data.order.number));
  });

  it('comes apart where only the fixture made it the same', () => {
    expect(data.order.internal).not.toBe(String(data.order.number));
    expect(data.order.internal.slice(-4)).not.toBe(String(data.order.number).slice(-4));
  });

  it('leaves the original alone', () => {
    expect(record.copy).toBe('88417776');
    expect(record.customer.cards[0]?.last4).toBe('1908');
  });
});

describe('data of all sorts', () => {
  class Card {
    readonly number: string;
    constructor(number: string) {
      this.number = number;
    }
    get last4(): string {
      return this.number.slice(-4);
    }
  }
  class Sealed {
    readonly #number = '88417776';
    get number(): string {
      return this.#number;
    }
  }

  it('keeps classes, getters, dates and aliases; says what it cannot replace', () => {
    const card = Object.freeze(new Card('4000056655661908'));
    const data = {
      card,
      same: card,
      at: new Date(0),
      sealed: new Sealed(),
      short: '7',
      none: null,
    };
    const {
      data: canary,
      values,
      unperturbed,
    } = canaryData(
      data,
      [
        identifier('card.number', '4000056655661908', 'payment-card'),
        identifier('card.last4', '1908', 'payment-card', true),
        identifier('sealed.number', '88417776', 'order'),
        identifier('short', '7', 'order'),
        identifier('gone.away', '12345678', 'order'),
      ],
      { seed: 'bruno' },
    );
    expect(canary.card).toBeInstanceOf(Card);
    expect(canary.same).toBe(canary.card);
    expect(canary.at).toEqual(new Date(0));
    expect(canary.card.last4).toBe(canary.card.number.slice(-4));
    expect(values.get('card.last4')).toBe(canary.card.last4);
    expect(unperturbed).toEqual(['sealed.number', 'short', 'gone.away']);
  });
});
