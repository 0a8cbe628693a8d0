import { IN_HTML, PLACEMENTS, type Given, type Placement } from './project-of.ts';

/** A fault of a message, and what exactly sendlint must say to each of two customers. */
export interface Scenario extends Omit<Given, 'words' | 'placement'> {
  readonly name: string;
  /** The words of the message, the expression to blame between « and ». `field` is printed there. */
  readonly words: (field: string) => string;
  /** What is printed, and what should be: with that, nothing is found. */
  readonly field?: { readonly wrong: string; readonly right: string };
  readonly placements: readonly Placement[];
  /** Rule and blamed path for each customer; undefined where nothing may be said. */
  readonly expected: Readonly<Record<string, string | undefined>>;
  /** What each finding says besides. */
  readonly says?: RegExp;
}

type Defaults = 'placements' | 'records' | 'helpers';
type Seed = Omit<Scenario, Defaults> & Partial<Pick<Scenario, Defaults>>;

/** Ada's card and order end differently; those of Carol end alike, so that nobody sees a swap of the two. */
export const RECORDS = {
  ada: record('Ada', { card: '4000 0566 5566 1908', internal: '88417776', number: 'A-10023' }),
  carol: record('Carol', { card: '4000 0000 7700 4242', internal: '88424242', number: 'A-10119' }),
};

function record(
  name: string,
  { card, internal, number }: { card: string; internal: string; number: string },
) {
  return {
    customer: {
      number: `C-${internal.slice(0, 3)}05`,
      name: { given: name },
      email: `${name.toLowerCase()}@example.com`,
      cards: [{ brand: 'Visa', number: card }],
    },
    order: { number, internalNumber: internal },
    orders: [{ number, internalNumber: internal }],
    shipment: { trackingNumber: `1Z999AA1012345${internal.slice(-4)}` },
    credit: { amount: 120, toCard: false },
  };
}

export const HELPERS = `
export const last4 = (value) => String(value).replace(/\\D/g, '').slice(-4);
export const mask = (value) => '•••• ' + value;
export function clip(length, options) {
  const text = options.fn(this);
  return text.length > length ? text.slice(0, length) + '…' : text;
}
let first;
export const remembered = (value) => (first ??= last4(value));
export const kept = (value) => (globalThis[Symbol.for('sendlint test')] ??= last4(value));
export function hash(value) {
  let hash = 7;
  for (const character of String(value)) hash = (hash * 31 + character.charCodeAt(0)) % 1000003;
  return 'K' + hash;
}
`;

const SWAPPED = { wrong: 'order.internalNumber', right: 'customer.cards.[0].number' };

/** What a swap of card and order number comes to. */
const seenAndHidden = (path: string) => ({
  ada: `identifier/mismatched · ${path}`,
  carol: `identifier/hidden-swap · ${path}`,
});

