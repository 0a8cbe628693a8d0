import { describe, expect, it } from 'vitest';
import type { Facts, Identifier } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Read } from '../../model/origin.ts';
import type { Claim } from '../../model/reading.ts';
import type { Verdict } from './verdict-kinds.ts';
import { judgeClaims } from './verdict.ts';
import { claimed, explain, haves } from './wording.ts';

const CARD = identifier('customer.cards[0].number', '4000056655661908', 'payment-card');
const SECOND_CARD = identifier('customer.cards[1].number', '4000056655666467', 'payment-card');
const INTERNAL = {
  ...identifier('order.internalNumber', '88417776', 'internal-order'),
  customerFacing: false,
};
const COLLIDING = { ...INTERNAL, value: '88411908' };
const ORDER = identifier('order.number', 'A-10023', 'order');
const BOOKING = identifier('booking.reference', 'WK-7H2QD', 'booking');
const BRUNOS_CARD = {
  ...identifier('customer.cards[0].number', '4242424242426467', 'payment-card'),
  owner: 'bruno',
};

const CANARY = {
  [CARD.path]: '4000053141592653',
  [INTERNAL.path]: '93157841',
  [ORDER.path]: 'K-73926',
};
const INTERNAL_READ: Read = { path: INTERNAL.path, value: INTERNAL.value };
const CARD_READ: Read = { path: CARD.path, value: CARD.value };

