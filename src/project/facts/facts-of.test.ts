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
    [{ meter: { last_invoice: '1184306' } }, { 'meter.last_invoice': 'invoice' }],
    [{ account: { contract: 'CC-77/018264' } }, { 'account.contract': 'contract' }],
    [{ passenger: { bonusCard: '40118806620' } }, { 'passenger.bonusCard': 'loyalty' }],
    [{ invoice: '184.50', order: '2026-05-12', booking: '3' }, {}],
    [{ meter: { peaNumber: '8800417725' } }, { 'meter.peaNumber': 'meter' }],
    [
      {
        shipments: [
          { carrier: 'CJ', invoiceNo: '681244709935', url: 'https://cj.example/?no=681244709935' },
        ],
      },
      { 'shipments[0].invoiceNo': 'shipment' },
    ],
    [
      { shipments: [{ carrier: 'CJ대한통운', invoiceNo: '681244709935' }] },
      { 'shipments[0].invoiceNo': 'shipment' },
    ],
    [
      { shipments: [{ carrier: 'DHL', invoiceNo: '681244709935' }] },
      { 'shipments[0].invoiceNo': 'invoice' },
    ],
    [
      {
        shipment: {
          order_code: 'LDK8QW',
          tracking_url: 'https://donhang.ghn.vn/?order_code=LDK8QW',
        },
      },
      { 'shipment.order_code': 'shipment' },
    ],
    [
      {
        parent: { firstName: 'Griet', email: 'g@mail.example' },
        member: { firstName: 'Jolien', number: 'ZO-0772' },
      },
      { 'member.number': 'loyalty' },
    ],
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
    [{ memoryCard: { number: '8944123456789012345' } }],
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
      id: 'internal-order',
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

it('knows who books among those who travel, however the ticket writes the name', () => {
  const booker = { name: 'Ada Okafor', email: 'ada@example.com' };
  const travellers = [
    { name: 'OKAFOR/ADA MS', eticket: '7382405611947' },
    { name: 'OKAFOR/BO MSTR', eticket: '7382405611948' },
  ];
  expect(kindsOf({ booker, travellers }, { to: 'ada@example.com' })).toEqual({
    'travellers[0].eticket': 'ticket',
    'travellers[1].eticket': 'ticket of travellers[1]',
  });
});

