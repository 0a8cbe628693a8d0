import type { Shipment } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Place } from '../../model/message.ts';
import { CELL_BREAK, type Line, type Link } from '../../model/reading.ts';
import { oncePerMessage } from '../once-per-message.ts';
import { mainViewOf } from '../views.ts';
import { sweepOf } from '../identifier/sweep.ts';
import { carriersOfHost, isAggregator } from './carrier.ts';
import { addressesOf, destinationOf, hostOf } from './destination.ts';
import { leadsAcross } from './leads-to.ts';
import { type Reading, readingsOf, type Spot } from './pair-links.ts';
import { holdsNumber, isPageOf } from './recorded-pages.ts';

/** The printed number of a parcel and the link that stands with it. */
export interface NumberWithLink {
  readonly shipment: Shipment;
  readonly at: Place;
  readonly link: Link;
}

/**
 * Which link stands beside the number of which parcel, where a message about several parcels prints
 * their numbers. Where that can be read in two ways, the one that crosses less; empty where nothing tells.
 */
export const numbersWithLinks: (judged: Judged) => readonly NumberWithLink[] = oncePerMessage(
  (judged) => {
    const role = mainViewOf(judged)?.role;
    if (judged.facts.shipments.length < 2 || role === undefined) return [];
    const { lines } = judged.reading;
    const links = judged.reading.links.filter(
      (link) => link.role === role && link.visible && isOfParcels(link, judged),
    );
    const numbers = numbersOf(judged, role, links);
    const readings = readingsOf(
      numbers.map((number) => spotOf(number.at, number.line, lines)),
      links.map((link) => ({
        ...spotOf(link.at, link.line ?? NOWHERE, lines),
        ordinal: ordinalIn(link.text),
        href: link.href,
      })),
    ).map((reading) => pairsOf(reading, numbers, links));
    const [first = [], ...more] = readings;
    const crossings = (pairs: readonly NumberWithLink[]): number =>
      pairs.filter(({ shipment, link }) => leadsAcross(shipment, link, judged) !== undefined)
        .length;
    return more.reduce((best, pairs) => (crossings(pairs) < crossings(best) ? pairs : best), first);
  },
);

const NOWHERE = -1;

const pairsOf = (
  reading: Reading,
  numbers: readonly PrintedNumber[],
  links: readonly Link[],
): readonly NumberWithLink[] =>
  numbers.flatMap(({ shipment, at }, index) => {
    const link = links[reading[index] ?? NOWHERE];
    return link === undefined ? [] : [{ shipment, at, link }];
  });

/** Whether a link may be one to follow a parcel: it leads to one, to a carrier or nowhere, or says so. */
function isOfParcels(link: Link, { facts }: Judged): boolean {
  if (link.promises !== undefined || link.mentions === 'parcel') return isPage(link.href);
  if (destinationOf(link.href).kind === 'nowhere') return true;
  const isCarriers = addressesOf(link.href)
    .map(hostOf)
    .some((host) => isAggregator(host) || carriersOfHost(host).length > 0);
  return (
    isCarriers ||
    [...facts.shipments, ...facts.otherShipments].some(
      (shipment) => holdsNumber(link.href, shipment.trackingNumber) || isPageOf(link, shipment),
    )
  );
}

const isPage = (href: string): boolean => !/^(?!https?:|javascript:)[a-z][a-z\d+.-]*:/i.test(href);

interface PrintedNumber {
  readonly shipment: Shipment;
  readonly at: Place;
  readonly line: number;
}

/** The numbers in the order in which they stand; one that is printed again at once counts once. */
function numbersOf(
  { facts, reading }: Judged,
  role: Link['role'],
  links: readonly Link[],
): readonly PrintedNumber[] {
  const sweep = sweepOf(reading.lines);
  return facts.shipments
    .flatMap((shipment) =>
      sweep
        .spotsOf(shipment.trackingNumber ?? '')
        .filter((spot) => spot.role === role)
        .map((spot): PrintedNumber => ({ shipment, ...spot })),
    )
    .sort((a, b) => a.at.span.start - b.at.span.start)
    .filter(({ shipment, at }, index, all) => {
      const before = all[index - 1];
      return (
        before?.shipment !== shipment ||
        links.some(
          ({ at: { span } }) => span.end > before.at.span.start && span.end <= at.span.start,
        )
      );
    });
}

function spotOf({ span }: Place, index: number, lines: readonly Line[]): Spot {
  const line = lines[index];
  const offset = line?.offsets.findIndex((it) => it >= span.start) ?? 0;
  const before = line?.text.slice(0, Math.max(0, offset)) ?? '';
  const cells = before.split(CELL_BREAK);
  return {
    line: index,
    cell: cells.length - 1,
    ...span,
    ordinal: ordinalIn(cells.join(' ')),
  };
}

/** The only small number in words: "Track parcel 2". */
function ordinalIn(words: string): number | undefined {
  const [first, ...more] = Array.from(words.matchAll(SMALL), ([digit]) => Number(digit));
  return more.length > 0 ? undefined : first;
}

const SMALL = /(?<![\p{Lu}\p{Ll}\p{N}.,-])[1-9](?![\p{Lu}\p{Ll}\p{N}]|[.,-]\p{N})/gu;
