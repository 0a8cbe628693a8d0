import { SELLERS_ABROAD, SHOPS_ABROAD } from './field-names/abroad.ts';

/**
 * By which names a record says whose a thing is, and whether a message is about it or about another.
 * Data only: `project/facts/` applies it. Names are written as words; case, separators and a plural
 * ending do not count.
 *
 * Sources: as in `field-names/`; ISO 20022 (debtor and creditor of a payment); the payment, refund
 * and subscription objects of Adyen, Braintree, PayPal, Square and Klarna.
 */

/** People who serve the customer. */
export const PEOPLE_WHO_SERVE: readonly string[] = [
  'driver',
  'courier driver',
  'agent',
  'advisor',
  'adviser',
  'account manager',
  'technician',
  'engineer',
  'installer',
  'doctor',
  'dentist',
  'therapist',
  'practitioner',
  'teacher',
  'instructor',
];

/** Whom a field names by these is the customer's counterpart, whoever it is. */
export const COUNTERPARTS: readonly string[] = [
  'seller',
  'vendor',
  ...SELLERS_ABROAD,
  ...PEOPLE_WHO_SERVE,
];

/** Whoever money goes to, or who serves the customer: what is theirs says nothing of the customer. */
export const THIRD_PARTIES: readonly string[] = [
  'payee',
  'creditor',
  'cdtr',
  'biller',
  'beneficiary',
  'beneficiario',
  'beneficiaire',
  'supplier',
  'landlord',
  'host',
  ...PEOPLE_WHO_SERVE,
  'our',
  'ours',
  'pay to',
  'pay into',
  'payable to',
  'remit to',
  'remittance',
  'deposit to',
  'payment instructions',
  'virtual account',
  'zahlungsempfanger',
  'zahlungsempfaenger',
  'mottagare',
  'saaja',
  'primatelj',
];

/** Who gets a parcel or a message, and before a word for an account who gets money: `payment.recipientIban`. */
export const RECEIVERS: readonly string[] = [
  'recipient',
  'receiver',
  'receiving',
  'ontvanger',
  'begunstigde',
  'empfanger',
  'empfaenger',
  'begunstigter',
  'beguenstigter',
  'destinataire',
  'destinatario',
  'destinatar',
  'favorecido',
  'recebedor',
  'mottaker',
  'mottagar',
  'modtager',
  'vastaanottaja',
  'saajan',
  'odbiorca',
  'odbiorcy',
  'prijemce',
  'prijemca',
  'kedvezmenyezett',
  'primatelja',
  'primalac',
  'alici',
  'lehdar',
  'penerima',
  'tujuan',
  'target',
  'получателя',
  'отримувача',
];

/** Words for an account behind them. */
export const ACCOUNT_NAMES: readonly string[] = [
  'iban',
  'bban',
  'account',
  'account number',
  'account no',
  'bank account',
  'konto',
  'kontonummer',
  'kontonr',
  'rekening',
  'rekeningnummer',
  'cuenta',
  'conta',
  'conto',
  'compte',
  'cont',
  'ucet',
  'rachunek',
  'racun',
  'szamlaszam',
  'hesap',
  'rekening bank',
  'счет',
  'рахунок',
];

/** Around a field where it is the customer who gets money. */
export const PAID_OUT: readonly string[] = [
  'refund',
  'payout',
  'withdrawal',
  'reimbursement',
  'compensation',
  'claim',
  'benefit',
  'salary',
  'terugbetaling',
  'uitbetaling',
  'restitutie',
  'erstattung',
  'auszahlung',
  'ruckzahlung',
  'rueckzahlung',
  'remboursement',
  'reembolso',
  'rimborso',
  'zwrot',
  'vratka',
  'refundacja',
  'utbetaling',
  'utbetalning',
  'udbetaling',
  'aterbetalning',
  'palautus',
  'visszaterites',
  'iade',
];

/** The sender, and whoever it sells for. A company may be the customer as well, so it is none of these. */
export const HOUSES: readonly string[] = [
  'shop',
  'store',
  'merchant',
  'seller',
  'vendor',
  'sender',
  'shipper',
  'retailer',
  'marketplace',
  'manufacturer',
  'support',
  'clinic',
  'hospital',
  'school',
  'foundation',
  'charity',
  'fund',
  'association',
  'organisation',
  'organization',
  'ngo',
  'nonprofit',
  ...SHOPS_ABROAD,
];

