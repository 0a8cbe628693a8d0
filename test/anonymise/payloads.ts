import fc from 'fast-check';

/** A payload as production sends one, with what must not be left of it and what must. */
export interface Payload {
  readonly data: Readonly<Record<string, unknown>>;
  /** Names, mailboxes and numbers; each must be gone, and every four characters of the numbers with it. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  /** Texts and numbers that must stand in the result as they are, by path. */
  readonly kept: Readonly<Record<string, unknown>>;
}

interface Region {
  readonly locale: string;
  readonly country: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly street: (name: string, house: number) => string;
  readonly postcode: RegExp;
  readonly city: string;
  readonly phone: RegExp;
  /** Digits of the phone number that are its own. */
  readonly own: number;
  readonly note: (given: string, family: string, order: string) => string;
}

const REGIONS: readonly Region[] = [
  {
    locale: 'en-GB',
    country: 'GB',
    given: ['Harriet', 'Oluwaseun', 'Siobhan', 'Gareth'],
    family: ["O'Sullivan", 'Featherstone', 'Chukwu', 'Pemberton-Hughes'],
    street: (name, house) => `${house} ${name} Terrace`,
    postcode: /^[A-Z]{2}[1-9] [1-9][A-Z]{2}$/,
    city: 'Basingstoke',
    phone: /^\+44 7[4-6]\d\d [2-9]\d{5}$/,
    own: 6,
    note: (given, family, order) =>
      `Please ask for ${given}. ${family}'s parcel for order ${order} goes to number 12.`,
  },
  {
    locale: 'de-DE',
    country: 'DE',
    given: ['Jürgen', 'Anneliese', 'Fritzi', 'Thorsten'],
    family: ['Müllerschön', 'Großkopf', 'von der Leyden', 'Bäuerle'],
    street: (name, house) => `${name}straße ${house}`,
    postcode: /^[1-9]\d{4}$/,
    city: 'Wuppertal',
    phone: /^0151 [2-9]\d{7}$/,
    own: 7,
    note: (given, family, order) =>
      `Bitte bei ${family} klingeln (${given.toUpperCase()}), Bestellung ${order}.`,
  },
  {
    locale: 'fr-FR',
    country: 'FR',
    given: ['Jean-Baptiste', 'Aurélie', 'Geneviève', 'Thibault'],
    family: ['Lefebvre', "d'Aubigné", 'Charpentier', 'Rousseau'],
    street: (name, house) => `${house} rue ${name}`,
    postcode: /^[1-9]\d{4}$/,
    city: 'Villeurbanne',
    phone: /^07 [5-7]\d \d\d \d\d \d\d$/,
    own: 6,
    note: (given, family, order) => `Pour ${given} ${family}, commande n°${order}`,
  },
  {
    locale: 'en-US',
    country: 'US',
    given: ['Shaniqua', 'Brandon', 'Guadalupe', 'Wyatt'],
    family: ['Washington', 'Rodriguez', 'Kowalczyk', 'Blankenship'],
    street: (name, house) => `${house} ${name} Ave`,
    postcode: /^[1-9]\d{4}$/,
    city: 'Albuquerque',
    phone: /^\(50[2-5]\) 8[2-9]\d-\d{4}$/,
    own: 7,
    note: (given, family, order) => `gift from ${given} and the ${family}s, see #${order}`,
  },
  {
    locale: 'ja-JP',
    country: 'JP',
    given: ['美咲紀', '健太郎', '由美子', '翔太'],
    family: ['高橋', '佐々木', '長谷川', '山本'],
    street: (_, house) => `神宮前${house}-2-3`,
    postcode: /^[1-9]\d\d-\d{4}$/,
    city: '渋谷区',
    phone: /^090-[2-9]\d{3}-\d{4}$/,
    own: 8,
    note: (given, family, order) => `${family}様、${given}さんの注文${order}です`,
  },
  {
    locale: 'pl-PL',
    country: 'PL',
    given: ['Małgorzata', 'Zbigniew', 'Agnieszka', 'Wojciech'],
    family: ['Wiśniewska', 'Dąbrowski', 'Zielińska', 'Kaczmarek'],
    street: (name, house) => `ul. ${name} ${house}`,
    postcode: /^\d{2}-[1-9]\d{2}$/,
    city: 'Częstochowa',
    phone: /^\+48 5[0-3]\d \d{3} \d{3}$/,
    own: 6,
    note: (given, family, order) => `Dla ${given} ${family}, zamówienie ${order}`,
  },
  {
    locale: 'es-MX',
    country: 'MX',
    given: ['Guadalupe', 'Hermenegildo', 'Xóchitl', 'Ignacio'],
    family: ['Hernández', 'Villaseñor', 'Etxeberria', 'Quetzalcoatl'],
    street: (name, house) => `Calle ${name} ${house}`,
    postcode: /^[1-9]\d{4}$/,
    city: 'Guadalajara',
    phone: /^\+52 55 [2-9]\d{3} \d{4}$/,
    own: 7,
    note: (given, family, order) => `Entregar a ${given} ${family} (pedido ${order})`,
  },
];

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));

const PRODUCTS = ['Kestrel Scope', 'Linen Apron, large', 'Walnut Tray 40 cm', 'Tea for two'];

