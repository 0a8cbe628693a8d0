import type { StubMessage } from './mailpit-stub.ts';

export interface MailWords {
  readonly to?: string;
  readonly subject?: string;
  readonly greeting?: string;
  readonly body?: string;
}

/** A mail with nothing wrong in it but what is asked for. */
export function mail(
  id: string,
  {
    to = 'stranger@example.com',
    subject = `Message ${id}`,
    greeting = 'Hello there,',
    body = '',
  }: MailWords = {},
): StubMessage & { readonly subject: string } {
  const raw = [
    'From: Kite <hello@kite.example>',
    `To: ${to}`,
    `Subject: ${subject}`,
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>${greeting}</p>`,
    `<p>${body} Call us on +44 20 7946 0123.</p>`,
    '',
  ].join('\r\n');
  return { id, raw, subject };
}

/** `count` mails, the newest first. */
export const mails = (count: number): readonly StubMessage[] =>
  Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const created = new Date(Date.UTC(2026, 0, 15) + number * 1000).toISOString();
    return { ...mail(`id-${number}`), created };
  });
