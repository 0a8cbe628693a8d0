import { AGGREGATORS, CARRIERS } from '../../../lexicon/carriers.ts';
import { URL_LABELS } from '../../../lexicon/url-labels.ts';
import { textAt, type Message, type Place } from '../../../model/message.ts';
import type { Claim, Link } from '../../../model/reading.ts';
import { createCache, MOST_LINES } from '../../cache.ts';
import { foldCharacters } from '../phrases/fold-characters.ts';
import type { KnownValues } from './known-values.ts';

/** Finds the identifiers that addresses of links show: "?order=A-10023", "/orders/A-10023". */
export type HrefClaimFinder = (
  links: readonly Link[],
  message: Message,
  known: KnownValues,
) => Claim[];

/** Makes a finder. It remembers addresses. */
export function createHrefClaimFinder(): HrefClaimFinder {
  const shownIn = createCache(MOST_LINES, (href) => [...shownValues(href)]);
  return (links, message, known) =>
    links.flatMap((link) =>
      shownIn(link.href).flatMap(({ accepts, shown, written, phrase, noun }): Claim[] => {
        if (!/\d{3}/.test(shown) && !known.has(shown)) return [];
        const shownAt = placeOf(written, link, message);
        const at = placeOf(phrase, link, message);
        const claim = { role: 'href', accepts, form: 'full', shown, phrase, noun } as const;
        return [{ ...claim, strength: 'strong', at, shownAt }];
      }),
    );
}

interface ShownValue extends LabelledValue {
  readonly accepts: readonly string[];
  readonly shown: string;
}

function* shownValues(href: string): Generator<ShownValue> {
  if (!/^https?:|^\/\//i.test(href)) return;
  for (const labelled of labelledValues(href)) {
    const accepts = KINDS.get(labelled.noun.toLowerCase().replace(/[^a-z0-9]/g, ''));
    if (accepts === undefined) continue;
    yield {
      ...labelled,
      accepts: isEither(accepts, labelled, href) ? EITHER : accepts,
      shown: foldCharacters(decoded(labelled.written)),
    };
  }
}

/**
 * A carrier that calls its number an order's follows parcels all the same, as a shop does that calls the page
 * of its order a tracking page. The key of a query names its value, not the page.
 */
function isEither(accepts: readonly string[], { isOfPage }: LabelledValue, href: string): boolean {
  if (isCarriers(href)) return accepts.includes('order');
  return isOfPage && accepts.includes('shipment') && !accepts.includes('order');
}

const EITHER: readonly string[] = ['shipment', 'order'];

const isCarriers = (href: string): boolean => {
  const host = /^[a-z]*:?\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(href)?.[1]?.toLowerCase() ?? '';
  return host.split('.').some((_, index, labels) => HOSTS.has(labels.slice(index).join('.')));
};

const HOSTS: ReadonlySet<string> = new Set([
  ...CARRIERS.flatMap(({ hosts }) => hosts),
  ...AGGREGATORS.map(({ host }) => host),
]);

interface LabelledValue {
  readonly noun: string;
  /** As it stands in the address. */
  readonly written: string;
  readonly phrase: string;
  /** Whether the noun stands in the path. */
  readonly isOfPage: boolean;
}

function* labelledValues(href: string): Generator<LabelledValue> {
  for (const [phrase, noun = '', written = ''] of href.matchAll(
    /(?<=[?&;])([\w.[\]-]{1,40})=([^&#;]{1,80})(?=[&#;]|$)/g,
  )) {
    yield { noun, written, phrase, isOfPage: false };
  }
  const path = href.replace(/^[a-z]*:?\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  for (const [phrase, noun = '', written = ''] of path.matchAll(
    /(?<=\/)([A-Za-z][\w-]{1,30})\/([^/]{3,80})(?=\/|$)/g,
  )) {
    yield { noun, written, phrase, isOfPage: true };
  }
}

const KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  URL_LABELS.flatMap(({ accepts, names }) => names.map((name) => [name, accepts] as const)),
);

function decoded(written: string): string {
  try {
    return decodeURIComponent(written.replace(/\+/g, ' '));
  } catch {
    return written;
  }
}

/** The place of a piece of the address; the whole address where entities or folding hide it. */
function placeOf(piece: string, { hrefAt }: Link, message: Message): Place {
  const offset = textAt(message, hrefAt).indexOf(piece);
  if (offset < 0) return hrefAt;
  const start = hrefAt.span.start + offset;
  return { part: hrefAt.part, span: { start, end: start + piece.length } };
}
