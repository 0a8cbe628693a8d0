import {
  ADDRESS_HOLDERS,
  ADDRESS_STEMS,
  AMOUNT_FIELDS,
  AMOUNT_PREFIXES,
  AMOUNT_SUFFIXES,
  BARE_AMOUNTS,
  BARE_DATES,
  DATE_FIELDS,
  DATED_OBJECTS,
  GATHERERS,
  type KnownFieldRole,
  PURCHASES,
} from '../../lexicon/field-roles.ts';
import { WRAPPERS } from '../../lexicon/field-names/names-around.ts';
import type { FieldRole } from '../../model/facts.ts';
import { stepsOf } from '../data/path.ts';
import type { FactsDictionary } from '../schema/facts.ts';
import { addressPart } from './addresses.ts';
import { holdsStem, isNoun, nameSet, nameTable, nounForms } from './names.ts';
import { type FlatRecord, keysAround, type Leaf } from './record.ts';
import { flatten, wordsOf } from './words.ts';

/** What each field of a record is for: as the dictionary says, else as its name does where that leaves no doubt. */
export function roleReader(
  dictionary: FactsDictionary | undefined,
): (record: FlatRecord) => ReadonlyMap<string, FieldRole> {
  const declared = (dictionary?.roles ?? []).map(({ path, role }) => ({
    role,
    pattern: stepsOf(path),
  }));
  const declaredRole = (leaf: Leaf): FieldRole | 'none' | undefined => {
    const entry = declared.findLast(({ pattern, role }) => covers(pattern, role, leaf));
    if (entry === undefined) return undefined;
    if (entry.role === 'none') return 'none';
    return { role: entry.role, ...partOf(entry.role, leaf), source: { how: 'declared' } };
  };

  return ({ leaves }) => {
    const roles = new Map<string, FieldRole>();
    for (const leaf of leaves) {
      const role = declaredRole(leaf) ?? inferRole(leaf);
      if (role !== undefined && role !== 'none') roles.set(leaf.path, role);
    }
    return roles;
  };
}

/** An entry speaks of the field at its path; one for addresses, and for nothing, of all below it too. */
function covers(pattern: ReturnType<typeof stepsOf>, role: string, { steps }: Leaf): boolean {
  const isBelow = pattern.length < steps.length;
  if (isBelow && !role.startsWith('address.') && role !== 'none') return false;
  if (isBelow && role !== 'none' && addressPart(keysAround(steps)[0] ?? '') === undefined) {
    return false;
  }
  return (
    pattern.length <= steps.length &&
    pattern.every((step, index) =>
      step === '*' ? typeof steps[index] === 'number' : String(step) === String(steps[index]),
    )
  );
}

const partOf = (role: string, { steps }: Leaf): Pick<FieldRole, 'field'> => {
  const part = role.startsWith('address.') ? addressPart(keysAround(steps)[0] ?? '') : undefined;
  return part === undefined ? {} : { field: part };
};

function inferRole(leaf: Leaf): FieldRole | undefined {
  const [key, ...around] = keysAround(leaf.steps);
  if (key === undefined) return undefined;
  const containers = around.filter((name) => !WRAPS.has(flatten(name)));
  const named =
    (AMOUNT.test(leaf.text.trim()) ? amountRole(key, containers) : undefined) ??
    (isDate(leaf.text.trim()) ? dateRole(key, containers) : undefined);
  if (named !== undefined) return { role: named, source: because(key, containers) };
  const address = addressRole(key, around);
  return address === undefined ? undefined : { ...address, source: because(key, around) };
}

const because = (key: string, [container]: readonly string[]): FieldRole['source'] => ({
  how: 'inferred',
  because: `field "${key}"${container === undefined ? '' : ` of "${container}"`}`,
});

