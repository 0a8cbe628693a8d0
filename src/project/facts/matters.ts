import {
  BYGONE_WORDS,
  SPARE_WORDS,
  STATUS_FIELDS,
  STATUSES_OF_MATTERS,
  TRANSACTIONS,
} from '../../lexicon/field-standing.ts';
import { MATTERS, MEANS_OF_PAYMENT } from '../../lexicon/identifier-kinds.ts';
import { ABOUT_ONE_MATTER } from '../../lexicon/message-types.ts';
import { isSameIdentifier } from '../../model/identifier.ts';
import { isUnder, parentOf, type Step } from '../data/path.ts';
import { isNoun, nameSet } from './names.ts';
import { type FlatRecord, textOf } from './record.ts';
import type { Known, Standing } from './standing.ts';
import { flatten, wordsOf } from './words.ts';

/**
 * Of the orders, invoices, bookings and tickets of a record, those that the message is about: what
 * stands by itself, beside a list of what the customer has had; else the one entry of a list whose
 * status is what a message of the type tells.
 */
export function settleMatters(
  { record, referred }: ReferringMatters,
  identifiers: readonly Known[],
  standings: Map<string, Standing>,
  messageType: string,
): void {
  if (!ABOUT_ONE_MATTER.has(messageType)) return;
  settleReferred(referred(), identifiers, standings);
  const told = statusesTold(record, messageType);
  for (const kind of MATTERS) {
    const own = identifiers.filter(
      (it) => it.kind === kind && it.isThirdParty !== true && !standings.has(it.path),
    );
    if (own.length < 2 || own.length > MOST_MATTERS) continue;
    const listed = own.filter(({ steps }) => isOfCustomer(steps));
    const single = own.filter(({ steps }) => standsAlone(steps));
    const focal =
      single.length > 0
        ? single
        : listed.filter(({ path }) => told.some((entry) => isUnder(path, entry)));
    if (focal.length === 0) continue;
    for (const { path, value } of [...single, ...listed]) {
      const isFocal = focal.some((it) => it.path === path || isSameIdentifier(it.value, value));
      standings.set(path, isFocal ? 'focal' : 'aside');
    }
  }
}

/** A record, and the entries of lists that transactions of it name. */
export interface ReferringMatters {
  readonly record: FlatRecord;
  readonly referred: () => readonly string[];
}

/** Of the entries of a list, one that a transaction names is what the message is about, and no other. */
function settleReferred(
  entries: readonly string[],
  identifiers: readonly Known[],
  standings: Map<string, Standing>,
): void {
  const lists = new Set(entries.map((path) => parentOf(path)));
  for (const { path, kind } of lists.size > 0 ? identifiers : []) {
    if (standings.has(path) || MEANS.has(kind)) continue;
    if (entries.some((entry) => isUnder(path, entry))) standings.set(path, 'focal');
    else if ([...lists].some((list) => isUnder(path, list))) standings.set(path, 'aside');
  }
}

/** More than a customer has; to hold each against each other would take too long. */
const MOST_MATTERS = 100;

/** `orders[1].number`, `customer.invoices[0].number`; what a thing holds a list of belongs to it. */
function isOfCustomer(steps: readonly Step[]): boolean {
  const list = steps.findIndex((step) => typeof step === 'number');
  return (
    list > 0 &&
    steps.slice(0, list - 1).every((step) => typeof step === 'string' && !isNoun(step, THINGS))
  );
}

/** `order.number`, `return.orderNumber`; not `firstOrder.number`. */
const standsAlone = (steps: readonly Step[]): boolean =>
  steps.every((step) => typeof step === 'string' && !wordsOf(step).some((word) => LOOSE.has(word)));

/** Paths of the entries of lists whose status is told by the message, where that of others is not. */
function statusesTold({ objects }: FlatRecord, messageType: string): readonly string[] {
  const told = TOLD.get(messageType);
  if (told === undefined) return [];
  return objects
    .filter(
      ({ steps, fields }) =>
        typeof steps.at(-1) === 'number' &&
        [...fields].some(
          ([key, value]) => STATUS.has(flatten(key)) && told.has(flatten(textOf(value) ?? '')),
        ),
    )
    .map(({ path }) => path);
}

const MEANS: ReadonlySet<string> = new Set(MEANS_OF_PAYMENT);
const LOOSE: ReadonlySet<string> = new Set([...BYGONE_WORDS, ...SPARE_WORDS]);
const THINGS = nameSet(TRANSACTIONS);
const STATUS = nameSet(STATUS_FIELDS);
const TOLD: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(STATUSES_OF_MATTERS).map(([type, words]) => [type, nameSet(words)] as const),
);
