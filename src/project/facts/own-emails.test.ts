import { expect, it } from 'vitest';
import { ownEmails } from './own-emails.ts';
import { peopledRecord } from './people.ts';
import { recipientOf } from './recipient.ts';

const EMAIL = 'bea@example.com';
const ada = { name: 'Ada Byron', email: 'ada@example.com' };

it.each<[isOwn: boolean, because: string, data: object]>([
  [true, 'the one not yet confirmed', { ...ada, new_email: EMAIL }],
  [true, 'the one given up', { user: ada, change: { oldEmail: EMAIL } }],
  [true, 'named for whom it is', { user: ada, recipient_email: EMAIL }],
  [true, "however the customer's field is called", { user: { ...ada, post: EMAIL } }],
  [true, 'beside a name', { customerName: 'Ada Byron', email: EMAIL }],
  [false, 'of nobody knows whom beside a name', { customerName: 'Ada Byron', contactMail: EMAIL }],
  [false, "the sender's", { ...ada, supportEmail: EMAIL }],
  [false, 'nobody knows whose', { ...ada, contactEmail: EMAIL }],
  [false, "a shop's", { user: ada, shop: { email: EMAIL } }],
  [false, "a shop's as well", { user: { ...ada, newEmail: EMAIL }, shop: { email: EMAIL } }],
])('%s: %s', (isOwn, _because, data) => {
  const { flat, people } = peopledRecord(data);
  const recipient = recipientOf({ people, declared: undefined, to: undefined, record: flat });
  expect(ownEmails(flat, recipient).includes(EMAIL)).toBe(isOwn);
});
