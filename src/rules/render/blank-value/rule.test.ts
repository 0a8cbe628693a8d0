import { describe, expect, it } from 'vitest';
import { judgedFrom, person, type JudgedSeed, type Piece } from '../../../testing/judged.ts';
import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const nothing = (path = 'order.x', value?: string | null): Piece => ({
  prints: '',
  path,
  value,
});
const prints = (text: string, path = 'order.y'): Piece => ({ prints: text, path });

const outcomes = (seed: JudgedSeed): string[] =>
  [...rule.check(judgedFrom(seed), {})].map((outcome) =>
    'cannotTell' in outcome ? outcome.cannotTell : outcome.message,
  );

describe('render/blank-value', () => {
  it.each<[because: string, line: readonly Piece[]]>([
    ['between words', ['In up to ', nothing(), ' minutes.']],
    ['before a comma', ['To pay your invoice ', nothing('order.x', ''), ', click here.']],
    ['before a spaced exclamation mark', ['Merci ', nothing(), ' !']],
    ['at the start of a sentence', [nothing(), ', thank you.']],
    ['in brackets', ['Your parcel (', nothing(), ') left.']],
    ['behind a currency', ['You paid €', nothing(), ' today.']],
    ['before a currency', ['You paid ', nothing(), ' €.']],
    ['behind a number sign', ['Order #', nothing(), ' has shipped.']],
    ['before a percent sign', ['Save ', nothing(), '% now.']],
    ['behind a label', ['Order number: ', nothing()]],
    ['behind a bracket', ['Leo Brenner (', nothing(), ' years)']],
    ['between a label and its unit', ['Distance: ', nothing(), ' km']],
    ['before the name of a currency', [nothing(), ' FCFA']],
    ['before words that begin no sentence', [nothing(), ' guests']],
    ['behind a plus', ['You have earned +', nothing(), ' points.']],
  ])('reports a blank %s', (_, line) => {
    expect(outcomes({ lines: [line] })).toEqual(['blank']);
  });

  it.each<[because: string, lines: readonly (readonly Piece[])[]]>([
    ['an optional second line', [['12 Kiln Lane'], [nothing('a.line2', '')], ['Leeds']]],
    ['an optional title', [['Dear ', nothing(), ' ', prints('Ada'), ',']]],
    ['a middle name', [[prints('Ada'), ' ', nothing(), ' ', prints('Okafor'), ' signed.']]],
    ['a trailing note', [['It is on its way. ', nothing()]]],
    ['a leading mark that the record says is none', [[nothing('x.icon', ''), ' guests']]],
    ['a leading badge', [[nothing(), ' Your order is here.']]],
    [
      'a helper that chose to be silent',
      [['Save ', { prints: '', path: 'order.z', value: 'x' }, '% now.']],
    ],
    [
      'an address under its label',
      [['Delivery to: ', nothing('a.company', null)], [prints('Ada', 'a.name')]],
    ],
    ['no space', [['It is here', nothing(), '.']]],
    ['an optional word behind a spaced plus', [['Premium + ', nothing(), ' storage']]],
    ['an optional word behind a bracket', [['(', nothing(), prints('Ada'), ')']]],
  ])('leaves %s alone', (_, lines) => {
    expect(outcomes({ lines })).toEqual([]);
  });

  it('cannot tell whether a word that the record says is empty was optional', () => {
    const lines = [['Your ', nothing('card.brand', ''), ' card ends in 1908.']];
    expect(outcomes({ lines })).toEqual(['perhapsOptional']);
  });

  it('cannot tell without provenance', () => {
    const lines = [['To pay your invoice , click here.']];
    expect(outcomes({ lines, traced: false })).toEqual(['notTraced']);
    const end = [['Your card ending in .'], ['Wait for it ...'], ['from .5 to 1 .NET']];
    expect(outcomes({ lines: end, traced: false })).toEqual(['notTraced']);
    expect(outcomes({ lines })).toEqual([]);
  });

  it('leaves an empty greeting to its own rule', () => {
    const seed: JudgedSeed = {
      lines: [['Hi ', nothing('customer.given', ''), ',']],
      greeting: { text: 'Hi ,', kind: 'empty' },
      recipient: person('customer', {}),
    };
    expect(outcomes(seed)).toEqual([]);
  });

  it('names the expression and the path to blame', () => {
    const [finding] = rule.check(
      judgedFrom({ lines: [['In up to ', nothing('order.minutes'), ' minutes.']] }),
      {},
    );
    expect(finding).toMatchObject({
      data: { context: 'In up to ___ minutes.', expression: '{{order.minutes}}' },
      blames: ['order.minutes'],
    });
  });
});

