import type { Shipment } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import { originAt, type Place } from '../../model/message.ts';
import type { Link } from '../../model/reading.ts';
import { compact } from '../../model/text/compact.ts';
import { sweepOf } from '../identifier/sweep.ts';
import { oncePerMessage } from '../once-per-message.ts';
import { decodedHref } from '../render/decoded-href.ts';
import { mainViewOf, type View } from '../views.ts';
import { numbersWithLinks } from './beside.ts';
import { isWithin } from './carrier.ts';
import {
  destinationOf,
  hostOf,
  isCarriersHomePage,
  isCutShort,
  isDeclaredPage,
  isFrontPage,
  isNumberless,
  isOpaque,
  isTrackingPage,
  lacksNumber,
} from './destination.ts';

/** How a message lets the customer follow one parcel. */
export type Standing =
  | { readonly kind: 'linked'; readonly link: Link }
  /** The link meant for it leads nowhere that a parcel is followed. */
  | {
      readonly kind: 'dead';
      readonly link: Link;
      readonly why: 'nowhere' | 'home-page' | 'no-number';
    }
  /** The link meant for it leads to another parcel; which one is not always known. */
  | { readonly kind: 'astray'; readonly link: Link; readonly other: Shipment | undefined }
  /** Its number is printed and cannot be clicked. */
  | { readonly kind: 'not-linked'; readonly at: Place }
  | { readonly kind: 'missing'; readonly at: Place }
  /** No link can be compared: the record knows neither number nor address, or the link hides its own. */
  | { readonly kind: 'cannot-tell' };

export interface JudgedParcel {
  readonly shipment: Shipment;
  readonly standing: Standing;
}

/** Every parcel that the message owes a link, with how it stands; empty where the message owes none. */
export const judgeParcels: (judged: Judged) => readonly JudgedParcel[] = oncePerMessage(
  (judged) => {
    const { facts, contract } = judged;
    const view = mainViewOf(judged);
    if (contract.tracking !== 'per-parcel' || view === undefined) return [];
    const links = judged.reading.links.filter(({ role, visible }) => role === view.role && visible);
    const beside = new Map(numbersWithLinks(judged).map(({ shipment, link }) => [shipment, link]));
    const isUnderWay = facts.shipments.some(({ isDelivered }) => isDelivered !== true);
    return facts.shipments
      .filter(
        ({ delivery, isDelivered }) =>
          delivery === 'parcel' && !(isUnderWay && isDelivered === true),
      )
      .map((shipment) => ({
        shipment,
        standing: standingOf({ judged, shipment, links, view, beside: beside.get(shipment) }),
      }));
  },
);

/** Whether the message owes links, and the record says nothing of any shipment. */
export const knowsNoShipment = ({ facts, contract }: Judged): boolean =>
  contract.tracking === 'per-parcel' && facts.shipments.length === 0;

interface Question {
  readonly judged: Judged;
  readonly shipment: Shipment;
  /** Those that the customer sees, in the view that is judged. */
  readonly links: readonly Link[];
  readonly view: View;
  /** The one that stands with the parcel's number. */
  readonly beside: Link | undefined;
}

function standingOf(question: Question): Standing {
  const { shipment, links, view } = question;
  const link = links.find((candidate) => leadsTo(shipment, candidate, question));
  if (link !== undefined) return { kind: 'linked', link };
  const wrong = deadLink(question) ?? strayLink(question) ?? deadMention(question);
  if (wrong !== undefined) return wrong;
  const isHidden = links.some(({ href, promises }) => promises !== undefined && isOpaque(href));
  if (isUnknown(shipment) || isHidden) return { kind: 'cannot-tell' };
  return printedNumber(question) ?? { kind: 'missing', at: view.start };
}

const isUnknown = ({ trackingNumber = '', url = '' }: Shipment): boolean =>
  compact(trackingNumber) === '' && url === '';

