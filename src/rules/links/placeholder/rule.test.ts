import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const link = (href: string): string => `<p><a href="${href}">Go</a></p>`;
const reports = (
  href: string,
  message: 'nowhere' | 'script' | 'exampleHost' | 'privateHost' | 'staging' | 'noScheme',
) => ({
  because: href,
  html: link(href),
  findings: [{ message, over: href }],
});

testRule(rule, {
  accepts: [
    ...[
      'https://kestrel.shop/orders/1',
      'https://dev.mysql.com/doc',
      'https://stage-theatre.com/',
      'mailto:a@kestrel.shop',
      'tel:+442079460018',
      'tel:0800000335',
      'sms:+442079460018',
      '#parcels',
      'https://t.kestrel.shop/x?u=http://localhost/',
      'myapp://orders/1',
    ].map((href) => ({ because: href, html: link(href) })),
    {
      because: 'a host the project declares',
      html: link('https://shop.example/'),
      config: { sender: { hosts: ['shop.example'] } },
    },
    {
      because: "the sender's own host",
      html: link('https://www.shop.example/'),
      message: { from: 'Shop <a@mail.shop.example>' },
    },
    {
      because: 'made up for a made-up customer',
      html: '<p><a href="{{orderUrl}}?utm=mail">Go</a></p>',
      customer: { orderUrl: 'https://shop.example.com/orders/1' },
    },
    {
      because: 'a host that is allowed',
      html: link('https://staging.kestrel.shop/'),
      options: { allowHosts: ['staging.kestrel.shop'] },
    },
    { because: 'nobody sees it', html: `<div style="display:none">${link('#')}</div>` },
    { because: 'a token is another fault', html: link('*|URL|*') },
  ],
  reports: [
    reports('#', 'nowhere'),
    reports('https://', 'nowhere'),
    reports('javascript:void(0)', 'script'),
    reports('https://www.example.com/x', 'exampleHost'),
    {
      because: 'the template has the host, the record only the rest',
      html: '<p><a href="https://shop.example.com/orders/{{number}}">Go</a></p>',
      customer: { number: 'A-1' },
      findings: [{ message: 'exampleHost', over: 'https://shop.example.com/orders/A-1' }],
    },
    {
      because: 'nobody filled it in',
      html: '<p><a href="{{orderUrl}}">Go</a></p>',
      customer: { orderUrl: 'https://yourdomain.com/orders/1' },
      findings: [{ message: 'exampleHost', over: 'https://yourdomain.com/orders/1' }],
    },
    reports('http://localhost:3000', 'privateHost'),
    reports('http://192.168.0.7/x', 'privateHost'),
    reports('https://staging.kestrel.shop/', 'staging'),
    reports('https://shop-uat2.kestrel.co.uk/', 'staging'),
    reports('www.kestrel.shop', 'noScheme'),
    reports('/orders/1', 'noScheme'),
    reports('kestrel.shop:8080/x', 'noScheme'),
    { html: link(''), findings: [{ message: 'nowhere', over: 'Go' }] },
    {
      because: "a test host of the sender's",
      html: link('https://test.kestrel.shop/'),
      message: { from: 'a@kestrel.shop' },
      findings: [{ message: 'staging', over: 'https://test.kestrel.shop/' }],
    },
  ],
});
