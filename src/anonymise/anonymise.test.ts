import { describe, expect, it } from 'vitest';
import { anonymise } from './anonymise.ts';

const textOf = (data: unknown): string => JSON.stringify(anonymise(data).data);

/** What becomes of one value of a record. */
const made = (data: Readonly<Record<string, unknown>>, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], anonymise(data).data);

describe('a name', () => {
  const customer = { given: 'Annelie', family: 'Müller-Okafor', email: 'a.mueller@web.de' };

  it.each([
    'Für Annelie Müller-Okafor',
    'MÜLLER-OKAFOR, Annelie',
    'Annelies Paket, bei Okafors klingeln',
    'https://shop.example/u/mueller-okafor/annelie',
    'annelie_okafor ist schon da',
    'frag Mueller',
  ])('is gone from "%s"', (note) => {
    expect(textOf({ customer, order: { note } })).not.toMatch(/annelie|m(?:ü|ue)ller|okafor/i);
  });

  it('is one name wherever it stands', () => {
    const { data } = anonymise({
      customer,
      order: { note: 'Annelie wartet', gift: { receiver: { name: 'Annelie Müller-Okafor' } } },
    });
    const { customer: somebody, order } = data as {
      customer: typeof customer;
      order: { note: string; gift: { receiver: { name: string } } };
    };
    expect(order.note).toBe(`${somebody.given} wartet`);
    expect(order.gift.receiver.name).toBe(`${somebody.given} ${somebody.family}`);
  });

  it('is left alone where it is a word of a thing', () => {
    const record = {
      customer: { given: 'Rose', family: 'Will' },
      items: [{ title: 'A dozen rose petals, will last a week' }],
    };
    expect(made(record, 'items.0.title')).toBe('A dozen rose petals, will last a week');
  });

  it.each([
    [{ customer: 'Ada Okafor <ada@okafor.io>' }],
    [{ emergencyContact: 'Bisi Okafor +49 171 5558321', user: { lastName: 'Okafor' } }],
    [{ note_attributes: [{ name: 'gift_from', value: 'Arya Okafor' }] }],
    [{ payment: { cardholder: 'OKAFOR/ADA MRS' } }],
    [{ to: 'Okafor, Ada <ada@okafor.io>' }],
    [{ 'ada.okafor@okafor.io': { orders: 3 }, customer: { email: 'ada.okafor@okafor.io' } }],
  ])('is gone from %j', (record) => {
    expect(textOf(record)).not.toMatch(/okafor|arya|5558321/i);
  });
});

describe('JSON within a text', () => {
  const buyer = { first_name: 'Zebulon', surname: 'Quackenbush', note: 'Ask Zebulon' };

  it.each([
    JSON.stringify({ buyer }),
    JSON.stringify([buyer, { sent: true }]),
    JSON.stringify({ buyer }, undefined, 2),
    JSON.stringify({ body: JSON.stringify({ buyer }) }),
  ])('is disguised as the rest of the record is: %s', (metadata) => {
    const record = {
      metadata,
      customer: { name: 'Zebulon Quackenbush' },
    };
    const { data, doubtful } = anonymise(record);
    expect(JSON.stringify(data)).not.toMatch(/zebulon|quackenbush/i);
    const made = (data as typeof record).metadata;
    expect(made.split('\n')).toHaveLength(metadata.split('\n').length);
    expect(Object.keys(JSON.parse(made) as object)).toEqual(
      Object.keys(JSON.parse(metadata) as object),
    );
    expect(doubtful.every((place) => place.endsWith('note'))).toBe(true);
  });

  it.each([
    '{ "quantity": 2.50, "tags": [ ] }',
    '[1, 2',
    '{{name}}',
    '['.repeat(5000) + ']'.repeat(5000),
  ])('is as it was where it names nobody: %s', (text) => {
    expect(made({ options: { sizes: text } }, 'options.sizes')).toBe(text);
  });
});

