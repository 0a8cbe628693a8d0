import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProject, type OpenProject, type Overrides } from '../../src/api/open-project.ts';
import type { RenderedMessage } from '../../src/api/rendered-message.ts';
import { messageMatchers } from '../../src/vitest/matchers.ts';

expect.extend(messageMatchers);

const TEMPLATES: Readonly<Record<string, string>> = {
  'both-parts': '<p>Dear {{customer.name.given}},</p><p>Hello.</p>',
  'both-parts.txt': 'Hello,\nyour order is here.\n',
  named: '<p>Dear Mr {{customer.name.family}},</p>',
  opening: '<p>{{customer.name.given}}, your order has shipped</p><p>It is on its way.</p>',
  bare: '<p>It is on its way.</p>',
  parcels:
    '{{#each order.shipments}}{{#if url}}<p><a href="{{url}}">Follow {{number}}</a></p>{{else}}<p>{{number}}</p>{{/if}}{{/each}}',
  other: '<p><a href="{{others.0.url}}">Follow your parcel</a></p>',
  forms: [
    '<p>Total {{money order.total}}, on {{day order.date}}, paid by {{masked card.number}}.</p>',
    '<p>Parcel {{count}}; invoice <span>INV</span>-{{invoiceNumber}}.</p>',
    '<p><a href="https://shop.example/?id={{customer.number}}">Your account</a></p>',
    '{{#if customer.vip}}<p>Thank you, {{upper customer.city}}.</p>{{/if}}',
  ].join(''),
  free: '<p>You wrote: {{note}}.</p>',
  clipped: '<p>{{clip order.internalNumber}}</p>',
  silent: '<p>You wrote something.</p>',
  dead: '<p>Call us on <a href="tel:">our number</a>.</p>',
  broken: '<p>{{#each</p>',
};

const CONFIG = `
handlebars: { helpers: helpers.mjs }
messages:
  both-parts: { html: templates/both-parts.hbs, text: templates/both-parts.txt.hbs }
facts:
  shipments:
    - { path: 'order.shipments[]', trackingNumber: number, url: url }
`;

const HELPERS = `
export const money = (cents) => '£' + (cents / 100).toFixed(2);
export const day = (date) => new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
export const masked = (number) => '•••• ' + number.slice(-4);
export const clip = () => 'CLIPPED';
export const upper = (text) => text.toUpperCase();
`;

const ADA = `
customer:
  name: { given: Ada, family: Okafor }
  number: C-55190
  locale: en-GB
  city: Leeds
  vip: true
card: { brand: Visa, number: '4000 0503 5566 1908' }
invoiceNumber: '20260311'
count: 1
empty: ''
note: none
order:
  total: 8490
  date: 2026-03-10
  internalNumber: '88417776'
  shipments:
    - { number: 1Z999AA10123456784, url: 'https://www.ups.com/track?tracknum=1Z999AA10123456784' }
    - { number: 1Z5R893903575671 }
`;

let root: string;
let project: OpenProject;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'sendlint-'));
  const files = {
    'sendlint.config.yaml': CONFIG,
    'helpers.mjs': HELPERS,
    'fixtures/customers/ada.yaml': ADA,
    'fixtures/customers/guest.yaml': 'customer: { locale: en-GB }\norder: { total: 1 }\n',
    ...Object.fromEntries(
      Object.entries(TEMPLATES).map(([name, text]) => [`templates/${name}.hbs`, text]),
    ),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  project = await openProject({ cwd: root });
});
afterAll(() => rm(root, { recursive: true, force: true }));

const render = (name: string, data?: Overrides): Promise<RenderedMessage> =>
  project.render(name, 'ada', data === undefined ? {} : { data });

