import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const message = { type: 'shipping-notification' };
const customer = {
  customer: { name: { given: 'Ada' } },
  shipments: [{ carrier: 'UPS', trackingNumber: '1Z5R89390357567127' }],
};
const number = '{{shipments.[0].trackingNumber}}';

testRule(rule, {
  accepts: [
    {
      because: 'the number is the link',
      html: `<p><a href="https://www.ups.com/track?tracknum=${number}">${number}</a></p>`,
      customer,
      message,
    },
    { because: 'no number is printed', text: 'On its way.', customer, message },
  ],
  reports: [
    {
      because: 'in groups',
      text: 'Your parcel 1Z 5R8 939 03 5756 7127 is on its way.',
      customer,
      message,
      findings: [{ message: 'notLinked', over: '1Z 5R8 939 03 5756 7127' }],
    },
  ],
});
