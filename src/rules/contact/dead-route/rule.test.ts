import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const body = (link: string): string =>
  `<p>Hi Ada,</p><p>Your order is on its way.</p><p>${link}</p>`;

testRule(rule, {
  accepts: [
    { html: body('<a href="mailto:help@kestrel.example">Write to us</a>') },
    { html: body('<a href="tel:+442079460018">Call us</a>') },
    {
      because: 'nobody sees it',
      html: body('<span style="display:none"><a href="tel:">Call</a></span>'),
    },
  ],
  reports: [
    {
      html: body('<a href="mailto:">Write to us</a>'),
      findings: [{ message: 'emptyLink', over: 'Write to us' }],
    },
    {
      html: body('<a href="tel: ">Call us</a>'),
      findings: [{ message: 'emptyLink', over: 'Call us' }],
    },
    {
      html: body('<a href="mailto:undefined">Write to us</a>'),
      findings: [{ message: 'leakedValue', over: 'Write to us' }],
    },
  ],
});
