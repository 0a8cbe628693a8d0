import {
  BANK_CARD,
  BANK_FIELDS,
  BANK_STEMS,
  BANK_TYPE_STEMS,
  BANK_WORDS,
} from '../../../lexicon/field-names/banks.ts';
import { holdsStem, nameSet } from '../names.ts';
import { keysAround, type Leaf, type RecordObject, textOf } from '../record.ts';
import { flatten, wordsOf } from '../words.ts';
import { saidTypes } from './fields-beside.ts';

/** Whether a number is one with a bank, by what stands beside and around it. */
export const isWithBank = ({ holder, steps }: Leaf): boolean =>
  hasBankFields(holder) || saysBankType(holder) || isInBank(steps);

/** `{ accountNumber, sortCode }`; a bank with a record of its own has its own account there. */
export const hasBankFields = ({ fields }: RecordObject): boolean =>
  [...fields].some(([key, value]) => BANK.has(flatten(key)) && (textOf(value) ?? '') !== '');

/** `{ type: sepa_debit, … }` */
const saysBankType = (holder: RecordObject): boolean =>
  saidTypes(holder).some((type) => isOfBank(type, BANK_TYPE_STEMS));

/** `customer.bankDetails.number` */
export const isInBank = (steps: Leaf['steps']): boolean =>
  keysAround(steps).some((key) => isOfBank(key, BANK_STEMS));

function isOfBank(name: string, stems: readonly string[]): boolean {
  const words = wordsOf(name);
  const rest = words.join(' ').replace(BANK_CARD, '').replace(flatten(BANK_CARD), '');
  return holdsStem(rest, stems) || words.some((word) => BANK_WORDS.includes(word));
}

const BANK = nameSet(BANK_FIELDS);
