import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Files } from '../support/make-project.ts';
import { makeProject } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';

const REFUND = [
  '---',
  'type: refund',
  'subject: Your refund',
  'from: Kite <hello@kite.shop>',
  '---',
  '<mjml lang="en"><mj-body><mj-section><mj-column>',
  '<mj-text><p>Dear {{customer.name.given}},</p>',
  '<p>Your card ending in {{last4 customer.card.number}} is being credited.</p>',
  '<p>Call us: <a href="tel:+442079460123">+44 20 7946 0123</a></p></mj-text>',
  '<mj-button href="https://www.kite.shop/orders/{{order.number}}">Your order</mj-button>',
  '</mj-column></mj-section></mj-body></mjml>',
  '',
].join('\n');

const customer = (given: string, end: string, internal: string): string =>
  [
    'customer:',
    `  name: { given: ${given}, family: Okafor }`,
    `  email: ${given.toLowerCase()}@example.com`,
    `  card: { brand: visa, number: "400056655566${end}" }`,
    `order: { number: A-${internal.slice(0, 4)}0, internalNumber: "${internal}" }`,
    '',
  ].join('\n');

const PROJECT: Files = {
  'templates/refund.mjml': REFUND,
  'helpers.mjs': 'export const last4 = (value) => String(value).slice(-4);\n',
  'sendlint.config.yaml':
    'handlebars: { helpers: [helpers.mjs] }\nrules: { links/bare-url: warning }\n',
  'fixtures/customers/ada.yaml': customer('Ada', '1908', '88417776'),
  'fixtures/customers/bruno.yaml': customer('Bruno', '6467', '99120034'),
};

const broken = (right: string, wrong: string, text = REFUND): string => {
  expect(text).toContain(right);
  return text.replace(right, () => wrong);
};

interface Fixed {
  readonly exitCode: number;
  readonly text: string;
  readonly stderr: string;
  readonly stdout: string;
}

async function fixed(template: string, files: Files = {}, flags = ['--fix']): Promise<Fixed> {
  const cwd = await makeProject({ ...PROJECT, ...files, 'templates/refund.mjml': template });
  const ran = await runCli(cwd, flags);
  return { ...ran, text: readFileSync(path.join(cwd, 'templates/refund.mjml'), 'utf8') };
}

test('there is nothing to fix where nothing is wrong', async () => {
  const { text, stderr, exitCode } = await fixed(REFUND);
  expect({ text, stderr, exitCode }).toEqual({
    text: REFUND,
    stderr: 'Nothing to fix for certain.\n',
    exitCode: 0,
  });
});

describe('--fix', () => {
  it.each([
    {
      what: 'an identifier of another kind: the only field of the kind it should be',
      right: 'last4 customer.card.number',
      wrong: 'last4 order.internalNumber',
    },
    {
      what: 'an address without scheme',
      right: 'href="https://www.kite.shop/',
      wrong: 'href="www.kite.shop/',
    },
    {
      what: 'an address with half a scheme',
      right: 'href="https://www.kite.shop/',
      wrong: 'href="//www.kite.shop/',
    },
    {
      what: 'a number that dials nothing',
      right: 'href="tel:+442079460123"',
      wrong: 'href="#"',
    },
    { what: 'a number that dials nobody', right: 'href="tel:+442079460123"', wrong: 'href="tel:"' },
  ])('mends $what', async ({ right, wrong }) => {
    const { text, stderr, exitCode } = await fixed(broken(right, wrong));
    expect(text).toBe(REFUND);
    expect(stderr).toBe('Fixed 1 finding in 1 file: templates/refund.mjml.\n');
    expect(exitCode).toBe(0);
  });

  it('makes an address a link', async () => {
    const url = 'https://www.kite.shop/refunds/{{order.number}}';
    const { text } = await fixed(REFUND.replace('credited.', `credited: ${url}.`));
    expect(text).toBe(REFUND.replace('credited.', `credited: <a href="${url}">${url}</a>.`));
  });

  it('mends an address without scheme that was to lead to a parcel', async () => {
    const parcel = '{ carrier: UPS, trackingNumber: 1Z5R89390357567127 }';
    const ada = `${customer('Ada', '1908', '88417776')}shipments:\n  - ${parcel}\n`;
    const tracking = 'https://www.ups.com/track?tracknum={{shipments.[0].trackingNumber}}';
    const shipped = REFUND.replace('type: refund', 'type: shipping-notification')
      .replace('Your refund', 'Your parcel')
      .replace('https://www.kite.shop/orders/{{order.number}}">Your order', `${tracking}">Track it`)
      .replace(/<p>Your card .*/, '<p>Your parcel is on its way.</p>');
    const files = { 'fixtures/customers/ada.yaml': ada };
    const flags = ['--fix', '--customer', 'ada'];
    const { text, stderr } = await fixed(
      broken('https://www.ups', 'www.ups', shipped),
      files,
      flags,
    );
    expect(text).toBe(shipped);
    expect(stderr).toContain('Fixed 1 finding in 1 file: templates/refund.mjml.');
  });

  it('mends several at once, and leaves every other character as it is', async () => {
    const crlf = `\uFEFF${REFUND.replaceAll('\n', '\r\n')}`;
    const wrong = broken(
      'last4 customer.card.number',
      'last4 order.internalNumber',
      broken('href="tel:+442079460123"', 'href="#"', broken('="https://www', '="www', crlf)),
    );
    const { text, stderr } = await fixed(wrong);
    expect(text).toBe(crlf);
    expect(stderr).toBe('Fixed 3 findings in 1 file: templates/refund.mjml.\n');
  });
});