/** A number, with a currency or without. */
const AMOUNT =
  /^[-+]?(?:\p{Sc}|[A-Z]{3})?\s?[-+]?\d[\d.,' \u00A0\u202F]*(?:\s?(?:\p{Sc}|[A-Z]{3}))?$/u;

/** Anything with a digit but a small number: days are written in too many ways. */
const isDate = (text: string): boolean =>
  /\d/.test(text) && !/^[-+]?\d{1,7}(?:[.,]\d{1,2})?$/.test(text);

function amountRole(key: string, containers: readonly string[]): KnownFieldRole | undefined {
  const name = plainName(key);
  const around = containers.filter((container) => !isNoun(container, GATHER));
  const [container] = around;
  // `refund.amount`, `order.refund.total`, `order.total.amount`, `totals.shipping.gross`
  const whose = container === undefined ? undefined : amountNamed(container);
  if (whose !== undefined && BARE.has(flatten(name))) {
    return isSettled(whose) || isOfPurchase(around.slice(1)) ? whose : undefined;
  }
  const own = amountNamed(name) ?? (isPurchaseTotal(name, container) ? 'amount.total' : undefined);
  if (own === undefined) return undefined;
  return isSettled(own) ? ownOrNothing(own, whose) : purchaseOnly(own, around);
}

const purchaseOnly = (
  role: KnownFieldRole,
  around: readonly string[],
): KnownFieldRole | undefined => (isOfPurchase(around) ? role : undefined);

/** The credit of a refund may be either. */
const ownOrNothing = (
  own: KnownFieldRole,
  whose: KnownFieldRole | undefined,
): KnownFieldRole | undefined => (whose === undefined || whose === own ? own : undefined);

/** Money that goes back is what it is wherever it stands; a total is one of many things outside a purchase. */
const isSettled = (role: KnownFieldRole): boolean =>
  role === 'amount.refund' || role === 'amount.credit';

const isOfPurchase = ([container]: readonly string[]): boolean =>
  container === undefined || isNoun(container, PURCHASE);

const isPurchaseTotal = (name: string, container: string | undefined): boolean =>
  flatten(name) === 'amount' && container !== undefined && isNoun(container, PURCHASE);

function amountNamed(name: string): KnownFieldRole | undefined {
  const flat = flatten(plainName(name));
  return nounForms(flat)
    .map((form) => AMOUNTS.get(form))
    .find((role) => role !== undefined);
}

/** `formattedRefundAmount` and `refundAmountWithTax` are the amount of the refund. */
function plainName(name: string): string {
  const [first = '', ...rest] = wordsOf(name);
  return withoutSuffix(
    (rest.length > 0 && PREFIXES.has(first) ? rest : [first, ...rest]).join(' '),
  );
}

function withoutSuffix(name: string): string {
  const suffix = SUFFIXES.find((ending) => name.endsWith(` ${ending}`));
  return suffix === undefined ? name : name.slice(0, -suffix.length - 1);
}

function dateRole(key: string, containers: readonly string[]): KnownFieldRole | undefined {
  const name = flatten(key);
  const around = containers.filter((container) => !isNoun(container, GATHER));
  const [container] = around;
  const own = DATES.get(name);
  if (own !== undefined) return own;
  if (container === undefined || !BARE_DATE.has(name)) return undefined;
  return DATED.get(flatten(container)) ?? DATES.get(flatten(container));
}

function addressRole(
  key: string,
  around: readonly string[],
): Pick<FieldRole, 'role' | 'field'> | undefined {
  const part = addressPart(key);
  const holder = around
    .map((name) => HOLDERS.get(flatten(name)))
    .find((role) => role !== undefined);
  if (part !== undefined && holder !== undefined) return { role: holder, field: part };
  if (holdsStem(key, ADDRESS_STEMS) && HOLDERS.has(flatten(key))) {
    return { role: HOLDERS.get(flatten(key)) ?? '', field: 'whole' };
  }
  return flatAddressRole(wordsOf(key));
}

/** `shippingCity`, `billing_address_postcode` */
function flatAddressRole(words: readonly string[]): Pick<FieldRole, 'role' | 'field'> | undefined {
  for (let end = words.length - 1; end > 0; end--) {
    const role = HOLDERS.get(words.slice(0, end).join(''));
    const part = addressPart(words.slice(end).join(' '));
    if (role !== undefined && part !== undefined) return { role, field: part };
  }
  return undefined;
}

const AMOUNTS: ReadonlyMap<string, KnownFieldRole> = nameTable(AMOUNT_FIELDS);
const DATES: ReadonlyMap<string, KnownFieldRole> = nameTable(DATE_FIELDS);
const DATED: ReadonlyMap<string, KnownFieldRole> = nameTable(DATED_OBJECTS);
const HOLDERS: ReadonlyMap<string, KnownFieldRole> = nameTable(ADDRESS_HOLDERS);
const BARE = nameSet(BARE_AMOUNTS);
const BARE_DATE = nameSet(BARE_DATES);
const PURCHASE = nameSet(PURCHASES);
const GATHER = nameSet(GATHERERS);
const WRAPS = nameSet(WRAPPERS);
const PREFIXES: ReadonlySet<string> = new Set(AMOUNT_PREFIXES);
const SUFFIXES = [...AMOUNT_SUFFIXES].sort((a, b) => b.length - a.length);
