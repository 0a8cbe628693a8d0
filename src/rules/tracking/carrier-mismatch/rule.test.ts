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
      html: `<p><a href="https://www.ups.com/track?tracknum=${number}">Track it</a></p>`,
      customer,
      message,
    },
    {
      because: 'handed over to the post of the other country',
      html: '<p><a href="https://tools.usps.com/go/TrackConfirmAction?tLabels=RB123456785GB">Track it</a></p>',
      customer: { shipments: [{ carrier: 'Royal Mail', trackingNumber: 'RB123456785GB' }] },
      message,
    },
    {
      because: 'a carrier that is not known',
      html: '<p><a href="https://www.ups.com/track?tracknum=X99887766">Track it</a></p>',
      customer: { shipments: [{ carrier: 'Bicycle Bert', trackingNumber: 'X99887766' }] },
      message,
    },
    {
      because: 'partners',
      html: '<p><a href="https://tools.usps.com/go/TrackConfirmAction?tLabels=9261290113185417468510">Track it</a></p>',
      customer: {
        shipments: [{ carrier: 'FedEx SmartPost', trackingNumber: '9261290113185417468510' }],
      },
      message,
    },
  ],
  reports: [
    {
      because: 'by the word of the record',
      html: '<p><a href="https://www.gls-group.eu/track?match=12345678901">Track it</a></p>',
      customer: { shipments: [{ carrier: 'Royal Mail', trackingNumber: '12345678901' }] },
      message,
      findings: [
        { message: 'otherCarrier', over: 'https://www.gls-group.eu/track?match=12345678901' },
      ],
    },
  ],
});