describe('toGreetByName', () => {
  test('asks it of both parts, and .not that neither does', async () => {
    const message = await render('both-parts');
    expect(() => expect(message).toGreetByName()).toThrow(/"Hello,"[^]*both-parts\.txt\.hbs:1:1/);
    expect(() => expect(message).not.toGreetByName()).toThrow(/"Dear Ada,"[^]*both-parts\.hbs/);
  });

  test.each([
    ['named', 'Mr Okafor'],
    ['opening', 'Ada'],
    ['named', 'customer.name.family'],
  ])('%s: %s', async (name, wanted) => {
    const message = await render(name);
    expect(message).toGreetByName();
    expect(message).toGreetByName(wanted);
    expect(message).not.toGreetByName('Bruno');
  });

  test('says so where nothing greets, whatever the type owes', async () => {
    const message = await render('bare');
    expect(() => expect(message).toGreetByName()).toThrow('nothing addresses the reader');
    expect(() => expect(message).toGreetByName('Bruno')).toThrow(
      'a greeting to Bruno, but nothing',
    );
  });

  test('cannot be had from a record without a name', async () => {
    const message = await project.render('named', 'guest');
    expect(() => expect(message).toGreetByName()).toThrow('the record holds none');
    expect(message).not.toGreetByName();
  });
});

describe('toLinkToTracking', () => {
  test('asks it of every parcel, and .not that none is linked', async () => {
    const message = await render('parcels');
    expect(message).toLinkToTracking('1Z999AA10123456784');
    expect(message).toLinkToTracking('order.shipments[0]');
    expect(message).not.toLinkToTracking('1z5r 8939 0357 5671');
    expect(() => expect(message).toLinkToTracking()).toThrow(
      'Expected a link to follow parcel 1Z5R893903575671, but its number can only be read.',
    );
    expect(() => expect(message).not.toLinkToTracking()).toThrow(
      '"Follow 1Z999AA10123456784" leads to https://www.ups.com/track?tracknum=1Z999AA10123456784.',
    );
  });

  test('cannot be had without parcels, nor of one that is none', async () => {
    const none = await render('parcels', { order: { shipments: [] } });
    expect(() => expect(none).toLinkToTracking()).toThrow('the record holds none');
    expect(none).not.toLinkToTracking();
    const message = await render('parcels');
    const meant = 'Did you mean "1Z999AA10123456784"?';
    const wrong = '1Z999AA10123456785';
    expect(() => expect(message).toLinkToTracking(wrong)).toThrow(meant);
    expect(() => expect(message).not.toLinkToTracking(wrong)).toThrow(meant);
  });
});