/** Customers who are themselves what others buy from, and objects of a customer's own: no third party. */
export const CUSTOMERS_OWN: readonly string[] = [
  'customer',
  'account',
  'user',
  'member',
  'client',
  'billing',
  'profile',
];

/** Words for what is over, or beside the matter whatever the message is about. */
export const FORMER_WORDS: readonly string[] = [
  'previous',
  'prev',
  'past',
  'history',
  'older',
  'old',
  'earlier',
  'former',
  'archived',
  'prior',
  'expired',
  'lapsed',
  'superseded',
  'replaced',
];

/** Objects that are former beside one of this time. The last payment is the one that a message is about. */
export const LAST_OBJECTS: readonly string[] = [
  'last order',
  'last purchase',
  'last booking',
  'last reservation',
  'last invoice',
  'last bill',
  'last statement',
  'last shipment',
  'last parcel',
  'last stay',
  'last visit',
  'last appointment',
  'last payment',
  'last ticket',
  'recent order',
  'recent purchase',
  'recent booking',
  'recent invoice',
  'recent shipment',
];

/** Words for one of several that is kept for other times. */
export const SPARE_WORDS: readonly string[] = [
  'other',
  'second',
  'secondary',
  'backup',
  'spare',
  'alternate',
  'alternative',
  'additional',
  'unused',
  'guarantee',
  'guarantor',
];

/** Words for the one of several that is used where nothing else is said. */
export const DEFAULT_WORDS: readonly string[] = [
  'default',
  'primary',
  'main',
  'preferred',
  'recurring',
  'autopay',
  'active',
  'renewal',
  'renewals',
  'auto',
];

/** What a message may be about: the money in it went through the card or account it names. */
export const TRANSACTIONS: readonly string[] = [
  'payment used',
  'payment method used',
  'card used',
  'used card',
  'used payment',
  'charged card',
  'order',
  'purchase',
  'sale',
  'paid with',
  'paid by',
  'refund',
  'refund to',
  'refunded to',
  'charged to',
  'return',
  'exchange',
  'payment',
  'failed payment',
  'charge',
  'failed charge',
  'debit',
  'collection',
  'transaction',
  'transfer',
  'payout',
  'withdrawal',
  'deposit',
  'authorization',
  'authorisation',
  'subscription',
  'renewal',
  'membership',
  'statement',
  'invoice',
  'failed invoice',
  'bill',
  'receipt',
  'booking',
  'reservation',
  'trade in',
  'credit',
  'donation',
  'installment',
  'instalment',
  'autopay',
  'folio',
  'incident',
  'alert',
  'bestellung',
  'rechnung',
  'zahlung',
  'erstattung',
  'commande',
  'remboursement',
  'paiement',
  'pedido',
  'reembolso',
  'pago',
  'ordine',
  'rimborso',
  'pagamento',
  'bestelling',
  'betaling',
  'terugbetaling',
];

/** Of these, what happens once and is told at once, whatever the type of the message. */
export const EVENTS: readonly string[] = [
  'transaction',
  'charge',
  'payment',
  'failed payment',
  'purchase',
  'debit',
  'withdrawal',
  'transfer',
  'authorization',
  'authorisation',
  'incident',
  'alert',
];

/** Words before "card" or "account" by which it is the one that money went through: `chargedCard`. */
export const USED_WORDS: readonly string[] = [
  'refunded',
  'credited',
  'charged',
  'debited',
  'billed',
  'attempted',
  'declined',
  'failed',
  'used',
];

/** Words of a field that names, by its id, what was paid with or to. */
export const PAYING_WORDS: readonly string[] = [
  ...USED_WORDS,
  'paid',
  'pay',
  'paying',
  'payment',
  'charge',
  'refund',
  'settled',
  'source',
  'instrument',
];

/** Fields by which other fields refer to an object. */
export const KEY_FIELDS: readonly string[] = [
  'id',
  'key',
  'token',
  'uid',
  'uuid',
  'ref',
  'handle',
  'alias',
  'nickname',
];

