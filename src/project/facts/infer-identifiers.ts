import { METERS_ABROAD, NUMBER_BEGINNINGS, STREETS } from '../../lexicon/field-names-abroad.ts';
import {
  BANK_CARD,
  BANK_FIELDS,
  BANK_STEMS,
  BANK_TYPE_STEMS,
  BANK_WORDS,
  CARD_BRANDS,
  CARD_FIELDS,
  CARD_BEARERS,
  CARD_ISSUERS,
  CODE_ENDINGS,
  INTERNAL_WORDS,
  MONEY_ACCOUNT_FIELDS,
  MONEY_ACCOUNT_TYPES,
  PAID_WITH_WORDS,
  PAYMENT_NOUNS,
  SHORTEST_SUPPLY_CODE,
  SUPPLY_CODES,
  TELLTALE_KEYS,
  TYPE_FIELDS,
  TYPE_KEYS,
  VAGUE_NOUNS,
} from '../../lexicon/field-names.ts';
import { LESSER_ALTERNATIVES } from '../../lexicon/field-names-lesser.ts';
import { FORMER_WORDS } from '../../lexicon/field-standing.ts';
import { isIban, isLuhn } from '../../model/checksum.ts';
import { compact } from '../../model/text/compact.ts';
import { isCodeText } from './codes.ts';
import { bareNoun, type IdentifierName, identifierName } from './identifier-name.ts';
import { hasNumberBeside, isKey } from './inner-keys.ts';
import { endsInNoun, holdsStem, isNoun, nameSet, nameTable } from './names.ts';
import { keysAround, type Leaf, type RecordObject, textOf } from './record.ts';
import { flatten, wordsOf } from './words.ts';

/** What a leaf identifies, and why sendlint thinks so. */
export interface InferredIdentifier {
  readonly kind: string;
  readonly alternatives?: readonly string[];
  readonly partial: boolean;
  readonly customerFacing: boolean;
  readonly isKey?: true;
  readonly because: string;
}

/** Undefined where name and value leave a doubt: a wrong kind would accuse a message that is right. */
export const inferIdentifier = (leaf: Leaf): InferredIdentifier | undefined =>
  identifierInferrer()(leaf);

/** `inferIdentifier` for many records, whose fields have the same names. */
export function identifierInferrer(): typeof inferIdentifier {
  const nouns = new WeakMap<RecordObject, { readonly noun: string | undefined }>();
  const names = new Map<string, IdentifierName | undefined>();
  const nameOf = ({ path, steps, holder }: Leaf): IdentifierName | undefined => {
    const { noun } = nouns.get(holder) ?? { noun: unnamedNoun(holder) };
    nouns.set(holder, { noun });
    const key = `${path}\0${noun ?? ''}`;
    if (names.has(key)) return names.get(key);
    if (names.size >= MOST_NAMES) names.clear();
    const name = identifierName(steps, noun);
    names.set(key, name);
    return name;
  };
  return (leaf) => {
    const name = nameOf(leaf) ?? shopifyName(leaf);
    return (
      (name === undefined ? internalCode(leaf) : byName(leaf, name)) ??
      byFormat(leaf) ??
      (name === undefined ? byBareNoun(leaf) : undefined)
    );
  };
}

/** More fields than a customer has. */
const MOST_NAMES = 10_000;

/** `last_invoice: 1184306`: what a thing is called by, where the field is called as the thing. */
function byBareNoun({ steps, text }: Leaf): InferredIdentifier | undefined {
  const noun = bareNoun(steps);
  if (noun === undefined || !CALLED_BY_NUMBER.has(noun.kind) || !isCodeText(text)) return undefined;
  const [key = ''] = keysAround(steps);
  if (VAGUE.has(flatten(key))) return undefined;
  return { ...noun, partial: false, customerFacing: true, because: `field "${key}"` };
}

const CALLED_BY_NUMBER: ReadonlySet<string> = new Set([
  'order',
  'invoice',
  'booking',
  'ticket',
  'contract',
  'policy',
  'return',
  'refund',
  'quote',
  'loyalty',
  'gift-card',
]);

/** `envio.id_interno`: whatever it is of, it is for the house alone. */
function internalCode({ steps, text }: Leaf): InferredIdentifier | undefined {
  const [key = ''] = keysAround(steps);
  const words = wordsOf(key);
  const isInternal = words.some((word) => INTERNAL.has(word));
  if (!isInternal || !words.some((word) => CODES.has(word)) || !/\d{3}/.test(text))
    return undefined;
  return isIdentifierText(text)
    ? { kind: 'internal', partial: false, customerFacing: false, because: `field "${key}"` }
    : undefined;
}

