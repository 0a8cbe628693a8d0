import { describe, expect, it } from 'vitest';
import type { MessageDefinition } from '../project.ts';
import { ANY_MESSAGE } from './describe-facts.ts';
import { factReader } from './facts-of.ts';

const VISA = { brand: 'Visa', number: '4242 4242 4242 4242' };
const MASTERCARD = { brand: 'Mastercard', number: '5555 5555 5555 4444' };

/** `cards[0].number: focal`, of what the record says anything. */
function standingsIn(data: unknown, type: string): Record<string, string> {
  const message: MessageDefinition = { ...ANY_MESSAGE, type: { id: type, source: 'declared' } };
  const customer = {
    name: 'ada',
    file: 'ada.yaml',
    data,
    locale: undefined,
    rangeOf: () => undefined,
  };
  const { identifiers } = factReader(undefined, [customer])(data, {
    customer,
    message,
    to: undefined,
  });
  return Object.fromEntries(
    identifiers.flatMap(({ path, standing }) => (standing === undefined ? [] : [[path, standing]])),
  );
}

describe('what a message is about, by what the record says', () => {
  it.each<[string, string, unknown, Record<string, string>]>([
    [
      'an order of former times',
      'order-confirmation',
      { order: { number: 'A-2' }, previousOrders: [{ number: 'A-1' }] },
      { 'previousOrders[0].number': 'aside' },
    ],
    [
      'a card that a flag says is charged again',
      'payment-failed',
      {
        cards: [
          { ...VISA, autopay: false },
          { ...MASTERCARD, autopay: true },
        ],
      },
      { 'cards[0].number': 'aside', 'cards[1].number': 'focal' },
    ],
    [
      'a card that is kept for renewals',
      'subscription-renewal',
      { renewalCard: VISA, otherSavedCards: [MASTERCARD] },
      { 'renewalCard.number': 'focal', 'otherSavedCards[0].number': 'aside' },
    ],
    [
      'a card that a sale was paid with',
      'refund',
      { sale: { paid_with: MASTERCARD }, wallet: [MASTERCARD, VISA] },
      {
        'sale.paid_with.number': 'focal',
        'wallet[0].number': 'focal',
        'wallet[1].number': 'aside',
      },
    ],
    [
      'a card by the word for what became of it',
      'refund',
      { refundedCard: VISA, cards: [MASTERCARD] },
      { 'refundedCard.number': 'focal', 'cards[0].number': 'aside' },
    ],
    [
      'the entry of a list that the bill names',
      'invoice',
      {
        invoice: { supply: 'Casa' },
        supplies: [
          { label: 'Casa', contractNumber: '700418366' },
          { label: 'Garage', contractNumber: '700552918' },
        ],
      },
      { 'supplies[0].contractNumber': 'focal', 'supplies[1].contractNumber': 'aside' },
    ],
    [
      'no entry by a word that happens to be the same',
      'invoice',
      {
        invoice: { city: 'Casa' },
        supplies: [
          { label: 'Casa', contractNumber: '700418366' },
          { label: 'Garage', contractNumber: '700552918' },
        ],
      },
      {},
    ],
    [
      'an entry that is closed',
      'shipping-notification',
      { orders: [{ number: 'A-2' }, { number: 'A-1', closed: true }] },
      { 'orders[1].number': 'aside' },
    ],
    [
      'one that was delivered, in the message that says so',
      'delivered',
      { orders: [{ number: 'A-2' }, { number: 'A-1', delivered: true }] },
      {},
    ],
    [
      'what stands by itself, beside a list',
      'support-ticket',
      { ticket: { number: 'T-2' }, closedTickets: [{ number: 'T-1' }] },
      { 'ticket.number': 'focal', 'closedTickets[0].number': 'aside' },
    ],
    [
      'the order that a return names',
      'return-received',
      { return: { orderNumber: 'A-2' }, orders: [{ number: 'A-2' }, { number: 'A-1' }] },
      { 'return.orderNumber': 'focal', 'orders[0].number': 'focal', 'orders[1].number': 'aside' },
    ],
    [
      'the entry whose status is told',
      'return-received',
      {
        orders: [
          { number: 'A-1', status: 'kept' },
          { number: 'A-2', status: 'returned' },
        ],
      },
      { 'orders[0].number': 'aside', 'orders[1].number': 'focal' },
    ],
    [
      'parts of the order that stands by itself',
      'shipping-notification',
      { order: { number: 'A-2', orders: [{ number: 'A-2-1' }, { number: 'A-2-2' }] } },
      { 'order.number': 'focal' },
    ],
    [
      'a list, where what stands by itself is another one',
      'order-confirmation',
      { firstOrder: { number: 'A-1' }, orders: [{ number: 'A-2' }, { number: 'A-3' }] },
      {},
    ],
    [
      'a card that the subscription calls by its name in a map',
      'payment-failed',
      {
        subscription: { billingCard: 'business' },
        cards: { business: VISA, private: MASTERCARD },
      },
      { 'cards.business.number': 'focal', 'cards.private.number': 'aside' },
    ],
    [
      'the only card of the brand that the refund names',
      'refund',
      { refund: { paidTo: 'mastercard' }, cards: [VISA, MASTERCARD] },
      { 'cards[0].number': 'aside', 'cards[1].number': 'focal' },
    ],
    [
      'a brand that both cards have',
      'refund',
      { refund: { paidTo: 'Visa' }, cards: [VISA, { brand: 'Visa', number: '4111111111111111' }] },
      {},
    ],
    [
      'a card that the refund refers to by its id',
      'refund',
      {
        cards: [
          { id: 'card_a', ...VISA },
          { id: 'card_b', ...MASTERCARD },
        ],
        refund: { toCard: 'card_b' },
      },
      { 'cards[0].number': 'aside', 'cards[1].number': 'focal' },
    ],
    [
      'a card that names the order it paid',
      'refund',
      { cards: [{ ...VISA, usedForOrder: 'A-1' }, MASTERCARD], order: { number: 'A-1' } },
      { 'cards[0].number': 'focal', 'cards[1].number': 'aside' },
    ],
    [
      'a card whose end the failed payment repeats',
      'payment-failed',
      { cards: [VISA, MASTERCARD], subscription: { failedPayment: { cardLast4: '4444' } } },
      {
        'cards[0].number': 'aside',
        'cards[1].number': 'focal',
        'subscription.failedPayment.cardLast4': 'focal',
      },
    ],
    [
      'the default, of what is paid again and again',
      'payment-failed',
      { cards: [VISA, { ...MASTERCARD, default: true }] },
      { 'cards[0].number': 'aside', 'cards[1].number': 'focal' },
    ],
    [
      'the default, of a refund: it may go to any card',
      'refund',
      { cards: [VISA, { ...MASTERCARD, default: true }] },
      {},
    ],
    [
      'a customer of some id',
      'refund',
      { customer: { id: '77', cards: [VISA, MASTERCARD] }, order: { customerId: '77' } },
      {},
    ],
    ['a message about no payment', 'welcome', { cards: [VISA], order: { card: MASTERCARD } }, {}],
  ])('%s', (_, type, data, expected) => {
    expect(standingsIn(data, type)).toEqual(expected);
  });
});

