import { describe, expect, it } from 'vitest';
import type { Facts } from '../../model/facts.ts';
import type { Customer, MessageDefinition } from '../project.ts';
import type { FactsDictionary } from '../schema/facts.ts';
import { factReader } from './facts-of.ts';

const at = { file: 'a', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

const message: MessageDefinition = {
  name: 'shipped',
  at,
  type: { id: 'shipping-notification', source: 'declared' },
  order: ['handlebars'],
  orderSource: 'inferred',
  subject: undefined,
  preheader: undefined,
  html: undefined,
  text: undefined,
  from: undefined,
  replyTo: undefined,
  to: undefined,
  locale: undefined,
  requires: [],
  customers: undefined,
};

const customerNamed = (name: string, data: unknown): Customer => ({
  name,
  file: `${name}.yaml`,
  data,
  locale: undefined,
  rangeOf: () => undefined,
});

interface Asked {
  readonly facts?: FactsDictionary;
  readonly to?: string;
  readonly others?: readonly unknown[];
  readonly type?: string;
}

function factsOf(data: unknown, { facts, to, others = [], type }: Asked = {}): Facts {
  const customer = customerNamed('ada', data);
  const rest = others.map((other, index) => customerNamed(`other${index}`, other));
  const asked =
    type === undefined ? message : { ...message, type: { id: type, source: 'declared' as const } };
  return factReader(facts, [customer, ...rest])(data, { customer, message: asked, to });
}

/** `order.number` → `order`, with what is special about it behind it. */
const kindsOf = (data: unknown, asked?: Asked): Record<string, string> =>
  Object.fromEntries(
    factsOf(data, asked).identifiers.map(({ path, kind, partial, customerFacing, owner }) => [
      path,
      [kind, partial && 'partial', !customerFacing && 'internal', owner !== 'ada' && `of ${owner}`]
        .filter((word) => word !== false)
        .join(' '),
    ]),
  );

describe('identifiers by the names of fields', () => {
  it.each([
    [{ order: { orderNumber: 'A-1001' } }, { 'order.orderNumber': 'order' }],
    [{ order: { order_no: 'A-1001' } }, { 'order.order_no': 'order' }],
    [{ Order: { OrderID: 'A-1001' } }, { 'Order.OrderID': 'order' }],
    [{ 'order-number': 'A-1001' }, { 'order-number': 'order' }],
    [{ ordernumber: 'A-1001' }, { ordernumber: 'order' }],
    [{ orders: [{ code: 'T3EPGJKT' }] }, { 'orders[0].code': 'order' }],
    [
      { data: { attributes: { order: { data: { id: 77 } } } } },
      { 'data.attributes.order.data.id': 'order' },
    ],
    [{ bestellnummer: '1001' }, { bestellnummer: 'order' }],
    [
      { order: { internalNumber: '88417776' } },
      { 'order.internalNumber': 'internal-order internal' },
    ],
    [
      { order: { internal: { id: '88417776' } } },
      { 'order.internal.id': 'internal-order internal' },
    ],
    [{ internal_order_id: '88417776' }, { internal_order_id: 'internal-order internal' }],
    [
      { customer: { cards: [{ last4: '0123' }] } },
      { 'customer.cards[0].last4': 'payment-card partial' },
    ],
    [{ card_last_4: '0123' }, { card_last_4: 'payment-card partial' }],
    [
      { creditCard: { number: 'XXXX-XXXX-XXXX-0123' } },
      { 'creditCard.number': 'payment-card partial' },
    ],
    [{ payment: { last4: '0123' } }, { 'payment.last4': 'payment-card partial' }],
    [{ payment: { last4: '0123', bankName: 'N26' } }, { 'payment.last4': 'bank-account partial' }],
    [
      { paymentMethod: { type: 'sepa_debit', last4: '0123' } },
      { 'paymentMethod.last4': 'bank-account partial' },
    ],
    [{ us_bank_account: { last4: '6789' } }, { 'us_bank_account.last4': 'bank-account partial' }],
    [{ payment: { id: 'pay_7Hd2' } }, { 'payment.id': 'payment-reference' }],
    [{ order: { transactionId: '9X' } }, { 'order.transactionId': 'payment-reference' }],
    [{ giftCard: { code: 'ABCD-EFGH' } }, { 'giftCard.code': 'gift-card' }],
    [{ gift: { card: { number: '6006 1234' } } }, { 'gift.card.number': 'gift-card' }],
    [{ loyalty: { cardNumber: '6006 1234' } }, { 'loyalty.cardNumber': 'loyalty' }],
    [{ bank: { accountNumber: '55190123' } }, { 'bank.accountNumber': 'bank-account' }],
    [{ account: { number: '55190' } }, { 'account.number': 'customer-account' }],
    [{ refund: { last4: '0123' } }, { 'refund.last4': 'payment-card partial' }],
    [{ refund: { number: 'R-1' } }, { 'refund.number': 'refund' }],
    [{ iban: 'DE89 3704 0044 0532 0130 00' }, { iban: 'bank-account' }],
    [{ payout: { to: 'DE89370400440532013000' } }, { 'payout.to': 'bank-account' }],
    [{ order: { rma: 'R-2' } }, { 'order.rma': 'return' }],
    [{ tracking_numbers: ['1Z999AA10123456784'] }, { 'tracking_numbers[0]': 'shipment' }],
    [{ kundennummer: '1001' }, { kundennummer: 'customer-account' }],
    [{ vatNumber: 'DE123456789' }, { vatNumber: 'tax-number' }],
  ])('%j', (data, expected) => {
    expect(kindsOf(data)).toEqual(expected);
  });

  it.each([
    [
      {
        order: {
          currencyCode: 'EUR',
          statusCode: 'paid',
          countryCode: 'DE',
          phoneNumber: '+49 30 1',
        },
      },
    ],
    [{ order: { items: [{ id: 4, sku: 'KIT-1', number: 7 }], numberOfItems: 3 } }],
    [{ order: { lines: [{ number: '4000056655661908' }] } }],
    [{ simCard: { number: '8944123456789012345' } }],
    [{ card: { cvc: '123', expMonth: 4, code: '123', id: 'card_1', fingerprint: 'Xt5' } }],
    [{ house: { number: 4 }, page: { number: 2 }, id: 7, number: 8, code: 'x1' }],
    [{ address: { id: 12, zip: '10115', street: { number: 4 } } }],
    [{ product: { code: 'KIT-1' }, plan: { id: 'pro' }, shipping: { method: { code: 'ups' } } }],
    [{ externalRef: '4000056655661908' }],
    [{ checkout: { number: 'CH-1' }, credit: { number: 12 }, card: { number: 3 } }],
    [{ order: { number: null, code: '', id: 'see attached note' } }],
    [{ customer: { website: { id: 'https://example.com/x' }, accountId: 'ada@example.com' } }],
  ])('names none in %j', (data) => {
    expect(kindsOf(data)).toEqual({});
  });

  it('knows an order by what only an order holds', () => {
    const shopify = {
      id: '820982911946154508',
      name: '#1001',
      order_number: 1001,
      email: 'jon@example.com',
      line_items: [{ id: 866550311766439020n, name: 'IPod Nano' }],
      customer: { id: 115310627314723950n, first_name: 'Jon', last_name: 'Snow' },
      payment_details: { credit_card_number: '•••• •••• •••• 4242', credit_card_company: 'Visa' },
    };
    expect(kindsOf(shopify)).toEqual({
      id: 'order',
      name: 'order',
      order_number: 'order',
      'customer.id': 'customer-account',
      'payment_details.credit_card_number': 'payment-card partial',
    });
  });

  it('reads Stripe objects by their type', () => {
    const charge = {
      object: 'charge',
      id: 'ch_3MmlLr',
      payment_method_details: {
        type: 'card',
        card: { brand: 'visa', last4: '4242', exp_month: 8 },
      },
      billing_details: { name: 'Ada Okafor', email: 'ada@example.com' },
    };
    expect(kindsOf(charge)).toEqual({
      id: 'payment-reference',
      'payment_method_details.card.last4': 'payment-card partial',
    });
  });

  it('reads Magento and WooCommerce orders', () => {
    expect(
      kindsOf({
        increment_id: '000000012',
        entity_id: 12,
        payment: { cc_last_4: '1111', cc_type: 'VI' },
      }),
    ).toEqual({
      increment_id: 'order',
      entity_id: 'order',
      'payment.cc_last_4': 'payment-card partial',
    });
    expect(
      kindsOf({
        id: 727,
        number: '727',
        order_key: 'wc_order_58',
        transaction_id: 'tx',
        line_items: [],
      }),
    ).toEqual({ id: 'order', number: 'order', transaction_id: 'payment-reference' });
  });

  it('takes the number of a payment for a card only where it is one', () => {
    expect(
      kindsOf({ order: { payment: { brand: 'Visa', number: '4000 0503 5566 1908' } } }),
    ).toEqual({
      'order.payment.number': 'payment-card',
    });
    expect(kindsOf({ payment: { number: 'P-2000-17' } })).toEqual({
      'payment.number': 'payment-reference',
    });
  });

  it('gives the identifiers of another person to that person', () => {
    const data = {
      customer: { name: 'Ada Okafor', email: 'ada@example.com', account: { number: '55190' } },
      referrer: { name: 'Bruno Almeida', email: 'bruno@example.com', accountNumber: '66201' },
      billingAddress: { name: 'Okafor Ltd', card: { last4: '0123' } },
    };
    expect(kindsOf(data)).toEqual({
      'customer.account.number': 'customer-account',
      'referrer.accountNumber': 'customer-account of referrer',
      'billingAddress.card.last4': 'payment-card partial',
    });
    expect(kindsOf(data, { to: 'Bruno <bruno@example.com>' })).toMatchObject({
      'customer.account.number': 'customer-account of customer',
      'referrer.accountNumber': 'customer-account',
    });
  });

  it('believes the dictionary before names', () => {
    const facts: FactsDictionary = {
      identifiers: [
        { path: 'order.code', kind: 'order', entity: 'order' },
        { path: 'order.number', kind: 'none' },
        {
          path: 'order.payments[].transactionId',
          kind: 'payment-reference',
          customerFacing: false,
        },
      ],
    };
    const data = {
      order: {
        code: 'X1',
        number: 'N1',
        payments: [{ transactionId: 'T1' }, { transactionId: 'T2' }],
      },
    };
    expect(kindsOf(data, { facts })).toEqual({
      'order.code': 'order',
      'order.payments[0].transactionId': 'payment-reference internal',
      'order.payments[1].transactionId': 'payment-reference internal',
    });
  });
});

describe('the recipient', () => {
  const nameOf = (data: unknown, asked?: Asked) => {
    const { recipient } = factsOf(data, asked);
    return recipient && { path: recipient.path, ...recipient.name };
  };

  it.each([
    [
      { customer: { firstName: 'Ada', lastName: 'Okafor' } },
      { path: 'customer', given: 'Ada', family: 'Okafor' },
    ],
    [
      { customer: { name: { first: 'Ada', last: 'Okafor', title: 'Dr' } } },
      { path: 'customer', given: 'Ada', family: 'Okafor', honorific: 'Dr' },
    ],
    [
      { user: { name: 'Ada Okafor' }, order: { customer: { name: 'X Y' } } },
      { path: 'user', full: 'Ada Okafor' },
    ],
    [
      { first_name: 'Ada', email: 'ada@example.com' },
      { path: '', given: 'Ada' },
    ],
    [
      { name: 'Ada', email: 'ada@example.com' },
      { path: '', full: 'Ada' },
    ],
    [
      { order: { customer_firstname: 'Ada', customer_email: 'ada@example.com' } },
      { path: 'order', given: 'Ada' },
    ],
    [
      { customerName: 'Ada Okafor', shopName: 'Kestrel' },
      { path: '', full: 'Ada Okafor' },
    ],
    [
      { contact: { email: 'help@shop.example' }, order: { customer: { firstName: 'Ada' } } },
      { path: 'order.customer', given: 'Ada' },
    ],
    [
      { customer: { id: 'cus_1' }, user: { firstName: 'Ada' } },
      { path: 'user', given: 'Ada' },
    ],
    [
      { kunde: { vorname: 'Ada', nachname: 'Okafor' } },
      { path: 'kunde', given: 'Ada', family: 'Okafor' },
    ],
    [{ customer: 'Ada Okafor' }, { path: 'customer', full: 'Ada Okafor' }],
    [
      { billing: { first_name: 'Ada', email: 'ada@example.com' }, shipping: { first_name: 'Bo' } },
      { path: 'billing', given: 'Ada' },
    ],
    [
      { customerEmail: 'ada@example.com', billingAddress: { firstName: 'Ada', lastName: 'O' } },
      { path: '', given: 'Ada', family: 'O' },
    ],
    [
      {
        customer: { email: 'a@example.com' },
        order: { deliveryAddress: { name: 'Reading Room' } },
      },
      { path: 'customer' },
    ],
    [
      { customer: { company: 'Acme Ltd', email: 'a@example.com' } },
      { path: 'customer', company: 'Acme Ltd' },
    ],
    [{ customer: { username: 'ada77', id: 4 } }, { path: 'customer' }],
  ])('%j', (data, expected) => {
    expect(nameOf(data)).toEqual(expected);
  });

  it.each([
    [{ shop: { name: 'Kestrel', email: 'hi@kestrel.example' } }],
    [{ product: { name: 'Kit' }, order: { name: '#1001' } }],
    [{ passengers: [{ firstName: 'Ada' }, { firstName: 'Bo' }] }],
    [{ account: { number: 5 } }],
    [null],
    [{ customer: null }],
  ])('is nobody in %j', (data) => {
    expect(factsOf(data).recipient).toBeUndefined();
  });

  const gift = {
    customer: { firstName: 'Bruno', email: 'bruno@example.com' },
    order: { gift: { receiver: { firstName: 'Mia', email: 'Mia@Example.com' } } },
    notify: { email: 'someone@example.com' },
  };

  it('is whoever has the address of the To header', () => {
    expect(nameOf(gift, { to: 'mia@example.com' })?.given).toBe('Mia');
    expect(nameOf(gift, { to: 'Bruno <BRUNO@example.com>' })?.given).toBe('Bruno');
    expect(nameOf(gift, { to: 'qa@example.org' })?.given).toBe('Bruno');
  });

  it('is nobody that we know where the address is somebody else’s', () => {
    expect(factsOf(gift, { to: 'someone@example.com' }).recipient).toBeUndefined();
  });

  it('is declared', () => {
    const facts = { recipient: { given: 'o.c.fn', email: 'o.c.mail' } };
    const data = { o: { c: { fn: 'Ada', mail: 'ada@example.com' } } };
    expect(factsOf(data, { facts }).recipient).toMatchObject({
      path: 'o.c',
      name: { given: 'Ada' },
      email: 'ada@example.com',
      source: { how: 'declared' },
    });
  });

  it('is not greeted by a handle', () => {
    expect(
      factsOf({ user: { username: 'ada77', id: 4, firstName: 'Ada' } }).recipient?.handles,
    ).toEqual(['ada77', '4']);
  });
});

describe('shipments', () => {
  const paths = (data: unknown, type?: string) => {
    const { shipments, otherShipments } = factsOf(data, type === undefined ? {} : { type });
    return [shipments.map(({ path }) => path), otherShipments.map(({ path }) => path)];
  };
  const parcel = (trackingNumber: string) => ({ trackingNumber, carrier: 'UPS' });

  it.each([
    [{ shipment: parcel('1Z1') }, ['shipment'], []],
    [
      { order: { shipments: [parcel('1Z1'), parcel('1Z2')] } },
      ['order.shipments[0]', 'order.shipments[1]'],
      [],
    ],
    [{ trackingNumber: '1Z1', trackingUrl: 'https://ups.com/1Z1' }, [''], []],
    [
      { shipment: parcel('1Z2'), order: { shipments: [parcel('1Z1'), parcel('1Z2')] } },
      ['shipment'],
      ['order.shipments[0]'],
    ],
    [
      { shipment: parcel('1Z2'), previousOrders: [{ shipments: [parcel('1Z1')] }] },
      ['shipment'],
      ['previousOrders[0].shipments[0]'],
    ],
    [
      { order: parcel('1Z2'), customer: { orders: [parcel('1Z1')] } },
      ['order'],
      ['customer.orders[0]'],
    ],
    [{ orders: [parcel('1Z1'), parcel('1Z2')] }, [], []],
    [{ orders: [parcel('1Z1')] }, ['orders[0]'], []],
    [{ shipment: { tracking: { number: '1Z1', url: 'https://ups.com/1' } } }, ['shipment'], []],
    [{ order: { tracking: { number: '1Z1', carrier: 'UPS' } } }, ['order.tracking'], []],
    [{ order: { shipments: [{ trackingNumber: 'pending' }] } }, [], []],
    [
      { order: { return: { trackingNumber: '1Z9' }, shipment: parcel('1Z1') } },
      ['order.shipment'],
      ['order.return'],
    ],
  ])('%j', (data, own, others) => {
    expect(paths(data)).toEqual([own, others]);
  });

  it('takes a returned parcel for the matter of a message about returns', () => {
    expect(paths({ return: { trackingNumber: '1Z9' } }, 'return-label')).toEqual([['return'], []]);
  });

  it('reads Shopify fulfilments', () => {
    const fulfillment = {
      tracking_company: 'UPS',
      tracking_numbers: ['1Z1', '1Z2'],
      tracking_urls: ['https://ups.com/1Z1', 'https://ups.com/1Z2'],
    };
    expect(factsOf({ fulfillment }).shipments).toMatchObject([
      { trackingNumber: '1Z1', carrier: 'UPS', url: 'https://ups.com/1Z1' },
      { trackingNumber: '1Z2', url: 'https://ups.com/1Z2' },
    ]);
  });

  it('owes no parcel where the goods are fetched', () => {
    expect(factsOf({ delivery: { method: 'store-pickup' } }).shipments).toMatchObject([
      { delivery: 'pickup' },
    ]);
  });

  it('reads declared places', () => {
    const facts = { shipments: [{ path: 'p[]', trackingNumber: 't.c', url: 't.u' }] };
    const data = { p: [{ t: { c: '1Z1', u: 'https://ups.com/1' } }], shipment: parcel('1Z2') };
    expect(factsOf(data, { facts }).shipments).toMatchObject([
      { path: 'p[0]', trackingNumber: '1Z1' },
    ]);
  });
});

describe('others', () => {
  it('are what only other customers have', () => {
    const own = {
      customer: { name: 'Ada Okafor' },
      order: { number: 'A-1001' },
      shop: { iban: 'X1' },
    };
    const other = {
      customer: { name: 'Bruno Almeida' },
      order: { number: 'A-1002' },
      shop: { iban: 'X1' },
      agent: { name: 'Ada Okafor' },
    };
    const { others } = factsOf(own, { others: [other] });
    expect(others.identifiers.map(({ value, owner }) => [value, owner])).toEqual([
      ['A-1002', 'other0'],
    ]);
    expect(others.people.map(({ name }) => name.full)).toEqual(['Bruno Almeida']);
  });
});

describe('values', () => {
  it('holds every scalar in its written form', () => {
    const cyclic: Record<string, unknown> = {
      on: new Date(0),
      ok: true,
      none: null,
      list: [1.5, 'a'],
    };
    cyclic['self'] = cyclic;
    Object.defineProperty(cyclic, 'broken', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(Object.fromEntries(factsOf(cyclic).values)).toEqual({
      on: '1970-01-01T00:00:00.000Z',
      ok: 'true',
      'list[0]': '1.5',
      'list[1]': 'a',
    });
  });
});

describe('orders of real shops', () => {
  it('Vendure', () => {
    const data = {
      order: {
        id: '12',
        code: 'T3EPGJKTVZPBD6Z9',
        state: 'Shipped',
        customer: {
          id: '4',
          firstName: 'Hayden',
          lastName: 'Zieme',
          emailAddress: 'h@example.com',
          title: '',
        },
        shippingAddress: {
          fullName: 'Hayden Zieme',
          streetLine1: '1',
          postalCode: '1',
          countryCode: 'AT',
        },
        payments: [
          { id: '1', method: 'stripe', transactionId: 'tx_9', metadata: { last4: '4242' } },
        ],
        fulfillments: [{ id: '1', trackingCode: '1Z1', method: 'ups' }],
        lines: [{ id: '1', productVariant: { id: '1', sku: 'L2201308' }, quantity: 1 }],
        couponCodes: [],
      },
    };
    expect(kindsOf(data)).toEqual({
      'order.id': 'order',
      'order.code': 'order',
      'order.customer.id': 'customer-account',
      'order.payments[0].id': 'payment-reference',
      'order.payments[0].transactionId': 'payment-reference',
      'order.fulfillments[0].trackingCode': 'shipment',
    });
    expect(factsOf(data)).toMatchObject({
      recipient: { path: 'order.customer', email: 'h@example.com' },
      shipments: [{ path: 'order.fulfillments[0]', trackingNumber: '1Z1' }],
    });
  });

  it('commercetools', () => {
    const data = {
      type: 'Order',
      id: '2f4f-11',
      orderNumber: 'A-1001',
      customerId: 'c-77',
      customerEmail: 'ada@example.com',
      billingAddress: { firstName: 'Ada', lastName: 'Okafor', email: 'ada@example.com' },
      lineItems: [{ id: 'l1', productId: 'p1' }],
      shippingInfo: {
        deliveries: [
          {
            id: 'd1',
            parcels: [{ id: 'p1', trackingData: { trackingId: '1Z1', carrier: 'UPS' } }],
          },
        ],
      },
      paymentInfo: { payments: [{ typeId: 'payment', id: 'pay1' }] },
    };
    expect(kindsOf(data)).toEqual({
      id: 'order',
      orderNumber: 'order',
      customerId: 'customer-account',
      'shippingInfo.deliveries[0].parcels[0].trackingData.trackingId': 'shipment',
      'paymentInfo.payments[0].id': 'payment-reference',
    });
    expect(factsOf(data)).toMatchObject({
      recipient: { name: { given: 'Ada', family: 'Okafor' }, email: 'ada@example.com' },
      shipments: [{ trackingNumber: '1Z1', carrier: 'UPS' }],
    });
  });

  it('a flat merge-field record', () => {
    const data = {
      FNAME: 'Ada',
      LNAME: 'Okafor',
      EMAIL: 'ada@example.com',
      ORDER_ID: '1001',
      TRACKING_URL: 'https://ups.com/1Z1',
      CARD_LAST_FOUR: '0123',
    };
    expect(kindsOf(data)).toEqual({ ORDER_ID: 'order', CARD_LAST_FOUR: 'payment-card partial' });
    expect(factsOf(data)).toMatchObject({
      recipient: { path: '', name: { given: 'Ada', family: 'Okafor' } },
      shipments: [{ path: '', url: 'https://ups.com/1Z1' }],
    });
  });
});
