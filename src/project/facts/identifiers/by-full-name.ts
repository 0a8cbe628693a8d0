import { FIELDS_IN_FULL } from '../../../lexicon/field-names/in-full/index.ts';
import type { NumbersInFull } from '../../../lexicon/field-names/in-full/numbers-in-full.ts';
import { NEUTRAL_WORDS } from '../../../lexicon/field-names/names-around.ts';
import { STAFF } from '../../../lexicon/field-names/staff.ts';
import { PEOPLE_WHO_SERVE } from '../../../lexicon/field-standing.ts';
import { MEANS_OF_PAYMENT } from '../../../lexicon/identifier-kinds.ts';
import { isCodeText } from '../codes.ts';
import { endsInNoun, isNoun, nameSet, nounForms } from '../names.ts';
import { keysAround, type Leaf } from '../record.ts';
import { flattenList, remembered, withoutParticle, wordsOf } from '../words.ts';
import { isCountOrClass, isLicence, isOtherwiseWritten } from './counts-and-classes.ts';
import type { InferredIdentifier } from './inferred-identifier.ts';
import { hasNumberBeside, isKey } from './inner-keys.ts';
import { isCut, isIdentifierText, isPan } from './number-looks.ts';

/**
 * A field whose whole name is known: `vrm`, `pickupCode`, `STCEG`; some only inside of what they belong to,
 * be it an object or words of the field's own name: `car.rego`, `vehicle_rego`, `matricula_del_coche`.
 */
export function byFullName(leaf: Leaf): InferredIdentifier | undefined {
  const { steps, text } = leaf;
  const found = fullNameOf(keysAround(steps));
  if (found === undefined || !isWrittenSo(text, found.kind)) return undefined;
  const { kind, alternatives } = found;
  if (isOtherwiseWritten(text, kind) || isCountOrClass(leaf, kind) || isLicence(leaf)) {
    return undefined;
  }
  if (hasNumberBeside(leaf, kind) || isOfWhoServes(leaf)) return undefined;
  return {
    kind,
    partial: PAID_WITH.has(kind) && isCut(text),
    customerFacing: true,
    because: `field "${keysAround(steps)[0] ?? ''}"`,
    ...((isKey(leaf) || isIdOfAccount(leaf, kind)) && { isKey: true }),
    ...(alternatives.length > 0 && { alternatives }),
  };
}

/** `custId`: customers may be known by another number, or by their phone's. */
const isIdOfAccount = ({ steps }: Leaf, kind: string): boolean =>
  kind === 'customer-account' && /id$/i.test(keysAround(steps)[0] ?? '');

/** `deliveryPartner.vehicleNo`, `broker.arn` */
const isOfWhoServes = ({ steps }: Leaf): boolean =>
  keysAround(steps)
    .slice(0, 3)
    .some((key) => wordsOf(key).some((word) => isNoun(word, SERVING)) || endsInNoun(key, SERVING));

interface FullName {
  readonly kind: NumbersInFull['kind'];
  readonly alternatives: readonly string[];
  /** Undefined where it says what it is wherever it stands. */
  readonly inside: ReadonlySet<string> | undefined;
}

function fullNameOf([key = '', ...around]: readonly string[]): FullName | undefined {
  const words = wordsOf(key);
  const nearest = around.slice(0, 2);
  const whole =
    insideOf(words, (holders) => nearest.some((it) => endsAs(it, holders))) ??
    anywhere(words) ??
    withHolder(nearest[0], words);
  if (whole !== undefined) return whole;
  for (let at = 1; at < words.length; at++) {
    const [before, behind] = [words.slice(0, at), words.slice(at)];
    const found =
      insideOf(behind, (holders) => isAmong(before, holders)) ??
      insideOf(before, (holders) => isAmong(withoutParticle(behind), holders));
    if (found !== undefined) return found;
  }
  // `previousCertNo`
  return words.length > 2 && NEUTRAL.has(words[0] ?? '')
    ? fullNameOf([words.slice(1).join(' '), ...around])
    : undefined;
}

