import { MONEY_ACCOUNT_FIELDS, MONEY_ACCOUNT_TYPES } from '../../../lexicon/field-names/banks.ts';
import {
  CARD_BEARERS,
  CARD_ISSUERS,
  STORED_VALUE_STEMS,
} from '../../../lexicon/field-names/cards-of-members.ts';
import { CARD_BRANDS, PAID_WITH_WORDS } from '../../../lexicon/field-names/paying.ts';
import { compact } from '../../../model/text/compact.ts';
import { endsInNoun, holdsStem, nameSet, nameTable } from '../names.ts';
import { keysAround, type Leaf, type RecordObject } from '../record.ts';
import { flatten, wordsOf } from '../words.ts';
import { isWithBank } from './bank-words.ts';
import { hasField, isAmongCardFields, saidTypes } from './fields-beside.ts';
import type { IdentifierName } from './identifier-name.ts';
import { isPan } from './number-looks.ts';

/**
 * The kind of a field whose name leaves it open, by what stands beside and around it; undefined where
 * that does not tell either.
 */
export function settleKind(
  leaf: Leaf,
  { kind, form, isAccount }: IdentifierName,
): string | undefined {
  switch (kind) {
    case 'payment':
    case 'payment-or-card':
      return kindPaidWith(leaf, kind, form);
    case 'loyalty':
      return isMembersCard(leaf.steps) && isToPayWith(leaf, form) ? 'payment-card' : kind;
    case 'customer-account':
      return isAccount && (isWithBank(leaf) || holdsMoney(leaf.holder)) ? 'bank-account' : kind;
    case 'payment-card':
      if (paidWith(leaf.holder) === 'gift-card') return 'gift-card';
      // "card" in a field of bank accounts is a bank's word for one of its cards.
      return form === 'whole' && (!isAmongCardFields(leaf.holder) || isTooShort(leaf.text))
        ? kindOfLoneCard(leaf)
        : kind;
    case 'invoice':
      return isHungarianAccount(leaf.text) ? 'bank-account' : kind;
    default:
      return kind;
  }
}

/** Of the number of a payment: that of what it was paid with, or the payment's own. */
function kindPaidWith(
  leaf: Leaf,
  kind: 'payment' | 'payment-or-card',
  form: IdentifierName['form'],
): string | undefined {
  const { holder, text } = leaf;
  if (isWalletsEnd(leaf, form)) return undefined;
  const said = paidWith(holder);
  if (said !== undefined && (form !== 'whole' || /\d{4}/.test(compact(text)))) return said;
  if (!isToPayWith(leaf, form)) return kind === 'payment' ? undefined : 'payment-reference';
  if (saysCardBrand(holder) || !isWithBank(leaf)) return 'payment-card';
  return isAmongCardFields(holder) ? undefined : 'bank-account';
}

/** `wallet_tail`, where no card is spoken of: of what a wallet is of, nobody knows. */
const isWalletsEnd = ({ steps, holder }: Leaf, form: IdentifierName['form']): boolean =>
  form !== 'whole' &&
  wordsOf(keysAround(steps)[0] ?? '').includes('wallet') &&
  !isAmongCardFields(holder) &&
  !saysCardBrand(holder);

/** Whether a number may be a payment card's: one that is cut, looks so, or has the fields of one beside it. */
const isToPayWith = ({ text, holder }: Leaf, form: IdentifierName['form']): boolean =>
  form !== 'whole' || isPan(text) || isAmongCardFields(holder);

/** `member.cards[0].number`: members pay with cards too. */
const isMembersCard = (steps: Leaf['steps']): boolean =>
  /card/i.test(keysAround(steps).slice(0, 2).join(' '));

/** Of a whole card number beside which nothing speaks of paying. */
function kindOfLoneCard({ steps, text }: Leaf): string {
  if (isStoredValue(steps)) return 'gift-card';
  if (isOfBearer(steps) && !isPan(text)) return 'customer-account';
  return isOfIssuer(steps) || isNoPan(text) || isTooShort(text) ? 'loyalty' : 'payment-card';
}

/** `{ type: mastercard, bank, last4 }` */
const saysCardBrand = (holder: RecordObject): boolean =>
  saidTypes(holder).some((type) => BRANDS.has(flatten(type)));

/** `insurance.cardNumber`, `library.card.number`: a card that nobody pays with. */
const isOfIssuer = (steps: Leaf['steps']): boolean =>
  keysAround(steps).some((key) => wordsOf(key).some((word) => ISSUERS.has(word)));

/** "Számlaszám" is the number of an invoice and of an account. Source: GIRO, the bank account numbers of Hungary. */
const isHungarianAccount = (text: string): boolean => /^\d{8}-\d{8}(?:-\d{8})?$/.test(text.trim());

/** Of fewer digits than the cards that begin like it. */
const isTooShort = (text: string): boolean =>
  /^(?:[0-24-9]\d{13,14}|[0-35-9]\d{12})$/.test(compact(text)) && !isPan(text);

/** `storeCredit.cardNo` */
const isStoredValue = (steps: Leaf['steps']): boolean =>
  keysAround(steps).some((key) => holdsStem(key, STORED_VALUE_STEMS));

/** More digits than a card to pay with has, or such as none begins with. */
const isNoPan = (text: string): boolean => {
  const code = compact(text);
  return /^\d{12,}$/.test(code) && !isPan(text) && (code.length > 16 || !/^[2-6]/.test(code));
};

/** `patient.card_number`, `beneficiary.cardNumber`: a clinic or an insurer gave it to who is known by it. */
const isOfBearer = (steps: Leaf['steps']): boolean =>
  keysAround(steps)
    .slice(1, 3)
    .some((key) => endsInNoun(key, BEARERS));

/** `payments: [{ kind: gift_card, number: … }]` */
export const paidWith = (holder: RecordObject): string | undefined =>
  saidTypes(holder)
    .map((type) => MEANS.get(flatten(type)))
    .find((kind) => kind !== undefined);

/** `account: { number, currency }`, `{ type: savings, number }` */
const holdsMoney = (holder: RecordObject): boolean =>
  hasField(holder, MONEY_FIELDS) ||
  saidTypes(holder).some((type) => MONEY_TYPES.has(flatten(type)));

const ISSUERS: ReadonlySet<string> = new Set(CARD_ISSUERS);
const BEARERS = nameSet(CARD_BEARERS);
const BRANDS = nameSet(CARD_BRANDS);
const MONEY_FIELDS = nameSet(MONEY_ACCOUNT_FIELDS);
const MONEY_TYPES = nameSet(MONEY_ACCOUNT_TYPES);
const MEANS: ReadonlyMap<string, string> = nameTable(PAID_WITH_WORDS);
