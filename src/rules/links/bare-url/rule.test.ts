import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: [
    {
      because: 'a link',
      html: '<p><a href="https://kite.example/a">https://kite.example/a</a></p>',
    },
    { because: 'the text part, which has no links', text: 'See https://kite.example/a' },
    { because: 'a mailbox', html: '<p>hello@kite.example</p>' },
  ],
  reports: [
    {
      because: 'an address printed from data',
      html: '<p>Follow it: https://track.example/?n={{number}}</p>',
      customer: { number: 'A-1' },
      findings: [{ message: 'notALink', over: 'https://track.example/?n=A-1' }],
    },
    {
      because: 'a host without scheme',
      html: '<p>See www.kite.shop/help.</p>',
      findings: [{ message: 'notALink', over: 'www.kite.shop/help' }],
    },
  ],
});
