import type { Shipment } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Place } from '../../model/message.ts';
import type { Link } from '../../model/reading.ts';
import { oncePerMessage } from '../once-per-message.ts';
import { mainViewOf } from '../views.ts';
import { sweepOf } from '../identifier/sweep.ts';

/** The printed number of a parcel and the link that stands with it. */
export interface NumberWithLink {
  readonly shipment: Shipment;
  readonly at: Place;
  readonly link: Link;
}

/**
 * Which link stands beside the number of which parcel, where a message about several parcels prints
 * their numbers: the one link that leads to a page, or nowhere, before the next number. Empty where
 * numbers stand in one row and links in the next: nothing tells then which belongs to which.
 */
export const numbersWithLinks: (judged: Judged) => readonly NumberWithLink[] = oncePerMessage(
  (judged) => {
    const { shipments } = judged.facts;
    const role = mainViewOf(judged)?.role;
    if (shipments.length < 2 || role === undefined) return [];
    const links = judged.reading.links.filter(
      (link) => link.role === role && link.visible && isPage(link.href),
    );
    const numbers = numbersOf(judged, role, links);
    const found = numbers.map((number, index): NumberWithLink | undefined => {
      const next = numbers[index + 1]?.at.span.start;
      const [link, ...more] = links.filter((it) => isBetween(it, number.at.span.start, next));
      if (link === undefined || (next !== undefined && more.length > 0)) return undefined;
      const isFar = (link.line ?? number.line) > number.line + MOST_LINES_BELOW;
      return next === undefined && isFar ? undefined : { ...number, link };
    });
    return found.slice(0, -1).includes(undefined) ? [] : found.filter((it) => it !== undefined);
  },
);

/** What stands further down belongs to the message, not to its last parcel. */
const MOST_LINES_BELOW = 2;

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
        .filter(({ line }) => reading.lines[line]?.role === role)
        .map((spot): PrintedNumber => ({ shipment, ...spot })),
    )
    .sort((a, b) => a.at.span.start - b.at.span.start)
    .filter(({ shipment, at }, index, all) => {
      const before = all[index - 1];
      return (
        before?.shipment !== shipment ||
        links.some((link) => isBetween(link, before.at.span.start, at.span.start))
      );
    });
}

/** A link that holds the number stands with it. */
const isBetween = ({ at }: Link, start: number, next: number = Number.POSITIVE_INFINITY): boolean =>
  at.span.end > start && at.span.start < next && at.span.end <= next;

const isPage = (href: string): boolean => !/^(?!https?:|javascript:)[a-z][a-z\d+.-]*:/i.test(href);
