import { PHONE_NAMES } from '../../lexicon/field-names/digits.ts';
import { shows } from '../../model/identifier.ts';
import { isMeans } from './alike-kinds.ts';
import { acceptable, type Evidence, showAny } from './evidence.ts';

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

const endsInPhone = (path: string): boolean => OF_PHONE.test(path);

const OF_PHONE = new RegExp(`(?:${PHONE_NAMES.join('|')})(?:_?(?:number|no|nr|nummer))?$`, 'i');