/** Payloads of shops in several countries, as their APIs write them. */
export const payload: fc.Arbitrary<Payload> = fc
  .record({
    region: fc.constantFrom(...REGIONS),
    person: fc.nat(3),
    other: fc.nat(3),
    house: fc.integer({ min: 2, max: 98 }),
    order: digits(6),
    account: digits(8),
    internal: digits(8),
    invoice: digits(5),
    visa: fc.stringMatching(/^4[5-9]\d{13}$/),
    iban: digits(18),
    parcel: fc.stringMatching(/^1Z[A-Z\d]{6}03\d{7}$/),
    token: fc.stringMatching(/^[a-f\d]{32}$/),
    product: fc.constantFrom(...PRODUCTS),
    price: fc.integer({ min: 100, max: 99_900 }),
    quantity: fc.integer({ min: 1, max: 9 }),
    day: fc.integer({ min: 10, max: 28 }),
    style: fc.constantFrom('snake', 'camel', 'flat'),
  })
  .chain((parts) =>
    fc.record({
      parts: fc.constant(parts),
      phone: fc.stringMatching(parts.region.phone),
      postcode: fc.stringMatching(parts.region.postcode),
    }),
  )
  .map(({ parts, phone, postcode }) => payloadOf(parts, phone, postcode));

function payloadOf(
  parts: {
    region: Region;
    person: number;
    other: number;
    house: number;
    order: string;
    account: string;
    internal: string;
    invoice: string;
    visa: string;
    iban: string;
    parcel: string;
    token: string;
    product: string;
    price: number;
    quantity: number;
    day: number;
    style: string;
  },
  phone: string,
  postcode: string,
): Payload {
  const { region, product, price, quantity, day, style } = parts;
  const given = region.given[parts.person] ?? '';
  const family = region.family[parts.person] ?? '';
  const friend = region.given[parts.other] ?? '';
  const mailbox = `${plain(given)}.${plain(family)}`;
  const email = `${mailbox}@fastmail.${region.country.toLowerCase()}`;
  const card = luhn(parts.visa);
  const iban = ibanOf(parts.iban);
  const order = `A-${parts.order}`;
  const key = (name: string): string =>
    style === 'camel' ? name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) : name;
  const address = {
    name: `${given} ${family}`,
    line1: region.street('Kestrel', parts.house),
    city: region.city,
    postcode,
    country: region.country,
  };
  const customer =
    style === 'flat'
      ? {
          customer_name: `${given} ${family}`,
          customer_email: email,
          customer_phone: phone,
          customer_number: parts.account,
        }
      : {
          customer: {
            [key('first_name')]: given,
            [key('last_name')]: family,
            email,
            phone,
            [key('account_number')]: parts.account,
            locale: region.locale,
          },
        };
  const data = {
    ...customer,
    locale: region.locale,
    order: {
      number: order,
      [key('internal_number')]: parts.internal,
      [key('invoice_number')]: `INV-${parts.invoice}`,
      [key('created_at')]: `2026-03-${day}T10:15:00Z`,
      currency: 'EUR',
      total: price / 100,
      [key('total_formatted')]: `${(price / 100).toFixed(2)} €`,
      isGift: true,
      discount: null,
      lines: [{ name: product, quantity, price: price / 100 }],
      [key('shipping_address')]: address,
      note: region.note(given, family, parts.order),
      [key('gift_from')]: { name: friend },
    },
    payment: {
      card: { brand: 'Visa', number: card.replace(/(.{4})(?=.)/g, '$1 ') },
      last4: card.slice(-4),
      iban,
    },
    shipment: {
      carrier: 'UPS',
      [key('tracking_number')]: upsOf(parts.parcel),
      [key('tracking_url')]: `https://www.ups.com/track?tracknum=${upsOf(parts.parcel)}`,
    },
    links: {
      account: `https://shop.example/u/${plain(given)}-${plain(family)}/${parts.account}`,
      unsubscribe: `https://shop.example/unsubscribe?token=${parts.token}&email=${encodeURIComponent(email)}`,
    },
  };
  return {
    data,
    names: [given, family, mailbox, plain(given), plain(family)],
    numbers: [
      phone.replace(/\D/g, '').slice(-region.own),
      parts.order,
      parts.account,
      parts.internal,
      parts.invoice,
      card.slice(-10),
      iban.slice(12),
      upsOf(parts.parcel).slice(-8),
      parts.token,
    ],
    kept: {
      'order.currency': 'EUR',
      'order.total': price / 100,
      'order.isGift': true,
      'order.discount': null,
      'order.lines.0.name': product,
      'order.lines.0.quantity': quantity,
      [`order.${key('created_at')}`]: `2026-03-${day}T10:15:00Z`,
      [`order.${key('total_formatted')}`]: `${(price / 100).toFixed(2)} €`,
      locale: region.locale,
      'payment.card.brand': 'Visa',
      'shipment.carrier': 'UPS',
    },
  };
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/[^A-Za-z\p{Script=Han}]/gu, '')
    .toLowerCase();

function luhn(body: string): string {
  const sum = Array.from(body)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

function ibanOf(account: string): string {
  const number = BigInt(`${account}131400`);
  return `DE${String(98n - (number % 97n)).padStart(2, '0')}${account}`;
}

function upsOf(body: string): string {
  const sum = Array.from(body.slice(2)).reduce((total, character, index) => {
    const value = /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 63) % 10;
    return total + value * (index % 2 === 0 ? 1 : 2);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
