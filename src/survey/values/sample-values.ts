/**
 * What is written into the first customer. All of it is reserved for examples or belongs to nobody:
 * RFC 2606 (names of hosts), Ofcom and NANPA (phone numbers for fiction), test cards of payment
 * providers, the sample IBAN of the UK's registry.
 */

export interface SamplePerson {
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  readonly phone: string;
  readonly street: string;
  readonly city: string;
  readonly postcode: string;
}

/** The customer of each language first, then whoever else a record names. */
export const PEOPLE: readonly SamplePerson[] = [
  {
    given: 'Ada',
    middle: 'Ngozi',
    family: 'Okafor',
    phone: '+1 202-555-0143',
    street: '12 Mill Lane',
    city: 'Leeds',
    postcode: 'LS2 7EE',
  },
  {
    given: 'Bruno',
    middle: 'Luca',
    family: 'Rossi',
    phone: '+1 202-555-0117',
    street: '8 Harbour Street',
    city: 'Bristol',
    postcode: 'BS1 5TY',
  },
  {
    given: 'Chandra',
    middle: 'Devi',
    family: 'Iyer',
    phone: '+1 202-555-0168',
    street: '41 Orchard Road',
    city: 'Norwich',
    postcode: 'NR2 3QA',
  },
  {
    given: 'Dina',
    middle: 'Maren',
    family: 'Larsen',
    phone: '+1 202-555-0192',
    street: '5 Castle Hill',
    city: 'Lincoln',
    postcode: 'LN1 3AA',
  },
  {
    given: 'Emre',
    middle: 'Can',
    family: 'Yildiz',
    phone: '+1 202-555-0124',
    street: '73 Station Parade',
    city: 'Reading',
    postcode: 'RG1 1LX',
  },
  {
    given: 'Fleur',
    middle: 'Anne',
    family: 'Visser',
    phone: '+1 202-555-0175',
    street: '29 Chapel Row',
    city: 'Bath',
    postcode: 'BA1 2QJ',
  },
  {
    given: 'Goran',
    middle: 'Ivan',
    family: 'Babic',
    phone: '+1 202-555-0156',
    street: '16 Quay View',
    city: 'Exeter',
    postcode: 'EX2 4AN',
  },
  {
    given: 'Hana',
    middle: 'Yuki',
    family: 'Mori',
    phone: '+1 202-555-0131',
    street: '3 Willow Close',
    city: 'York',
    postcode: 'YO1 8AW',
  },
];

export const PRODUCTS: readonly string[] = [
  'Kestrel Scope',
  'Lantern Kit',
  'Walnut Tray',
  'Linen Apron',
];

export const COMPANIES: readonly string[] = [
  'Okafor & Daughters',
  'Rossi Studio',
  'Iyer Partners',
  'Larsen Works',
];

/** Test numbers of payment providers, each with an end of its own. */
export const CARDS: readonly SampleCard[] = [
  { brand: 'Visa', number: '4000056655665556' },
  { brand: 'Mastercard', number: '5200828282828210' },
  { brand: 'American Express', number: '378282246310005' },
  { brand: 'Discover', number: '6011111111111117' },
  { brand: 'Visa', number: '4242424242424242' },
  { brand: 'Mastercard', number: '5555555555554444' },
  { brand: 'JCB', number: '3566002020360505' },
  { brand: 'Mastercard', number: '2223003122003222' },
];

export interface SampleCard {
  readonly brand: string;
  readonly number: string;
}

export const IBAN = 'GB33BUKB20201555555555';

export const CARRIER = 'UPS';

/** A tracking number as UPS writes them, with its check digit: letters count by their place in the alphabet. */
export function trackingNumber(serial: number): string {
  const body = `999AA101${String(2_345_678 + 7_919 * serial).slice(-7)}`;
  const sum = Array.from(body, (character, index) => {
    const value = /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 63) % 10;
    return index % 2 === 0 ? value : value * 2;
  }).reduce((total, value) => total + value, 0);
  return `1Z${body}${(10 - (sum % 10)) % 10}`;
}

export const trackingPage = (number: string): string =>
  `https://www.ups.com/track?tracknum=${number}`;

/** How identifiers of a kind begin. */
export const PREFIXES: Readonly<Record<string, string>> = {
  order: 'A-',
  'internal-order': '',
  internal: '',
  'customer-account': 'C-',
  loyalty: 'L-',
  invoice: 'INV-',
  'payment-reference': 'pay_',
  refund: 'RF-',
  return: 'RMA-',
  'trade-in': 'TI-',
  booking: 'BK',
  ticket: 'T-',
  subscription: 'SUB-',
  policy: 'P-',
  contract: 'CT-',
  quote: 'Q-',
  coupon: 'WELCOME',
  'gift-card': 'GIFT-',
  device: 'SN-',
};