describe('the recipient', () => {
  const nameOf = (data: unknown, asked?: Asked) => {
    const { recipient } = factsOf(data, asked);
    return recipient && { path: recipient.path, ...recipient.name };
  };

  it('is the only one who travels, where the address has no name', () => {
    const contact = { email: 'ada@example.com', mobile: '+44 7700 900 118' };
    const data = { contact, pax: [{ nameKo: '석태호' }], agent: { name: 'Jo Voss' } };
    expect(nameOf(data, { to: 'ada@example.com' })).toEqual({ path: 'contact', full: '석태호' });
  });

  it('is the person around or beside an address that stands by itself', () => {
    const to = 'ada@example.com';
    const contact = { email: to };
    const ada = { firstName: 'Ada', lastName: 'Okafor' };
    const name = { given: 'Ada', family: 'Okafor' };
    expect(nameOf({ insured: { person: ada, contacts: contact } }, { to })).toEqual({
      path: 'insured.person',
      ...name,
    });
    expect(nameOf({ client: { ...ada, contact } }, { to })).toEqual({ path: 'client', ...name });
    expect(nameOf({ customer: { agent: ada, contact } }, { to })).toEqual({
      path: 'customer.contact',
    });
    expect(nameOf({ customer: { spouse: ada, contact } }, { to })).toEqual({
      path: 'customer.contact',
    });
  });

  it('is called as the account says that its contact is, or what they go by', () => {
    const account = { userNo: '20', contactName: '陳美君', email: 'mj@example.com' };
    expect(nameOf({ account })).toEqual({ path: 'account', full: '陳美君' });
    expect(nameOf({ account: { given_name: 'Fernanda', alias: 'Fer' } })).toEqual({
      path: 'account',
      given: 'Fernanda',
      display: 'Fer',
    });
    const person = { surname: 'Кравчук', name: 'Степан' };
    expect(
      nameOf(
        { insured: { person, contacts: { email: 's@example.com' } } },
        { to: 's@example.com' },
      ),
    ).toMatchObject({ path: 'insured.person', family: 'Кравчук' });
    expect(nameOf({ account: { given_name: 'Fernanda', alias: 'fer_88' } })).toEqual({
      path: 'account',
      given: 'Fernanda',
    });
  });

  it('is no agent', () => {
    expect(nameOf({ agent: { name: 'Jo Voss' } })).toBeUndefined();
  });

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
        customer: { email: 'ada.okafor@example.com' },
        billing: { address: { fullName: 'Ada Okafor', city: 'York' } },
      },
      { path: 'customer', full: 'Ada Okafor' },
    ],
    [
      {
        customer: { email: 'ap@example.com' },
        billingAddress: { name: 'Acme Ltd', city: 'York' },
        shippingAddress: { name: 'Bo Reed', city: 'Leeds' },
      },
      { path: 'customer' },
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
    [{ order: parcel('1Z1'), trackingUrl: 'https://shop.example/orders/1' }, ['order'], []],
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

  it.each([
    ['Hello Bruno,', []],
    ['Regards, B. Almeida', []],
    ['Ask Bruno ALMEIDA', ['Almeida']],
    ['Ask Almeida, Bruno', ['Almeida']],
    ['Write to bruno@example.com', ['Almeida']],
  ])('people are shown by what tells who is meant: %s', (text, families) => {
    const bruno = { name: { given: 'Bruno', family: 'Almeida' }, email: 'bruno@example.com' };
    const { others } = factsOf(
      { customer: { name: 'Ada Okafor' } },
      { others: [{ customer: bruno }] },
    );
    const shown = others.shownIn?.([text]).people ?? [];
    expect(shown.map(({ name }) => name.family)).toEqual(families);
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
      id: 'internal-order',
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

describe('records in other languages', () => {
  const url = 'https://track.example/1';
  const person = (given: string, family: string) => ({ given, family });
  const ada = person('Ada', 'Okafor');

  it.each<[string, unknown, object, object]>([
    [
      'fr',
      {
        client: { civilite: 'Mme', prenom: 'Ada', nom: 'Okafor' },
        commande: { numero: 'F-17', carte: { derniers_chiffres: '4242' } },
        envoi: { transporteur: 'Colissimo', numero_suivi: '8L1', url_suivi: url },
      },
      { ...ada, honorific: 'Mme' },
      {
        'commande.numero': 'order',
        'commande.carte.derniers_chiffres': 'payment-card partial',
        'envoi.numero_suivi': 'shipment',
      },
    ],
    [
      'es',
      {
        cliente: { nombre: 'Ada', apellidos: 'Okafor', calle: 'Sol', numero: '12' },
        pedido: { numero: 'E-17', tarjeta: { ultimos_cuatro: '4242' } },
        envio: { paqueteria: 'Estafeta', numero_guia: '8L1', url_rastreo: url },
      },
      ada,
      {
        'pedido.numero': 'order',
        'pedido.tarjeta.ultimos_cuatro': 'payment-card partial',
        'envio.numero_guia': 'shipment',
      },
    ],
    [
      'it',
      {
        cliente: { nome: 'Ada', cognome: 'Okafor' },
        numero_ordine: 'I-17',
        carta: { ultime_quattro: '4242' },
        spedizione: { corriere: 'BRT', codice_tracciamento: '8L1', link: url },
      },
      ada,
      {
        numero_ordine: 'order',
        'carta.ultime_quattro': 'payment-card partial',
        'spedizione.codice_tracciamento': 'shipment',
      },
    ],
    [
      'pt',
      {
        cliente: { nome: 'Ada', sobrenome: 'Okafor', apelido: 'Dinha' },
        número_do_pedido: 'P-17',
        cartão: { final: '4242' },
        envio: { transportadora: 'Correios', codigo_rastreio: '8L1', link_rastreio: url },
      },
      { ...ada, display: 'Dinha' },
      {
        número_do_pedido: 'order',
        'cartão.final': 'payment-card partial',
        'envio.codigo_rastreio': 'shipment',
      },
    ],
    [
      'nl',
      {
        klant: { voornaam: 'Ada', tussenvoegsel: 'van der', achternaam: 'Berg' },
        bestelling: { nummer: 'N-17', kaart: { laatste_vier: '4242' } },
        zending: { vervoerder: 'PostNL', trackcode: '8L1', url },
      },
      person('Ada', 'van der Berg'),
      {
        'bestelling.nummer': 'order',
        'bestelling.kaart.laatste_vier': 'payment-card partial',
        'zending.trackcode': 'shipment',
      },
    ],
    [
      'de',
      {
        empfaenger: { vorname: 'Ada', nachname: 'Okafor' },
        bestellung: { nummer: 'D-17', karte: { endziffern: '4242' } },
        sendung: { versanddienst: 'DHL', sendungsnummer: '8L1', link: url },
      },
      ada,
      {
        'bestellung.nummer': 'order',
        'bestellung.karte.endziffern': 'payment-card partial',
        'sendung.sendungsnummer': 'shipment',
      },
    ],
    [
      'pl',
      {
        klientka: { imię: 'Ada', nazwisko: 'Okafor' },
        zamówienie: { numer: 'L-17', karta: { ostatnie_cztery: '4242' } },
        przesyłka: { przewoźnik: 'InPost', list_przewozowy: '8L1', link: url },
      },
      ada,
      {
        'zamówienie.numer': 'order',
        'zamówienie.karta.ostatnie_cztery': 'payment-card partial',
        'przesyłka.list_przewozowy': 'shipment',
      },
    ],
    [
      'cs',
      {
        zakaznice: { jmeno: 'Ada', prijmeni: 'Okafor' },
        objednavka: { cislo: 'C-17', karta: { posledni_ctyri: '4242' } },
        zasilka: { dopravce: 'PPL', cislo_zasilky: '8L1', url },
      },
      ada,
      {
        'objednavka.cislo': 'order',
        'objednavka.karta.posledni_ctyri': 'payment-card partial',
        'zasilka.cislo_zasilky': 'shipment',
      },
    ],
    [
      'sk',
      {
        zákazník: { meno: 'Ada', priezvisko: 'Okafor' },
        číslo_objednávky: 'K-17',
        zásielka: { dopravca: 'SPS', číslo_zásielky: '8L1', url },
      },
      ada,
      { číslo_objednávky: 'order', 'zásielka.číslo_zásielky': 'shipment' },
    ],
    [
      'sv',
      {
        kund: { fornamn: 'Ada', efternamn: 'Okafor' },
        beställning: { nummer: 'S-17', kort: { sista_fyra: '4242' } },
        försändelse: { transportör: 'PostNord', kollinummer: '8L1', url },
      },
      ada,
      {
        'beställning.nummer': 'order',
        'beställning.kort.sista_fyra': 'payment-card partial',
        'försändelse.kollinummer': 'shipment',
      },
    ],
    [
      'da',
      {
        kunde: { fornavn: 'Ada', efternavn: 'Okafor' },
        ordre: { nummer: 'A-17', kort: { sidste_fire: '4242' } },
        forsendelse: { fragtfirma: 'GLS', pakkenummer: '8L1', link: url },
      },
      ada,
      {
        'ordre.nummer': 'order',
        'ordre.kort.sidste_fire': 'payment-card partial',
        'forsendelse.pakkenummer': 'shipment',
      },
    ],
    [
      'nb',
      {
        mottaker: { fornavn: 'Ada', etternavn: 'Okafor' },
        ordrenummer: 'B-17',
        kort: { siste_fire: '4242' },
        sending: { transportør: 'Bring', sporingsnummer: '8L1', url },
      },
      ada,
      {
        ordrenummer: 'order',
        'kort.siste_fire': 'payment-card partial',
        'sending.sporingsnummer': 'shipment',
      },
    ],
    [
      'fi',
      {
        asiakas: { etunimi: 'Ada', sukunimi: 'Okafor' },
        tilausnumero: 'T-17',
        kortti: { viimeiset_neljä: '4242' },
        lähetys: { kuljetusyhtiö: 'Posti', seurantakoodi: '8L1', url },
      },
      ada,
      {
        tilausnumero: 'order',
        'kortti.viimeiset_neljä': 'payment-card partial',
        'lähetys.seurantakoodi': 'shipment',
      },
    ],
    [
      'hu',
      {
        vásárló: { keresztnév: 'Ada', vezetéknév: 'Okafor' },
        rendelésszám: 'H-17',
        kártya: { utolsó_négy: '4242' },
        küldemény: { futárszolgálat: 'MPL', csomagszám: '8L1', url },
      },
      ada,
      {
        rendelésszám: 'order',
        'kártya.utolsó_négy': 'payment-card partial',
        'küldemény.csomagszám': 'shipment',
      },
    ],
    [
      'ro',
      {
        client: { prenume: 'Ada', nume: 'Okafor' },
        comanda: { numar: 'R-17', card: { ultimele_patru: '4242' } },
        livrare: { curier: 'FAN', awb: '8L1', url },
      },
      ada,
      {
        'comanda.numar': 'order',
        'comanda.card.ultimele_patru': 'payment-card partial',
        'livrare.awb': 'shipment',
      },
    ],
    [
      'tr',
      {
        musteri: { ad: 'Ada', soyad: 'Okafor' },
        siparis: { no: 'T-17', kart: { son_dort: '4242' } },
        kargo: { kargo_firmasi: 'Aras', takip_no: '8L1', url },
      },
      ada,
      {
        'siparis.no': 'order',
        'siparis.kart.son_dort': 'payment-card partial',
        'kargo.takip_no': 'shipment',
      },
    ],
    [
      'hr',
      {
        kupac: { ime: 'Ada', prezime: 'Okafor' },
        narudzba: { broj: 'H-17', kartica: { zadnje_cetiri: '4242' } },
        posiljka: { prijevoznik: 'GLS', broj_posiljke: '8L1', url },
      },
      ada,
      {
        'narudzba.broj': 'order',
        'narudzba.kartica.zadnje_cetiri': 'payment-card partial',
        'posiljka.broj_posiljke': 'shipment',
      },
    ],
    [
      'id',
      {
        pelanggan: { nama_depan: 'Ada', nama_belakang: 'Okafor' },
        nomor_pesanan: 'I-17',
        pengiriman: { kurir: 'JNE', nomor_resi: '8L1', url },
      },
      ada,
      { nomor_pesanan: 'order', 'pengiriman.nomor_resi': 'shipment' },
    ],
    [
      'vi',
      {
        khách_hàng: { họ: 'Okafor', tên: 'Ada' },
        đơn_hàng: { số: '17' },
        vận_đơn: { đơn_vị_vận_chuyển: 'GHN', mã_vận_đơn: '8L1', url },
      },
      ada,
      { 'đơn_hàng.số': 'order', 'vận_đơn.mã_vận_đơn': 'shipment' },
    ],
    [
      'ru',
      {
        клиент: { имя: 'Ada', фамилия: 'Okafor' },
        номер_заказа: 'R-17',
        отправление: { перевозчик: 'СДЭК', номер_отправления: '8L1', url },
      },
      ada,
      { номер_заказа: 'order', 'отправление.номер_отправления': 'shipment' },
    ],
  ])('%s', (_, data, name, kinds) => {
    const { recipient, shipments } = factsOf(data);
    expect(recipient?.name).toEqual(name);
    expect(kindsOf(data)).toEqual(kinds);
    expect(shipments).toMatchObject([
      { trackingNumber: '8L1', url, carrier: expect.any(String) as string },
    ]);
  });

  it.each<[unknown, object | undefined]>([
    [{ client: { nom: 'Ada Okafor' } }, { full: 'Ada Okafor' }],
    [{ client: { prenom: 'Ada', nom: 'Ada Okafor' } }, { given: 'Ada', full: 'Ada Okafor' }],
    [{ cliente: { nome: 'Ada', apelido: 'Okafor' } }, ada],
    [
      { cliente: { nome: 'Ada Okafor', apelido: 'Dinha' } },
      { full: 'Ada Okafor', display: 'Dinha' },
    ],
    [
      { cliente: { nombre: 'Ada', apellido_paterno: 'Ruiz', apellido_materno: 'Sol' } },
      person('Ada', 'Ruiz Sol'),
    ],
    [{ prenom_client: 'Ada', nom_du_client: 'Okafor' }, ada],
    [{ nom_utilisateur: 'ada77' }, undefined],
    [
      { producto: { nombre: 'Taza' }, tienda: { nombre: 'Sol', email: 'a@example.com' } },
      undefined,
    ],
    [{ ad: { ad: 'Banner' }, user: { ten: 10 } }, undefined],
  ])('names by their neighbours in %j', (data, name) => {
    expect(factsOf(data).recipient?.name).toEqual(name);
  });

  it.each([
    [{ numero_ordre: '4' }],
    [{ direccion_envio: { calle: 'Sol', numero: '12' } }],
    [{ envio: { direccion: 'Sol', numero: '12' } }],
    [{ pago: { final: '12.50' }, payment: { final: '1250' } }],
    [{ no_orders: 3, numero_de_items: 4 }],
  ])('names none in %j', (data) => {
    expect(kindsOf(data)).toEqual({});
  });
});