const anywhere = (words: readonly string[]): FullName | undefined =>
  fullNames()
    .get(words.join(''))
    ?.find(({ inside }) => inside === undefined);

/** `lease.no`; the code of a locker is what it is called itself. */
function withHolder(holder: string | undefined, words: readonly string[]): FullName | undefined {
  const found = anywhere([...wordsOf(holder ?? ''), ...words]);
  return found?.kind === 'one-time-code' ? undefined : found;
}

const insideOf = (
  words: readonly string[],
  isThere: (holders: ReadonlySet<string>) => boolean,
): FullName | undefined =>
  fullNames()
    .get(words.join(''))
    ?.find(({ inside }) => inside !== undefined && isThere(inside));

/** `vehicles`, `rentalCar`: the last words of a key, whatever stands before them. */
const endsAs = (key: string, holders: ReadonlySet<string>): boolean => {
  const words = wordsOf(key);
  return words.some((_, start) => isAmong(words.slice(start), holders));
};

const isAmong = (words: readonly string[], holders: ReadonlySet<string>): boolean =>
  nounForms(words.join('')).some((form) => holders.has(form)) || isNoun(words.join(' '), holders);

/** Codes that open or take off something are short, and letters alone may be one; all others are written as codes. */
function isWrittenSo(text: string, kind: string): boolean {
  if (!isIdentifierText(text) || (isPan(text) && !PAID_WITH.has(kind))) return false;
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  const isWord = /^[\p{L}\p{N}/._*-]+$/u.test(text.trim());
  switch (kind) {
    case 'payment-card':
      return digits > 2 && (isCut(text) || isPan(text) || /\p{L}.*\D\d{4}$/u.test(text.trim()));
    case 'bank-account':
      return digits >= 2 && !/^\d{1,3}(?:[.,]\d+)*$/.test(text.trim());
    case 'coupon':
      return isWord && /\p{L}/u.test(text) && (digits > 0 || /^[A-Z]{6,}$/.test(text));
    case 'one-time-code':
      return isWord && digits > 1 && text.length > 3 && !/\d[.,:]\d/.test(text);
    case 'vehicle':
      return digits > 0 && text.length <= LONGEST_OF_VEHICLE;
    case 'national-id':
      return digits > 2;
    case 'booking':
      return isCodeText(text) || /^(?=.*\d)[A-Z\d]{5,8}$/.test(text);
    default:
      return (
        isCodeText(text) || (digits >= 3 && isWord && !/\d[.,]\d/.test(text) && text.length > 3)
      );
  }
}

/** A frame has seventeen characters, and its number may stand with spaces. */
const LONGEST_OF_VEHICLE = 24;

const PAID_WITH: ReadonlySet<string> = new Set(MEANS_OF_PAYMENT);
const SERVING = nameSet([...PEOPLE_WHO_SERVE, ...STAFF, 'partner']);
const NEUTRAL: ReadonlySet<string> = new Set(NEUTRAL_WORDS);

/** The senses of each name. */
const fullNames = (): ReadonlyMap<string, readonly FullName[]> => (MADE.names ??= namesInFull());

/** Made when the first field asks that nothing else knows. */
const MADE: { names?: ReadonlyMap<string, readonly FullName[]> } = {};

function namesInFull(): ReadonlyMap<string, readonly FullName[]> {
  const table = new Map<string, FullName[]>();
  const holders = remembered((list) => new Set(flattenList(list)));
  for (const { kind, alternatives = [], names, inside } of FIELDS_IN_FULL) {
    const full = {
      kind,
      alternatives,
      inside: inside === undefined ? undefined : holders(inside),
    };
    for (const name of flattenList(names)) {
      const known = table.get(name);
      if (known === undefined) table.set(name, [full]);
      else known.push(full);
    }
  }
  return table;
}