const TABLE: readonly Seed[] = [
  {
    name: 'swapped in the expression',
    words: (field: string) => `Your account ending in «{{last4 ${field}}}» is being credited.`,
    field: SWAPPED,
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: "swapped in a partial's hash",
    words: (field: string) => `We credit your {{> account digits=(last4 ${field}) brand="bank"}}.`,
    partials: { account: '{{#if brand}}account ending in «{{digits}}»{{/if}}' },
    field: SWAPPED,
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: 'swapped as the context of a partial',
    words: (field: string) => `We credit your {{> account ${field}}}.`,
    partials: { account: 'account ending in «{{last4 this}}»' },
    field: SWAPPED,
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: 'swapped inside #each',
    words: (field: string) =>
      `{{#each orders}}Your account ending in «{{last4 ${field}}}» is being credited.{{/each}}`,
    field: { wrong: 'internalNumber', right: '@root.customer.cards.[0].number' },
    expected: seenAndHidden('orders[0].internalNumber'),
  },
  {
    name: 'swapped in block parameters',
    words: (field: string) =>
      `{{#each orders as |one index|}}Account ending in «{{last4 ${field}}}» is being credited.{{/each}}`,
    field: { wrong: 'one.internalNumber', right: '@root.customer.cards.[0].number' },
    expected: seenAndHidden('orders[0].internalNumber'),
  },
  {
    name: 'swapped behind helpers',
    words: (field: string) => `We credit your card «{{{mask (last4 ${field})}}}».`,
    field: SWAPPED,
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: 'swapped by ../',
    words: (field: string) =>
      `{{#each customer.cards}}Your {{brand}} card ending in «{{last4 ${field}}}» is being credited.{{/each}}`,
    field: { wrong: '../order.internalNumber', right: 'number' },
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: 'swapped by @root',
    words: (field: string) =>
      `{{#with credit}}Your account ending in «{{last4 ${field}}}» is being credited {{amount}}.{{/with}}`,
    field: { wrong: '@root.order.internalNumber', right: '@root.customer.cards.[0].number' },
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: 'swapped across table cells',
    words: (field: string) =>
      `<table><tr><td>Credited</td><td>120</td></tr><tr><td>Card</td><td>•••• «{{last4 ${field}}}»</td></tr></table>`,
    field: SWAPPED,
    placements: IN_HTML,
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: 'swapped below its label',
    words: (field: string) => `<p>Card number</p><p>•••• «{{last4 ${field}}}»</p>`,
    field: SWAPPED,
    placements: IN_HTML,
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: 'swapped below its label, in text',
    words: (field: string) => `Card number:\n•••• «{{last4 ${field}}}»\n`,
    field: SWAPPED,
    placements: ['text part'],
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: 'swapped in an alt text',
    words: (field: string) =>
      `<img src="https://shop.example/visa.png" alt="Card ending in «{{last4 ${field}}}»">`,
    field: SWAPPED,
    placements: IN_HTML,
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: 'swapped in an address',
    words: (field: string) =>
      `<a href="https://parcels.example/follow?tracking=«{{${field}}}»&amp;lang=en">Follow your parcel</a>`,
    field: { wrong: 'order.number', right: 'shipment.trackingNumber' },
    placements: IN_HTML,
    expected: {
      ada: 'identifier/mismatched · order.number',
      carol: 'identifier/mismatched · order.number',
    },
  },
  {
    name: 'swapped behind tags and no-break spaces',
    words: (field: string) =>
      `Your <b>account</b>&nbsp;ending <span>in</span>&#160;<strong>«{{last4 ${field}}}»</strong> is being credited.`,
    field: SWAPPED,
    placements: IN_HTML,
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: 'swapped inside a block helper that measures its block',
    words: (field: string) =>
      `{{#clip 60}}Your account ending in «{{last4 ${field}}}» is being credited.{{/clip}}`,
    field: SWAPPED,
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: 'swapped in one branch',
    words: (field: string) =>
      `{{#if credit.toCard}}Your card ending in {{last4 customer.cards.[0].number}}{{else}}Your account ending in «{{last4 ${field}}}»{{/if}} is being credited.`,
    field: SWAPPED,
    expected: seenAndHidden('order.internalNumber'),
  },
  {
    name: 'an internal number under the label of the order',
    words: (field: string) => `Order number: «{{${field}}}»`,
    field: { wrong: 'order.internalNumber', right: 'order.number' },
    expected: {
      ada: 'identifier/mismatched · order.internalNumber',
      carol: 'identifier/mismatched · order.internalNumber',
    },
  },
  {
    name: 'swapped upstream of the template',
    words: () => 'Your account ending in «{{account}}» is being credited.',
    context: '(data) => ({ ...data, account: data.order.internalNumber.slice(-4) })',
    expected: seenAndHidden('account'),
    says: /is the last four of order\.internalNumber, which reaches the template as account/,
  },
  {
    name: 'swapped upstream by a path map',
    words: () => 'Your account ending in «{{last4 account}}» is being credited.',
    context: "{ account: 'order.internalNumber' }",
    expected: seenAndHidden('account'),
    says: /is the last four of order\.internalNumber, which reaches the template as account/,
  },
  {
    name: 'digits written out that nobody has',
    words: () => 'Your account ending in «5151» is being credited.',
    expected: {
      ada: 'identifier/mismatched · literal',
      carol: 'identifier/mismatched · literal',
    },
  },
  {
    name: 'digits written out that are right for one by chance',
    words: () => 'Your account ending in «4242» is being credited.',
    expected: {
      ada: 'identifier/foreign · literal',
      carol: 'identifier/hard-coded · literal',
    },
  },
  {
    name: 'a helper that remembers its first customer',
    words: () =>
      'Your card ending in «{{remembered customer.cards.[0].number}}» is being credited.',
    expected: {
      ada: undefined,
      carol: 'identifier/foreign · customer.cards[0].number',
    },
  },
  {
    name: 'a helper that remembers across all renders',
    words: () => 'Your card ending in «{{kept customer.cards.[0].number}}» is being credited.',
    expected: {
      ada: 'identifier/stale · customer.cards[0].number',
      carol: 'identifier/stale · customer.cards[0].number',
    },
  },
  {
    name: "another customer's card in the record",
    words: (field: string) => `Your card ending in «{{last4 ${field}}}» is being credited.`,
    field: { wrong: 'friend.card.number', right: 'customer.cards.[0].number' },
    records: {
      ada: {
        ...RECORDS.ada,
        friend: { name: 'Zoe', card: { brand: 'Visa', number: '4000 0000 1300 6467' } },
      },
      carol: {
        ...RECORDS.carol,
        friend: { name: 'Zoe', card: { brand: 'Visa', number: '4000 0000 9900 4242' } },
      },
    },
    facts: {
      identifiers: [{ path: 'friend.card.number', kind: 'payment-card', owner: 'friend' }],
    },
    expected: {
      ada: 'identifier/foreign · friend.card.number',
      carol: 'identifier/foreign · friend.card.number',
    },
  },
  {
    name: 'the wrong card of the same customer',
    words: (field: string) => `Your card ending in «{{last4 ${field}}}» is being credited.`,
    field: { wrong: 'subscription.card.number', right: 'order.payment.card.number' },
    records: {
      ada: withTwoCards(RECORDS.ada, '4000 0000 1300 6467'),
      carol: withTwoCards(RECORDS.carol, '4000 0000 9900 4242'),
    },
    facts: {
      identifiers: [
        { path: 'order.payment.card.number', kind: 'payment-card', entity: 'order.payment' },
        { path: 'subscription.card.number', kind: 'payment-card', entity: 'subscription' },
      ],
    },
    about: ['order.payment'],
    expected: {
      ada: 'identifier/wrong-entity · subscription.card.number',
      carol: 'identifier/wrong-entity · subscription.card.number',
    },
  },
  {
    name: 'a hashed reference shown as the order number',
    words: (field: string) => `Order number: «{{${field}}}»`,
    field: { wrong: 'hash customer.number', right: 'order.number' },
    expected: {
      ada: 'identifier/mismatched · customer.number',
      carol: 'identifier/mismatched · customer.number',
    },
  },
];

/** About twenty ways in which a message comes to show a wrong identifier. */
export const SCENARIOS: readonly Scenario[] = TABLE.map((seed) => ({
  placements: PLACEMENTS,
  records: RECORDS,
  helpers: HELPERS,
  ...seed,
}));

function withTwoCards(one: typeof RECORDS.ada, second: string): object {
  const { order, customer } = one;
  const [card] = customer.cards;
  return {
    ...one,
    customer: { ...customer, cards: [] },
    order: { ...order, payment: { card } },
    subscription: { card: { brand: 'Visa', number: second } },
  };
}
