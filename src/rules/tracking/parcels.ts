import type { Judged } from '../../model/judged.ts';
import { sweepOf } from '../identifier/sweep.ts';
import { oncePerMessage } from '../once-per-message.ts';
import { mainViewOf } from '../views.ts';
import { numbersWithLinks } from './beside.ts';
import { deadLink, deadMention } from './dead-links.ts';
import { isOpaque } from './destination.ts';
import { isUnknown, leadsTo } from './leads-to.ts';
import type { JudgedParcel, ParcelQuestion, Standing } from './standing.ts';
import { strayLink } from './stray-links.ts';

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

function standingOf(question: ParcelQuestion): Standing {
  const { shipment, links, view } = question;
  const link = links.find((candidate) => leadsTo(shipment, candidate, question));
  if (link !== undefined) return { kind: 'linked', link };
  const wrong = deadLink(question) ?? strayLink(question) ?? deadMention(question);
  if (wrong !== undefined) return wrong;
  const isHidden = links.some(({ href, promises }) => promises !== undefined && isOpaque(href));
  if (isUnknown(shipment) || isHidden) return { kind: 'cannot-tell' };
  return printedNumber(question) ?? { kind: 'missing', at: view.start };
}

function printedNumber({ shipment, judged, view }: ParcelQuestion): Standing | undefined {
  const spot = sweepOf(judged.reading.lines)
    .spotsOf(shipment.trackingNumber ?? '')
    .find(({ role }) => role === view.role);
  return spot && { kind: 'not-linked', at: spot.at };
}
