import {
  ACCOUNT_NAMES,
  CUSTOMERS_OWN,
  HOUSES,
  PAID_OUT,
  RECEIVERS,
  THIRD_PARTIES,
} from '../../lexicon/field-standing.ts';
import { type Step, stepsOf } from '../data/path.ts';
import { endsInNoun, isNoun, nameSet } from './names.ts';
import { keysAround } from './record.ts';
import { wordsOf } from './words.ts';

/**
 * Whether a path belongs to the sender or to somebody who serves the customer, by the names on it:
 * `payee.iban`, `invoice.beneficiary_iban`, `shop.taxNumber`. What lies around the recipient does not:
 * who sells may be the customer.
 */
export function isOfThirdParty(steps: readonly Step[], recipientPath: string | undefined): boolean {
  const keys = keysAround(steps);
  const recipient = new Set(keysAround(stepsOf(recipientPath ?? '')));
  return keys.some((key, index) => {
    if (recipient.has(key)) return false;
    if (startsAsThirdParty(wordsOf(key))) return true;
    if (isReceivingAccount(wordsOf(key)) && !keys.some((outer) => endsInNoun(outer, OUT)))
      return true;
    // `customer.shop` is the customer.
    return !keys.slice(index + 1).some((outer) => isNoun(outer, OWN)) && endsInNoun(key, HOUSE);
  });
}

/** `payee_iban`, `our_account_number`, `pay_to_account` */
const startsAsThirdParty = (words: readonly string[]): boolean =>
  words.some((_, index) => PARTIES.has(words.slice(0, index + 1).join('')));

/** `betaling.ontvangerIban`: where the customer is to pay to. */
const isReceivingAccount = ([first = '', ...words]: readonly string[]): boolean =>
  RECEIVING.has(first) && ACCOUNTS.has(words.join(''));

const RECEIVING = nameSet(RECEIVERS);
const ACCOUNTS = nameSet(ACCOUNT_NAMES);
const OUT = nameSet(PAID_OUT);
const PARTIES = nameSet(THIRD_PARTIES);
const HOUSE = nameSet(HOUSES);
const OWN = nameSet(CUSTOMERS_OWN);