describe('toShow', () => {
  test.each([
    ['an amount that a helper writes', 'order.total'],
    ['a date that a helper writes', 'order.date'],
    ['a card behind a mask', 'card.number'],
    ['a number of one digit', 'count'],
    ['a number that is put together', 'invoiceNumber'],
    ['a text in capitals', 'customer.city'],
    ['a pattern', /£\d+\.\d\d/g],
    ['words over two elements', 'INV-20260311'],
  ])('%s', async (_, wanted) => {
    const message = await render('forms');
    expect(message).toShow(wanted);
    expect(message).toShow(wanted, { part: 'html' });
    expect(message).not.toShow(wanted, { part: 'subject' });
  });

  test.each([
    ['what only an address holds', 'customer.number'],
    ['what only a condition asks', 'customer.vip'],
    ['what is empty', 'empty'],
    ['another number that ends otherwise', 'order.internalNumber'],
    ['a text that is not there', '£84.9O'],
  ])('not %s', async (_, wanted) => {
    expect(await render('forms')).not.toShow(wanted);
  });

  test.each([
    ['order.totl', 'Did you mean "order.total"?'],
    ['order.shipments[0]', 'It holds order.shipments[0].number, order.shipments[0].url.'],
    ['customer.name', 'It holds customer.name.given, customer.name.family.'],
  ])('a path to no value is a mistake of the test: %s', async (wanted, said) => {
    const message = await render('forms');
    expect(() => expect(message).toShow(wanted)).toThrow(said);
    expect(() => expect(message).not.toShow(wanted)).toThrow(said);
  });

  test('an address of the web is no path', async () => {
    expect(await render('forms')).not.toShow('example.com');
  });

  test('points to the record where nothing is shown, and to the template where something is', async () => {
    const message = await render('bare');
    expect(() => expect(message).toShow('card.number')).toThrow(
      /\(card ending in 1908\), but it does not\.\nfixtures\/customers\/ada\.yaml:8:30/,
    );
    const forms = await render('forms');
    expect(() => expect(forms).not.toShow('order.total')).toThrow(
      /it says "£84\.90"\.\nPrinted by \{\{money order\.total\}\}\.\ntemplates\/forms\.hbs:1:10/,
    );
  });

  test('points to what prints the field otherwise, and to the words that come nearest', async () => {
    const forms = await render('forms');
    expect(() => expect(forms).toShow('customer.number')).toThrow(
      /\(customer account C-55190\), but it is printed where nobody reads it\.\nPrinted by \{\{customer\.number\}\}\.\ntemplates\/forms\.hbs:1:\d+/,
    );
    expect(() => expect(forms).toShow('card.number', { part: 'html' })).not.toThrow();
    expect(() => expect(forms).toShow('paid by •••• 1909')).toThrow(
      /but the nearest is "paid by •••• 1908"\.\nPrinted by \{\{masked card\.number\}\}\.\ntemplates\/forms\.hbs:1:\d+/,
    );
    const blank = await render('free', { note: '' });
    expect(() => expect(blank).toShow('You wrote: nothing')).toThrow(
      /but the nearest is "You wrote"\.[^]*\ntemplates\/free\.hbs:1:4/,
    );
    expect(() => expect(blank).toShow('never written')).toThrow(/but it does not\.\nfree · ada$/);
    const short = await render('clipped');
    expect(() => expect(short).toShow('order.internalNumber')).toThrow(
      /but what reads it prints "CLIPPED"\.\nPrinted by \{\{clip order\.internalNumber\}\}\.\ntemplates\/clipped\.hbs:1:4/,
    );
  });

  test('holds for whatever is printed, and for nothing else', async () => {
    const words = fc.stringMatching(/^[a-zA-Z0-9éßжא漢-]{3,20}$/);
    await fc.assert(
      fc.asyncProperty(words, async (note) => {
        fc.pre(/[^-]{3}/.test(note) && !/you|wrote|some|thing|ome|hin|ote|rot/i.test(note));
        const [shown, silent] = [await render('free', { note }), await render('silent', { note })];
        expect(shown).toShow('note');
        expect(shown).toShow(note);
        expect(silent).not.toShow('note');
        expect(silent).not.toShow(note);
      }),
      { numRuns: 25 },
    );
  });
});

describe('toOfferContact', () => {
  test('takes no broken way for one', async () => {
    const message = await render('dead');
    expect(message).not.toOfferContact();
    expect(() => expect(message).toOfferContact({ human: true })).toThrow(
      /Expected a way to speak to someone, but this one leads nowhere/,
    );
  });

  test('says so where there is none', async () => {
    const message = await render('bare');
    expect(() => expect(message).toOfferContact({ kind: 'chat' })).toThrow(
      'Expected a chat to reach someone by, but the message shows none.',
    );
  });
});

test('of a message that could not be rendered nothing can be said', async () => {
  const message = await render('broken');
  const asked = [
    () => expect(message).toGreetByName(),
    () => expect(message).not.toShow('order.total'),
    () => expect(message).not.toLinkTo('x'),
    () => expect(message).toHaveSubject('x'),
  ];
  for (const ask of asked)
    expect(ask).toThrow(/broken for ada could not be rendered[^]*broken\.hbs/);
  expect(message).toHaveFinding('render/failed');
  expect(() => expect(message).toHaveNoFindings()).toThrow('render/failed');
});

test('a message without a subject has none', async () => {
  const message = await render('bare');
  expect(message).not.toHaveSubject('');
  expect(() => expect(message).toHaveSubject('x')).toThrow('the message has none');
});

test('printed, a message shows neither its reading nor the record', async () => {
  const message = await render('forms');
  expect(Object.keys(message)).not.toContain('evidence');
  expect(JSON.stringify(message)).not.toContain('88417776');
  expect(message.reading.lines.length).toBeGreaterThan(0);
});