const NAMING_FIELDS_ABROAD: readonly string[] = [
  'bezeichnung',
  'sparte',
  'branche',
  'ramo',
  'garantie',
  'produkt',
  'libelle',
  'intitule',
  'produit',
  'etiqueta',
  'producto',
  'produto',
  'designacao',
  'etichetta',
  'descrizione',
  'prodotto',
  'naam',
  'omschrijving',
  'navn',
  'betegnelse',
  'namn',
  'benamning',
  'nimi',
  'tuote',
  'nazwa',
  'nazev',
  'nazov',
  'naziv',
  'megnevezes',
  'denumire',
  'produs',
  'produk',
  'nama produk',
  'urun',
  'hesap adi',
  'san pham',
  'название',
  'продукт',
  'назва',
  'име',
  'име на продукта',
  'ονομασια',
  'προϊόν',
  '商品名',
  '名称',
  '名稱',
  '상품명',
];

/** Fields by which customers and other fields call a thing: `invoice.supply: Casa` for `supplies[0].label: Casa`. */
export const NAMING_FIELDS: readonly string[] = [
  'label',
  'name',
  'nickname',
  'alias',
  'title',
  'product',
  'product name',
  'line',
  'line of business',
  'coverage',
  'cover',
  'policy type',
  ...NAMING_FIELDS_ABROAD,
];

/** Fields that tell cards and accounts apart where each has another word in them. */
export const DESCRIBING_FIELDS: readonly string[] = [
  'brand',
  'network',
  'scheme',
  'issuer',
  'bank',
  'bank name',
  'label',
  'type',
  'kind',
  'card type',
  'account type',
  'funding',
  'product',
];

/** Words for one of several that need not be the one a message is about. */
export const BYGONE_WORDS: readonly string[] = [
  'first',
  'initial',
  'original',
  'parent',
  'linked',
  'related',
  'merged',
];

/** What a thing's status is when a message of the type is about it, by type. */
export const STATUSES_OF_MATTERS: Readonly<Record<string, readonly string[]>> = {
  'order-cancelled': ['cancelled', 'canceled', 'void', 'voided'],
  'payment-failed': ['failed', 'payment failed', 'declined', 'past due', 'unpaid', 'on hold'],
  invoice: ['due', 'open', 'unpaid', 'outstanding', 'issued', 'new'],
  'payment-due': ['due', 'past due', 'overdue', 'unpaid', 'open'],
  'payment-received': ['paid', 'settled'],
  'shipping-notification': ['shipped', 'dispatched', 'in transit', 'fulfilled', 'sent'],
  'out-for-delivery': ['out for delivery', 'in transit', 'shipped'],
  'delivery-delayed': ['delayed', 'late', 'in transit', 'shipped'],
  delivered: ['delivered'],
  'delivery-failed': ['delivery failed', 'failed', 'undeliverable'],
  'pickup-ready': ['ready', 'ready for pickup', 'awaiting pickup', 'ready for collection'],
  'return-received': ['returned', 'return received', 'return'],
  refund: ['refunded', 'returned', 'partially refunded'],
  'booking-cancelled': ['cancelled', 'canceled'],
  'subscription-cancelled': ['cancelled', 'canceled', 'ended'],
};

/** Fields that are true of what is over; a `status` may say the same. */
export const OVER_FLAGS: readonly string[] = [
  'closed',
  'delivered',
  'completed',
  'complete',
  'cancelled',
  'canceled',
  'archived',
  'expired',
  'finished',
  'done',
  'returned',
];

/** Fields that are false of what is over. */
export const PRESENT_FLAGS: readonly string[] = [
  'active',
  'is active',
  'open',
  'current',
  'enabled',
];

/** Fields that say of which of several it is one. */
export const STATUS_FIELDS: readonly string[] = [
  'status',
  'state',
  'order status',
  'delivery status',
  'shipment status',
];

/** Fields that say that it is the one used where nothing else is said. */
export const DEFAULT_FLAGS: readonly string[] = [
  'autopay',
  'auto pay',
  'is autopay',
  'autopay enabled',
  'use for autopay',
  'auto renew',
  'auto renewal',
  'recurring',
  'is recurring',
  'used for renewal',
  'used for renewals',
  'use for renewal',
  'for renewals',
  'renewal',
  'subscription default',
  'default',
  'is default',
  'primary',
  'is primary',
  'preferred',
  'is preferred',
  'default for billing',
];

/** Fields whose word says the same: `role: backup`. */
export const ROLE_FIELDS: readonly string[] = ['role', 'usage', 'purpose', 'priority', 'label'];
