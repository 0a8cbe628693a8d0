import { LAST_ABROAD, NUMBER_ENDINGS_ABROAD } from './abroad.ts';
import { NUMBER_WORDS_ELSEWHERE } from './elsewhere.ts';
import { LAST_DIGITS, MASKED_WORDS, NUMBER_WORDS_BEHIND } from './things-abroad/number-words.ts';
import { LAST_ROMANISED, NUMBER_ENDINGS_ROMANISED } from './romanised.ts';

/** Endings of a field that holds an identifier whole: for what is numbered. */
export const NUMBER = [
  'number',
  'no',
  'nr',
  'num',
  'nummer',
  'numero',
  'numer',
  ...NUMBER_ENDINGS_ABROAD,
  ...NUMBER_ENDINGS_ROMANISED,
  ...NUMBER_WORDS_ELSEWHERE,
  ...NUMBER_WORDS_BEHIND,
] as const;

/** The same for what programs find a thing by. */
export const ID = [
  'id',
  'uid',
  'uuid',
  'guid',
  'gid',
  'pk',
  'record id',
  'row id',
  'db id',
  'system id',
] as const;

/** The same for codes and references. */
export const CODE = [
  'code',
  'ref',
  'reference',
  'reference number',
  'reference id',
  'reference code',
  'ref id',
  'codigo',
  'codice',
  'cod',
  'kod',
  'kode',
  'koodi',
  'kodikos',
  'referencia',
  'riferimento',
  'referinta',
  'referenz',
] as const;

/** As {@link LAST_ENDINGS}, abroad; they may stand before or behind the thing. */
export const LAST_ENDINGS_ABROAD: readonly string[] = [
  ...LAST_ABROAD,
  ...LAST_ROMANISED,
  ...LAST_DIGITS,
];

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
  'tail',
  'last3',
  'last 3',
  'last2',
  'last 2',
  'last five',
  'last5',
  'l4',
  'last 6',
  'last6',
  'ends',
  ...LAST_ENDINGS_ABROAD,
];

/** Endings of a field that holds a number behind a mask. */
export const MASKED_ENDINGS: readonly string[] = [
  'masked',
  'masked number',
  'masked pan',
  'masked card number',
  'number masked',
  'obfuscated number',
  ...MASKED_WORDS,
];

/** Last words of a field that holds an identifier, of whatever kind. */
export const CODE_ENDINGS: readonly string[] = [
  ...NUMBER,
  ...ID,
  ...CODE,
  'account',
  'barcode',
  'card',
  'contract',
  'file',
  'folio',
  'identifier',
  'locator',
  'name',
  'protocol',
  'symbol',
];
