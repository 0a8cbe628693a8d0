import { EMAIL_FIELDS, EMAIL_PREFIXES } from '../../lexicon/field-names/names-of-people.ts';
import { RECIPIENT_ROLES } from '../../lexicon/field-names/roles-of-people.ts';
import type { Person } from '../../model/facts.ts';
import { isNoun, nameSet } from './names.ts';
import { type FlatRecord, keysAround, type Leaf } from './record.ts';
import { isOfThirdParty } from './third-parties.ts';
import { wordsOf } from './words.ts';

/**
 * The addresses at which the recipient reads mail, those given up and those not yet confirmed among them. One
 * that stands in a field of somebody else's as well is none: it may be where the customer is to write.
 */
export function ownEmails(
  { leaves }: Pick<FlatRecord, 'leaves'>,
  recipient: Person | undefined,
): readonly string[] {
  const addresses = leaves.filter(({ text }) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim()));
  const isOwn = (leaf: Leaf): boolean =>
    !isOfThirdParty(leaf.steps, recipient?.path) &&
    (isNamedForReader(leaf) || isInRecipient(leaf, recipient));
  const others = new Set(addresses.filter((leaf) => !isOwn(leaf)).map(addressOf));
  const own = addresses.filter((leaf) => isOwn(leaf) && !others.has(addressOf(leaf)));
  return [...new Set(own.map(addressOf))];
}

/** `new_email`, `customerEmail`. */
function isNamedForReader({ steps }: Leaf): boolean {
  const words = wordsOf(keysAround(steps)[0] ?? '');
  const start = words.findIndex((_, index) => isNoun(words.slice(index).join(' '), EMAILS));
  return start > 0 && PREFIXES.has(words.slice(0, start).join(''));
}

function isInRecipient({ holder, text, steps }: Leaf, recipient: Person | undefined): boolean {
  if (recipient === undefined) return false;
  if (text.trim() === recipient.email) return true;
  if (holder.path !== recipient.path) return false;
  // `customerName` and `email` side by side.
  return (
    recipient.path !== '' ||
    (recipient.email === undefined && isNoun(keysAround(steps)[0] ?? '', EMAILS))
  );
}

const addressOf = ({ text }: Leaf): string => text.trim().toLowerCase();

const EMAILS = nameSet(EMAIL_FIELDS);
const PREFIXES = nameSet([
  ...EMAIL_PREFIXES,
  ...RECIPIENT_ROLES.filter((role) => role !== 'contact' && role !== 'account'),
]);
