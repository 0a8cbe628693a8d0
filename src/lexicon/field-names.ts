import {
  CARD_ENDINGS_ABROAD,
  EMAILS_ABROAD,
  HANDLES_ABROAD,
  LAST_ABROAD,
  NAMES_ABROAD,
  NOUNS_ABROAD,
  NUMBER_ENDINGS_ABROAD,
  ORGANISATIONS_ABROAD,
  OTHER_NUMBERS_ABROAD,
  PAST_ABROAD,
  PEOPLE_ABROAD,
  PICKUP_ABROAD,
  RECIPIENTS_ABROAD,
  SHIPMENT_NOUNS_ABROAD,
  SHIPMENTS_ABROAD,
} from './field-names-abroad.ts';
import type { KnownIdentifierKind } from './identifier-kinds.ts';

/**
 * Names that records give to well-known things. Data only: `project/facts/` applies it. Names are
 * written as words; case, separators and a plural ending do not count.
 *
 * Sources: the public order, customer, fulfilment and payment objects of Shopify, Stripe, Vendure,
 * commercetools, Magento 2, WooCommerce, Medusa and Saleor; schema.org; field names of the fifty
 * surveyed template projects. Names in other languages: `field-names-abroad.ts`.
 */

/** Endings of a field that holds an identifier whole. */
const NUMBER = [
  'number',
  'no',
  'nr',
  'num',
  'nummer',
  'numero',
  'numer',
  ...NUMBER_ENDINGS_ABROAD,
] as const;
const ID = ['id', 'uid', 'uuid', 'guid', 'gid'] as const;
const CODE = ['code', 'ref', 'reference', 'reference number'] as const;

/** Endings of a field that holds the last characters. */
export const LAST_ENDINGS: readonly string[] = [
  'last4',
  'last 4',
  'last four',
  'last4 digits',
  'last 4 digits',
  'last four digits',
  'last digits',
  'last 4 no',
  'last characters',
  'ending',
  'ending in',
  'ends with',
  'ends in',
  'suffix',
  ...LAST_ABROAD,
];

/** Endings of a field that holds a number behind a mask. */
export const MASKED_ENDINGS: readonly string[] = [
  'masked',
  'masked number',
  'masked pan',
  'masked card number',
  'number masked',
  'obfuscated number',
];

export interface IdentifierFields {
  /** What a field or the object around it is called. */
  readonly nouns: readonly string[];
  /** Endings that make it an identifier: `order` + `number`. */
  readonly endings: readonly string[];
  /** Fields that are called by one word of their own. */
  readonly whole?: readonly string[];
}

