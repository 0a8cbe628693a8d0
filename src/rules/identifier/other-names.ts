import { LESSER_KINDS } from '../../lexicon/identifier-kinds.ts';
import type { Identifier } from '../../model/facts.ts';
import { mayBe } from '../../model/identifier.ts';
import type { Claim, Reading } from '../../model/reading.ts';
import { isMeans } from './alike-kinds.ts';
import { type Evidence, mayBeMeant, MOST_KINDS_NAMED, type Question, showAny } from './evidence.ts';
import { isPaymentReference, speaksOfNumber, speaksOfReference } from './record-words.ts';
import type { FieldCause, Verdict } from './verdict-kinds.ts';

/**
 * A label may be said of several kinds, "booking code" of an order's number too. Where the record has
 * one of the kind that it names before all others, and the message shows it nowhere, the number of
 * another kind took its place.
 */
export function otherThanNamed(
  { claim, facts, reading }: Evidence,
  matching: readonly Identifier[],
): FieldCause | undefined {
  const [named] = claim.accepts;
  const [shown] = matching;
  if (shown === undefined || claim.form !== 'full' || claim.strength === 'weak') return undefined;
  if (claim.role === 'href' || !isNamedFirst(claim)) return undefined;
  if (matching.some(({ kind, source }) => kind === named || source.how === 'declared'))
    return undefined;
  const meant = facts.identifiers.filter(
    (own) => own.kind === named && own.owner === facts.customer && mayBeMeant(own),
  );
  return meant.length === 0 || showAny(wholeIn(reading), meant)
    ? undefined
    : { from: 'field', path: shown.path, value: shown.value };
}

/**
 * A "ticket" may be a booking's, a "ticket number" is its own. A "confirmation" may be of a booking, an order or a
 * payment; a word for what a customer or an agreement is known by is said of others only where there is none.
 */
function isNamedFirst({ accepts, noun }: Claim): boolean {
  const [named = ''] = accepts;
  if (accepts.includes('bank-account')) return false;
  if (named === 'ticket') return accepts.length <= MOST_KINDS_NAMED && speaksOfNumber(noun);
  return accepts.length < 3 || (STANDING.has(named) && accepts.length <= MOST_OF_STANDING);
}

/** Kinds of what stays the same from message to message. */
const STANDING: ReadonlySet<string> = new Set([
  'customer-account',
  'contract',
  'policy',
  'loyalty',
  'supply-point',
]);
/** An agreement is a contract, a policy, a subscription, a loan, or the account of whoever has it. */
const MOST_OF_STANDING = 5;

/**
 * "Reference" may be of anything. Not the customer's own number where the bill has a reference to pay
 * under, which the message shows nowhere.
 */
export function byReference(
  { claim, facts, reading }: Evidence,
  matching: readonly Identifier[],
): Verdict | undefined {
  const [shown] = matching;
  if (shown === undefined || claim.form !== 'full' || claim.role === 'href') return undefined;
  if (!claim.accepts.includes('payment-reference') || !speaksOfReference(claim.noun))
    return undefined;
  if (matching.some(({ kind }) => kind !== 'customer-account')) return undefined;
  const meant = facts.identifiers.filter(
    (it) => it.owner === facts.customer && it.standing !== 'aside' && isPaymentReference(it.path),
  );
  return meant.length === 0 || showAny(reading.claims, meant)
    ? undefined
    : { kind: 'mismatched', cause: { from: 'field', path: shown.path, value: shown.value } };
}

/**
 * A claim number may be called a policy's where there is no other: not beside the number of the policy
 * itself, which the message shows nowhere.
 */
export function byAnotherName(
  { claim, facts, reading }: Evidence,
  matching: readonly Identifier[],
): FieldCause | undefined {
  const [shown] = matching;
  if (shown === undefined || claim.strength === 'weak') return undefined;
  if (claim.role === 'href' || claim.accepts.length > MOST_KINDS_NAMED) return undefined;
  if (claim.form !== 'full') return endOfMember({ claim, facts, reading }, matching);
  if (
    matching.some(
      (own) =>
        claim.accepts.includes(own.kind) ||
        isCalledAsNamed(own, claim) ||
        own.source.how === 'declared',
    )
  )
    return undefined;
  const isNamed = (kind: string): boolean =>
    isLesser(shown.kind) ? kind === claim.accepts[0] : claim.accepts.includes(kind);
  const meant = facts.identifiers.filter(
    (own) =>
      isNamed(own.kind) &&
      !isMeans(own.kind) &&
      own.owner === facts.customer &&
      mayBeMeant(own) &&
      !own.partial,
  );
  return meant.length === 0 || showAny(wholeIn(reading), meant)
    ? undefined
    : { from: 'field', path: shown.path, value: shown.value };
}

/**
 * "Account ***2246" hides the number of a card or of an account. Where it ends what a member or a file is
 * known by, which is no account, and the account itself is shown nowhere, one took the other's place.
 */
function endOfMember(
  { claim, facts, reading }: Question,
  matching: readonly Identifier[],
): FieldCause | undefined {
  const [shown] = matching;
  const isAccount = ({ kind }: Identifier): boolean => isMeans(kind) || kind === 'customer-account';
  if (shown === undefined || !claim.accepts.includes('bank-account')) return undefined;
  if (matching.some(isAccount) || matching.some((own) => mayBe(own, ['bank-account'])))
    return undefined;
  const meant = facts.identifiers.filter(
    (own) => own.owner === facts.customer && mayBeMeant(own) && mayBe(own, ['bank-account']),
  );
  return meant.length === 0 || showAny(reading.claims, meant)
    ? undefined
    : { from: 'field', path: shown.path, value: shown.value };
}

/** The claims that show a number in full. */
const wholeIn = ({ claims }: Reading): readonly Claim[] =>
  claims.filter(({ form }) => form === 'full');

const isLesser = (kind: string): boolean => LESSER.has(kind);
const LESSER: ReadonlySet<string> = new Set(LESSER_KINDS);

/** Whether it is called an order, a booking or a case, as the label has it, by whoever keeps a number for it. */
const isCalledAsNamed = (own: Identifier, { accepts }: Claim): boolean =>
  MANY_NAMES.has(own.kind) && mayBe(own, accepts.slice(0, 1));

const MANY_NAMES: ReadonlySet<string> = new Set(['visit', 'permit', 'work-order', 'donation']);
