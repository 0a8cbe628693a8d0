import type { Shipment } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Link } from '../../model/reading.ts';
import { sweepOf } from '../identifier/sweep.ts';

/**
 * Which link stands beside the number of which parcel, where a message with several parcels prints
 * their numbers: the one link that leads to a page, or nowhere, before the next parcel's number.
 */
export function linksBeside(
  { facts, reading }: Judged,
  role: Link['role'],
): ReadonlyMap<Shipment, Link> {
  const numbers = numbersOf(facts.shipments, reading, role);
  const links = reading.links.filter(
    (link) => link.role === role && link.visible && isPage(link.href),
  );
  const beside = new Map<Shipment, Link>();
  if (new Set(numbers.map(({ shipment }) => shipment)).size < 2) return beside;
  for (const [index, { shipment, start }] of numbers.entries()) {
    const next = numbers[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const [link, ...more] = links.filter(({ at }) => at.span.start > start && at.span.start < next);
    if (link !== undefined && (more.length === 0 || index === numbers.length - 1)) {
      beside.set(shipment, link);
    }
  }
  // Where numbers stand in one row and links in the next, nothing tells which belongs to which.
  return numbers.slice(0, -1).every(({ shipment }) => beside.has(shipment)) ? beside : new Map();
}

interface PrintedNumber {
  readonly shipment: Shipment;
  readonly start: number;
}

/** The numbers in the order in which they stand; one that is printed again before any other counts once. */
function numbersOf(
  shipments: readonly Shipment[],
  { lines }: Judged['reading'],
  role: Link['role'],
): readonly PrintedNumber[] {
  const sweep = sweepOf(lines.filter((line) => line.role === role));
  return shipments
    .flatMap((shipment) =>
      sweep
        .placesOf(shipment.trackingNumber ?? '')
        .map(({ span }): PrintedNumber => ({ shipment, start: span.start })),
    )
    .sort((a, b) => a.start - b.start)
    .filter(({ shipment }, index, all) => all[index - 1]?.shipment !== shipment);
}

const isPage = (href: string): boolean => !/^(?!https?:|javascript:)[a-z][a-z\d+.-]*:/i.test(href);
