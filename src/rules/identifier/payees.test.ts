import { expect, it } from 'vitest';
import { questionOf, type QuestionSeed } from '../../testing/claim-question.ts';
import { mayBePayees } from './payees.ts';

const values = { 'customer.name': 'Ada Okafor' };
const account = (...lines: readonly string[]): QuestionSeed => ({
  lines,
  noun: 'account',
  shown: '9021',
  values,
});

it.each<[may: boolean, because: string, seed: QuestionSeed]>([
  [true, 'a word for payees in the line', account('Beneficiary account ending in 9021')],
  [true, 'a word for payees above', account('Payee', 'account ending in 9021')],
  [false, 'a word for payees further up', account('Payee', 'Thanks!', 'account ending in 9021')],
  [false, 'in a paragraph', account(`Payee. ${'We '.repeat(50)}account ending in 9021`)],
  [true, 'a stranger behind the noun', account('To the account of Tom Berg ending in 9021')],
  [true, 'a stranger’s', account('We paid into Tom’s account ending in 9021')],
  [false, 'the customer by name', account('To the account of Ada Okafor ending in 9021')],
  [false, 'the customer’s', account('We paid into Ada’s account ending in 9021')],
  [false, 'nothing said', account('We paid into the account ending in 9021')],
  [
    false,
    'a field of the record explains it',
    {
      ...account('Beneficiary account ending in 9021'),
      values: { ...values, 'payout.to': '•••• 9021' },
    },
  ],
  [
    false,
    'no account at all',
    { ...account('Beneficiary account ending in 9021'), accepts: ['customer-account'] },
  ],
])('%s: %s', (may, _because, seed) => {
  expect(mayBePayees(questionOf(seed))).toBe(may);
});
