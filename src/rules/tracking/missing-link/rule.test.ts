import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const message = { type: 'shipping-notification' };
const customer = {
  customer: { name: { given: 'Ada' } },
  shipments: [{ carrier: 'UPS', trackingNumber: '1Z5R89390357567127' }],
};
const number = '{{shipments.[0].trackingNumber}}';

const two = {
  customer: { name: { given: 'Ada' } },
  shipments: [
    { carrier: 'UPS', trackingNumber: '1Z5R89390357567127' },
    {
      carrier: 'DHL',
      trackingNumber: 'JJD000390007881234567',
      trackingUrl: 'https://shop.example/p/77',
    },
  ],
};

testRule(rule, {
  accepts: [
    {
      because: 'bare address in the text',
      text: `https://www.ups.com/track?tracknum=${number}`,
      customer,
      message,
    },
    {
      because: "the shop's page around the only parcel",
      html: '<p><a href="{{trackingUrl}}">Go</a></p>',
      customer: {
        order: { trackingNumber: '1Z5R89390357567127' },
        trackingUrl: 'https://shop.example/orders/8f3a',
      },
      message,
    },
    {
      because: 'the address in the record, measured',
      html: '<p><a href="{{shipments.[0].trackingUrl}}?utm_source=mail">Go</a></p>',
      customer: { shipments: [{ trackingUrl: 'https://shop.example/parcels/8f3a' }] },
      message,
    },
    {
      because: 'the number in groups',
      html: '<p><a href="https://tools.usps.com/go/TrackConfirmAction?tLabels=9400%201112%200255%205842%203326%2069">Go</a></p>',
      customer: { shipments: [{ carrier: 'USPS', trackingNumber: '9400111202555842332669' }] },
      message,
    },
    {
      because: 'a page the project declares',
      html: '<p><a href="https://shop.example/orders/A-1">Your order</a></p>',
      customer,
      message,
      config: { sender: { trackingPages: ['shop.example/orders'] } },
    },
    {
      because: 'a type that owes none',
      text: 'Thank you for your order.',
      customer,
      message: { type: 'order-confirmation' },
    },
    {
      because: 'nothing known of any parcel',
      text: 'On its way.',
      customer: { customer: { name: { given: 'Ada' } } },
      message,
      cannotTell: ['noShipment'],
    },
    {
      because: 'each parcel has its own',
      html: `<p><a href="https://www.ups.com/track?tracknum=${number}">One</a> <a href="{{shipments.[1].trackingUrl}}">Two</a></p>`,
      customer: two,
      message,
    },
  ],
  reports: [
    {
      because: 'the order page of the shop',
      html: '<p><a href="https://shop.example/orders/A-1">Your order</a></p>',
      customer,
      message,
      findings: [{ message: 'missing', over: '' }],
    },
    {
      because: 'one of two parcels',
      html: `<p><a href="https://www.ups.com/track?tracknum=${number}">Track it</a></p>`,
      customer: two,
      message,
      findings: [{ message: 'missing', over: '' }],
    },
  ],
});
