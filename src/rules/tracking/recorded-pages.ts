import type { Shipment } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Link } from '../../model/reading.ts';
import { compact } from '../../model/text/compact.ts';
import { decodedHref } from '../render/decoded-href.ts';
import { isWithin } from './carrier.ts';
import { addressesOf, hostOf, isFrontPage } from './destination.ts';

/** What an address has in common with the number and the page that the record has for a shipment. */

/** A shorter number stands in many an address by chance. */
export const FEWEST_CHARACTERS = 6;

/** Whether an address holds a number that is long enough to stand in none by chance. */
export function holdsNumber(href: string, number: string | undefined): boolean {
  const wanted = compact(number ?? '');
  if (wanted.length < FEWEST_CHARACTERS) return false;
  return compact(decodedHref(decodedHref(href))).includes(wanted);
}

/** Whether a link leads to the very page that the record has for a shipment. */
export const isPageOf = ({ href }: Link, { url, pages = [] }: Shipment): boolean =>
  addressesOf(href).some((address) => [url, ...pages].some((page) => isSamePage(address, page)));

/** The same page, whatever was added for measuring and however it is written. */
function isSamePage(address: URL, url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const known = new URL(url);
  return (
    bare(address) === bare(known) &&
    (known.hash === '' || known.hash === address.hash) &&
    [...known.searchParams].every(([name, value]) => address.searchParams.get(name) === value)
  );
}

/** Host and path, however they are written. */
const bare = ({ hostname, pathname }: URL): string =>
  `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;

/** `https://track.example/p/` where the record has `https://track.example/p/1Z999AA10123456784`. */
export function isBeginningOf(address: URL, { url = '', trackingNumber = '' }: Shipment): boolean {
  if (!URL.canParse(url) || trackingNumber === '') return false;
  const known = new URL(url);
  const [before = '', after] = known.href.split(trackingNumber);
  if (after === undefined || isFrontPage(address)) return false;
  return URL.canParse(before) && bare(address) === bare(new URL(before));
}

/** `https://track.example/?id=A-10023` where the record has `https://track.example/?id=1Z999AA10123456784`. */
export function isSameButForNumber(
  address: string,
  { url = '', trackingNumber = '' }: Shipment,
): boolean {
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

/** The front page of whoever the record says follows the parcel, where that is not the sender. */
export function isFrontPageOf(
  { url = '' }: Shipment,
  address: URL,
  { message, sender }: Judged,
): boolean {
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
