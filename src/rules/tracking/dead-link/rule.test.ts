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
      because: 'a link to something else',
      html: '<p><a href="#top">Back</a></p>',
      customer,
      message,
    },
    {
      because: 'a logo and the end of the mail lead nowhere, and to no parcel either',
      html: `<a href="#"><img src="https://kestrel.shop/logo.png" alt="Kestrel"></a><p>${number}</p>`,
      customer,
      message,
    },
    {
      because: 'words of every mail',
      html: `<p>${number}</p><p><a href="#">Unsubscribe</a></p>`,
      customer,
      message,
    },
    {
      because: 'a page of the carrier in a country',
      html: `<p><a href="https://www.dhl.com/de-de/home/tracking.html?tracking-id=${number}">Go</a></p>`,
      customer,
      message,
    },
  ],
  reports: [
    {
      because: 'no number at all, printed into the address of a carrier',
      html: '<p><a href="https://khachhang.ghn.vn/?order_code={{code}}">Track my parcel</a></p>',
      customer: { customer: { name: { given: 'Ada' } }, code: 'N/A' },
      message,
      findings: [{ message: 'noNumber', over: 'https://khachhang.ghn.vn/?order_code=N/A' }],
    },
    {
      because: 'empty, printed from the parcel',
      html: '<p><a href="{{shipments.[0].trackingUrl}}">Where is it?</a></p>',
      customer: { shipments: [{ trackingNumber: '1Z5R89390357567127', trackingUrl: '' }] },
      message,
      findings: [{ message: 'nowhere', over: '' }],
    },
    {
      because: 'in another language',
      html: '<p><a href="#">Sendung verfolgen</a></p>',
      customer,
      message,
      findings: [{ message: 'nowhere', over: '#' }],
    },
    {
      because: 'what the second of two parcels has, as the first has its own',
      html: `<p>${number} <a href="https://www.ups.com/track?tracknum=${number}">Box 1</a></p>
        <p>{{shipments.[1].trackingNumber}} <a href="#">Box 2</a></p>`,
      customer: {
        ...customer,
        shipments: [
          ...customer.shipments,
          { carrier: 'UPS', trackingNumber: '1Z5R89390357567136' },
        ],
      },
      message,
      findings: [{ message: 'nowhere', over: '#' }],
    },
    {
      because: 'what was no number ends the address of the page it promises',
      html: '<p><a href="https://kestrel.shop/track/undefined">Track it</a></p>',
      customer,
      message,
      findings: [{ message: 'noNumber', over: 'https://kestrel.shop/track/undefined' }],
    },
    {
      because: 'it speaks of the parcel that nothing else follows',
      html: '<p><a href="#">All about this parcel</a></p>',
      customer,
      message,
      findings: [{ message: 'nowhere', over: '#' }],
    },
    {
      because: 'an address that ends before the number',
      html: '<p><a href="https://www.ups.com/track?tracknum={{shipments.[0].nmber}}">Track it</a></p>',
      customer,
      message,
      findings: [{ message: 'noNumber', over: 'https://www.ups.com/track?tracknum=' }],
    },
    {
      because: "the carrier's page for any number, which the message does not say",
      html: '<p><a href="https://www.ups.com/track">See the van</a></p>',
      customer,
      message,
      findings: [{ message: 'noNumber', over: 'https://www.ups.com/track' }],
    },
    {
      because: 'it promises what another link keeps',
      html: `<p><a href="https://www.ups.com/track?tracknum=${number}">${number}</a></p>
        <p><a href="https://www.ups.com/">Track it</a></p>`,
      customer,
      message,
      findings: [{ message: 'homePage', over: 'https://www.ups.com/' }],
    },
    {
      because: 'home page of a country',
      html: '<p><a href="https://www.ups.com/gb/en/Home">Track it</a></p>',
      customer,
      message,
      findings: [{ message: 'homePage', over: 'https://www.ups.com/gb/en/Home' }],
    },
    {
      because: 'a page of the carrier that follows nothing',
      html: '<p>{{shipments.[0].trackingNumber}} <a href="https://www.dhl.de/de/privatkunden.html">Sendung verfolgen</a></p>',
      customer,
      message,
      findings: [{ message: 'homePage', over: 'https://www.dhl.de/de/privatkunden.html' }],
    },
    {
      because: 'a home page, whatever the record knows of the parcel',
      html: '<p><a href="https://www.cdek.ru/">Отследить посылку</a></p>',
      customer: { name: 'Ada' },
      message,
      findings: [{ message: 'homePage', over: 'https://www.cdek.ru/' }],
    },
  ],
});
