import { LESSER_KINDS, MATTERS } from '../../lexicon/identifier-kinds.ts';
import type { Identifier } from '../../model/facts.ts';
import { shows } from '../../model/identifier.ts';
import { compact } from '../../model/text/compact.ts';
import { isMeans } from './alike-kinds.ts';
import { acceptable, type Evidence, isVague, mayBeMeant, showAny } from './evidence.ts';
import { isPayersNumber, speaksOfId, speaksOfNumber } from './record-words.ts';
import { surroundingsOf } from './surroundings.ts';
import { sweepOf } from './sweep.ts';
import type { FieldCause } from './verdict-kinds.ts';

/**
 * Whether nothing in the record contradicts that a number of `own`'s kind is what its label calls it.
 * What a visit, a loan or a permit is known by may bear any name that its sender has for it; a plate may
 * stand behind "policy" as the car that it covers; and the key of a program may be called an id. Only
 * another number that the label names, and that the message shows nowhere, tells that one took its place.
 */
export function isWithoutRival(own: Identifier, evidence: Evidence): boolean {
  const { claim } = evidence;
  if (claim.form !== 'full') return isOfOtherMeans(own, evidence);
  if (claim.accepts.includes('bank-account') && isOfDebit(evidence)) return true;
  if (own.kind === 'vehicle') return !hasRival(evidence) || !speaksOfNumber(claim.phrase);
  if (own.kind === 'internal') return speaksOfId(claim.noun) || isOfBookingBesides(evidence);
  if (!LESSER.has(own.kind)) return false;
  return isVague(claim) || compact(claim.shown).length < SHORTEST || !hasRival(evidence);
}

/**
 * "Account to be debited: ***2218" in a table below the name of a card, whose number stands above: a card
 * and the account that it is paid from are told one after the other.
 */
function isOfOtherMeans(own: Identifier, evidence: Evidence): boolean {
  const { claim, reading } = evidence;
  if (claim.form !== 'masked' || !isMeans(own.kind) || !claim.accepts.every(isMeans)) return false;
  const { line, above } = surroundingsOf(claim, reading) ?? {};
  const isNamedHere = [line, above].some((it) => it?.text.includes(claim.noun) === true);
  return !isNamedHere && showAny(reading.claims, acceptable(evidence));
}

/** Travel agents give a booking a number of their own, beside the airline's. */
const isOfBookingBesides = (evidence: Evidence): boolean =>
  evidence.claim.accepts.includes('booking') && !hasRival(evidence);

/** "Betalingsservice 000030771902": behind the word for a direct debit stands what it is ordered under. */
const isOfDebit = ({ claim, facts }: Evidence): boolean =>
  facts.identifiers.some(
    (it) => (it.kind === 'mandate' || isPayersNumber(it.path)) && shows(claim, it) !== undefined,
  );

/**
 * A field of nobody knows which kind that stands under a label for an order, a bill, a booking or the like,
 * of which it is surely none, while the number that the label names is shown nowhere; or the number of one
 * of several things, under a label for what the customer is known by.
 */
export function intruder(evidence: Evidence): FieldCause | undefined {
  const { claim, facts } = evidence;
  const shown = compact(claim.shown);
  const isJudged =
    claim.form === 'full' && claim.role !== 'href' && shown.length >= SHORTEST && !isVague(claim);
  if (!isJudged || !hasRival(evidence)) return undefined;
  const same = [...facts.values].filter(([, value]) => compact(value) === shown);
  const code = (facts.codes ?? []).find(({ value }) => compact(value) === shown);
  const isOther = claim.accepts.every((kind) => OF_MATTERS.has(kind))
    ? (code?.isOfAnother === true || isApart(code?.path, evidence)) && !speaksOfId(claim.noun)
    : NEVER_LISTED.has(claim.accepts[0] ?? '') && code?.isOfEntry === true;
  return code !== undefined && isOther && same.length === 1
    ? { from: 'field', path: code.path, value: code.value }
    : undefined;
}

/**
 * `beach_hut.registration` under a label for a bill and nothing else, of which the record has one elsewhere: a
 * field of the thing itself, of one that holds it, or of one of several may well be its other number.
 */
function isApart(path: string | undefined, evidence: Evidence): boolean {
  const holder = holderOf(path ?? '');
  return (
    holder !== '' &&
    !holder.includes('[') &&
    evidence.claim.accepts.length === 1 &&
    acceptable(evidence)
      .map((own) => holderOf(own.path))
      .every((other) => other !== '' && !holder.startsWith(other) && !other.startsWith(holder))
  );
}

/** `order.` of `order.number` */
const holderOf = (path: string): string => path.slice(0, path.lastIndexOf('.') + 1);

/** Fewer characters agree by chance, or count something. */
const SHORTEST = 5;

/** Whether the record has a number that is called by the kind of the label, and no line shows one. */
export function hasRival(evidence: Evidence): boolean {
  const { claim, reading } = evidence;
  const named = acceptable(evidence).filter(
    (own) => claim.accepts.includes(own.kind) && !own.partial && mayBeMeant(own),
  );
  const sweep = sweepOf(reading.lines);
  return named.length > 0 && named.every(({ value }) => sweep.placesOf(value).length === 0);
}

/** Kinds of what was ordered, billed, booked or agreed on, of what is supplied and what is on its way. */
const OF_MATTERS: ReadonlySet<string> = new Set([...MATTERS, 'meter', 'supply-point', 'shipment']);
/** Kinds of numbers that one of several things does not have. */
const NEVER_LISTED: ReadonlySet<string> = new Set([
  'customer-account',
  'loyalty',
  'payment-reference',
]);
const LESSER: ReadonlySet<string> = new Set(LESSER_KINDS);
