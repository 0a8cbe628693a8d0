import { LATEST_WORDS } from '../../../lexicon/field-names/past.ts';
import { DONE_WORDS, PAST_WORDS } from '../../../lexicon/field-names/shipments.ts';
import type { Shipment } from '../../../model/facts.ts';
import { isSameIdentifier } from '../../../model/identifier.ts';
import { isUnder, pathOf, type Step, stepsOf } from '../../data/path.ts';
import { identifierName } from '../identifiers/identifier-name.ts';
import { isNoun, nameSet } from '../names.ts';
import { keysAround } from '../record.ts';
import { wordsOf } from '../words.ts';
import { NOUNS, RETURN } from './shipment-nouns.ts';

/** The shipments of a record by what a message is about. */
export interface SortedShipments {
  readonly shipments: readonly Shipment[];
  readonly otherShipments: readonly Shipment[];
  /** Those of several orders, where nobody can tell. */
  readonly openShipments?: readonly Shipment[];
}

/**
 * A message is about the single shipment that the record names, else about those of its single order.
 * Parcels of former orders are others, those of a return belong to messages about returns, and among
 * the parcels of several orders nobody can tell.
 */
export function sortShipments(
  shipments: readonly Shipment[],
  messageType: string | undefined,
  /** Paths of what is over. */
  over: readonly string[] = [],
): SortedShipments {
  const isAboutReturn = /^(?:return|exchange)/.test(messageType ?? '');
  const isOther = (shipment: Shipment): boolean =>
    over.some((entry) => isUnder(shipment.path, entry)) ||
    isOfPast(shipment) ||
    (isOfReturn(shipment) && !isAboutReturn);
  const open = withoutLatest(shipments.filter((shipment) => !isOther(shipment)));
  const coming = withoutDone(open, messageType);
  const present = withPages(distinct(coming));
  const others = shipments.filter((shipment) => !coming.includes(shipment));
  const returned = isAboutReturn ? present.filter(isOfReturn) : [];
  const about = returned.length > 0 ? returned : matterOf(present, messageType);

  if (about.length === 0) {
    return {
      shipments: [],
      otherShipments: distinct(others),
      ...(present.length > 0 && { openShipments: present }),
    };
  }
  const isAbout = (shipment: Shipment): boolean => about.some((own) => isSameParcel(own, shipment));
  return {
    shipments: about,
    otherShipments: distinct([...present, ...others].filter((shipment) => !isAbout(shipment))),
  };
}

const isOfPast = ({ path }: Shipment): boolean => liesIn(path, PAST);

/** Whether a word of a key around is one of the words; Han, kana, Hangul and Thai put no spaces between theirs. */
const liesIn = (path: string, words: ReadonlySet<string>): boolean =>
  keysAround(stepsOf(path)).some((key) =>
    wordsOf(key).some(
      (word) =>
        words.has(word) ||
        (UNSPACED.test(word) && [...words].some((it) => UNSPACED.test(it) && word.includes(it))),
    ),
  );

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** `sidsteForsendelse` beside `forsendelse` is the one before. */
function withoutLatest(open: readonly Shipment[]): readonly Shipment[] {
  const present = open.filter(({ path }) => !liesIn(path, LATEST));
  return present.length > 0 ? present : open;
}

/** `deliveredOrders[0].shipment` beside `activeOrder.shipment` is not what a message says is coming. */
function withoutDone(
  open: readonly Shipment[],
  messageType: string | undefined,
): readonly Shipment[] {
  if (!COMING.has(messageType ?? '')) return open;
  const coming = open.filter(
    ({ path }) =>
      !keysAround(stepsOf(path)).some((key) => wordsOf(key).some((word) => DONE.has(word))),
  );
  return coming.length > 0 ? coming : open;
}

const isOfReturn = ({ path, isReturn }: Shipment): boolean =>
  isReturn === true ||
  keysAround(stepsOf(path)).some((key) => wordsOf(key).some((word) => RETURN.has(word)));

/** Those that a message is about, as far as the record tells; none where nobody can tell. */
function matterOf(
  present: readonly Shipment[],
  messageType: string | undefined,
): readonly Shipment[] {
  const single = present.filter(isSingle);
  if (single.length > 0) return single;
  const ofOne = fromOneOrder(present);
  if (ofOne.length > 0 || !COMING.has(messageType ?? '')) return ofOne;
  // Among parcels of several orders, those that have come are not what a message says is coming.
  return fromOneOrder(present.filter(({ isDelivered }) => isDelivered !== true));
}

/** `shipment`, `fulfillment`, the record itself: not an entry of a list, and nothing of an order's list. */
function isSingle({ path }: Shipment): boolean {
  const [key, ...further] = stepsOf(path);
  return typeof key === 'string' && further.length === 0 && isNoun(key, NOUNS) && !/s$/i.test(key);
}

/** Shipments of the one order, where there is but one; `orders[]` beside `order` are others. */
function fromOneOrder(present: readonly Shipment[]): readonly Shipment[] {
  const outside = present.filter(({ path }) => orderList(path) === undefined);
  if (outside.length > 0) return outside;
  const orders = new Set(present.map(({ path }) => orderList(path)));
  return orders.size === 1 ? present : [];
}

/** `pastOrders[0]` of `pastOrders[0].shipment`: the entry of a list of orders that a path lies in. */
function orderList(path: string): string | undefined {
  const steps = stepsOf(path);
  const end = steps.findIndex(
    (step, index) => typeof step === 'number' && isOfOrders(steps[index - 1]),
  );
  return end === -1 ? undefined : pathOf(steps.slice(0, end + 1));
}

/** Whether the entries of a list are orders: each is what an order's number would be in. */
const isOfOrders = (list: Step | undefined): boolean =>
  typeof list === 'string' && identifierName([list, 0, 'number'])?.kind === 'order';

/** One parcel may stand in a record twice: as the message's own, and in its order. */
const distinct = (shipments: readonly Shipment[]): readonly Shipment[] =>
  shipments.filter(
    (shipment, index) =>
      shipments.findIndex((other) => other === shipment || isSameParcel(other, shipment)) === index,
  );

/** A page around the only parcel that has a number is where the shop follows that one. */
function withPages(shipments: readonly Shipment[]): readonly Shipment[] {
  const [parcel, ...more] = shipments.filter(({ trackingNumber }) => trackingNumber !== undefined);
  if (parcel === undefined || more.length > 0) return shipments;
  const isPage = (shipment: Shipment): boolean =>
    shipment !== parcel && shipment.url !== undefined && isUnder(parcel.path, shipment.path);
  const pages = shipments.filter(isPage).flatMap(({ url }) => url ?? []);
  if (pages.length === 0) return shipments;
  return shipments
    .filter((shipment) => !isPage(shipment))
    .map((shipment) => (shipment === parcel ? { ...shipment, pages } : shipment));
}

const isSameParcel = (a: Shipment, b: Shipment): boolean =>
  a.path === b.path ||
  (a.trackingNumber !== undefined &&
    b.trackingNumber !== undefined &&
    isSameIdentifier(a.trackingNumber, b.trackingNumber));

const COMING: ReadonlySet<string> = new Set([
  'shipping-notification',
  'out-for-delivery',
  'delivery-delayed',
]);

const PAST = nameSet(PAST_WORDS);
const LATEST = nameSet(LATEST_WORDS);
const DONE = nameSet(DONE_WORDS);
