import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const german = 'Ihre Bestellung ist unterwegs. Wir schreiben Ihnen, wenn sie bei Ihnen ist.';
const english = 'Your order has been sent. You can change the address of your order here.';
const customer = { customer: { name: { given: 'Ada' }, locale: 'de-DE' } };

testRule(rule, {
  accepts: [
    {
      because: 'printed from the record',
      text: `${german}\n\n{{order.review}}\n`,
      customer: { ...customer, order: { review: english } },
    },
    {
      because: 'an amount as the record has it',
      text: `${german}\n\nSumme: {{order.total}} €\n`,
      customer: { ...customer, order: { total: '1,234.56' } },
    },
    {
      because: 'two halves without anything to tell a translation by',
      text: `${german}\n\n${english}\n`,
      customer,
      cannotTell: ['bilingual'],
    },
    {
      because: 'all of it is in another language, which another rule says',
      text: `Dear Ada,\n\n${english}\n`,
      customer,
    },
    {
      because: 'a month that both languages have',
      text: `${german} Sie kommt am 3. April 2026.`,
      customer,
    },
    {
      because: 'chocolate and verbs',
      text: `${english} You may 3 times. Mars 6 Pack: you have one in your order.`,
      customer: { customer: { locale: 'en-GB' } },
    },
  ],
  reports: [
    {
      because: 'words of the template around what data printed',
      text: `${german} Please rate {{product}} and your experience with this order.\n\nWir danken Ihnen.`,
      customer: { ...customer, product: 'Globus' },
      findings: [
        {
          message: 'sentence',
          over: 'Please rate Globus and your experience with this order.',
        },
      ],
    },
    {
      because: 'a halved message, each half with numbers of its own',
      text: `${german} Ihre Bestellung 10442 kommt bald.\n\n${english} It has 20 items.\n`,
      customer,
      findings: [{ message: 'sentence', over: 'Your order has been sent.' }],
    },
    {
      because: 'each part has its own',
      html: `<p>${german}</p><p>Summe: 12.50 €</p>`,
      text: `Dear Ada,\n\n${german}\n`,
      customer,
      findings: [
        { message: 'greeting', over: 'Dear Ada,' },
        { message: 'amount', over: '12.50 €' },
      ],
    },
  ],
});
