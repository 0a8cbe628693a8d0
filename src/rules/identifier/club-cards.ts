import { shows } from '../../model/identifier.ts';
import { isMeans } from './alike-kinds.ts';
import { type Question, showAny } from './evidence.ts';

/**
 * "Card no. 290177334" is a library's, "Carte Littoral •••• 5120" a railway's: no payment card is shown
 * whole, and one that is shown elsewhere is not what this one should be.
 */
export function isOfClub({ claim, facts, reading }: Question): boolean {
  if (!claim.accepts.includes('payment-card')) return false;
  const own = facts.identifiers.filter(({ owner }) => owner === facts.customer);
  if (claim.form === 'full') {
    return (
      own.some((it) => GIVES_CARDS.has(it.kind) && shows(claim, it) !== undefined) ||
      // Numbers of payment cards have no letters.
      (/\p{L}/u.test(claim.shown) &&
        (facts.codes ?? []).some(
          ({ value }) => shows(claim, { value, partial: false }) !== undefined,
        ))
    );
  }
  if (!own.some((it) => OF_CLUBS.has(it.kind) && shows(claim, it) !== undefined)) return false;
  const toPayWith = own.filter(({ kind }) => isMeans(kind));
  return (
    toPayWith.length === 0 ||
    showAny(
      reading.claims.filter(({ form }) => form !== 'full'),
      toPayWith,
    )
  );
}

const OF_CLUBS: ReadonlySet<string> = new Set(['loyalty', 'gift-card']);

/** Kinds of those whom a card was given to, by clubs, libraries, insurers, railways. */
const GIVES_CARDS: ReadonlySet<string> = new Set([
  ...OF_CLUBS,
  'customer-account',
  'subscription',
  'policy',
]);