describe('what plain text, provenance and canary tell together', () => {
  it.each<[string, Scenario, Partial<Verdict> | undefined]>([
    ['right', { shown: '1908', reads: [CARD_READ], canaryShown: '2653' }, { kind: 'right' }],
    ['right, nothing else known', { shown: '1908' }, { kind: 'right' }],
    [
      'swap in the template',
      { shown: '7776', reads: [INTERNAL_READ], canaryShown: '7841' },
      { kind: 'mismatched', cause: { from: 'field', path: INTERNAL.path, value: '88417776' } },
    ],
    [
      'the same by plain text alone',
      { shown: '7776' },
      { kind: 'mismatched', cause: { from: 'field', path: INTERNAL.path, value: '88417776' } },
    ],
    [
      'swap upstream of the template',
      { shown: '7776', reads: [{ path: 'acct', value: '7776' }], canaryShown: '7841' },
      {
        kind: 'mismatched',
        cause: { from: 'field', path: INTERNAL.path, value: '88417776', printedAs: 'acct' },
      },
    ],
    [
      'swap upstream without canary: the field as the template calls it',
      { shown: '7776', reads: [{ path: 'acct', value: '7776' }] },
      { kind: 'mismatched', cause: { from: 'field', path: 'acct', value: '' } },
    ],
    [
      'colliding digits, by canary',
      { shown: '1908', own: [CARD, COLLIDING], canaryShown: '7841' },
      { kind: 'hidden-swap' },
    ],
    [
      'colliding digits, by provenance',
      {
        shown: '1908',
        own: [CARD, COLLIDING],
        reads: [{ path: COLLIDING.path, value: COLLIDING.value }],
      },
      { kind: 'hidden-swap' },
    ],
    [
      'colliding digits, rightly wired',
      { shown: '1908', own: [CARD, COLLIDING], reads: [CARD_READ], canaryShown: '2653' },
      { kind: 'right', identifiers: [CARD] },
    ],
    [
      'literal, wrong',
      { shown: '5555', literal: true },
      { kind: 'mismatched', cause: { from: 'literal' } },
    ],
    ['literal, right by chance', { shown: '1908', literal: true }, { kind: 'hard-coded' }],
    ['constant, right by chance', { shown: '1908', canaryShown: '1908' }, { kind: 'hard-coded' }],
    [
      'constant, but a field without canary holds it too',
      { shown: '1908', canaryShown: '1908', values: { 'payment.display': 'Visa •••• 1908' } },
      { kind: 'cannot-tell' },
    ],
    [
      'constant, no canary for the card',
      { shown: '1908', canaryShown: '1908', canaryValues: {} },
      { kind: 'right' },
    ],
    [
      'helper that remembers',
      { shown: '6467', reads: [CARD_READ], canaryShown: '6467' },
      { kind: 'stale', identifier: CARD },
    ],
    [
      'hash of something',
      {
        shown: '5D41',
        reads: [{ path: 'customer.id', value: 'c-1', derived: true }],
        canaryShown: '9B71',
      },
      { kind: 'mismatched', cause: { from: 'computed', paths: ['customer.id'] } },
    ],
    [
      "another customer's",
      { shown: '6467', others: [BRUNOS_CARD] },
      { kind: 'foreign', identifier: BRUNOS_CARD },
    ],
    [
      "somebody else's in the same record, the same digits",
      {
        shown: '1908',
        own: [CARD, { ...CARD, path: 'giver.card', owner: 'giver' }],
        reads: [{ path: 'giver.card', value: CARD.value }],
      },
      { kind: 'foreign' },
    ],
    [
      'nothing of the kind in the record',
      { shown: '5555', own: [ORDER] },
      { kind: 'cannot-tell', because: 'nothing-to-compare' },
    ],
    [
      'a field the dictionary does not know: "card ending in {{name}}"',
      {
        shown: '4242',
        own: [ORDER],
        reads: [{ path: 'name', value: '4242' }],
        canaryShown: '4242',
      },
      { kind: 'cannot-tell', because: 'source-unknown' },
    ],
    ['two digits of unknown making', { shown: '72' }, undefined],
    [
      'two digits, made of nothing but another identifier',
      { shown: '72', own: [CARD, BOOKING], reads: [{ path: BOOKING.path, value: BOOKING.value }] },
      { kind: 'mismatched', cause: { from: 'computed', paths: [BOOKING.path] } },
    ],
    ['weak and unexplained', { shown: '5555', strength: 'weak' }, undefined],
    [
      'weak but plainly swapped',
      { shown: '7776', strength: 'weak', reads: [INTERNAL_READ] },
      { kind: 'mismatched' },
    ],
    [
      'the second card',
      {
        shown: '6467',
        own: [
          { ...CARD, entity: 'order.payment' },
          { ...SECOND_CARD, entity: 'subscription' },
        ],
        subjectMatter: ['order'],
      },
      { kind: 'wrong-entity' },
    ],
    [
      'the right card of two',
      {
        shown: '1908',
        own: [
          { ...CARD, entity: 'order.payment' },
          { ...SECOND_CARD, entity: 'subscription' },
        ],
        subjectMatter: ['order'],
      },
      { kind: 'right' },
    ],
    [
      'order number under the label of invoices that the shop does not number',
      { shown: 'A-10023', form: 'full', accepts: ['invoice'], own: [ORDER] },
      { kind: 'cannot-tell' },
    ],
    [
      'order number where an invoice number belongs',
      {
        shown: 'A-10023',
        form: 'full',
        accepts: ['invoice'],
        own: [ORDER, identifier('invoice.number', 'R-551', 'invoice')],
      },
      { kind: 'mismatched' },
    ],
    [
      'order and invoice that share one number',
      {
        shown: 'A-10023',
        form: 'full',
        accepts: ['invoice'],
        own: [ORDER, identifier('invoice.number', 'A-10023', 'invoice')],
        reads: [{ path: ORDER.path, value: ORDER.value }],
      },
      { kind: 'right' },
    ],
    [
      "the sender's own bank account",
      {
        shown: 'DE89370400440532013000',
        form: 'full',
        accepts: ['bank-account'],
        own: [identifier('customer.iban', 'GB82WEST12345698765432', 'bank-account')],
        literal: true,
      },
      { kind: 'cannot-tell' },
    ],
    [
      'number composed around the order number',
      { shown: 'ORD-2026-A-10023', form: 'full', accepts: ['order'], own: [ORDER] },
      { kind: 'right' },
    ],
  ])('%s', (_, scenario, expected) => {
    const [verdict] = judgeClaims(judge(scenario)).map(({ verdict }) => verdict);
    expect({ verdict }).toMatchObject({ verdict: expected });
  });
});

it('aligns repeated claims by their words and order', () => {
  const first = judge({ shown: '1908', canaryShown: '2653' });
  const second = judge({ shown: '7776', canaryShown: '7841' });
  const verdicts = judgeClaims({
    ...first,
    reading: { ...first.reading, claims: [...first.reading.claims, ...second.reading.claims] },
    ...(first.canary !== undefined &&
      second.canary !== undefined && {
        canary: {
          values: first.canary.values,
          reading: {
            ...first.canary.reading,
            claims: [...first.canary.reading.claims, ...second.canary.reading.claims],
          },
        },
      }),
  });
  expect(verdicts.map(({ verdict }) => verdict.kind)).toEqual(['right', 'mismatched']);
});

