import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const invites = 'Hi Ada,\n\nAny questions? Just reply to this email.';

testRule(rule, {
  accepts: [
    { text: invites, message: { from: 'hello@kestrel.example' } },
    {
      text: invites,
      message: { from: 'noreply@kestrel.example', replyTo: 'help@kestrel.example' },
    },
    { because: 'nobody says where replies go', text: invites, cannotTell: ['noSender'] },
    {
      because: 'a no-reply sender with another way',
      text: 'Hi Ada,\n\nQuestions? Call +44 20 7946 0018.',
      message: { from: 'noreply@kestrel.example', type: 'order-confirmation' },
    },
    {
      because: 'the record says in passing what would refuse',
      text: `${invites}\n\nReason: {{reason}}`,
      customer: { reason: 'The mailbox on the form is not checked, and the street is missing.' },
      message: { from: 'hello@kestrel.example' },
    },
    {
      because: 'a mailbox that only looks like one',
      text: invites,
      message: { from: 'norepoly@kestrel.example' },
    },
  ],
  reports: [
    {
      text: invites,
      message: { from: 'Kestrel <do-not-reply@kestrel.example>' },
      findings: [{ message: 'invitesInVain', over: 'Just reply' }],
    },
    {
      because: 'the message says both',
      text: `${invites}\n\nThis mailbox is not monitored.`,
      message: { from: 'hello@kestrel.example' },
      findings: [{ message: 'contradicts', over: 'Just reply' }],
    },
    {
      because: 'a Reply-To that refuses',
      text: invites,
      message: { from: 'hello@kestrel.example', replyTo: 'no_reply+42@kestrel.example' },
      findings: [{ message: 'invitesInVain', over: 'Just reply' }],
    },
    {
      because: 'a no-reply sender and no other way',
      text: 'Hi Ada,\n\nYour order is on its way.',
      message: { from: 'noreply@kestrel.example', type: 'order-confirmation' },
      findings: [{ message: 'noOtherWay', over: '' }],
    },
  ],
});