describe('an identifier', () => {
  it.each([
    ['INV-2026-0318', /^INV-2026-\d{4}$/],
    ['#10023', /^#[1-9]\d{4}$/],
    ['000317', /^000\d{3}$/],
    ['cus_NffrFeUfNV2Hib', /^cus_[A-Za-z\d]{14}$/],
    ['DE129273398', /^DE\d{9}$/],
    [
      '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-9[\da-f]{3}-[\da-f]{12}$/,
    ],
    ['KLM7QX', /^[A-Z]{3}\d[A-Z]{2}$/],
  ])('%s keeps its format', (id, format) => {
    const drawn = made({ order: { number: id } }, 'order.number');
    expect(drawn).toMatch(format);
    expect(drawn).not.toBe(id);
  });

  it('is the same one however it is written', () => {
    const { data } = anonymise({
      order: { id: 10_023, name: '#10023', url: 'https://shop.example/o/10023', note: 'A10023' },
    });
    const { id = '', name, url, note } = (data as { order: Record<string, string> }).order;
    expect([name, url, note]).toEqual([`#${id}`, `https://shop.example/o/${id}`, `A${id}`]);
  });

  it('ends like no other', () => {
    const orders = Array.from({ length: 40 }, (_, index) => ({ number: `A-${10_000 + index}` }));
    const drawn = (anonymise({ orders }).data as { orders: typeof orders }).orders;
    expect(new Set(drawn.map(({ number }) => number.slice(-4))).size).toBe(40);
  });

  it.each(['WELCOME10', 'paid', 'IN_TRANSIT', 'free_shipping', '14:30', '2.5 kg', '1,299.00 €'])(
    '%s is none',
    (value) => {
      expect(made({ order: { thing: value } }, 'order.thing')).toBe(value);
    },
  );
});

describe('a phone number', () => {
  it.each([
    ['+44 7468 623145', /^\+44 7700 900\d{3}$/],
    ['(415) 867-5309', /^\(\d{3}\) 555-01\d\d$/],
    ['+49-89-2345678', /^\+49-\d\d-\d+$/],
    ['0033 6 12 98 47 03', /^0033 6 39 98 \d\d \d\d$/],
  ])('%s becomes one that nobody has', (phone, format) => {
    expect(made({ customer: { phone } }, 'customer.phone')).toMatch(format);
  });

  it('is the same one in national and international form', () => {
    const record = { locale: 'en-GB', customer: { phone: '+44 7911 623145' }, tel: '07911 623145' };
    const { customer, tel } = anonymise(record).data as typeof record;
    expect(customer.phone.replace(/\D/g, '').slice(2)).toBe(tel.replace(/\D/g, '').slice(1));
  });

  it('stays a number', () => {
    expect(made({ customer: { phone: 447_911_623_145 } }, 'customer.phone')).toBeTypeOf('number');
  });
});

describe('a card', () => {
  it('is a test card of its brand, and its ends follow', () => {
    const { data } = anonymise({
      card: { brand: 'Amex', number: '3714 496353 98431', masked: '**** 8431' },
      paidWith: { cardLast4: '8431' },
    });
    const { card, paidWith } = data as Record<string, Record<string, string>>;
    expect(card?.['number']).toMatch(/^3[47]\d\d \d{6} \d{5}$/);
    const end = card?.['number']?.replace(/ /g, '').slice(-4);
    expect([card?.['masked'], paidWith?.['cardLast4']]).toEqual([`**** ${end}`, end]);
  });
});

describe('what nobody can tell', () => {
  it('is listed', () => {
    const record = {
      order: { note: 'Ring twice', reason: 'changed_mind', title: 'Kestrel Scope' },
      company: { name: 'Kite' },
      mystery: 'Okonkwo Adichie',
    };
    expect(anonymise(record).doubtful).toEqual(['order.note', 'company.name', 'mystery']);
  });

  it('is no reason to fail', () => {
    for (const odd of [null, 7, 'text', [], {}, { a: [[[{ b: null }]]] }, { '': { ' ': '' } }]) {
      expect(anonymise(odd).data).toEqual(odd);
    }
  });
});

it('keeps what is long from taking long', () => {
  const record = { a: 'A1b2'.repeat(40_000), b: '1.'.repeat(40_000), c: 'a@'.repeat(20_000) };
  expect(Object.keys(anonymise(record).data as object)).toEqual(['a', 'b', 'c']);
});
