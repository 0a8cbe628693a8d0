import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { shop } from './shop.ts';

/** A file, and what becomes of its text; undefined takes it away. */
export type Change = readonly [
  kind: string,
  file: string,
  make: (text: string, word: string) => string | undefined,
];

const inserted =
  (before: string) =>
  (text: string, word: string): string =>
    text.replace(before, `${word} ${before}`);

/** Of the project in `shop.ts`. */
export const CHANGES: readonly Change[] = [
  ['a template', 'templates/order.mjml', inserted('thank you')],
  [
    'a template’s data',
    'templates/plain.hbs',
    (text) => text.replace('your visit', '{{order.number}}'),
  ],
  ['a template’s partial', 'templates/plain.hbs', (text) => `${text}{{> footer}}\n`],
  [
    'a partial that is computed',
    'templates/plain.hbs',
    (text) => `${text}{{> (lookup . "layout")}}\n`,
  ],
  [
    'front matter',
    'templates/order.mjml',
    (text) => text.replace('order-confirmation', 'shipping-notification'),
  ],
  ['a partial', 'templates/partials/footer.hbs', inserted('Questions')],
  ['a broken partial', 'templates/partials/footer.hbs', (text) => `${text}{{#if}}`],
  ['a partial that is gone', 'templates/partials/footer.hbs', () => undefined],
  ['a partial of another engine', 'templates/partials/signature.liquid', inserted('Your')],
  ['an include', 'templates/partials/head.mjml', inserted('Kite')],
  ['an include that is gone', 'templates/partials/head.mjml', () => undefined],
  ['a helper', 'helpers/money.ts', (text) => text.replace('£', '€')],
  ['a helper that looks at its body', 'helpers/shout.js', (text) => text.replace('24', '20')],
  ['a helper’s import', 'helpers/cents.ts', (text) => text.replace('2', '0')],
  ['a customer', 'fixtures/customers/ada.yaml', (text, word) => text.replace('Okafor', word)],
  [
    'a customer’s identifier',
    'fixtures/customers/bruno.yaml',
    (text) => text.replace('B-20417', 'A-10023'),
  ],
  [
    'a customer’s identifier elsewhere',
    'fixtures/customers/bruno.yaml',
    (text) => `${text}card: { number: "4000056655661908" }\n`,
  ],
  [
    'a customer’s language',
    'fixtures/customers/bruno.yaml',
    (text) => text.replace('de-DE', 'en-GB'),
  ],
  ['lines of a customer', 'fixtures/customers/ada.yaml', (text) => `# note\n\n${text}`],
  [
    'a new customer',
    'fixtures/customers/dora.yaml',
    (_, word) =>
      `customer: { name: { given: ${word} }, email: dora@example.com }\norder: { number: D-40777, total: 3 }\n`,
  ],
  ['a customer who is gone', 'fixtures/customers/bruno.yaml', () => undefined],
  [
    'a case',
    'fixtures/cases/order.yaml',
    (text) => text.replace('shows: A-10023', 'shows: A-10024'),
  ],
  ['a case’s data', 'fixtures/cases/order.yaml', (text) => text.replace('total: 0', 'total: 5')],
  [
    'a case’s finding',
    'fixtures/cases/order.yaml',
    (text) => text.replace('shows: A-10023', 'finds: contact/missing-route'),
  ],
  [
    'a rule',
    'sendlint.config.yaml',
    (text) => text.replace('email-only: error', 'email-only: off'),
  ],
  ['a rule’s severity', 'sendlint.config.yaml', (text) => `${text}  greeting/generic: warn\n`],
  [
    'the data dictionary',
    'sendlint.config.yaml',
    (text) => text.replace('kind: order', 'kind: invoice'),
  ],
  ['the clock', 'sendlint.config.yaml', (text) => `now: 2027-05-01T00:00:00Z\n${text}`],
  ['a header', 'sendlint.config.yaml', (text, word) => text.replace('Kite & Co', word)],
  ['the subject map', 'subjects.yaml', inserted('{{order.number}}')],
  ['a new subject', 'subjects.yaml', (text, word) => `${text}loud: ${word}\n`],
  ['a new variant', 'templates/plain.de.hbs', (_, word) => `<p>Hallo ${word}</p>\n`],
  ['a variant that is gone', 'templates/shipped.de.hbs', () => undefined],
  ['a partial of a locale', 'templates/partials/de/footer.hbs', (_, word) => `<p>${word}</p>\n`],
  ['the loader', 'load.mjs', (text, word) => text.replace('Welcome to', `${word} to`)],
  ['shared data', 'fixtures/shared/order.ts', (text) => text.replace('C-30555', 'C-30556')],
  [
    'a comment',
    'templates/shipped.hbs',
    (text) => `{{!-- sendlint-disable-next-line greeting/generic --}}\n${text}`,
  ],
  ['the lock', 'sendlint.lock.yaml', () => 'version: 1\nmessages: {}\n'],
  ['what is installed', 'package-lock.json', (_, word) => `{ "name": "${word}" }\n`],
];

export const WORDS = ['Zoë', 'Kite', 'hello', 'Ada', 'Bruno', 'Dear', '<b>', '88417776'];

export async function apply([, file, make]: Change, word: string, root: string): Promise<void> {
  const absolute = path.join(root, file);
  const before = await readFile(absolute, 'utf8').catch(() => String(shop[file] ?? ''));
  const text = make(before, word);
  if (text === undefined) return rm(absolute, { force: true });
  await mkdir(path.dirname(absolute), { recursive: true });
  await writeFile(absolute, text);
}

export async function revert([, file]: Change, root: string): Promise<void> {
  const text = shop[file];
  if (text === undefined) await rm(path.join(root, file), { force: true });
  else await writeFile(path.join(root, file), text);
}
