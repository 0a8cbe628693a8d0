import { PHONE_NAMES } from '../../lexicon/field-names/digits.ts';
import { shows } from '../../model/identifier.ts';
import { SUBSCRIBER_DIGITS } from '../../model/phone.ts';
import type { Claim } from '../../model/reading.ts';
import { compact } from '../../model/text/compact.ts';
import { isMeans } from './alike-kinds.ts';
import { acceptable, type Evidence, isComparable, isVague, showAny } from './evidence.ts';
import { hasRival } from './rivals.ts';
import type { FieldCause } from './verdict-kinds.ts';

/** A subscriber's number may be the one they are called by. */
export function isPhone(evidence: Evidence): boolean {
  const { claim, facts, reading } = evidence;
  if (!claim.accepts.includes('customer-account')) return false;
  if (claim.accepts.some(isMeans)) return false;
  const isCalled = [...facts.values].some(
    ([path, value]) =>
      endsInPhone(path) &&
      shows(claim, { value: value.replace(/^\+/, ''), partial: false }) !== undefined,
  );
  // Not where the record has a number of its own for them, which the message shows nowhere.
  const numbers = acceptable(evidence).filter(
    ({ kind, isKey }) => kind === 'customer-account' && isKey !== true,
  );
  return isCalled && (numbers.length === 0 || showAny(reading.claims, numbers));
}

/**
 * The phone number of the record that stands whole under a label for something else, or ends a card's "card
 * (7290)", while the number that the label names is shown nowhere. Accounts may be known by a phone.
 */
export function phoneInstead(evidence: Evidence): FieldCause | undefined {
  const { claim, facts } = evidence;
  const isJudged = claim.form === 'full' ? !claim.accepts.some(isMeans) : isOfCardAtOnce(claim);
  if (!isJudged || claim.role === 'href' || isVague(claim)) return undefined;
  if (claim.form === 'full' ? !hasRival(evidence) : !isComparable(evidence)) return undefined;
  const own = new Set(facts.phones);
  const found = [...facts.values].find(
    ([path, value]) =>
      (own.has(value) || endsInPhone(path)) &&
      MAY_BE_CALLED.test(value) &&
      showsPhone(claim, value),
  );
  return found && { from: 'field', path: found[0], value: found[1] };
}

/** "Card (7290)": what stands at some distance from the word may be the end of the phone itself. */
const isOfCardAtOnce = ({ form, accepts, phrase, noun, shown }: Claim): boolean =>
  form === 'ending' &&
  shown.length === 4 &&
  accepts.every((kind) => kind === 'payment-card') &&
  !/[\p{L}\p{N}]/u.test(phrase.slice(noun.length, -shown.length)) &&
  phrase.startsWith(noun);

/** With or without the codes that are dialled before it. */
function showsPhone({ form, shown }: Claim, phone: string): boolean {
  const seen = compact(shown);
  const whole = compact(phone);
  if (form !== 'full') return whole.endsWith(seen);
  const rest = seen.replace(/^0+/, '');
  return (
    rest.length >= SUBSCRIBER_DIGITS && whole.endsWith(rest) && whole.length - rest.length <= 3
  );
}

const MAY_BE_CALLED = /^[+(]?\d(?:[^\p{L}\d]{0,3}\d){6,17}$/u;

const endsInPhone = (path: string): boolean => OF_PHONE.test(path);

const OF_PHONE = new RegExp(`(?:${PHONE_NAMES.join('|')})(?:_?(?:number|no|nr|nummer))?$`, 'i');