function byName(leaf: Leaf, name: IdentifierName): InferredIdentifier | undefined {
  const { text } = leaf;
  if (!isIdentifierText(text) || isHouseNumber(leaf)) return undefined;
  const because = name.because;
  if (name.isInternal) {
    const kind = name.kind === 'order' ? 'internal-order' : 'internal';
    return { kind, partial: false, customerFacing: false, because };
  }
  const kind = settleKind(leaf, name);
  if (kind === undefined || isShortForSupply(leaf)) return undefined;
  if (PAID_WITH.has(kind) && !/^[\p{N}\p{L}\s*•·∙●○xX#.…_-]*\p{N}{2}/u.test(text)) return undefined;
  if (kind === 'payment-card' && !isCardText(text, name.form)) return undefined;
  const partial = name.form !== 'whole' || (PAID_WITH.has(kind) && isCut(text));
  if (hasNumberBeside(leaf, kind)) {
    const inside = kind === 'order' ? 'internal-order' : 'internal';
    return { kind: inside, partial: false, customerFacing: true, because };
  }
  const alternatives = alternativesTo(kind, name, leaf);
  return {
    kind,
    partial,
    customerFacing: true,
    because,
    ...(isKey(leaf) && kind !== 'supply-point' && { isKey: true }),
    ...(alternatives.length > 0 && { alternatives }),
  };
}

/** Of an account nobody but the record's author knows whether it is one with a bank. */
function alternativesTo(
  kind: string,
  name: IdentifierName,
  { text, holder, steps }: Leaf,
): readonly string[] {
  const { alternatives, isAccount } = name;
  const isOfBankItself = saysBank(holder) || inBank(steps.slice(0, -1));
  if (kind === 'bank-account' && (isIbanText(text) || isOfBankItself)) return [];
  if (kind === 'bank-account') return isAccount ? ['customer-account'] : [];
  if (kind === 'customer-account' && name.kind === 'payment-card') return KINDS_OF_BEARERS;
  if (Object.hasOwn(LESSER_ALTERNATIVES, kind)) {
    return LESSER_ALTERNATIVES[kind as keyof typeof LESSER_ALTERNATIVES];
  }
  const kept = ALTERNATIVES_KEPT[kind];
  if (kept !== undefined) return alternatives.filter((other) => kept.includes(other));
  return kind === 'customer-account' && !isAccount
    ? alternatives.filter((other) => other !== 'bank-account')
    : alternatives.filter((other) => other !== kind);
}

/** What the number on a patient's or an insured person's card is called besides. */
const KINDS_OF_BEARERS: readonly string[] = ['loyalty', 'policy', 'national-id'];

/** `meter.pod` is no number of the meter, and `facility.meterNo` none of the facility. */
const ALTERNATIVES_KEPT: Readonly<Record<string, readonly string[]>> = {
  meter: ['device'],
  'supply-point': ['customer-account', 'contract'],
  'sim-card': ['device'],
  vehicle: [],
};

/** `product.ean` and `ingredients.cups`: a supply point's number has more digits than either. */
const isShortForSupply = ({ steps, text }: Leaf): boolean =>
  SHORT_NAMES.has(flatten(keysAround(steps)[0] ?? '')) &&
  (compact(text).length < SHORTEST_SUPPLY_CODE ||
    (/^(?:\d{8}|\d{12,14})$/.test(compact(text)) && /ean/i.test(keysAround(steps)[0] ?? '')));

/** `cliente: { calle: …, numero: 12 }` */
const isHouseNumber = ({ steps, holder }: Leaf): boolean =>
  BARE_NUMBERS.has(flatten(keysAround(steps)[0] ?? '')) && hasField(holder, STREET);

const PAID_WITH: ReadonlySet<string> = new Set(['payment-card', 'bank-account']);

/** What a name leaves open, the fields beside it tell. */
function settleKind(
  { holder, steps, text }: Leaf,
  { kind, form, isAccount }: IdentifierName,
): string | undefined {
  const isBank = saysBank(holder) || speaksOfBank(holder) || inBank(steps);
  const isCard = hasField(holder, CARD);
  if (kind === 'payment' || kind === 'payment-or-card') {
    const said = paidWith(holder);
    if (said !== undefined && (form !== 'whole' || /\d{4}/.test(compact(text)))) return said;
    if (form === 'whole' && !isPan(text) && !isCard) {
      return kind === 'payment' ? undefined : 'payment-reference';
    }
    if (saysCardBrand(holder)) return 'payment-card';
    if (isBank) return isCard ? undefined : 'bank-account';
    return 'payment-card';
  }
  // `member.cards[0].number`: members pay with cards too.
  if (kind === 'loyalty' && /card/i.test(keysAround(steps).slice(0, 2).join(' '))) {
    return form !== 'whole' || isPan(text) || isCard ? 'payment-card' : kind;
  }
  if (kind === 'customer-account') {
    return isAccount && (isBank || holdsMoney(holder)) ? 'bank-account' : kind;
  }
  if (kind === 'payment-card' && form === 'whole' && !isCard) {
    if (isOfBearer(steps) && !isPan(text)) return 'customer-account';
    if (isOfIssuer(steps)) return 'loyalty';
  }
  // "card" in a field of bank accounts is a bank's word for one of its cards.
  return kind;
}

/** `{ type: mastercard, bank, last4 }` */
const saysCardBrand = ({ fields }: RecordObject): boolean =>
  [...fields].some(
    ([key, value]) => SAY_TYPE.has(flatten(key)) && BRANDS.has(flatten(textOf(value) ?? '')),
  );

/** `insurance.cardNumber`, `library.card.number`: a card that nobody pays with. */
const isOfIssuer = (steps: Leaf['steps']): boolean =>
  keysAround(steps).some((key) => wordsOf(key).some((word) => ISSUERS.has(word)));

/** `patient.card_number`, `beneficiary.cardNumber`: a clinic or an insurer gave it to who is known by it. */
const isOfBearer = (steps: Leaf['steps']): boolean =>
  endsInNoun(keysAround(steps)[1] ?? '', BEARERS);

/** `payments: [{ kind: gift_card, number: … }]` */
function paidWith({ fields }: RecordObject): string | undefined {
  const said = [...fields].flatMap(([key, value]) =>
    SAY_TYPE.has(flatten(key)) ? [flatten(textOf(value) ?? '')] : [],
  );
  return said.map((word) => MEANS.get(word)).find((kind) => kind !== undefined);
}

/** `account: { number, currency }`, `{ type: savings, number }` */
const holdsMoney = (holder: RecordObject): boolean =>
  hasField(holder, MONEY_FIELDS) ||
  [...holder.fields].some(
    ([key, value]) => SAY_TYPE.has(flatten(key)) && MONEY_TYPES.has(flatten(textOf(value) ?? '')),
  );

/**
 * A card number is digits, whole, cut or masked; fewer than four are a count. A few more that nothing
 * masks are the number of a club's or a library's card.
 */
function isCardText(text: string, form: IdentifierName['form']): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (!/^[\d\s*•·∙●○xX#.…_-]+$/.test(text)) return false;
  if (form !== 'whole') return digits >= 2;
  return digits >= 4 && (digits <= 4 || digits >= 12 || /[*•·∙●○…]|[xX]{2,}/.test(text));
}

const isCut = (text: string): boolean =>
  /[*•·∙●○#…]|[xX]{2,}/.test(text) || compact(text).length <= 6;

const isIdentifierText = (text: string): boolean =>
  text.length <= 64 &&
  !/[@\n]|:\/\//.test(text) &&
  // Words are a title or a sentence; groups of characters have digits in them.
  (!/\s/.test(text.trim()) || /\d/.test(text)) &&
  /[\p{L}\p{N}]/u.test(text) &&
  text !== 'true' &&
  text !== 'false';

function byFormat({ text, steps, holder }: Leaf): InferredIdentifier | undefined {
  const plain = compact(text);
  if (plain.length >= 15 && isIbanText(text) && isIban(plain)) {
    return {
      kind: 'bank-account',
      partial: false,
      customerFacing: true,
      because: 'its value is an IBAN',
    };
  }
  // One random number in ten has the check digit of a card: something must speak of paying too.
  const isPaying =
    hasField(holder, CARD) || keysAround(steps).some((key) => endsInNoun(key, PAYING));
  if (isPaying && isPan(text) && !/(?:id|ref|reference|token)$/i.test(keysAround(steps)[0] ?? '')) {
    return {
      kind: 'payment-card',
      partial: false,
      customerFacing: true,
      because: 'its value is a card number, among fields about paying',
    };
  }
  return undefined;
}

const isIbanText = (text: string): boolean => /^[A-Z]{2}\d{2}[A-Z\d ]+$/.test(text);

/** Issuers of payment cards begin their numbers with 2 to 6. Source: ISO/IEC 7812-1, major industry identifiers. */
const isPan = (text: string): boolean =>
  /^[2-6](?:[ -]?\d){12,18}$/.test(text) && isLuhn(compact(text));

/** What an object is that no key names: the root of a payload, or one that says its own type. */
function unnamedNoun(holder: RecordObject | undefined): string | undefined {
  if (holder === undefined) return undefined;
  for (const [key, value] of holder.fields) {
    if (TYPES.has(key) && typeof value === 'string') return value;
  }
  const keys = new Set(Array.from(holder.fields.keys(), flatten));
  return Object.entries(TELLTALE_KEYS).find(([, telltales]) =>
    telltales.some((key) => keys.has(flatten(key))),
  )?.[0];
}

/** Shopify calls an order's number its name: "#1001", "DP-64120". A name in words is no number. */
function shopifyName({ steps, text, holder }: Leaf): IdentifierName | undefined {
  const [leaf, container] = keysAround(steps);
  if (leaf !== 'name' || !/^#?[\p{Lu}\d]{0,8}[-_/]?\d+(?:[-_/]\d+)*$/u.test(text)) return undefined;
  const isOrder = isNoun(container ?? unnamedNoun(holder) ?? '', ORDER);
  return isOrder
    ? {
        kind: 'order',
        form: 'whole',
        isInternal: false,
        alternatives: [],
        isAccount: false,
        because: 'field "name" of an order',
      }
    : undefined;
}

const hasField = (object: RecordObject, names: ReadonlySet<string>): boolean =>
  [...object.fields].some(
    ([key, value]) =>
      names.has(flatten(key)) && value !== null && value !== undefined && value !== '',
  );

/** `{ accountNumber, sortCode }`; a bank with a record of its own has its own account there. */
const saysBank = ({ fields }: RecordObject): boolean =>
  [...fields].some(([key, value]) => BANK.has(flatten(key)) && (textOf(value) ?? '') !== '');

const speaksOfBank = (object: RecordObject): boolean =>
  [...object.fields].some(
    ([key, value]) => SAY_TYPE.has(flatten(key)) && isOfBank(textOf(value) ?? '', BANK_TYPE_STEMS),
  );

const inBank = (steps: Leaf['steps']): boolean =>
  keysAround(steps).some((key) => isOfBank(key, BANK_STEMS));

function isOfBank(name: string, stems: readonly string[]): boolean {
  const words = wordsOf(name);
  const rest = words.join(' ').replace(BANK_CARD, '').replace(flatten(BANK_CARD), '');
  return holdsStem(rest, stems) || words.some((word) => BANK_WORDS.includes(word));
}

const VAGUE = nameSet(VAGUE_NOUNS);
const SHORT_NAMES = nameSet([...SUPPLY_CODES, ...METERS_ABROAD, 'meter', 'sim', 'sim card']);
const INTERNAL = nameSet(INTERNAL_WORDS);
const CODES = nameSet(CODE_ENDINGS);
const BANK = nameSet(BANK_FIELDS);
const CARD = nameSet(CARD_FIELDS);
const ISSUERS: ReadonlySet<string> = new Set(CARD_ISSUERS);
const BEARERS = nameSet(CARD_BEARERS);
const BRANDS = nameSet(CARD_BRANDS);
const SAY_TYPE = nameSet(TYPE_FIELDS);
const MONEY_FIELDS = nameSet(MONEY_ACCOUNT_FIELDS);
const MONEY_TYPES = nameSet(MONEY_ACCOUNT_TYPES);
const MEANS: ReadonlyMap<string, string> = nameTable(PAID_WITH_WORDS);
const ORDER = nameSet(['order', ...FORMER_WORDS.flatMap((word) => [`${word} order`])]);
const PAYING = nameSet([...PAYMENT_NOUNS, 'card']);
const TYPES: ReadonlySet<string> = new Set(TYPE_KEYS);
const BARE_NUMBERS = nameSet([...NUMBER_BEGINNINGS, 'number', 'no', 'nummer']);
const STREET = nameSet(STREETS);
