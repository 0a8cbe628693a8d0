import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const english = 'Your order is on its way. We will let you know when it has been delivered.\n';
const german = 'Ihre Bestellung ist unterwegs. Wir schreiben Ihnen, wenn sie bei Ihnen ist.\n';
const reader = (locale: string): { customer: object } => ({
  customer: { name: { given: 'Ada' }, locale, email: 'ada@example.com' },
});

testRule(rule, {
  accepts: [
    { because: 'nobody says which language', text: english, customer: { customer: {} } },
    {
      because: 'the message wins over the customer',
      text: german,
      message: { locale: 'de-DE' },
      customer: reader('en-GB'),
    },
    {
      because: 'a message for everybody that the customer can read',
      text: english,
      message: { locale: 'de-DE' },
      customer: reader('en-GB'),
    },
    { because: 'too few words', text: 'Code: 402913', customer: reader('de-DE') },
    {
      because: 'a template in one language says so',
      html: `<html lang="en"><body><p>${english}</p></body></html>`,
      customer: reader('de-DE'),
      cannotTell: ['saysSo'],
    },
    {
      because: 'near relatives that the words do not tell apart',
      text: 'Din pakke er på vej til dig, og den er snart fremme.\n',
      customer: reader('nb-NO'),
    },
    {
      because: 'what the customer wrote',
      text: 'Nachricht: {{customer.note}}\n',
      customer: { customer: { locale: 'de-DE', note: english } },
    },
    { because: 'no tag of a language', text: english, customer: reader('none of your business') },
  ],
  reports: [
    {
      text: english,
      customer: reader('de-DE'),
      findings: [{ message: 'unexpected', over: 'Your order is on its way.' }],
    },
    {
      because: 'the HTML says otherwise than the message',
      html: `<html lang="en"><body><p>${english}</p></body></html>`,
      message: { locale: 'de-DE' },
      findings: [{ message: 'unexpected', over: 'Your order is on its way.' }],
    },
    {
      because: 'only the text part was forgotten',
      html: `<p>${german}</p>`,
      text: english,
      customer: reader('de_DE.UTF-8'),
      findings: [{ message: 'unexpected', over: 'Your order is on its way.' }],
    },
  ],
});
