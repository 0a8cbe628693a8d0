import {
  DEBIT_FIELDS,
  PAYEE_FIELDS,
  QUOTED_IN_TRANSFERS,
} from '../../lexicon/field-names/beside-accounts.ts';
import {
  ACCOUNTS_TO_PAY_INTO,
  BANK_DETAILS,
  REFERENCE_FIELDS,
  WAYS_TO_PAY,
} from '../../lexicon/field-names/paying-into.ts';
import { ISSUERS } from '../../lexicon/field-names/counterparts.ts';
import { NAME_FIELDS } from '../../lexicon/field-names/names-of-people.ts';
import { HOUSES, PAID_OUT } from '../../lexicon/field-standing.ts';
import { hasField } from './identifiers/fields-beside.ts';
import { endsInNoun, isNoun, nameSet, nounForms } from './names.ts';
import { keysAround, type Leaf, type RecordObject } from './record.ts';
import { flatten, wordsOf } from './words.ts';

/**
 * Whether a bank account that is written out is one that customers are to pay into, which is the sender's:
 * `bankTransfer.iban`, `{ tilinumero, viitenumero }`, `iban_primarie`. Where money is paid out it is the customer's.
 */
export function isPaidInto({ steps, holder }: Leaf): boolean {
  const [key = '', container = ''] = keysAround(steps);
  if (isPaidOut(steps, holder) || hasField(holder, DEBITED)) return false;
  if (INTO.has(flatten(key)) || isOfHouse(key) || isNoun(container, WAYS)) return true;
  if (isNoun(container, DETAILS) && hasField(holder, REFERENCES)) return true;
  return !isPerson(holder) && (hasField(holder, QUOTED) || hasField(holder, PAYEES));
}

/** `refund.bankTransfer.iban`, and `transfer.iban` where the record tells of a refund. */
const isPaidOut = (steps: Leaf['steps'], holder: RecordObject): boolean =>
  keysAround(steps).some((key) => startsOut(key) || endsInNoun(key, OUT)) || tellsOfOut(holder);

const tellsOfOut = (object: RecordObject | undefined): boolean =>
  object !== undefined &&
  ([...object.fields].some(
    ([key, value]) => value !== null && value !== undefined && startsOut(key),
  ) ||
    tellsOfOut(object.holder));

const startsOut = (key: string): boolean =>
  nounForms(wordsOf(key)[0] ?? '').some((word) => OUT.has(word));

/** `iban_primarie`, `iban_ecole` */
const isOfHouse = (key: string): boolean => {
  const words = wordsOf(key);
  return words.length > 1 && words.some((word) => HOUSE.has(word));
};

/** What somebody has beside their name is theirs, whatever else stands there. */
const isPerson = (object: RecordObject): boolean =>
  object.steps.length > 0 && hasField(object, GIVEN);

const WAYS = nameSet(WAYS_TO_PAY);
const DETAILS = nameSet(BANK_DETAILS);
const REFERENCES = nameSet(REFERENCE_FIELDS);
const INTO = nameSet(ACCOUNTS_TO_PAY_INTO);
const QUOTED = nameSet(QUOTED_IN_TRANSFERS);
const PAYEES = nameSet(PAYEE_FIELDS);
const DEBITED = nameSet(DEBIT_FIELDS);
const HOUSE = nameSet([...HOUSES, ...ISSUERS]);
const OUT = nameSet(PAID_OUT);
const GIVEN = nameSet([...NAME_FIELDS.given, ...NAME_FIELDS.family]);