describe('is left alone', () => {
  it('where two fields are of the kind: they are suggestions', async () => {
    const two = (name: string, end: string): Files => ({
      [`fixtures/customers/${name}.yaml`]: customer(name, end, `8841${end}`)
        .replace('card:', 'cards:\n    -')
        .replace('88411908', '88417776')
        .replace('88416467', '99120034')
        .replace(
          /\n {2}email/,
          '\n  secondCard: { brand: visa, number: "4000056655665556" }\n  email',
        ),
    });
    const wrong = broken('last4 customer.card.number', 'last4 order.internalNumber');
    const cwd = await makeProject({
      ...PROJECT,
      ...two('ada', '1908'),
      ...two('bruno', '6467'),
      'templates/refund.mjml': wrong,
    });
    const { stdout } = await runCli(cwd, ['--fix', '-f', 'json']);
    const { findings } = JSON.parse(stdout) as {
      findings: readonly { fix?: unknown; suggestions?: readonly { description: string }[] }[];
    };
    expect(readFileSync(path.join(cwd, 'templates/refund.mjml'), 'utf8')).toBe(wrong);
    expect(findings[0]?.fix).toBeUndefined();
    expect(findings[0]?.suggestions?.map(({ description }) => description)).toEqual([
      'Print customer.secondCard.number instead of order.internalNumber',
      'Print customer.cards[0].number instead of order.internalNumber',
    ]);
  });

  it('where the address stands twice: nobody can tell which', async () => {
    const wrong = REFUND.replace('href="tel:+442079460123"', 'href="#"').replace(
      '</mj-text>',
      '<p><a href="#">Help by telephone: +44 20 7946 0999</a></p></mj-text>',
    );
    expect((await fixed(wrong)).text).toBe(wrong);
  });

  it('where a path leads to no host', async () => {
    const wrong = broken('href="https://www.kite.shop/', 'href="/');
    expect((await fixed(wrong)).text).toBe(wrong);
  });

  it('where a case expects the finding', async () => {
    const wrong = broken('last4 customer.card.number', 'last4 order.internalNumber');
    const { text, exitCode } = await fixed(wrong, {
      'fixtures/cases/incident.yaml': 'message: refund\nexpect: [finds: identifier/mismatched]\n',
    });
    expect(text).toBe(wrong);
    expect(exitCode).toBe(0);
  });
});

test('--fix-dry-run shows the lines and writes nothing', async () => {
  const wrong = broken('last4 customer.card.number', 'last4 order.internalNumber');
  const { text, stderr, exitCode } = await fixed(wrong, {}, ['--fix-dry-run']);
  expect(text).toBe(wrong);
  expect(stderr.split('\n')).toEqual([
    '--- templates/refund.mjml',
    '@@ line 8 @@',
    '-<p>Your card ending in {{last4 order.internalNumber}} is being credited.</p>',
    '+<p>Your card ending in {{last4 customer.card.number}} is being credited.</p>',
    '--fix would fix 1 finding in 1 file.',
    '',
  ]);
  expect(exitCode).toBe(0);
});