/** Strongest evidence first: printed from the address in the record, equal to it, holding the number, or a page that asks for it. */
function leadsTo(shipment: Shipment, link: Link, { judged }: Question): boolean {
  const destination = destinationOf(link.href);
  if (destination.kind !== 'web') return false;
  if (destination.addresses.some((address) => isCarriersHomePage(address) || lacksNumber(address)))
    return false;
  if (isPrintedFromAddress(shipment, link, judged)) return true;
  if (destination.addresses.some((address) => isSamePage(address, shipment.url))) return true;
  if (holdsNumber(link.href, shipment.trackingNumber)) return true;
  if (destination.addresses.some((address) => isDeclaredPage(address, judged.sender))) return true;
  const asksForNumber = destination.addresses.some((address) =>
    isTrackingPage(address, judged.sender),
  );
  return (
    asksForNumber &&
    !leadsToAnother(shipment, link, judged) &&
    (isUnknown(shipment) || showsNumber(shipment, judged))
  );
}

function isPrintedFromAddress(shipment: Shipment, link: Link, { message }: Judged): boolean {
  const origin = originAt(message, link.hrefAt);
  if (origin.kind !== 'expression') return false;
  return origin.printings.some(({ reads }) =>
    reads.some(
      ({ path, value }) =>
        path.startsWith(`${shipment.path}.`) && /^https?:\/\//i.test(String(value ?? '')),
    ),
  );
}

