import { SELLERS_ABROAD } from '../../lexicon/field-names/abroad.ts';
import { PROFESSIONALS } from '../../lexicon/field-names/classes.ts';
import { STAFF } from '../../lexicon/field-names/staff.ts';
import { CARRIERS, EQUIPMENT, ISSUERS, OPPONENTS } from '../../lexicon/field-names/counterparts.ts';
import { BUYER_ROLES } from '../../lexicon/field-names/recipients.ts';
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

/**
 * Whether a number by which somebody or something is known is that of who or what stands around it:
 * `unfallgegner.kennzeichen`, `deliveryPartner.partnerId`, `terminal.serialNumber`. A carrier's parcels are the
 * customer's all the same.
 */
export function isOfCounterpart(
  kinds: readonly string[],
  steps: readonly Step[],
  recipientPath: string | undefined,
): boolean {
  const recipient = new Set(keysAround(stepsOf(recipientPath ?? '')));
  const [key = '', ...around] = keysAround(steps);
  if (recipient.has(key) || around.some((outer) => recipient.has(outer))) return false;
  if ([key, ...around].some((name) => isNoun(name, OPPOSED) || startsWithOpponent(name)))
    return true;
  const [container = ''] = around;
  const isAmong = (known: ReadonlySet<string>): boolean => kinds.some((kind) => known.has(kind));
  if (isSeller(recipientPath) && endsInNoun(container, BUYERS)) return isAmong(KNOWN_BY);
  return (
    (isAmong(KNOWN_BY) && (endsInNoun(container, CARRIER) || endsInNoun(container, SERVING))) ||
    (isAmong(TRADES_BY) && endsInNoun(container, ISSUER)) ||
    (kinds[0] === 'device' && endsInNoun(container, SHARED))
  );
}

/** `unfallgegner_kennzeichen`, `thirdPartyPolicyNo` */
const startsWithOpponent = (name: string): boolean => {
  const words = wordsOf(name);
  return words.some((_, index) => OPPOSED.has(words.slice(0, index + 1).join('')));
};

/** Whether the message is one to who sells: then it is the buyer who is another. */
const isSeller = (recipientPath: string | undefined): boolean =>
  endsInNoun(keysAround(stepsOf(recipientPath ?? ''))[0] ?? '', SELLERS);

/** Kinds of numbers by which companies are known, and those that who works for them has of them. */
const TRADES_BY: ReadonlySet<string> = new Set([
  'tax-number',
  'national-id',
  'bank-account',
  'permit',
]);
const KNOWN_BY: ReadonlySet<string> = new Set([...TRADES_BY, 'customer-account', 'loyalty']);

const OPPOSED = nameSet(OPPONENTS);
const SELLERS = nameSet(['seller', 'vendor', 'merchant', ...SELLERS_ABROAD]);
const BUYERS = nameSet(BUYER_ROLES);
const SERVING = nameSet([...PROFESSIONALS, ...STAFF]);
const CARRIER = nameSet(CARRIERS);
const ISSUER = nameSet(ISSUERS);
const SHARED = nameSet(EQUIPMENT);

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
