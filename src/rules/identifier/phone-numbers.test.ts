import { expect, it } from 'vitest';
import { adas, questionOf, type QuestionSeed } from '../../testing/claim-question.ts';
import type { Evidence } from './evidence.ts';
import { phoneInstead } from './phone-numbers.ts';

const REFERENCE = adas('advance.variableSymbol', '2603110', 'payment-reference');
const CARD = adas('cards[0].number', '5555555555554444', 'payment-card');
const values = {
  'client.phone': '+420720550188',
  'client.hp_no': '010-0000-7290',
  'client.city': 'Chrudim',
};
const reference: QuestionSeed = {
  lines: ['Symbol 720550188'],
  noun: 'Symbol',
  shown: '720550188',
  form: 'full',
  accepts: ['payment-reference'],
  own: [REFERENCE],
  values,
};
const card: QuestionSeed = {
  lines: ['Card (7290'],
  noun: 'Card',
  shown: '7290',
  accepts: ['payment-card'],
  own: [CARD],
  values,
};

const evidenceOf = (seed: QuestionSeed): Evidence => ({
  ...questionOf(seed),
  isAboutParcel: false,
  motion: { kind: 'not-known' },
  printed: { kind: 'unknown' },
  perturbed: new Map(),
});

it.each<[path: string | undefined, because: string, seed: QuestionSeed]>([
  ['client.phone', 'without the code of the country', reference],
  [
    'client.phone',
    'with the nought of a trunk',
    { ...reference, lines: ['Symbol 0720550188'], shown: '0720550188' },
  ],
  ['client.hp_no', 'the end of one as that of a card', card],
  [
    undefined,
    'the number that the label names stands there too',
    { ...reference, lines: ['Pay 2603110', 'Symbol 720550188'] },
  ],
  [undefined, 'no number that the label may name', { ...reference, own: [] }],
  [
    undefined,
    'accounts that are phones',
    { ...reference, accepts: ['bank-account'], own: [adas('iban', 'CZ6508', 'bank-account')] },
  ],
  [undefined, 'a phone at some distance', { ...card, lines: ['Card: code sent to 7290'] }],
  [undefined, 'another number', { ...reference, lines: ['Symbol 720550189'], shown: '720550189' }],
])('%s: %s', (path, _because, seed) => {
  const cause = phoneInstead(evidenceOf(seed));
  expect(cause?.path).toBe(path);
});