/** The same page, whatever was added for measuring and however it is written. */
function isSamePage(address: URL, url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const known = new URL(url);
  const path = ({ hostname, pathname }: URL): string =>
    `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
  return (
    path(address) === path(known) &&
    (known.hash === '' || known.hash === address.hash) &&
    [...known.searchParams].every(([name, value]) => address.searchParams.get(name) === value)
  );
}

/** A shorter number stands in many an address by chance. */
const FEWEST_CHARACTERS = 6;

/** Whether an address holds a number that is long enough to stand in none by chance. */
export function holdsNumber(href: string, number: string | undefined): boolean {
  const wanted = compact(number ?? '');
  if (wanted.length < FEWEST_CHARACTERS) return false;
  return compact(decodedHref(decodedHref(href))).includes(wanted);
}

/** Whether a link leads to another parcel of the message than this one. */
export const leadsAcross = (
  shipment: Shipment,
  link: Link,
  judged: Judged,
): Shipment | undefined => {
  if (holdsNumber(link.href, shipment.trackingNumber) || isPageOf(link, shipment)) return undefined;
  return judged.facts.shipments.find((other) => leadsToAnother(shipment, link, judged) === other);
};

const holdsCharacters = (text: string, number: string | undefined): boolean =>
  compact(number ?? '').length >= FEWEST_CHARACTERS &&
  compact(text).includes(compact(number ?? ''));

const showsNumber = ({ trackingNumber }: Shipment, { reading }: Judged): boolean =>
  trackingNumber !== undefined && sweepOf(reading.lines).placesOf(trackingNumber).length > 0;

const leadsToAnother = (shipment: Shipment, link: Link, judged: Judged): Shipment | undefined =>
  [...judged.facts.shipments, ...judged.facts.otherShipments].find(
    (other) =>
      other !== shipment &&
      compact(other.trackingNumber ?? '') !== compact(shipment.trackingNumber ?? '') &&
      (holdsNumber(link.href, other.trackingNumber) || isPageOf(link, other)),
  );

function isPageOf(link: Link, { url }: Shipment): boolean {
  const destination = destinationOf(link.href);
  return (
    destination.kind === 'web' && destination.addresses.some((address) => isSamePage(address, url))
  );
}

function deadLink({ shipment, links, judged, beside }: Question): Standing | undefined {
  for (const link of links) {
    const destination = destinationOf(link.href);
    if (destination.kind === 'nowhere') {
      if (link === beside || isMeant(link, shipment, judged) || isLikeOthers(link, links, judged))
        return { kind: 'dead', link, why: 'nowhere' };
      continue;
    }
    if (destination.kind !== 'web') continue;
    const isPromise = link.promises === 'tracking';
    const leadsHome = (address: URL): boolean =>
      isCarriersHomePage(address) ||
      isFrontPageOf(shipment, address, judged) ||
      (isPromise && isFrontPage(address));
    if (destination.addresses.some(leadsHome)) return { kind: 'dead', link, why: 'home-page' };
    const lacks = (address: URL): boolean =>
      lacksNumber(address) ||
      (isPromise && isCutShort(address)) ||
      (isNumberless(address) &&
        (isTrackingPage(address, judged.sender) || isBeginningOf(address, shipment)));
    if (destination.addresses.some(lacks)) return { kind: 'dead', link, why: 'no-number' };
  }
  return undefined;
}

/** `https://track.example/p/` where the record has `https://track.example/p/1Z999AA10123456784`. */
function isBeginningOf(address: URL, { url = '', trackingNumber = '' }: Shipment): boolean {
  if (!URL.canParse(url) || trackingNumber === '') return false;
  const known = new URL(url);
  const [before = '', after] = known.href.split(trackingNumber);
  if (after === undefined || isFrontPage(address)) return false;
  const bare = ({ host, pathname }: URL): string =>
    `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
  return URL.canParse(before) && bare(address) === bare(new URL(before));
}

/** The front page of whoever the record says follows the parcel, where that is not the sender. */
function isFrontPageOf({ url = '' }: Shipment, address: URL, { message, sender }: Judged): boolean {
  if (!URL.canParse(url) || !isFrontPage(address) || isFrontPage(new URL(url))) return false;
  const host = hostOf(address);
  const own = [...sender.hosts, ...hostsIn(`${message.from ?? ''} ${message.replyTo ?? ''}`)];
  return (
    host === hostOf(new URL(url)) &&
    !own.some((known) => isWithin(host, known) || isWithin(known, host))
  );
}

const hostsIn = (header: string): readonly string[] =>
  Array.from(header.matchAll(/@([\w.-]+)/g), ([, host = '']) => host.toLowerCase());

/** Where nothing else follows the parcel, a link that speaks of it and leads nowhere was to do so. */
function deadMention({ shipment, links, judged }: Question): Standing | undefined {
  const { lines } = judged.reading;
  const spots = sweepOf(lines).spotsOf(shipment.trackingNumber ?? '');
  const link = links.find(
    ({ href, mentions, line }) =>
      destinationOf(href).kind === 'nowhere' &&
      (mentions === 'parcel' || spots.some((spot) => spot.line === line)),
  );
  const dead = link ?? onlyDeadLink(links, judged);
  return dead && { kind: 'dead', link: dead, why: 'nowhere' };
}

/** The one link of a message that leads nowhere, where it is none to whoever sends it. */
function onlyDeadLink(links: readonly Link[], { reading }: Judged): Link | undefined {
  const [link, ...more] = links.filter(({ href }) => destinationOf(href).kind === 'nowhere');
  if (link === undefined || more.length > 0) return undefined;
  // "#top" leads into the message itself.
  if (link.form !== 'anchor' || link.text.trim() === '' || /^\s*#\w/.test(link.href))
    return undefined;
  const { part, span } = link.at;
  const isRoute = reading.routes.some(
    ({ at }) => at.part === part && at.span.start < span.end && span.start < at.span.end,
  );
  return isRoute ? undefined : link;
}

/**
 * A link to a parcel that this message is not about. One to another parcel of the message is that one's
 * own, unless the number of this one is what is to be clicked.
 */
function strayLink(question: Question): Standing | undefined {
  const { shipment, links, judged, beside } = question;
  const { otherShipments } = judged.facts;
  for (const link of links) {
    const other = leadsToAnother(shipment, link, judged);
    if (other !== undefined) {
      const isMeantForThis =
        holdsCharacters(link.text, shipment.trackingNumber) ||
        ((link === beside || isNumberedLike(link, links)) &&
          links.some((own) => own !== link && leadsToAnother(shipment, own, judged) === other));
      const hasCome = other.isDelivered === true && shipment.isDelivered !== true;
      if (otherShipments.includes(other) || isMeantForThis || (hasCome && isUnnamed(question)))
        return { kind: 'astray', link, other };
    } else if (leadsToNobodys(shipment, link, judged)) {
      return { kind: 'astray', link, other: undefined };
    }
  }
  return undefined;
}

/** Whether the message about what is under way says nothing of the parcel, neither its number nor a link that promises it. */
const isUnnamed = ({ shipment, judged, links }: Question): boolean =>
  !showsNumber(shipment, judged) &&
  links.filter(({ promises }) => promises === 'tracking').length <= 1;

/** Whether a link follows a number that no parcel of the record has: another customer's, or that of an order. */
function leadsToNobodys(shipment: Shipment, link: Link, { facts }: Judged): boolean {
  const isStrangers = facts.others.identifiers.some(
    ({ kind, value }) => kind === 'shipment' && holdsNumber(link.href, value),
  );
  if (isStrangers) return true;
  const destination = destinationOf(link.href);
  return (
    destination.kind === 'web' &&
    destination.addresses.some((address) => isSameButForNumber(address.href, shipment))
  );
}

/** `https://track.example/?id=A-10023` where the record has `https://track.example/?id=1Z999AA10123456784`. */
function isSameButForNumber(address: string, { url = '', trackingNumber = '' }: Shipment): boolean {
  const [before = '', after] = url.split(trackingNumber);
  if (trackingNumber.length < FEWEST_CHARACTERS || after === undefined) return false;
  const shown = address.slice(before.length, address.length - after.length);
  return (
    before.length > 'https://'.length &&
    address.startsWith(before) &&
    address.endsWith(after) &&
    /^(?=.*\d)[\w.-]+$/.test(shown) &&
    compact(shown) !== compact(trackingNumber)
  );
}

function printedNumber({ shipment, judged, view }: Question): Standing | undefined {
  const lines = judged.reading.lines.filter(({ role }) => role === view.role);
  const [at] = sweepOf(lines).placesOf(shipment.trackingNumber ?? '');
  return at === undefined ? undefined : { kind: 'not-linked', at };
}

/** Links that lead nowhere and were to lead to a parcel, whether or not another link does. */
export function deadTrackingLinks(judged: Judged): readonly Link[] {
  const { shipments, otherShipments } = judged.facts;
  // A message that owes no link may offer one all the same.
  const owed =
    judged.contract.tracking === 'per-parcel' ? shipments : [...shipments, ...otherShipments];
  const standing = judgeParcels(judged).flatMap(({ standing: it }) =>
    it.kind === 'dead' ? [it.link] : [],
  );
  return judged.reading.links.filter(
    (link) =>
      link.visible &&
      link.role !== 'outlook' &&
      destinationOf(link.href).kind === 'nowhere' &&
      (standing.includes(link) ||
        owed.some((shipment) => shipment.delivery === 'parcel' && isMeant(link, shipment, judged))),
  );
}

/** "Follow box 2" is what "Follow box 1" is, which leads to a parcel. */
const isLikeOthers = (link: Link, links: readonly Link[], judged: Judged): boolean =>
  links.some(
    (other) =>
      other !== link &&
      withoutNumbers(other.text) === withoutNumbers(link.text) &&
      judged.facts.shipments.some(
        (shipment) => holdsNumber(other.href, shipment.trackingNumber) || isPageOf(other, shipment),
      ),
  );

/** Whether another link before it says the same of another number: "Track parcel 1", "Track parcel 2". */
const isNumberedLike = (link: Link, links: readonly Link[]): boolean =>
  links
    .slice(0, links.indexOf(link))
    .some(
      (other) =>
        other.text !== link.text && withoutNumbers(other.text) === withoutNumbers(link.text),
    );

const withoutNumbers = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\p{N}+/gu, '#')
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether a link that leads nowhere was to lead to the parcel: by what printed its address, or by its words. */
function isMeant(link: Link, shipment: Shipment, { message }: Judged): boolean {
  const origin = originAt(message, link.hrefAt);
  const isPrinted =
    origin.kind === 'expression' &&
    origin.printings.some(({ reads }) =>
      reads.some(({ path }) => path.startsWith(`${shipment.path}.`)),
    );
  return isPrinted || link.promises === 'tracking';
}
