import { TRACKING_PATH_PARTS } from '../../lexicon/carriers.ts';
import type { Sender } from '../../model/facts.ts';
import { decodedHref } from '../render/decoded-href.ts';
import { isLeftover } from '../render/leftovers.ts';
import { carriersOfHost, isAggregator, isWithin } from './carrier.ts';

/** Where a link leads, as far as its address says. */
export type Destination =
  /** Nowhere: the address is empty, a fragment, a token, a script. */
  | { readonly kind: 'nowhere' }
  /** A page of the web: the address itself, then those it wraps, as click tracking does. */
  | { readonly kind: 'web'; readonly addresses: readonly URL[] }
  /** Mail, telephone and whatever else is no page. */
  | { readonly kind: 'elsewhere' };

export function destinationOf(href: string): Destination {
  const address = href.trim();
  if (isNowhere(address)) return { kind: 'nowhere' };
  const url = parse(address.startsWith('//') ? `https:${address}` : address);
  if (url !== undefined) return { kind: 'web', addresses: [url, ...wrappedIn(address)] };
  // Without a scheme, "www.ups.com/track" is a mistake that links/placeholder reports.
  return /^[a-z][a-z\d+.-]*:/i.test(address) ? { kind: 'elsewhere' } : { kind: 'nowhere' };
}

/** The addresses of a page of the web, those that it wraps included; none for anything else. */
export function addressesOf(href: string): readonly URL[] {
  const destination = destinationOf(href);
  return destination.kind === 'web' ? destination.addresses : [];
}

const isNowhere = (address: string): boolean =>
  /^(?:#.*|https?:\/*|about:blank|(?:java|vb)script:.*|n\/?a)?$/iu.test(address) ||
  isLeftover(decodedHref(address));

function parse(address: string): URL | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address);
}

/** How deep wrappers wrap wrappers. */
const DEEPEST = 3;

/** Addresses inside an address, decoded: `?url=https%3A%2F%2F…`, `/CL0/https:%2F%2F…/1/`. */
function wrappedIn(address: string, depth = 0): readonly URL[] {
  if (depth === DEEPEST) return [];
  const decoded = decodedHref(address.slice('https://'.length));
  const start = decoded.search(/https?:\/\//i);
  if (start === -1) return depth > 0 ? [] : wrappedTwice(decoded);
  const inner = decoded.slice(start);
  const url = parse(inner);
  return url === undefined ? [] : [url, ...wrappedIn(inner, depth + 1)];
}

/** Some wrappers encode twice: `https%253A%252F%252F`. */
function wrappedTwice(decoded: string): readonly URL[] {
  const start = decoded.search(/https?%3A%2F%2F/i);
  if (start === -1) return [];
  const url = parse(decodedHref(decoded.slice(start)));
  return url === undefined ? [] : [url];
}

/** Whether the address is one of a page where parcels are followed, if perhaps not this one. */
export function isTrackingPage(address: URL, sender: Sender): boolean {
  if (isDeclaredPage(address, sender)) return true;
  const host = hostOf(address);
  const follows = isAggregator(host) || carriersOfHost(host).length > 0;
  return follows && !isFrontPage(address) && holdsTrackingWord(address);
}

/** Whether the project says that customers follow their parcels here. */
export const isDeclaredPage = (address: URL, { trackingPages }: Sender): boolean =>
  trackingPages.some((page) => {
    const { host, pathname } = new URL(`https://${page.replace(/^https?:\/\//i, '')}`);
    const isUnder = address.pathname.startsWith(pathname.replace(/\/$/, ''));
    return isWithin(hostOf(address), host.replace(/^www\./, '')) && isUnder;
  });

const holdsTrackingWord = ({ host, pathname, search, hash }: URL): boolean => {
  const words = `${host}${pathname}${search}${hash}`.toLowerCase();
  return TRACKING_PATH_PARTS.some((part) => words.includes(part));
};

/** The front page, of a country or language perhaps, of a carrier: nothing is followed there. */
export const isCarriersHomePage = (address: URL): boolean =>
  carriersOfHost(hostOf(address)).length > 0 && isFrontPage(address);

/** The front page of a site, in whatever language. */
export const isFrontPage = ({ hostname, pathname, search, hash }: URL): boolean =>
  HOME_PATH.test(pathname) &&
  search.replace(/[?&]utm_[^&]*/gi, '') === '' &&
  hash.length < 2 &&
  // "track.dpd.example" is a page of its own.
  !TRACKING_PATH_PARTS.some((part) => (hostname.split('.')[0] ?? '').includes(part));

/** Nothing, or a country, a language, "home" and the like. */
const HOME_PATH =
  /^\/?(?:(?:[a-z]{2}(?:[-_][a-z]{2,3})?|home|index(?:\.\w+)?|default\.\w+)(?:\/|$))*$/i;

/** Whether the address ends where the tracking number should begin: `?tracknum=`. */
export function lacksNumber(address: URL): boolean {
  const carriers = carriersOfHost(hostOf(address));
  const isEmpty = (name: string): boolean =>
    NO_NUMBER.test(address.searchParams.get(name)?.trim() ?? '?');
  return (
    carriers.some(({ parameters = [] }) => parameters.some(isEmpty)) ||
    ((carriers.length > 0 || isAggregator(hostOf(address))) &&
      [...address.searchParams.keys()].some((name) => OF_NUMBERS.test(name) && isEmpty(name)))
  );
}

/** What carriers call the parameter that holds the number. */
const OF_NUMBERS =
  /track|trace|waybill|awb|barcode|parcel|shipment|consign|sendung|colis|objeto|^order_?(?:code|no|nr|number|id)?$|^(?:nums?|numbers?|no|nr|id|codes?|q|query|ref|reference|search|cn)$/i;

/** Whether nothing in the path or the query of an address may be the number of a parcel. */
export const isNumberless = ({ pathname, search, hash }: URL): boolean =>
  !/[\w-]*\d[\w-]*\d[\w-]*\d[\w-]*\d/.test(decodedHref(`${pathname}${search}${hash}`));

/** Whether a value that was not there ends the address: `/track/undefined`. */
export const isCutShort = ({ pathname, searchParams }: URL): boolean =>
  [pathname.split('/').findLast((piece) => piece !== '') ?? '', ...searchParams.values()].some(
    (value) => LEAKED.test(decodedHref(value)),
  );

const LEAKED = /^(?:undefined|null|nan|n\/a|\[object object\])$/i;

/** What is printed where the number should be and there is none. */
const NO_NUMBER = /^(?:undefined|null|nan|none|n\/?a|\[object object\])?$/i;

/** Whether an address is one that counts clicks and says nothing of where it leads on. */
export function isOpaque(href: string): boolean {
  const destination = destinationOf(href);
  if (destination.kind !== 'web' || destination.addresses.length > 1) return false;
  const [address] = destination.addresses;
  if (address === undefined || !/[\w-]{10}/.test(address.pathname + address.search)) return false;
  const [first = ''] = address.hostname.split('.');
  return COUNTING_HOST.test(first) || COUNTING_PATH.test(address.pathname);
}

const COUNTING_HOST =
  /^(?:click|clicks|clk|link|links|lnk|email|emails|e|em|mail|mailer|mkt|go|t|url\d*|ct|trk|sg|news)\d*$/i;
const COUNTING_PATH =
  /^\/(?:ls\/click|wf\/click|f\/a\/|e\/c\/|CL0\/|track\/click|tracking\/click|c\/[\w-]{12})/;

export const hostOf = ({ hostname }: URL): string => hostname.replace(/^www\./, '');