describe('whose a thing is', () => {
  const partiesIn = (data: unknown): readonly string[] => {
    const customer = { name: 'ada', file: '', data, locale: undefined, rangeOf: () => undefined };
    return factReader(undefined, [customer])(data, {
      customer,
      message: ANY_MESSAGE,
      to: undefined,
    })
      .identifiers.filter(({ isThirdParty }) => isThirdParty === true)
      .map(({ path }) => path);
  };

  it.each([
    [{ payee: { iban: 'DE89370400440532013000' } }, ['payee.iban']],
    [{ invoice: { beneficiary_iban: 'DE89370400440532013000' } }, ['invoice.beneficiary_iban']],
    [{ shop: { taxNumber: 'DE123456789' } }, ['shop.taxNumber']],
    [{ customer: { shop: { taxNumber: 'DE123456789' } } }, []],
    [{ company: { vatNumber: 'DE123456789' } }, []],
    [
      { seller: { firstName: 'Ada', email: 'ada@example.com', iban: 'DE89370400440532013000' } },
      [],
    ],
  ])('%j', (data, expected) => {
    expect(partiesIn(data)).toEqual(expected);
  });
});

describe('codes of which nobody knows the kind', () => {
  it.each([
    [
      { taxpayer: { file_no: '4417' }, dispute: { protocol: '2025 1107 3316' } },
      ['taxpayer.file_no', 'dispute.protocol'],
    ],
    [{ phone: '0402550148', zip: '49300', total: '120.00', year: '2024', born: '1980-12-01' }, []],
    [{ items: [{ title: 'Taza 3000', size: 3000 }], address: { house: '4417' } }, []],
  ])('%j', (data, expected) => {
    const customer = { name: 'ada', file: '', data, locale: undefined, rangeOf: () => undefined };
    const facts = factReader(undefined, [customer])(data, {
      customer,
      message: ANY_MESSAGE,
      to: undefined,
    });
    expect(facts.codes?.map(({ path }) => path)).toEqual(expected);
  });
});