export const IDENTIFIER_FIELDS: { readonly [Kind in KnownIdentifierKind]?: IdentifierFields } = {
  'payment-card': {
    nouns: [
      'card',
      'credit card',
      'debit card',
      'payment card',
      'bank card',
      'creditcard',
      'cc',
      'kreditkarte',
      'tarjeta',
      'carte bancaire',
      ...NOUNS_ABROAD.card,
    ],
    endings: [...NUMBER, 'pan', ...CARD_ENDINGS_ABROAD, ...LAST_ENDINGS, ...MASKED_ENDINGS],
    whole: ['pan', 'masked pan', 'kartennummer'],
  },
  'bank-account': {
    nouns: [
      'bank account',
      'us bank account',
      'sepa debit',
      'sepa direct debit',
      'direct debit',
      'ach debit',
      'bacs debit',
      'ideal',
      'iban',
      'bank account iban',
      'konto',
      'cuenta bancaria',
      'external account',
      ...NOUNS_ABROAD.bankAccount,
    ],
    endings: [...NUMBER, 'iban', 'account number', ...LAST_ENDINGS, ...MASKED_ENDINGS],
    whole: ['iban', 'bank account', 'kontonummer'],
  },
  'gift-card': {
    nouns: [
      'gift card',
      'giftcard',
      'gift certificate',
      'gift voucher',
      'gutschein',
      'gutscheinkarte',
    ],
    endings: [...NUMBER, ...CODE, ...LAST_ENDINGS, ...MASKED_ENDINGS, 'masked code'],
  },
  'customer-account': {
    nouns: [
      'customer',
      'customer account',
      'account',
      'user',
      'client',
      'kunde',
      'kunden',
      'cliente',
      ...NOUNS_ABROAD.customer,
    ],
    endings: [...NUMBER, ...ID],
    whole: ['kundennummer', 'klantnummer', 'kundnummer'],
  },
  loyalty: {
    nouns: [
      'loyalty',
      'loyalty card',
      'loyalty account',
      'loyalty member',
      'loyalty program',
      'member',
      'membership',
      'rewards',
      'reward card',
      'rewards card',
      'rewards account',
      'bonus card',
      'frequent flyer',
      'club card',
    ],
    endings: [...NUMBER, ...ID, ...CODE],
  },
  order: {
    nouns: [
      'order',
      'sales order',
      'web order',
      'purchase order',
      'po',
      'bestellung',
      'bestell',
      'auftrag',
      'auftrags',
      'commande',
      'pedido',
      'ordine',
      'encomenda',
      'bestelling',
      'zamowienie',
      'zamowienia',
      'objednavka',
      ...NOUNS_ABROAD.order,
    ],
    endings: [
      ...NUMBER,
      ...ID,
      ...CODE,
      'increment id',
      'entity id',
      'display id',
      'real order id',
      'confirmation number',
      'legacy resource id',
    ],
  },
  shipment: {
    nouns: [
      'tracking',
      'shipment tracking',
      'parcel tracking',
      'track',
      'consignment',
      'waybill',
      'airwaybill',
      'awb',
      'sendung',
      'sendungs',
      ...NOUNS_ABROAD.shipment,
    ],
    endings: [...NUMBER, ...ID, ...CODE],
    whole: ['awb', ...SHIPMENTS_ABROAD.trackingNumber],
  },
  invoice: {
    nouns: [
      'invoice',
      'tax invoice',
      'rechnung',
      'rechnungs',
      'facture',
      'factura',
      'fattura',
      'fatura',
      'faktura',
      'receipt',
      'credit note',
      ...NOUNS_ABROAD.invoice,
    ],
    endings: [...NUMBER, ...ID, ...CODE, 'increment id'],
  },
  'payment-reference': {
    nouns: [
      'payment',
      'payment intent',
      'transaction',
      'payment transaction',
      'txn',
      'charge',
      'payout',
      'transfer',
      'balance transaction',
    ],
    endings: [...NUMBER, ...ID, ...CODE],
  },
  refund: { nouns: ['refund'], endings: [...NUMBER, ...ID, ...CODE] },
  return: {
    nouns: [
      'return',
      'rma',
      'return request',
      'return order',
      'retoure',
      'retouren',
      ...NOUNS_ABROAD.return,
    ],
    endings: [...NUMBER, ...ID, ...CODE],
    whole: ['rma'],
  },
  'trade-in': { nouns: ['trade in', 'tradein', 'buyback'], endings: [...NUMBER, ...ID, ...CODE] },
  booking: {
    nouns: [
      'booking',
      'reservation',
      'appointment',
      'confirmation',
      'buchung',
      'buchungs',
      ...NOUNS_ABROAD.booking,
    ],
    endings: [...NUMBER, 'id', 'ref', 'reference', 'reference number'],
    whole: ['pnr', 'record locator', 'booking code', 'reservation code'],
  },
  ticket: {
    nouns: ['ticket', 'support ticket', 'case', 'support case', 'support request'],
    endings: [...NUMBER, ...ID, ...CODE],
  },
  subscription: {
    nouns: ['subscription', 'abo', 'abonnement'],
    endings: [...NUMBER, ...ID, ...CODE],
  },
  policy: { nouns: ['policy', 'insurance policy', 'police'], endings: [...NUMBER] },
  contract: {
    nouns: ['contract', 'agreement', 'vertrag', 'vertrags'],
    endings: [...NUMBER, ...ID, ...CODE],
  },
  quote: {
    nouns: ['quote', 'quotation', 'angebot', 'angebots'],
    endings: [...NUMBER, ...ID, ...CODE],
  },
  coupon: {
    nouns: ['coupon', 'voucher', 'promo', 'promotion', 'discount', 'rabatt'],
    endings: ['code'],
  },
  device: {
    nouns: ['serial', 'device serial'],
    endings: [...NUMBER],
    whole: ['serial', 'imei', 'seriennummer'],
  },
  'one-time-code': {
    nouns: ['one time', 'verification', 'otp', 'mfa', 'two factor', '2fa', 'login', 'sign in'],
    endings: ['code', 'passcode'],
    whole: ['otp', 'one time password', 'one time code', 'passcode'],
  },
  'tax-number': {
    nouns: ['vat', 'tax', 'ust'],
    endings: [...NUMBER, 'id', 'id number', 'registration number'],
    whole: ['ein', 'siret', 'ust id', 'ust id nr', 'tax identification number', 'vatid'],
  },
  'national-id': {
    nouns: [
      'social security',
      'national id',
      'national identity',
      'passport',
      'driving licence',
      'drivers license',
      'id card',
    ],
    endings: [...NUMBER],
    whole: ['ssn', 'nino', 'personnummer', 'cpf', 'codice fiscale', 'bsn', 'pesel', 'dni'],
  },
};

