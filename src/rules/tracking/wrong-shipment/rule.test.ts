import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const message = { type: 'shipping-notification' };
const customer = {
  customer: { name: { given: 'Ada' } },
  order: { number: 'A-10023', internalNumber: '88417776' },
  shipments: [{ carrier: 'UPS', trackingNumber: '1Z5R89390357567127' }],
};
const link =
  '<a href="https://www.ups.com/track?tracknum={{shipments.[0].trackingNumber}}">Track it</a>';

testRule(rule, {
  accepts: [
    { html: `<p>Tracking number: {{shipments.[0].trackingNumber}} ${link}</p>`, customer, message },
    {
      because: 'an address announced as one',
      text: 'Tracking: https://www.ups.com/track?tracknum={{shipments.[0].trackingNumber}}',
      customer,
      message,
    },
  ],
  reports: [
    {
      html: `<p>Tracking number: {{order.internalNumber}} ${link}</p>`,
      customer,
      message,
      findings: [{ message: 'noParcelsBut', over: '88417776' }],
    },
    {
      because: 'an address under the label of a number',
      text: 'Tracking number: https://www.ups.com/track?tracknum={{shipments.[0].trackingNumber}}',
      customer,
      message,
      findings: [
        { message: 'address', over: 'https://www.ups.com/track?tracknum=1Z5R89390357567127' },
      ],
    },
  ],
});
