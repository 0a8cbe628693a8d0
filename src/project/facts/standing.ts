import {
  DEFAULT_FLAGS,
  DEFAULT_WORDS,
  DESCRIBING_FIELDS,
  ROLE_FIELDS,
  SPARE_WORDS,
} from '../../lexicon/field-standing.ts';
import { MEANS_OF_PAYMENT } from '../../lexicon/identifier-kinds.ts';
import { ABOUT_ONE_PAYMENT, ABOUT_PAYING_AGAIN } from '../../lexicon/message-types.ts';
import type { Identifier } from '../../model/facts.ts';
import { isSameIdentifier, mayBe } from '../../model/identifier.ts';
import { compact } from '../../model/text/compact.ts';
import { isUnder, type Step, stepsOf } from '../data/path.ts';
import { nameSet } from './names.ts';
import { type FlatRecord, keysAround, type RecordObject, textOf } from './record.ts';
import { settleMatters } from './matters.ts';
import {
  ABOUT,
  EVENTS_ONLY,
  isFormer,
  isHeldBy,
  isInTransaction,
  isReference,
  isUsed,
  referredEntries,
  referredObjects,
} from './references.ts';
import { overEntries } from './over.ts';
import { flatten, wordsOf } from './words.ts';

export type Standing = NonNullable<Identifier['standing']>;
type Identified = Pick<
  Identifier,
  'path' | 'value' | 'kind' | 'alternatives' | 'partial' | 'isThirdParty'
>;

/** An identifier, and the steps to it. */
export type Known = Identified & { readonly steps: readonly Step[] };

/**
 * Which identifiers the record says a message of a type is about, and which it keeps beside them, by path:
 * former things by their names and flags; among orders, invoices and the like the one that stands by
 * itself; among cards and accounts the one that the order, refund or failed payment names, refers to or
 * repeats. What the record leaves open is in neither.
 */
export type StandingsByType = (messageType: string | undefined) => ReadonlyMap<string, Standing>;

export function standingsOf(
  record: FlatRecord,
  identified: readonly Identified[],
): StandingsByType {
  const identifiers = identified.map((it): Known => ({ ...it, steps: stepsOf(it.path) }));
  const former = identifiers.filter(({ steps }) => isFormer(steps));
  const instruments = MEANS_OF_PAYMENT.map((kind) =>
    identifiers.filter((it) => mayBe(it, [kind]) && it.isThirdParty !== true),
  );
  const referredTo = new Map<ReadonlySet<string>, readonly RecordObject[]>();
  const referred = (about: ReadonlySet<string>): readonly RecordObject[] => {
    const objects = referredTo.get(about) ?? referredObjects(record, about);
    referredTo.set(about, objects);
    return objects;
  };
  let named: readonly string[] | undefined;
  const entries = (): readonly string[] => (named ??= referredEntries(record));
  return (messageType) => {
    const standings = new Map<string, Standing>(former.map(({ path }) => [path, 'aside']));
    const over = overEntries(record, messageType);
    for (const { path } of over.length > 0 ? identifiers : []) {
      if (over.some((entry) => isUnder(path, entry))) standings.set(path, 'aside');
    }
    settleMatters({ record, referred: entries }, identifiers, standings, messageType ?? '');
    for (const own of instruments) {
      settleInstruments({ record, referred }, own, standings, messageType ?? '');
    }
    return standings;
  };
}

/** More cards than a customer has: to hold each against each other would take too long. */
const MOST_INSTRUMENTS = 50;

/** A record, and the objects of it that are referred to in what it is about. */
interface Referring {
  readonly record: FlatRecord;
  readonly referred: (about: ReadonlySet<string>) => readonly RecordObject[];
}

