import { expect, it } from 'vitest';
import type { Claim } from '../../../model/reading.ts';
import { judgedFrom } from '../../../testing/judged.ts';
import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: [
    {
      text: 'Your card ending in {{customer.cards.[0].last4}}.',
      customer: { customer: { cards: [{ last4: '1908' }] } },
    },
  ],
  reports: [],
});

it('reports digits that stay when the field that was read changes', () => {
  const path = 'customer.card.last4';
  const judged = judgedFrom({
    lines: [['Card ending in ', { prints: '6467', path, value: '1908' }]],
  });
  const span = { start: 15, end: 19 };
  const claim: Claim = {
    role: 'text',
    accepts: ['payment-card'],
    form: 'ending',
    shown: '6467',
    phrase: 'Card ending in 6467',
    noun: 'card',
    strength: 'strong',
    at: { part: 'text', span: { start: 0, end: 19 } },
    shownAt: { part: 'text', span },
  };
  const reading = { ...judged.reading, claims: [claim] };
  const card = {
    path,
    value: '1908',
    kind: 'payment-card',
    partial: true,
    owner: judged.facts.customer,
    customerFacing: true,
    source: { how: 'declared' },
  } as const;
  const findings = rule.check(
    {
      ...judged,
      reading,
      facts: { ...judged.facts, identifiers: [card] },
      canary: { reading, values: new Map([[path, '5312']]) },
    },
    {},
  );
  expect([...findings]).toMatchObject([{ message: 'keptValue', data: { path }, blames: [path] }]);
});