/** Nouns that look like one of the above in an object around them, and are not. */
export const OTHER_NOUNS: readonly string[] = [
  'sim card',
  'memory card',
  'business card',
  'boarding card',
  'rate card',
  'tracking pixel',
  'service account',
  'social account',
  ...OTHER_NUMBERS_ABROAD,
];

/** Words before a noun that do not change what it is: `billingCustomer`, `defaultCard`. */
export const NEUTRAL_WORDS: readonly string[] = [
  'my',
  'your',
  'our',
  'the',
  'current',
  'default',
  'primary',
  'main',
  'saved',
  'selected',
  'new',
  'old',
  'original',
  'previous',
  'last',
  'latest',
  'parent',
  'related',
  'linked',
  'external',
  'shop',
  'store',
  'web',
  'online',
  'full',
  'formatted',
  'display',
  'public',
  'customer',
  'user',
  'billing',
  'payment',
  'refund',
  'credit',
  'payout',
];

/** Says that a value is for the house alone. */
export const INTERNAL_WORDS: readonly string[] = ['internal', 'intern', 'backoffice'];

/** Objects that only wrap another: `data.attributes.order`. */
export const WRAPPERS: readonly string[] = [
  'data',
  'attributes',
  'node',
  'edges',
  'info',
  'details',
  'detail',
  'object',
  'obj',
  'payload',
  'resource',
  'result',
  'record',
  'body',
  'context',
  'model',
  'params',
  'variables',
  'vars',
  'value',
  'summary',
  'current',
  'method details',
];

/** Keys that only an object of a kind has, for objects that are not named: the root of a webhook's payload. */
export const TELLTALE_KEYS: { readonly [noun: string]: readonly string[] } = {
  order: ['line items', 'order number', 'order key', 'order status url', 'increment id'],
};

/** Keys whose value names the kind of the object. */
export const TYPE_KEYS: readonly string[] = ['object', '__typename', 'type id'];

/** Objects through which money is paid; a card's last four stand in them without a card. */
export const PAYMENT_NOUNS: readonly string[] = [
  'payment',
  'payment method',
  'payment methods',
  'payment details',
  'payment method details',
  'payment source',
  'payment instrument',
  'instrument',
  'source',
  'wallet',
  'billing',
  'checkout',
  'tender',
  'refund',
  'credit',
  'payout',
  'charge',
  'transaction',
];

/** Fields beside the number of a payment card. */
export const CARD_FIELDS: readonly string[] = [
  'brand',
  'network',
  'scheme',
  'card type',
  'card brand',
  'card network',
  'credit card company',
  'exp month',
  'exp year',
  'expiry',
  'expiry month',
  'expiry date',
  'expiration month',
  'expiration date',
  'expires',
  'cvc',
  'cvv',
  'funding',
  'cardholder name',
  'card holder',
  'cc type',
];

/** Fields beside the number of a bank account. */
export const BANK_FIELDS: readonly string[] = [
  'iban',
  'bic',
  'swift',
  'bank',
  'bank name',
  'bank code',
  'blz',
  'routing number',
  'sort code',
  'bsb number',
  'mandate',
  'account holder',
  'account holder name',
  'account holder type',
];

/** Fields that hold texts of digits: no arithmetic, no rounding. */
export const DIGIT_TEXT_FIELDS: readonly string[] = [
  'phone',
  'phone number',
  'telephone',
  'telephone number',
  'mobile',
  'mobile number',
  'cell',
  'cell phone',
  'fax',
  'tel',
  'telefon',
  'telefonnummer',
  'handy',
  'telefono',
  'zip',
  'zip code',
  'zipcode',
  'postcode',
  'post code',
  'postal code',
  'plz',
  'postleitzahl',
  'sku',
  'ean',
  'gtin',
  'upc',
  'isbn',
  'barcode',
  'pin',
  'otp',
  'cvc',
  'cvv',
  'sort code',
  'routing number',
  'bank code',
  'blz',
];

