import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const ada = {
  customer: { name: { given: 'Ada' }, cards: [{ number: '4000 0566 5566 1908', last4: '1908' }] },
  order: { number: 'A-10023', internalNumber: '88417776' },
  parcel: { trackingNumber: '4012888888881881' },
};

testRule(rule, {
  accepts: [
    { text: 'Card •••• {{customer.cards.[0].last4}}, order {{order.number}}.', customer: ada },
    { because: 'a bare number of sixteen digits', text: 'Voucher 4012888888881881', customer: ada },
    {
      because: 'the account of the shop, to pay into',
      text: 'Please pay to {{shop.iban}}.',
      customer: { shop: { iban: 'DE89 3704 0044 0532 0130 00' } },
    },
    {
      because: 'the account of whoever is to be paid',
      text: 'Betaal op {{betaling.ontvangerIban}}.',
      customer: { betaling: { ontvangerIban: 'NL20INGB0001234567' } },
    },
    { because: 'no card number', text: 'Call 4000 0566 5566 1909', customer: {} },
    {
      because: 'in an address, where nobody reads it',
      html: '<p><a href="https://shop.example/o/{{order.internalNumber}}">Your order</a></p>',
      customer: ada,
    },
  ],
  reports: [
    {
      because: 'dashes for spaces',
      text: 'Card 4000-0566-5566-1908',
      customer: ada,
      findings: [{ message: 'wholeCard', over: '4000-0566-5566-1908' }],
    },
    {
      because: 'a test number written out',
      text: 'Card 4012 8888 8888 1881',
      findings: [{ message: 'wholeCard', over: '4012 8888 8888 1881' }],
    },
    {
      because: 'bare digits that a label calls a card',
      text: 'Your card number: 4012888888881881',
      findings: [{ message: 'wholeCard', over: '4012888888881881' }],
    },
    {
      because: 'written with other dashes than the record has',
      text: 'Your SSN is 078 05 1120.',
      customer: { customer: { ssn: '078-05-1120' } },
      findings: [{ message: 'wholeNational', over: '078 05 1120' }],
    },
    {
      because: 'declared by the project',
      text: 'Citizen {{citizen}}',
      customer: { citizen: '850709-9805' },
      config: { facts: { identifiers: [{ path: 'citizen', kind: 'national-id' }] } },
      findings: [{ message: 'wholeNational', over: '850709-9805' }],
    },
    {
      text: 'Write to us about {{order.internalNumber}}.',
      customer: ada,
      findings: [{ message: 'internal', over: '88417776' }],
    },
    {
      because: 'the account that a refund goes to',
      text: 'We pay to {{refund.recipientIban}}.',
      customer: { refund: { recipientIban: 'GB82 WEST 1234 5698 7654 32' } },
      findings: [{ message: 'wholeAccount', over: 'GB82 WEST 1234 5698 7654 32' }],
    },
    {
      text: 'We pay to {{customer.iban}}.',
      customer: { customer: { iban: 'GB82 WEST 1234 5698 7654 32' } },
      findings: [{ message: 'wholeAccount', over: 'GB82 WEST 1234 5698 7654 32' }],
    },
  ],
});
