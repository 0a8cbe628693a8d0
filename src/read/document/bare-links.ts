import { LinkifyIt } from 'linkify-it';
import { parse } from 'tldts';
import { placeIn, type Line, type Link } from '../../model/reading.ts';
import { createCache, MOST_LINES } from '../cache.ts';
import type { Span } from '../../model/text/span.ts';

/** Finds the addresses in a line that clients turn into links by themselves. */
export type BareLinkFinder = (line: Line) => Omit<Link, 'line'>[];

/** Lines beyond this length, in UTF-16 units, are no prose, and finding addresses in them takes too long. */
const LONGEST_LINE = 20_000;

/** No client follows a longer address. */
const LONGEST_ADDRESS = 2_048;

/** It remembers lines. */
export function createBareLinkFinder(): BareLinkFinder {
  let linkify: LinkifyIt | undefined;
  const find = createCache(MOST_LINES, (text) => {
    linkify ??= new LinkifyIt({ fuzzyLink: true, maxLength: LONGEST_ADDRESS }).tlds(
      [...RESERVED_DOMAINS],
      true,
    );
    return addressesIn(text, linkify);
  });
  return (line) => {
    const { text, role } = line;
    if (role !== 'body' && role !== 'outlook' && role !== 'text') return [];
    if (text.length > LONGEST_LINE || !MAY_HOLD_ADDRESS.test(text)) return [];
    return find(text).map(({ span, href }) => {
      const at = placeIn(line, span);
      const words = text.slice(span.start, span.end);
      return { href, text: words, role, visible: true, form: 'bare', at, hrefAt: at };
    });
  };
}

/** Top-level domains for documentation and tests, in which fixtures have their hosts: RFC 2606, section 2. */
const RESERVED_DOMAINS: ReadonlySet<string> = new Set(['example', 'test']);

/** A dot before the letters of a domain, a colon within a word, or an at sign: what every address has. */
const MAY_HOLD_ADDRESS = /[^\s.]\.[^\s.\d]|:\/\/|@|mailto:/i;

interface Address {
  readonly span: Span;
  readonly href: string;
}

function addressesIn(text: string, linkify: LinkifyIt): Address[] {
  const found: Address[] = [];
  for (const match of linkify.match(text) ?? []) {
    if (match.schema === '' && !isPlausibleHost(match.raw)) continue;
    found.push(trimmed({ span: { start: match.index, end: match.lastIndex }, href: match.url }));
  }
  for (const address of gluedAddresses(text, linkify)) {
    if (
      !found.some(({ span }) => span.start <= address.span.start && address.span.start < span.end)
    ) {
      found.push(address);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/**
 * True for `shop.example.com` and `example.com/help`; false for a full stop without a space after it,
 * as in "order.Thanks" or "Dr.No".
 */
function isPlausibleHost(raw: string): boolean {
  if (/^www\./i.test(raw)) return true;
  const { hostname, isIcann, publicSuffix } = parse(raw);
  if (hostname === null || publicSuffix === null) return false;
  if (isIcann !== true && !RESERVED_DOMAINS.has(publicSuffix)) return false;
  const host = raw.slice(0, hostname.length);
  return host === host.toLowerCase() || host === host.toUpperCase();
}

/** Addresses that begin right after a letter, as in scripts without spaces. */
function* gluedAddresses(text: string, linkify: LinkifyIt): Generator<Address> {
  for (const match of text.matchAll(/(?<=[^\p{ASCII}])https?:(?=\/\/)/giu)) {
    const start = match.index;
    const rest = text.slice(start, start + LONGEST_ADDRESS);
    const until = rest.search(RUNS_ON);
    const address = until === -1 ? rest : rest.slice(0, until);
    const schema = match[0].length;
    const length = linkify.testSchemaAt(address, match[0].toLowerCase(), schema);
    if (length === 0) continue;
    const end = start + schema + length;
    yield { span: { start, end }, href: text.slice(start, end) };
  }
  for (const match of text.matchAll(GLUED_MAILBOX)) {
    const start = match.index;
    const end = start + match[0].length;
    yield { span: { start, end }, href: `mailto:${match[0]}` };
  }
}

/** Right behind a letter of another script, or a mark: "はinfo@shop.example", "почта:info@shop.example", "ל-info@shop.example". */
const GLUED_MAILBOX =
  /(?<=[^\p{ASCII}\s]-?|[:：])[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/giu;

/** Chinese, Japanese and Korean run on after an address without a space. */
const RUNS_ON =
  /[\u1100-\u11ff\u3000-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uff00-\uffef]/;

function trimmed(address: Address): Address {
  const { span, href } = address;
  const prefix = href.length - (span.end - span.start);
  const cut = href.slice(Math.max(0, prefix)).search(RUNS_ON);
  if (cut <= 0) return address;
  return {
    span: { start: span.start, end: span.start + cut },
    href: href.slice(0, Math.max(0, prefix) + cut),
  };
}