/** Names of the parts of a name, by the part of {@link PersonName} they fill. */
export const NAME_FIELDS = {
  given: [
    'first name',
    'firstname',
    'given name',
    'given',
    'fname',
    'forename',
    'vorname',
    'prenom',
    'nome proprio',
    'voornaam',
    'fornavn',
    'fornamn',
    'etunimi',
    'imie',
    ...NAMES_ABROAD.given,
  ],
  middle: ['middle name', 'middlename', 'second name', ...NAMES_ABROAD.middle],
  family: [
    'last name',
    'lastname',
    'family name',
    'family',
    'surname',
    'lname',
    'nachname',
    'familienname',
    'nom de famille',
    'apellido',
    'apellidos',
    'cognome',
    'sobrenome',
    'achternaam',
    'efternamn',
    'etternavn',
    'efternavn',
    'sukunimi',
    'nazwisko',
    'prijmeni',
    ...NAMES_ABROAD.family,
  ],
  full: ['full name', 'fullname', 'complete name', ...NAMES_ABROAD.full],
  display: [
    'display name',
    'nickname',
    'preferred name',
    'known as',
    'screen name',
    ...NAMES_ABROAD.display,
  ],
  honorific: [
    'honorific',
    'honorific prefix',
    'salutation',
    'name prefix',
    'anrede',
    'civility',
    ...NAMES_ABROAD.honorific,
  ],
  company: [
    'company',
    'company name',
    'organisation',
    'organization',
    'organisation name',
    'organization name',
    'business name',
    'firma',
    ...NAMES_ABROAD.company,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Short keys of an object that is a name: `name: { first, last }`. */
export const SHORT_NAME_FIELDS = {
  given: ['first', 'given'],
  middle: ['middle'],
  family: ['last', 'family'],
  full: ['full', 'formatted'],
  display: ['display', 'preferred', 'nick'],
  honorific: ['title', 'prefix'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const EMAIL_FIELDS: readonly string[] = [
  'email',
  'e mail',
  'email address',
  'e mail address',
  'mail',
  'mail address',
  'primary email',
  'contact email',
  'correo',
  ...EMAILS_ABROAD,
];

/** Fields that identify a person and are no name. */
export const HANDLE_FIELDS: readonly string[] = [
  'id',
  'uid',
  'uuid',
  'number',
  'user id',
  'user name',
  'username',
  'login',
  'login name',
  'handle',
  'customer id',
  'customer number',
  'account id',
  'account number',
  'slug',
  ...HANDLES_ABROAD,
];

export const LOCALE_FIELDS: readonly string[] = [
  'locale',
  'language',
  'lang',
  'preferred language',
  'preferred locale',
  'language code',
  'locale code',
  'customer locale',
  'language tag',
];

/** Objects that hold whoever the messages are for, likeliest first. */
export const RECIPIENT_ROLES: readonly string[] = [
  'customer',
  'user',
  'recipient',
  'account',
  'member',
  'subscriber',
  'client',
  'contact',
  'buyer',
  'purchaser',
  'shopper',
  'guest',
  'person',
  'profile',
  'patient',
  'student',
  'donor',
  ...RECIPIENTS_ABROAD,
];

/** Objects that hold somebody, whoever it is. */
export const PERSON_ROLES: readonly string[] = [
  ...RECIPIENT_ROLES,
  'giver',
  'gift giver',
  'receiver',
  'gift receiver',
  'gift recipient',
  'giftee',
  'beneficiary',
  'agent',
  'advisor',
  'driver',
  'courier driver',
  'host',
  'inviter',
  'invitee',
  'referrer',
  'referred',
  'friend',
  'manager',
  'doctor',
  'practitioner',
  'passenger',
  'traveller',
  'traveler',
  'attendee',
  'participant',
  'payer',
  'payee',
  'author',
  'employee',
  'owner',
  'spouse',
  'child',
  'parent',
  ...PEOPLE_ABROAD,
];

/** Roles that say enough to be read off a flat field: `customerName`, `recipient_email`. */
export const FLAT_ROLES: readonly string[] = [
  'customer',
  'user',
  'recipient',
  'buyer',
  'purchaser',
  'shopper',
  'guest',
  'subscriber',
  'member',
  'client',
  'giver',
  'receiver',
  'gift recipient',
  'patient',
  'passenger',
  ...RECIPIENTS_ABROAD,
  ...PEOPLE_ABROAD,
];

/** Objects that are the sender, a house or a thing: a name in them is nobody's. */
export const ORGANISATIONS: readonly string[] = [
  'shop',
  'store',
  'merchant',
  'brand',
  'seller',
  'vendor',
  'company',
  'sender',
  'supplier',
  'manufacturer',
  'business',
  'organization',
  'organisation',
  'support',
  'carrier',
  'courier',
  'restaurant',
  'hotel',
  'venue',
  'clinic',
  'product',
  'site',
  'website',
  'channel',
  'tenant',
  ...ORGANISATIONS_ABROAD,
];

export const ADDRESS_NOUNS: readonly string[] = [
  'address',
  'shipping',
  'billing',
  'ship to',
  'bill to',
  'destination',
  'lieferadresse',
  'rechnungsadresse',
  'adresse',
];

export const BILLING_NOUNS: readonly string[] = [
  'billing',
  'billing address',
  'bill to',
  'rechnungsadresse',
  'invoice address',
];

/** Fields by which an object is seen to be an address. */
export const ADDRESS_FIELDS: readonly string[] = [
  'address',
  'address1',
  'address 1',
  'line1',
  'line 1',
  'street',
  'street line1',
  'street name',
  'city',
  'postcode',
  'postal code',
  'zip',
  'country code',
];

export const SHIPMENT_FIELDS = {
  trackingNumber: [
    'tracking number',
    'tracking no',
    'tracking code',
    'tracking id',
    'tracking ref',
    'tracking reference',
    'track number',
    'awb',
    'waybill number',
    'consignment number',
    'sendungsnummer',
    ...SHIPMENTS_ABROAD.trackingNumber,
  ],
  url: [
    'tracking url',
    'tracking link',
    'track url',
    'track link',
    'tracking page',
    'tracking uri',
    'tracking url provider',
    'tracking href',
    'follow url',
    'sendungsverfolgung',
    ...SHIPMENTS_ABROAD.url,
  ],
  carrier: [
    'carrier',
    'carrier name',
    'carrier code',
    'carrier title',
    'tracking company',
    'courier',
    'courier name',
    'shipping carrier',
    'shipping company',
    'shipping provider',
    'delivery service',
    'versanddienstleister',
    ...SHIPMENTS_ABROAD.carrier,
  ],
  delivery: [
    'delivery',
    'delivery method',
    'delivery type',
    'shipping method',
    'fulfillment type',
    'fulfilment type',
    'fulfillment method',
    'shipment type',
    'method',
    'type',
    ...SHIPMENTS_ABROAD.delivery,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Inside an object that is called tracking, the fields are called shortly. */
export const SHORT_SHIPMENT_FIELDS = {
  trackingNumber: ['number', 'code', 'id', 'no', 'track number'],
  url: ['url', 'link', 'href'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const SHIPMENT_NOUNS: readonly string[] = [
  'shipment',
  'parcel',
  'package',
  'fulfillment',
  'fulfilment',
  'delivery',
  'consignment',
  'sendung',
  'paket',
  ...SHIPMENT_NOUNS_ABROAD,
];

export const PICKUP_WORDS: readonly string[] = [
  'pickup',
  'pick up',
  'store pickup',
  'local pickup',
  'in store pickup',
  'collect',
  'collection',
  'click and collect',
  'click collect',
  'bopis',
  'abholung',
  ...PICKUP_ABROAD,
];

export const DIGITAL_WORDS: readonly string[] = [
  'digital',
  'download',
  'email',
  'electronic',
  'virtual',
  'none',
];

/** Objects of the past, or beside the matter: a parcel in them is not the one that a message is about. */
export const PAST_WORDS: readonly string[] = [
  'previous',
  'past',
  'history',
  'older',
  'old',
  'earlier',
  'last',
  'recent',
  'former',
  'archived',
  'cancelled',
  'canceled',
  ...PAST_ABROAD,
];

export const RETURN_WORDS: readonly string[] = [
  'return',
  'returns',
  'rma',
  'retoure',
  'exchange',
  ...NOUNS_ABROAD.return,
];
