import { expect, it } from 'vitest';
import { adas, questionOf, type QuestionSeed } from '../../testing/claim-question.ts';
import { describedInstead } from './described.ts';

const CHECKING = adas('accounts[0].number', '55017712', 'bank-account');
const RAINY_DAY = adas('accounts[1].number', '55017730', 'bank-account');
const values = {
  'accounts[0].nickname': 'Everyday Checking',
  'accounts[1].nickname': 'Rainy Day',
};
/** A message that shows the end of the second account. */
const shows = (...lines: readonly string[]): QuestionSeed => ({
  lines,
  noun: 'account',
  shown: '7730',
  values,
});

it.each<[meant: boolean, because: string, seed: QuestionSeed]>([
  [true, 'the name of another', shows('Your Everyday Checking account 7730')],
  [true, 'the name in the line above', shows('Everyday Checking', 'account 7730')],
  [
    true,
    'the name of another, in a field of another language',
    {
      ...shows('Votre Livret A, account 7730'),
      values: { 'accounts[0].libelle': 'Livret A', 'accounts[1].libelle': 'Compte courant' },
    },
  ],
  [false, 'its own name', shows('Your Rainy Day account 7730')],
  [false, 'both names', shows('From Everyday Checking to your Rainy Day account 7730')],
  [false, 'no name', shows('Your account 7730')],
  [false, 'a name in the sentence before', shows('Everyday Checking is empty. Use account 7730')],
  [false, 'whole', { ...shows('Your Everyday Checking account 7730'), form: 'full' }],
  [
    false,
    'both of one name',
    {
      ...shows('Your Everyday Checking account 7730'),
      values: { ...values, 'accounts[1].nickname': 'Everyday Checking' },
    },
  ],
  [
    true,
    'a type, by its word in another language',
    {
      ...shows('Sparkonto, account 7730'),
      values: { 'accounts[0].type': 'savings', 'accounts[1].type': 'checking' },
    },
  ],
])('%s: %s', (meant, _because, seed) => {
  const instead = describedInstead(questionOf(seed), [RAINY_DAY], [CHECKING, RAINY_DAY]);
  expect(instead).toEqual(meant ? [CHECKING] : []);
});

it.each<[meant: boolean, because: string, line: string, brand: string]>([
  [true, 'the brand of another', 'Paid to your Mastercard ending in 1111', 'Visa'],
  [false, 'its own brand', 'Paid to your Visa ending in 1111', 'Visa'],
  [false, 'a brand that is part of its own', 'Paid to your Mastercard 1111', 'Mastercard Debit'],
  [false, 'no brand that is known', 'Paid to your Mastercard 1111', 'Family card'],
])('%s: %s outside of lists', (meant, _because, line, brand) => {
  const paid = adas('payment.card.number', '4111111111111111', 'payment-card');
  const refunded = adas('refund.card.number', '5555555555554444', 'payment-card');
  const question = questionOf({
    lines: [line],
    noun: /Mastercard|Visa/.exec(line)?.[0] ?? '',
    shown: '1111',
    values: { 'payment.card.brand': brand, 'refund.card.brand': 'Mastercard' },
  });
  expect(describedInstead(question, [paid], [paid, refunded])).toEqual(meant ? [refunded] : []);
});

it('compares only what stands in one list', () => {
  const question = questionOf(shows('Your Everyday Checking account 7730'));
  const single = { ...RAINY_DAY, path: 'savings.number' };
  expect(describedInstead(question, [single], [CHECKING, single])).toEqual([]);
});
