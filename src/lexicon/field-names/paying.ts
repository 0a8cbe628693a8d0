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
  'paid with',
  'paid by',
  'refund to',
  'refunded to',
  'refund destination',
  'charged to',
  'funding source',
];

/** Words by which an entry says what was paid with: `payments[0].kind: gift_card`. */
export const PAID_WITH_WORDS: Readonly<
  Record<'gift-card' | 'bank-account' | 'loyalty', readonly string[]>
> = {
  'gift-card': [
    'gift card',
    'giftcard',
    'gift certificate',
    'gift voucher',
    'voucher',
    'gutschein',
  ],
  'bank-account': ['bank transfer', 'direct debit', 'sepa debit', 'sepa', 'ach', 'bank account'],
  loyalty: ['loyalty', 'points', 'rewards', 'bonus'],
};

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

/** What a means of payment is of where it is a card. */
export const CARD_BRANDS: readonly string[] = [
  'visa',
  'visa debit',
  'visa electron',
  'visa credit',
  'v pay',
  'mastercard',
  'mastercard debit',
  'master card',
  'maestro',
  'amex',
  'american express',
  'discover',
  'diners',
  'diners club',
  'jcb',
  'unionpay',
  'mir',
  'troy',
  'rupay',
  'elo',
  'hipercard',
  'dankort',
  'mada',
  'isracard',
  'bancontact',
  'multibanco',
  'cartes bancaires',
  'carte bancaire',
];

/** Parts of names that speak of what is paid with: a card, an account, the end of their number. */
export const MEANS_STEMS: readonly string[] = [
  'card',
  'cart',
  'kart',
  'kort',
  'account',
  'acct',
  'konto',
  'compte',
  'conto',
  'cuenta',
  'conta',
  'iban',
  'bank',
  'wallet',
  'pay',
  'last',
  'mask',
  'pan',
];

/** Words that stand for what was paid with where only the end of its number is kept: `bankLast4`, `visa.ending`. */
export const CUT_NOUNS: Readonly<
  Record<'bank-account' | 'payment-card' | 'national-id', readonly string[]>
> = {
  'bank-account': ['bank', 'account', 'acct', 'iban', 'sepa', 'checking', 'savings', 'eft', 'ach'],
  'payment-card': ['visa', 'mastercard', 'amex', 'maestro', 'rupay', 'debit', 'credit', 'plastic'],
  'national-id': ['id', 'identity', 'document', 'id document', 'passport', 'licence', 'license'],
};
