// Makes projects of the gallery's templates for customers who never existed: the same for the same numbers.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { seededRandom } from '../dist/engines/mjml/seeded-random.js';

const GALLERY = path.resolve(import.meta.dirname, '..');

/** Ten mails that every customer below gets, four of them with a text part. */
export const TEMPLATES = [
  'order-confirmation',
  'shipping-notification',
  'out-for-delivery',
  'delivered',
  'refund',
  'trade-in-credit',
  'payment-failed',
  'review-request',
  'welcome',
  'email-verification',
];

const LOCALES = [
  'en-GB',
  'en-US',
  'en-IE',
  'de-DE',
  'fr-FR',
  'nl-NL',
  'es-ES',
  'it-IT',
  'pl-PL',
  'sv-SE',
];

/**
 * Writes a project of `templates` mails (the ten above, then variants of them) for `customers` customers,
 * who are spread over `locales` locales.
 */
export function writeProject(folder, { templates = 10, customers, locales = 3 }) {
  const config = readFileSync(path.join(GALLERY, 'sendlint.config.yaml'), 'utf8');
  writeFileSync(path.join(folder, 'sendlint.config.yaml'), config);
  mkdirSync(path.join(folder, 'templates'), { recursive: true });
  for (const shared of ['partials', 'helpers.mjs', 'translations.mjs']) {
    cpSync(path.join(GALLERY, 'templates', shared), path.join(folder, 'templates', shared), {
      recursive: true,
    });
  }
  for (let number = 0; number < templates; number++) writeTemplate(folder, number);
  mkdirSync(path.join(folder, 'fixtures/customers'), { recursive: true });
  for (let number = 0; number < customers; number++) writeCustomer(folder, number, locales);
}

export function writeCustomer(folder, number, locales, seed = 0) {
  const name = `customer-${String(number).padStart(4, '0')}`;
  const text = stringify(customer(number, LOCALES[number % locales], seed));
  writeFileSync(path.join(folder, 'fixtures/customers', `${name}.yaml`), text);
}

/** A mail of the gallery; beyond the first ten with a sentence of its own. */
function writeTemplate(folder, number) {
  const name = TEMPLATES[number % TEMPLATES.length];
  const round = Math.floor(number / TEMPLATES.length);
  for (const ending of ['.mjml', '.txt.hbs']) {
    const source = path.join(GALLERY, 'templates', `${name}${ending}`);
    const text = textOf(source)?.replace(
      '<mj-text>',
      round === 0 ? '<mj-text>' : `<mj-text>\n          <p>Season ${round} of our workshop.</p>`,
    );
    if (text === undefined) continue;
    const target = `${name}${round === 0 ? '' : `-${round}`}${ending}`;
    writeFileSync(path.join(folder, 'templates', target), text);
  }
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const GIVEN = [
  'Ada',
  'Björn',
  'Chloé',
  'Dmitri',
  'Élodie',
  'Fatima',
  'Giovanni',
  'Hana',
  'Ingrid',
  'José',
  'Kwame',
  'Lena',
  'Marius',
  'Nadia',
  'Oluwaseun',
  'Priya',
  'Renée',
  'Siobhán',
  'Tomasz',
  'Zoltán',
];
const FAMILY = [
  'Smith',
  'Müller',
  "O'Brien",
  'García',
  'Novák',
  'Andersson',
  'Okafor',
  'Tanaka',
  'van Dijk',
  'Fernández',
  'Kim',
  'Patel',
  'Rossi',
  'Johnson & Sons',
  'Björk',
  'Haddad',
];
const THINGS = [
  'Bridge builder kit',
  'The book of gears',
  'Kestrel Scope 3',
  'Kitchen chemistry kit',
  'Salt & crystal set',
  'Kite of 12 parts',
  'Weather station',
  'Microscope "Junior"',
];
const CITIES = ['Leeds', 'Cardiff', 'Zürich', 'Kraków', 'Málaga', 'Galway', 'Berlin', 'Utrecht'];
const STREETS = [
  'Elm Row',
  'Harbour Way',
  'Station Road',
  'Mill Lane',
  'Hauptstraße',
  "Rue de l'Église",
];

function customer(number, locale, seed) {
  const random = seededRandom(number * 7919 + seed * 104_729 + 1);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const chance = (share) => random() < share;
  const digits = (count) => Array.from({ length: count }, () => below(10)).join('');
  const given = pick(GIVEN);
  const family = pick(FAMILY);
  const currency = pick(['GBP', 'EUR', 'USD']);
  const card = () => ({
    brand: pick(['Visa', 'Mastercard']),
    number: withLuhn(`4000${digits(11)}`),
  });
  const cards = chance(0.3) ? [card(), card()] : [card()];
  const payment = cards[0];
  const date = () => `2026-03-${String(1 + below(28)).padStart(2, '0')}`;
  const lines = Array.from({ length: 1 + below(5) }, () => ({
    sku: `K-${digits(5)}`,
    name: pick(THINGS),
    quantity: 1 + below(3),
    price: 500 + below(20_000),
  }));
  const shipments = Array.from({ length: chance(0.7) ? 1 : 2 + below(2) }, (_, index) => {
    const trackingNumber = `155${digits(11)}`;
    return {
      number: index + 1,
      carrier: 'DPD',
      trackingNumber,
      trackingUrl: `https://track.dpd.co.uk/parcels/${trackingNumber}`,
    };
  });
  return {
    customer: {
      number: `C-${String(10_000 + number)}${digits(2)}`,
      name: { given, family },
      email: `customer${number}@example.com`,
      locale,
      cards,
    },
    verification: { token: `${digits(4)}-${digits(4)}-${digits(4)}` },
    order: {
      number: `A-${String(10_000 + number)}${digits(3)}`,
      internalNumber: `88${digits(7)}`,
      currency,
      total: lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0),
      payment: { ...payment, failure: { heldUntil: date() } },
      ...(chance(0.5) && { invoiceNumber: `INV-2026-${digits(5)}` }),
      ...(chance(0.2) && {
        gift: { receiver: { name: { given: pick(GIVEN), family: pick(FAMILY) } } },
      }),
      deliveryAddress: {
        name: `${given} ${family}`,
        line1: `${1 + below(200)} ${pick(STREETS)}`,
        ...(chance(0.3) && { line2: `Flat ${1 + below(20)}` }),
        city: pick(CITIES),
        postcode: digits(5),
      },
      lines,
      shipments,
      deliveredOn: date(),
    },
    refund: { returnNumber: `R-${digits(6)}`, amount: 500 + below(9000), currency },
    tradeIn: {
      number: `TI-${digits(6)}`,
      device: pick(['Kestrel Scope 1', 'Kestrel Scope 2']),
      credit: { amount: 1000 + below(20_000), currency, card: cards.at(-1) },
    },
  };
}

function withLuhn(digits) {
  for (let check = 0; check < 10; check++) {
    const number = `${digits}${check}`;
    let sum = 0;
    for (const [index, digit] of number.split('').toReversed().entries()) {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
    }
    if (sum % 10 === 0) return number.replace(/(.{4})(?=.)/g, '$1 ');
  }
  return digits;
}
