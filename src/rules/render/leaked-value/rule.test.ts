import { describe, expect, it } from 'vitest';
import { judgedFrom } from '../../../testing/judged.ts';
import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: [
    { text: 'An unsigned form is null and void.' },
    { because: 'a surname', text: 'Hi {{name}},', customer: { name: 'Null' } },
    { because: 'a product', text: 'You bought {{item}}.', customer: { item: 'NaN bread' } },
    { because: 'a word that only holds it', text: 'An {{x}} form', customer: { x: 'undefinedly' } },
  ],
  reports: [
    {
      text: 'Total: {{order.total}}',
      customer: { order: { total: { amount: 3 } } },
      findings: [{ message: 'leaked', over: '[object Object]' }],
    },
    {
      because: 'in the subject',
      text: 'Hi',
      message: { subject: 'Order {{order}}' },
      customer: { order: { number: 'A-1' } },
      findings: [{ message: 'leaked', over: '[object Object]' }],
    },
    {
      because: 'in a link',
      html: '<p><a href="https://kestrel.example/orders/{{order}}">Your order</a></p>',
      customer: { order: { number: 'A-1' } },
      findings: [
        { message: 'leakedInLink', over: 'https://kestrel.example/orders/[object Object]' },
      ],
    },
  ],
});

describe('of a message that was rendered elsewhere', () => {
  it.each<[outcome: string | undefined, line: string, record: string]>([
    ['leaked', 'Dear undefined, your order left.', ''],
    ['leaked', 'Balance: NaN', ''],
    ['leaked', 'Total: null', ''],
    ['leaked', 'null', ''],
    ['perhapsProse', 'An unsigned form is null and void.', ''],
    [undefined, 'Welcome to Camp null', 'Camp null'],
  ])('%s: %s', (outcome, line, record) => {
    const judged = judgedFrom({ lines: [[line]], traced: false, values: { 'camp.name': record } });
    const [found] = rule.check(judged, {});
    expect(found && ('cannotTell' in found ? found.cannotTell : found.message)).toBe(outcome);
  });
});
