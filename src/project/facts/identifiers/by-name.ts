import { METERS_ABROAD, NUMBER_BEGINNINGS, STREETS } from '../../../lexicon/field-names/abroad.ts';
import { SENDERS_OF_PARCELS } from '../../../lexicon/field-names/elsewhere.ts';
import { LESSER_ALTERNATIVES } from '../../../lexicon/field-names/lesser-kinds.ts';
import {
  SHORTEST_SUPPLY_CODE,
  SUPPLY_CODES,
} from '../../../lexicon/field-names/identifiers-of-things.ts';
import { MEMBER_IDENTIFIERS } from '../../../lexicon/field-names/identifiers-of-members.ts';
import { TRADE_IDENTIFIERS } from '../../../lexicon/field-names/identifiers-of-trade.ts';
import { NATIONAL_IDS, TAX_NUMBERS } from '../../../lexicon/field-names/numbers-of-persons.ts';
import { PERSON_ROLES } from '../../../lexicon/field-names/roles-of-people.ts';
import { MEANS_OF_PAYMENT } from '../../../lexicon/identifier-kinds.ts';
import { compact } from '../../../model/text/compact.ts';
import { endsInNoun, nameSet } from '../names.ts';
import { keysAround, type Leaf } from '../record.ts';
import { flatten } from '../words.ts';
import { hasBankFields, isInBank } from './bank-words.ts';
import { isCountOrClass, isLicence, isOtherwiseWritten } from './counts-and-classes.ts';
import { hasField } from './fields-beside.ts';
import type { IdentifierName } from './identifier-name.ts';
import type { InferredIdentifier } from './inferred-identifier.ts';
import { hasNumberBeside, isKey } from './inner-keys.ts';
import {
  holdsTwoDigits,
  isCardText,
  isCut,
  isIbanText,
  isIdentifierText,
  isPan,
} from './number-looks.ts';
import { settleKind } from './settle-kind.ts';
import { NUMBERS_OF_THINGS } from './things-abroad.ts';

/** What a field of a name identifies; undefined where its value is no such thing. */
export function byName(leaf: Leaf, name: IdentifierName): InferredIdentifier | undefined {
  const { text } = leaf;
  const { form, because } = name;
  if (!isIdentifierText(text) || isHouseNumber(leaf) || isOtherThanNamed(leaf)) return undefined;
  if (name.isInternal) {
    return { kind: houseKind(name.kind), partial: false, customerFacing: false, because };
  }
  const kind = settleKind(leaf, name);
  if (kind === 'tax-number' && isOfSender(leaf)) return undefined;
  if ((kind === 'customer-account' || kind === 'contract') && isOfConsignor(leaf)) return undefined;
  if (kind === undefined || isOtherwiseWritten(text, kind)) return undefined;
  if (isCountOrClass(leaf, kind) || isLicence(leaf)) return undefined;
  if (isShortForSupply(leaf) || !isWrittenAs(kind, text, form)) return undefined;
  if (hasNumberBeside(leaf, kind)) {
    return { kind: houseKind(kind), partial: false, customerFacing: true, because };
  }
  const alternatives = alternativesTo(kind, name, leaf);
  return {
    kind,
    partial: form !== 'whole' || (PAID_WITH.has(kind) && isCut(text)),
    customerFacing: true,
    because,
    ...(isKey(leaf) && kind !== 'supply-point' && { isKey: true }),
    ...(alternatives.length > 0 && { alternatives }),
  };
}

/** Senders must show their number for taxes, on bills above all: such a number of nobody is theirs. */
function isOfSender({ steps }: Leaf): boolean {
  const [key = '', container = ''] = keysAround(steps);
  if (!TAX.has(flatten(key)) && !endsInNoun(container, BILLS)) return false;
  return !keysAround(steps).some((around) => endsInNoun(around, PEOPLE));
}

/** `afzender.klantcode` */
const isOfConsignor = ({ steps }: Leaf): boolean =>
  endsInNoun(keysAround(steps)[1] ?? '', CONSIGNORS);

/** The kind of what the house calls something by, where customers call it otherwise. */
const houseKind = (kind: string): string => (kind === 'order' ? 'internal-order' : 'internal');

