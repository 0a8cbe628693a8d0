import { expect, it } from 'vitest';
import { adas, questionOf } from '../../testing/claim-question.ts';
import type { Identifier } from '../../model/facts.ts';
import type { Evidence } from './evidence.ts';
import { byAnotherName, otherThanNamed } from './other-names.ts';

const ORDER = adas('order.number', 'A-10023', 'order');
const CUSTOMER = adas('customer.number', 'K-991207', 'customer-account');

const evidenceOf = (accepts: readonly string[], own: readonly Identifier[]): Evidence => ({
  ...questionOf({
    lines: ['Number T-118204'],
    noun: 'Number',
    shown: 'T-118204',
    form: 'full',
    accepts,
    own,
  }),
  isAboutParcel: false,
  motion: { kind: 'not-known' },
  printed: { kind: 'unknown' },
  perturbed: new Map(),
});

const shownAs = (kind: string, ...alternatives: readonly string[]): Identifier => ({
  ...adas('shown.number', 'T-118204', kind),
  alternatives,
  source: { how: 'inferred', because: 'its name' },
});

it.each<
  [
    isWrong: boolean,
    because: string,
    shown: Identifier,
    accepts: readonly string[],
    other: Identifier,
  ]
>([
  [true, 'a claim in the place of the order', shownAs('ticket', 'order'), ['order'], ORDER],
  [
    true,
    'a loan in the place of the customer',
    shownAs('loan', 'customer-account'),
    ['customer-account'],
    CUSTOMER,
  ],
  [false, 'a workshop calls its jobs orders', shownAs('work-order', 'order'), ['order'], ORDER],
  [
    true,
    'a visit under a word for the patient',
    shownAs('visit', 'ticket'),
    ['customer-account', 'ticket'],
    CUSTOMER,
  ],
  [
    false,
    'a statement under a word for bills and customers',
    shownAs('statement', 'invoice'),
    ['invoice', 'customer-account'],
    CUSTOMER,
  ],
])('%s: %s', (isWrong, _because, shown, accepts, other) => {
  expect(byAnotherName(evidenceOf(accepts, [shown, other]), [shown]) !== undefined).toBe(isWrong);
});

it.each<
  [isWrong: boolean, because: string, accepts: readonly string[], others: readonly Identifier[]]
>([
  [
    true,
    'the contract that is named stands nowhere',
    ['contract', 'policy', 'customer-account', 'loan'],
    [adas('contract.number', 'M-445', 'contract')],
  ],
  [false, 'there is no contract', ['contract', 'policy', 'customer-account', 'loan'], []],
  [
    false,
    'a confirmation is of many things',
    ['booking', 'order', 'customer-account', 'loan'],
    [adas('booking.number', 'B-445', 'booking')],
  ],
])('a customer number under a wider label, %s: %s', (isWrong, _because, accepts, others) => {
  const shown = shownAs('customer-account');
  expect(otherThanNamed(evidenceOf(accepts, [shown, ...others]), [shown]) !== undefined).toBe(
    isWrong,
  );
});

it.each<[isWrong: boolean, because: string, own: readonly Identifier[]]>([
  [
    true,
    'the end of a member number as that of the account',
    [
      { ...adas('member.no', '8012246', 'loyalty'), alternatives: ['customer-account'] },
      { ...adas('payout.no', '1098834', 'customer-account'), alternatives: ['bank-account'] },
    ],
  ],
  [
    false,
    'the record has no account',
    [{ ...adas('member.no', '8012246', 'loyalty'), alternatives: ['customer-account'] }],
  ],
  [
    false,
    'it is the account of a customer',
    [
      adas('customer.accountNo', '8012246', 'customer-account'),
      adas('payout.iban', 'DE89370400440532013000', 'bank-account'),
    ],
  ],
])('%s behind a mask: %s', (isWrong, _because, own) => {
  const seed = {
    lines: ['Account ***2246'],
    noun: 'Account',
    shown: '2246',
    form: 'masked',
  } as const;
  const accepts = ['payment-card', 'bank-account', 'customer-account'];
  const evidence = { ...evidenceOf(accepts, own), ...questionOf({ ...seed, accepts, own }) };
  expect(byAnotherName(evidence, own.slice(0, 1)) !== undefined).toBe(isWrong);
});
