import { expect, it } from 'vitest';
import { subjectsIn, subjectsOf } from './subjects-in-code.ts';

const subjects = (code: string, messages = ['sent'], engine: 'handlebars' | 'ejs' = 'handlebars') =>
  [...subjectsOf(messages, subjectsIn(code, 'mail.ts'), engine)].map(([name, { text }]) => [
    name,
    text,
  ]);

it.each<[string, string, string | undefined]>([
  ['a text', `send({ to, subject: 'It\\'s sent', template: './sent' })`, `It's sent`],
  ['the other order', `send({ template: 'sent.hbs', subject: "Sent" })`, 'Sent'],
  [
    'a value under another name',
    "send({ subject: `Order #${o.code}!`, template: 'mails/sent', context: { number: o.code, x } })",
    'Order #{{number}}!',
  ],
  [
    'a value in what is handed over whole',
    "send({ to: user?.email, subject: `${user.name}, sent`, template: 'sent', data: { user, order } })",
    '{{user.name}}, sent',
  ],
  [
    'a value with a default',
    "send({ subject: `Order ${o.code}`, template: 'sent', context: { code: o.code || o.id } })",
    'Order {{code}}',
  ],
  [
    'a value that the template has not',
    "send({ subject: `Order ${o.code}`, template: 'sent' })",
    undefined,
  ],
  [
    'what is computed',
    "send({ subject: `${t('x')}`, template: 'sent', context: { t } })",
    undefined,
  ],
  ['another object', "a({ subject: 'A' }); b({ template: 'sent' })", undefined],
  ['another template', "a({ subject: 'A', template: 'unsent' })", undefined],
])('%s', (_, code, expected) => {
  expect(subjects(code)).toEqual(expected === undefined ? [] : [['sent', expected]]);
});

it('gives each message its own', () => {
  const code =
    "a({ subject: `A ${x}`, template: 'a', context: { x } }); a({ subject: 'B', template: 'b' });";
  expect(subjects(code, ['a', 'mail/b'], 'ejs')).toEqual([
    ['a', 'A <%= x %>'],
    ['mail/b', 'B'],
  ]);
});
