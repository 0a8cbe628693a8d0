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
      because: "the order's number says which parcel, whose own is told besides",
      html: `<p>Your parcel {{order.number}} has left us.</p>
        <p>Tracking number: {{shipments.[0].trackingNumber}} ${link}</p>`,
      customer,
      message,
    },
    {
      because: 'an address announced as one',
      text: 'Tracking: https://www.ups.com/track?tracknum={{shipments.[0].trackingNumber}}',
      customer,
      message,
    },
  ],
  reports: [
    {
      because: "a number of the warehouse under the label of the carrier's",
      html: '<p>Tracking number: PB-0091847 <a href="https://www.ups.com/track?tracknum=1Z5R89390357567127">Track it</a></p>',
      customer: { ...customer, order: { number: 'A-10023', pickBatch: 'PB-0091847' } },
      message,
      findings: [{ message: 'noParcelsBut', over: 'PB-0091847' }],
    },
    {
      because: 'the number of the first parcel stands beside the link of the second',
      html: `<p>Box 1: {{shipments.[0].trackingNumber}} ${link}</p>
        <p>Box 2: {{shipments.[0].trackingNumber}}
        <a href="https://www.ups.com/track?tracknum={{shipments.[1].trackingNumber}}">Track it</a></p>`,
      customer: {
        ...customer,
        shipments: [
          ...customer.shipments,
          { carrier: 'UPS', trackingNumber: '1Z5R89390357567136' },
        ],
      },
      message,
      findings: [{ message: 'crossed', over: '1Z5R89390357567127' }],
    },
    {
      because: 'the link beside the number of the second parcel follows the first',
      html: `<p>Box 1: {{shipments.[0].trackingNumber}} ${link}</p>
        <p>Box 2: {{shipments.[1].trackingNumber}} ${link}</p>`,
      customer: {
        ...customer,
        shipments: [
          ...customer.shipments,
          { carrier: 'UPS', trackingNumber: '1Z5R89390357567136' },
        ],
      },
      message,
      findings: [
        { message: 'linkAstray', over: 'https://www.ups.com/track?tracknum=1Z5R89390357567127' },
      ],
    },
    {
      because: 'the message names the order that another parcel is of',
      html: '<p>Order {{orders.[0].number}}: <a href="{{{orders.[1].shipment.url}}}">Track it</a></p>',
      customer: {
        customer: { name: { given: 'Ada' } },
        orders: [
          { number: 'A-10023', shipment: { trackingNumber: '1Z5R89390357567127' } },
          {
            number: 'A-09911',
            shipment: {
              trackingNumber: '1Z5R89390357567136',
              url: 'https://www.ups.com/track?tracknum=1Z5R89390357567136',
            },
          },
        ],
      },
      message,
      findings: [
        { message: 'linkAstray', over: 'https://www.ups.com/track?tracknum=1Z5R89390357567136' },
      ],
    },
    {
      because: 'number and link are those of what came back, and one fault',
      html: `<p>Box: {{shipments.[1].trackingNumber}} <a href="https://www.ups.com/track?tracknum={{shipments.[1].trackingNumber}}">Track it</a></p>`,
      customer: {
        ...customer,
        shipments: [
          ...customer.shipments,
          { direction: 'return', carrier: 'UPS', trackingNumber: '1Z5R89390357567136' },
        ],
      },
      message,
      findings: [{ message: 'bothAstray', over: '1Z5R89390357567136' }],
    },
    {
      html: `<p>Tracking number: {{order.internalNumber}} ${link}</p>`,
      customer,
      message,
      findings: [{ message: 'noParcelsBut', over: '88417776' }],
    },
    {
      because: "the order's number, and nowhere the parcel's",
      html: `<p>Tracking number: {{order.number}} ${link}</p>`,
      customer,
      message,
      findings: [{ message: 'noParcelsBut', over: 'A-10023' }],
    },
    {
      because: 'the address in the record is that of another parcel',
      html: '<p>{{parcel.trackingNumber}}</p><p><a href="{{{parcel.trackingUrl}}}">Track it</a></p>',
      customer: {
        customer: { name: { given: 'Ada' } },
        parcel: {
          trackingNumber: '1Z5R89390357567127',
          trackingUrl: 'https://www.ups.com/track?tracknum=1Z12345E0205271688',
        },
      },
      message,
      findings: [
        { message: 'linkToNobodys', over: 'https://www.ups.com/track?tracknum=1Z12345E0205271688' },
      ],
    },
    {
      because: 'a number that is written like the one of the parcel, in the fragment',
      html: '<p><a href="https://auspost.com.au/mypost/track/#/details/33QVM0044187">Track it</a></p>',
      customer: { parcel: { carrier: 'Australia Post', trackingNumber: '33QVM0051926' } },
      message,
      findings: [
        {
          message: 'linkToNobodys',
          over: 'https://auspost.com.au/mypost/track/#/details/33QVM0044187',
        },
      ],
    },
    {
      because: 'the only link leads to the parcel that came before, of which nothing is said',
      html: '<p>{{shipments.[1].trackingNumber}} <a href="https://gls-group.com/track?match={{shipments.[0].trackingNumber}}">Track it</a></p>',
      customer: {
        customer: { name: { given: 'Ada' } },
        shipments: [
          { carrier: 'GLS', trackingNumber: '81023309842', status: 'delivered' },
          { carrier: 'GLS', trackingNumber: '81024477195', status: 'in_transit' },
        ],
      },
      message,
      findings: [{ message: 'linkAstray', over: 'https://gls-group.com/track?match=81023309842' }],
    },
    {
      because: "the parcel's number stands in an address alone",
      text: 'Tracking number: {{order.number}}\nFollow it: https://www.ups.com/track?tracknum={{shipments.[0].trackingNumber}}',
      customer,
      message,
      findings: [{ message: 'noParcelsBut', over: 'A-10023' }],
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
