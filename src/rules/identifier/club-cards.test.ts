import { expect, it } from 'vitest';
import { adas, questionOf, type QuestionSeed } from '../../testing/claim-question.ts';
import { isOfClub } from './club-cards.ts';

const LOYALTY = adas('customer.loyalty', '308815120', 'loyalty');
const LIBRARY = adas('member.number', '290177334', 'customer-account');
const CARD = adas('payment.card', '4000056655661908', 'payment-card');

const ending: QuestionSeed = { lines: ['Card •••• 5120'], noun: 'Card', shown: '5120' };
const whole: QuestionSeed = {
  lines: ['Card no. 290177334'],
  noun: 'Card',
  shown: '290177334',
  form: 'full',
};

it.each<[isClub: boolean, because: string, seed: QuestionSeed]>([
  [true, 'a loyalty card, and none to pay with', { ...ending, own: [LOYALTY] }],
  [false, 'in the place of the card that was paid with', { ...ending, own: [LOYALTY, CARD] }],
  [
    false,
    'the end of a number that gives no cards',
    { ...ending, own: [{ ...LOYALTY, kind: 'order' }] },
  ],
  [false, "somebody else's", { ...ending, own: [{ ...LOYALTY, owner: 'bruno' }] }],
  [true, 'a member number, whole', { ...whole, own: [LIBRARY, CARD] }],
  [false, 'an order number, whole', { ...whole, own: [{ ...LIBRARY, kind: 'order' }] }],
  [
    true,
    'a code with letters',
    {
      ...whole,
      lines: ['Card no. LB-29017'],
      shown: 'LB-29017',
      codes: [{ path: 'card', value: 'LB-29017', owner: 'ada' }],
    },
  ],
  [
    false,
    'a code of digits alone: it may be paid with',
    { ...whole, codes: [{ path: 'card', value: '290177334', owner: 'ada' }] },
  ],
  [false, 'no card at all', { ...ending, own: [LOYALTY], accepts: ['order'] }],
])('%s: %s', (isClub, _because, seed) => {
  expect(isOfClub(questionOf(seed))).toBe(isClub);
});

it('is one beside the card that was paid with', () => {
  const { claim, reading, facts } = questionOf({ ...ending, own: [LOYALTY, CARD] });
  const paid = { ...claim, shown: '1908' };
  expect(isOfClub({ claim, facts, reading: { ...reading, claims: [claim, paid] } })).toBe(true);
});
