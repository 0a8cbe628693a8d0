/** Fields beside the number of a bank account. */
export const BANK_FIELDS: readonly string[] = [
  'iban',
  'ifsc',
  'clabe',
  'aba',
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

/** Parts of names that speak of a bank, a card of its left aside. */
export const BANK_STEMS: readonly string[] = ['bank', 'sepa', 'iban', 'direct debit'];

/** The same in the words of a type. */
export const BANK_TYPE_STEMS: readonly string[] = [...BANK_STEMS, 'giro'];

/** Whole words that do. */
export const BANK_WORDS: readonly string[] = ['ach', 'bacs'];

/** A bank's word for one of its cards. */
export const BANK_CARD = 'bank card';

/** Fields beside the number of an account by which it is one that holds money. */
export const MONEY_ACCOUNT_FIELDS: readonly string[] = [
  'currency',
  'balance',
  'available balance',
  'closing balance',
  'account type',
  'kontostand',
  'saldo',
  'solde',
  'stan konta',
  'zustatek',
  'zostatok',
  'egyenleg',
  'bakiye',
  'stanje',
  'baki',
  'so du',
  'баланс',
  'остаток',
  'залишок',
  'салдо',
  'υπόλοιπο',
  '残高',
  '잔액',
  '余额',
  '餘額',
];

/** What such an account says of its type. */
export const MONEY_ACCOUNT_TYPES: readonly string[] = [
  'savings',
  'checking',
  'current',
  'giro',
  'deposit',
  'recurring deposit',
  'fixed deposit',
  'term deposit',
  'loan',
  'mortgage',
  'depository',
];