testRule(rule, {
  accepts: [
    {
      because: 'the first line of an address below its label',
      html: '<p>Ship to:<br>{{to.company}}<br>{{to.name}}</p>',
      customer: { to: { name: 'Ada' } },
    },
    {
      because: 'one of two names that a template prints side by side',
      html: '<p>Order no. {{order.number}}{{orderNumber}}</p>',
      customer: { orderNumber: '100482' },
    },
    {
      because: 'the record says that one of a list of labels is empty',
      html: '<table><tr><td>Paid</td><td>{{sum}}</td></tr><tr><td>Note</td><td>{{note}}</td></tr></table>',
      customer: { sum: '20.00', note: '' },
      cannotTell: ['perhapsOptional'],
    },
    {
      because: 'a note between a label and the list that it announces',
      html: '<p>You bought:</p><p>{{note}}</p><ul><li>One kit</li></ul>',
    },
    {
      because: 'an optional paragraph below a heading',
      html: '<h2>Your order</h2><p>{{note}}</p><p>It is on its way.</p><p>{{date}}</p>',
      customer: { date: '3 May 2026' },
    },
    { because: 'a parameter', html: '<p><a href="https://a.shop/?id={{id}}">See it</a></p>' },
    { because: 'a locale', html: '<p><a href="https://a.shop{{prefix}}/help">See it</a></p>' },
    {
      because: 'a piece that the record says is empty',
      html: '<p><a href="https://a.shop/{{lang}}/help">See it</a></p>',
      customer: { lang: '' },
      cannotTell: ['perhapsOptional'],
    },
  ],
  reports: [
    {
      because: 'money without an amount',
      text: 'Total pagado: Bs. {{totalBs}}',
      customer: { sum: '18.250,00' },
      findings: [{ message: 'blank', over: '' }],
    },
    {
      html: '<p><a href="https://a.shop/orders/{{order.number}}">See it</a></p>',
      findings: [{ message: 'blankInLink', over: '' }],
    },
    {
      html: '<p><a href="https://a.shop/orders">{{order.cta}}</a></p>',
      findings: [{ message: 'blankLink', over: '' }],
    },
    {
      because: 'a label in a table',
      html: '<table><tr><td>Total:</td><td>{{order.total}}</td></tr></table>',
      findings: [{ message: 'blank', over: '' }],
    },
    {
      because: 'a label without a colon, in a table of such rows',
      html: '<table><tr><td>Paid</td><td>{{sum}}</td></tr><tr><td>Reference</td><td>{{ref}}</td></tr></table>',
      customer: { sum: '20.00' },
      findings: [{ message: 'blank', over: '' }],
    },
    {
      because: 'one of a list of labels',
      html: '<div><b>Paid</b> <i>{{sum}}</i></div><div><b>Reference</b> <i>{{ref}}</i></div>',
      customer: { sum: '20.00' },
      findings: [{ message: 'blank', over: '' }],
    },
    {
      because: 'a line that goes on behind it',
      html: '<p>Your booking</p><p> {{guests}} guests</p>',
      findings: [{ message: 'blank', over: '' }],
    },
    {
      because: 'all of the paragraph below a label',
      html: '<p>Your parcel is now:</p><p><b>{{status}}</b></p><p>Thank you.</p>',
      findings: [{ message: 'blank', over: '' }],
    },
    {
      because: 'below a label in a paragraph of its own, as the next one is',
      html: '<p>Order number</p><p>{{ref}}</p><p>Order date</p><p>{{date}}</p>',
      customer: { date: '3 May 2026' },
      findings: [{ message: 'blank', over: '' }],
    },
    {
      because: 'below a label',
      html: '<p><b>Ship to:</b><br>{{order.address}}</p><p>Thanks</p>',
      findings: [{ message: 'blank', over: '' }],
    },
    {
      because: 'the same words in other places',
      html: '<p>Order no. {{order.number}}</p>',
      customer: { orderNumber: '100482' },
      findings: [{ message: 'misnamed', over: '' }],
    },
    {
      because: 'in the subject',
      text: 'Hi',
      message: { subject: 'Order #{{order.number}} has shipped' },
      findings: [{ message: 'blank', over: '' }],
    },
  ],
});
