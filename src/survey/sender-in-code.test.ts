import { expect, it } from 'vitest';
import { senderIn } from './sender-in-code.ts';

it.each<[string, string | undefined]>([
  [`send({ from: '"Acme" <hello@acme.com>', to })`, 'Acme <hello@acme.com>'],
  [`send({ from: process.env.FROM || "noreply@acme.com" })`, 'noreply@acme.com'],
  [`const from = process.env.FROM ?? 'Acme <a@acme.com>';`, 'Acme <a@acme.com>'],
  [`from: config.get('MAIL_FROM', 'a@acme.com'),`, 'a@acme.com'],
  [
    'const o = { from: `"${process.env.APP || "Acme"}" <${process.env.FROM || "a@acme.com"}>`, to };',
    'Acme <a@acme.com>',
  ],
  ['defaults: { from: `"Acme Support" <${process.env.MAIL_USER}>` },', 'Acme Support'],
  ['from: `"${name}" <${address}>`', undefined],
  [`import a from 'b'; Array.from(x); from: user.email`, undefined],
  [`from: 'noreply@example.com'`, undefined],
  [`const from = (x) => 'a@acme.com'`, undefined],
])('%s', (code, expected) => {
  expect(senderIn(code, 'mail.ts')?.text).toBe(expected);
});

it('takes an address before a name alone', () => {
  const code = 'from: `"Acme" <${x}>`\nfrom: "a@acme.com"';
  expect(senderIn(code, 'mail.ts')?.text).toBe('a@acme.com');
});