function settleInstruments(
  { record, referred }: Referring,
  own: readonly Known[],
  standings: Map<string, Standing>,
  messageType: string,
): void {
  const about = ABOUT_ONE_PAYMENT.has(messageType) ? ABOUT : EVENTS_ONLY;
  const candidates = own.filter(({ path }) => !standings.has(path));
  if (own.length < 2 || own.length > MOST_INSTRUMENTS) return;
  const within = candidates.filter(({ steps }) => isInTransaction(steps, about));
  const isRepeated = ({ path, value }: Known): boolean =>
    within.some((it) => it.path !== path && agree(it.value, value));
  const referredTo = referred(about);
  const named = candidates.filter(
    (it) =>
      within.includes(it) ||
      (about === ABOUT && isUsed(it.steps)) ||
      isRepeated(it) ||
      referredTo.some((object) => isHeldBy(object, it.steps)),
  );
  const focal = firstFilled(
    // The card that guaranteed a room is another matter than the one that paid for it.
    () => named.filter(({ steps }) => !isSpare(steps)),
    () => named,
    () => onlyOneOf(candidates.filter((it) => isDescribed(record, it, about))),
    () =>
      ABOUT_PAYING_AGAIN.has(messageType) ? candidates.filter((it) => isDefault(record, it)) : [],
  );
  if (focal.length === 0) return;
  for (const { path, value, kind } of candidates) {
    const isFocal = focal.some((it) => it.path === path || agree(it.value, value));
    // An account that may be with a bank or with the sender is none beside one that is surely with a bank.
    const isOther = kind === 'customer-account' && !focal.some((it) => it.kind === kind);
    if (isFocal || !isOther) standings.set(path, isFocal ? 'focal' : 'aside');
  }
}

function firstFilled(...finds: readonly (() => readonly Known[])[]): readonly Known[] {
  for (const find of finds) {
    const found = find();
    if (found.length > 0) return found;
  }
  return [];
}

const onlyOneOf = (found: readonly Known[]): readonly Known[] => (found.length === 1 ? found : []);

/** `refund.method: Mastercard` for `cards[1].brand: Mastercard`. */
const isDescribed = (
  { objects, leaves }: FlatRecord,
  { steps }: Known,
  about: ReadonlySet<string>,
): boolean =>
  objects.some(
    (object) =>
      object.path !== '' &&
      isHeldBy(object, steps) &&
      [...object.fields].some(
        ([key, value]) =>
          DESCRIBES.has(flatten(key)) &&
          leaves.some(
            (leaf) =>
              leaf.text.toLowerCase() === textOf(value)?.toLowerCase() &&
              !isUnder(leaf.path, object.path) &&
              !isFormer(leaf.steps) &&
              isReference(leaf, about),
          ),
      ),
  );

/** One number, of which either may be cut down to its end. */
function agree(a: string, b: string): boolean {
  if (isSameIdentifier(a, b)) return true;
  const [one, other] = [compact(a), compact(b)];
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length >= 4 && longer.endsWith(shorter);
}

/** `default_card.number`, `cards[0].isDefault: true`, `sources[0].role: default` */
function isDefault({ objects }: FlatRecord, { steps }: Known): boolean {
  const words = keysAround(steps).slice(0, 3).flatMap(wordsOf);
  if (words.some((word) => SPARE.has(word))) return false;
  if (words.some((word) => DEFAULTS.has(word))) return true;
  return objects.some(
    (object) =>
      object.path !== '' && isHeldBy(object, steps) && [...object.fields].some(saysDefault),
  );
}

const isSpare = (steps: readonly Step[]): boolean =>
  keysAround(steps).some((key) => wordsOf(key).some((word) => SPARE.has(word)));

const saysDefault = ([key, value]: readonly [string, unknown]): boolean =>
  (FLAGS.has(flatten(key)) && (value === true || value === 'true' || value === 1)) ||
  (ROLES.has(flatten(key)) && wordsOf(textOf(value) ?? '').some((word) => DEFAULTS.has(word)));

const SPARE: ReadonlySet<string> = new Set(SPARE_WORDS);
const DEFAULTS: ReadonlySet<string> = new Set(DEFAULT_WORDS);
const DESCRIBES = nameSet(DESCRIBING_FIELDS);
const FLAGS = nameSet(DEFAULT_FLAGS);
const ROLES = nameSet(ROLE_FIELDS);
