import { expect, it } from 'vitest';
import { adas, questionOf, type QuestionSeed } from '../../testing/claim-question.ts';
import { asClaimOfMeans } from './means-meant.ts';

const CARD = adas('saved_cards[1].number', '6011111111111117', 'payment-card');
const ORDER = adas('order.number', '55/2025/3317', 'order');
const ending: QuestionSeed = {
  lines: ['the card that paid for your order (last digits: 1117'],
  noun: 'order',
  shown: '1117',
  accepts: ['order'],
  own: [CARD, ORDER],
};

it.each<[isOfMeans: boolean, because: string, seed: QuestionSeed]>([
  [true, 'the end of a card', ending],
  [false, 'the end of the order too', { ...ending, own: [CARD, { ...ORDER, value: 'A-1117' }] }],
  [false, 'the end of nothing', { ...ending, own: [ORDER] }],
  [false, 'whole', { ...ending, form: 'full' }],
  [false, 'the end of a customer number', { ...ending, accepts: ['customer-account'] }],
])('%s: %s', (isOfMeans, _because, seed) => {
  const evidence = {
    ...questionOf(seed),
    isAboutParcel: false,
    motion: { kind: 'not-known' },
    printed: { kind: 'unknown' },
    perturbed: new Map<string, string>(),
  } as const;
  expect(asClaimOfMeans(evidence).accepts.includes('payment-card')).toBe(isOfMeans);
});