it('says it as a person would', () => {
  const { reading, facts } = judge({ shown: '7776' });
  const [claim] = reading.claims;
  if (claim === undefined) throw new Error('no claim');
  expect(claimed(claim)).toBe('card or bank account ending in 7776');
  expect(haves(claim, facts)).toBe(" (Ada's end in 1908)");
  expect(explain(claim, { from: 'field', path: 'order.internalNumber', value: '88417776' })).toBe(
    '7776 is the last four of order.internalNumber',
  );
});

interface Scenario {
  readonly shown: string;
  readonly form?: Claim['form'];
  readonly accepts?: readonly string[];
  readonly strength?: Claim['strength'];
  readonly own?: readonly Identifier[];
  readonly others?: readonly Identifier[];
  readonly values?: Readonly<Record<string, string>>;
  /** What the expression read; undefined for a message without provenance. */
  readonly reads?: readonly Read[];
  readonly literal?: boolean;
  readonly canaryShown?: string;
  readonly canaryValues?: Readonly<Record<string, string>>;
  readonly subjectMatter?: readonly string[];
}

function judge(scenario: Scenario): Judged {
  const { shown, own = [CARD, INTERNAL], canaryShown, reads, literal = false } = scenario;
  const phrase = `account ending in ${shown}`;
  const span = { start: phrase.length - shown.length, end: phrase.length };
  const at = { file: 't.hbs', start: { line: 1, column: 1 }, end: { line: 1, column: 9 } };
  const printing = {
    expression: { at, source: '{{x}}', helpers: [] },
    reads: reads ?? [],
    via: [],
  };
  const provenance = {
    printed: reads === undefined ? [] : [{ span, printing }],
    complete: literal,
  };
  const claims = (text: string): readonly Claim[] => [
    {
      role: 'text',
      accepts: scenario.accepts ?? ['payment-card', 'bank-account'],
      form: scenario.form ?? 'ending',
      shown: text,
      phrase: `account ending in ${text}`,
      noun: 'account',
      strength: scenario.strength ?? 'strong',
      at: { part: 'text', span: { start: 0, end: phrase.length } },
      shownAt: { part: 'text', span },
    },
  ];
  const reading = {
    language: 'en',
    lines: [],
    links: [],
    greetings: [],
    openings: [],
    routes: [],
    replies: [],
    slots: [],
    languages: { declared: [], bodies: [], passages: [], dates: [], amounts: [] },
  };
  const facts: Facts = {
    customer: 'ada',
    recipient: {
      path: 'customer',
      name: { given: 'Ada' },
      handles: [],
      source: { how: 'declared' },
    },
    people: [],
    identifiers: own,
    shipments: [],
    otherShipments: [],
    subjectMatter: scenario.subjectMatter,
    values: new Map(Object.entries(scenario.values ?? {})),
    roles: new Map(),
    others: { identifiers: scenario.others ?? [], people: [], addresses: [] },
  };
  return {
    reading: { ...reading, claims: claims(shown) },
    facts,
    message: {
      name: 'trade-in-credit',
      type: undefined,
      locale: undefined,
      from: undefined,
      replyTo: undefined,
      to: undefined,
      parts: {
        text: {
          name: 'text',
          content: phrase,
          ...((literal || reads !== undefined) && { provenance }),
        },
      },
      dropped: [],
    },
    contract: { greeting: 'unknown', tracking: 'none', contact: 'none' },
    sender: { hosts: [], trackingPages: [], supportPages: [] },
    ...(canaryShown !== undefined && {
      canary: {
        reading: { ...reading, claims: claims(canaryShown) },
        values: new Map(Object.entries(scenario.canaryValues ?? CANARY)),
      },
    }),
  };
}

function identifier(path: string, value: string, kind: string): Identifier {
  return {
    path,
    value,
    kind,
    partial: false,
    owner: 'ada',
    customerFacing: true,
    source: { how: 'declared' },
  };
}
