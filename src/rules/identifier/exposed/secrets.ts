import cardValidator from 'card-validator';
import { ORGANISATIONS } from '../../../lexicon/field-names/roles-of-people.ts';
import { isLuhn } from '../../../model/checksum.ts';
import type { Facts, Identifier } from '../../../model/facts.ts';
import type { Judged } from '../../../model/judged.ts';
import { originAt, type Message, type Place } from '../../../model/message.ts';
import { placeIn, type Line, type Reading } from '../../../model/reading.ts';
import { compact } from '../../../model/text/compact.ts';
import { spanOfMatch } from '../../../model/text/span.ts';
import { sweepOf } from '../sweep.ts';

/** Something that a message must not show, and shows. */
export interface Secret {
  readonly kind: 'card' | 'account' | 'national' | 'internal';
  readonly value: string;
  /** The field it is the value of, where it is one of the record's. */
  readonly path: string | undefined;
  readonly at: Place;
}

export function* secretsIn({ reading, facts, message }: Judged): Iterable<Secret> {
  const sweep = sweepOf(reading.lines);
  for (const identifier of facts.identifiers) {
    const kind = secretKind(identifier);
    if (kind === undefined || identifier.isThirdParty === true || isSenders(identifier)) continue;
    for (const at of sweep.placesOf(identifier.value)) {
      if (kind === 'internal' && !isPrintedFrom(identifier, message, at, facts)) continue;
      yield { kind, value: identifier.value, path: identifier.path, at };
    }
  }
  for (const line of reading.lines) yield* unknownCardsIn(line, facts);
  yield* claimedCards(reading, facts);
}

const FEWEST_CHARACTERS = { card: 12, account: 8, national: 7, internal: 5 };

function secretKind({
  kind,
  alternatives = [],
  value,
  partial,
  customerFacing,
}: Identifier): Secret['kind'] | undefined {
  if (partial) return undefined;
  const { length } = compact(value);
  if (kind === 'payment-card' && isCardNumber(value)) return 'card';
  // An account that may be one with the sender is no secret.
  const isOfBank = kind === 'bank-account' && !alternatives.includes('customer-account');
  if (isOfBank && length >= FEWEST_CHARACTERS.account) return 'account';
  // Nor is the number by which the sender knows its customer.
  const isOfState = kind === 'national-id' && !alternatives.includes('customer-account');
  if (isOfState && length >= FEWEST_CHARACTERS.national) return 'national';
  return !customerFacing && length >= FEWEST_CHARACTERS.internal ? 'internal' : undefined;
}

/** As payment cards have them: 13 to 19 digits with a check digit, or 16 of an issuer of such cards (ISO/IEC 7812-1). */
const isCardNumber = (value: string): boolean => {
  const digits = compact(value);
  return /^[2-6]\d{15}$/.test(digits) || (/^\d{13,19}$/.test(digits) && isLuhn(digits));
};

/** The account to pay into, say, in an object that is a shop: nobody declared it to be the customer's. */
const isSenders = ({ path, source }: Identifier): boolean =>
  source.how === 'inferred' &&
  path.split(/[.[\]]+/).some((key) => ORGANISATIONS.includes(key.toLowerCase()));

/** An internal value may be short, or the same as one that customers know. */
function isPrintedFrom(
  { path, value }: Identifier,
  message: Message,
  at: Place,
  facts: Facts,
): boolean {
  const origin = originAt(message, at);
  if (origin.kind === 'expression') {
    const reads = origin.printings.flatMap(({ reads }) => reads);
    if (reads.some((read) => read.path === path)) return true;
  }
  const isShared = [...facts.values].some(
    ([other, otherValue]) => other !== path && compact(otherValue) === compact(value),
  );
  return !isShared && origin.kind !== 'literal' && /\d{4}/.test(compact(value));
}

/**
 * Written as cards are: digits in fours, or 4-6-5, and no groups around them, as an IBAN has. Bare digits
 * pass the check too often by chance.
 */
const CARD =
  /(?<![\p{L}\p{N}.,/=_-]|\p{N} )(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{5})(?![\p{L}\p{N}-]| \d{4}(?![\p{N}/]))/u;

/** Bare digits that a label calls a card's: then it is no chance. */
function* claimedCards({ claims }: Reading, facts: Facts): Iterable<Secret> {
  for (const { accepts, form, role, shown, shownAt } of claims) {
    if (form !== 'full' || role === 'href' || !accepts.every((kind) => kind === 'payment-card'))
      continue;
    if (/\D/.test(shown) || shown.length < FEWEST_CHARACTERS.card) continue;
    if (isKnown(shown, facts) || !cardValidator.number(shown).isValid) continue;
    yield { kind: 'card', value: shown, path: undefined, at: shownAt };
  }
}

/** Card numbers that the record does not declare, test numbers included: a customer cannot tell them apart. */
function* unknownCardsIn(line: Line, facts: Facts): Iterable<Secret> {
  if (!CARD.test(line.text)) return;
  for (const match of line.text.matchAll(new RegExp(CARD, 'gu'))) {
    const [value] = match;
    const digits = compact(value);
    if (isKnown(digits, facts)) continue;
    if (!cardValidator.number(digits).isValid) continue;
    yield { kind: 'card', value, path: undefined, at: placeIn(line, spanOfMatch(match)) };
  }
}

/** What the record holds is judged by its kind. */
const isKnown = (digits: string, { identifiers, shipments }: Facts): boolean =>
  identifiers.some(({ value }) => compact(value) === digits) ||
  shipments.some(({ trackingNumber = '' }) => compact(trackingNumber) === digits);