/** Whether a text is written as numbers of the kind are, as far as those of the kind are all alike. */
const isWrittenAs = (kind: string, text: string, form: IdentifierName['form']): boolean =>
  (!PAID_WITH.has(kind) || holdsTwoDigits(text)) &&
  (kind !== 'payment-card' || isCardText(text, form));

/** Kinds that a number may be of besides. Of an account nobody but the record's author knows whether it is one with a bank. */
function alternativesTo(
  kind: string,
  name: IdentifierName,
  { text, holder, steps }: Leaf,
): readonly string[] {
  const { alternatives, isAccount } = name;
  const isOfBankItself = hasBankFields(holder) || isInBank(steps.slice(0, -1));
  if (kind === 'bank-account' && (isIbanText(text) || isOfBankItself)) return [];
  if (kind === 'bank-account') return isAccount ? ['customer-account'] : [];
  if (name.kind === 'payment-card' && (kind === 'customer-account' || kind === 'loyalty')) {
    return KINDS_OF_BEARERS.filter((other) => other !== kind);
  }
  if (Object.hasOwn(LESSER_ALTERNATIVES, kind)) {
    return LESSER_ALTERNATIVES[kind as keyof typeof LESSER_ALTERNATIVES];
  }
  if (kind === 'national-id' && UNSECRET.has(flatten(keysAround(steps)[0] ?? ''))) {
    return KINDS_OF_PERSONS;
  }
  const kept = ALTERNATIVES_KEPT[kind];
  if (kept !== undefined) return alternatives.filter((other) => kept.includes(other));
  return kind === 'customer-account' && !isAccount
    ? alternatives.filter((other) => other !== 'bank-account')
    : alternatives.filter((other) => other !== kind);
}

/** What the number on a patient's or an insured person's card is called besides. */
const KINDS_OF_BEARERS: readonly string[] = [
  'customer-account',
  'loyalty',
  'policy',
  'national-id',
];

/** A clinic's patient and an office's taxpayer go by the number that the state gave them. */
const KINDS_OF_PERSONS: readonly string[] = ['customer-account', 'tax-number', 'policy'];

/** `meter.pod` is no number of the meter, and `facility.meterNo` none of the facility. */
const ALTERNATIVES_KEPT: Readonly<Record<string, readonly string[]>> = {
  meter: ['device'],
  'supply-point': ['customer-account', 'contract', 'property'],
  'sim-card': ['device'],
  vehicle: [],
};

/** `product.ean` and `ingredients.cups`: a supply point's number has more digits than either. */
function isShortForSupply({ steps, text }: Leaf): boolean {
  const [key = ''] = keysAround(steps);
  const code = compact(text);
  const isOfGoods = /ean/i.test(key) && /^(?:\d{8}|\d{12,14})$/.test(code);
  return SHORT_NAMES.has(flatten(key)) && (code.length < SHORTEST_SUPPLY_CODE || isOfGoods);
}

/** `cliente: { calle: …, numero: 12 }` */
const isHouseNumber = ({ steps, holder }: Leaf): boolean =>
  BARE_NUMBERS.has(flatten(keysAround(steps)[0] ?? '')) && hasField(holder, STREET);

/** A number's own name in other languages may be a common word: then it must be written as a number. */
function isOtherThanNamed({ steps, text }: Leaf): boolean {
  const named = NUMBERS_OF_THINGS.get(flatten(keysAround(steps)[0] ?? ''));
  return (
    named !== undefined && (!/\p{Nd}/u.test(text) || (isPan(text) && !PAID_WITH.has(named.kind)))
  );
}

const PAID_WITH: ReadonlySet<string> = new Set(MEANS_OF_PAYMENT);
const SHORT_NAMES = nameSet([...SUPPLY_CODES, ...METERS_ABROAD, 'meter', 'sim', 'sim card']);
const PEOPLE = nameSet([...PERSON_ROLES, ...MEMBER_IDENTIFIERS['customer-account'].nouns]);
const CONSIGNORS = nameSet(SENDERS_OF_PARCELS);
const TAX = nameSet(TAX_NUMBERS);
const BILLS = nameSet(TRADE_IDENTIFIERS.invoice.nouns);
const UNSECRET = nameSet(NATIONAL_IDS);

const BARE_NUMBERS = nameSet([...NUMBER_BEGINNINGS, 'number', 'no', 'nummer']);
const STREET = nameSet(STREETS);
