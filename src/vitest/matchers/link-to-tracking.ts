import type { RenderedMessage } from '../../api/rendered-message.ts';
import type { Shipment } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import { compact } from '../../model/text/compact.ts';
import { unknownName } from '../../model/unknown-name.ts';
import { UserError } from '../../model/user-error.ts';
import type { AnyRule } from '../../rules/define-rule.ts';
import deadLink from '../../rules/tracking/dead-link/rule.ts';
import missingLink from '../../rules/tracking/missing-link/rule.ts';
import notLinked from '../../rules/tracking/not-linked/rule.ts';
import { judgeParcels } from '../../rules/tracking/parcels.ts';
import type { JudgedParcel, Standing } from '../../rules/tracking/standing.ts';
import { parcelName } from '../../rules/tracking/wording.ts';
import wrongShipment from '../../rules/tracking/wrong-shipment/rule.ts';
import { type Answer, type Asking, type Said, saidBy } from './answer.ts';

/** The rule that tells of a parcel that stands like this. */
const RULES: Readonly<Partial<Record<Standing['kind'], AnyRule>>> = {
  dead: deadLink,
  missing: missingLink,
  'not-linked': notLinked,
  astray: wrongShipment,
};

/**
 * Whether each parcel of the message, or the one that is meant, can be followed by a link. A parcel is meant by its
 * tracking number or its path in the record. With `.not`: whether none can.
 */
export function linksToTracking(
  { evidence: { judged } }: RenderedMessage,
  { isNot }: Asking,
  meant?: string,
): Answer {
  const { facts } = judged;
  const shipments =
    meant === undefined
      ? facts.shipments.filter(({ delivery }) => delivery === 'parcel')
      : [shipmentNamed(meant, judged)];
  if (shipments.length === 0) {
    const message = 'Expected a link to follow a parcel, but the record holds none.';
    return { holds: false, said: [{ message }] };
  }
  // Whatever the type owes: whoever writes the test says that this message does.
  const owing: Judged = {
    ...judged,
    contract: { ...judged.contract, tracking: 'per-parcel' },
    facts: {
      ...facts,
      shipments: [...new Set([...facts.shipments, ...shipments])],
      otherShipments: facts.otherShipments.filter((other) => !shipments.includes(other)),
    },
  };
  const parcels = judgeParcels(owing).filter(({ shipment }) => shipments.includes(shipment));
  const linked = parcels.filter(({ standing }) => standing.kind === 'linked');
  const holds = isNot ? linked.length > 0 : linked.length === shipments.length;
  if (holds) return { holds, said: linked.flatMap(followed) };
  const others = parcels.filter(({ standing }) => standing.kind !== 'linked');
  return {
    holds,
    said: others.length === 0 ? [NO_BODY] : others.map((parcel) => notFollowed(parcel, owing)),
  };
}

const NO_BODY: Said = {
  message: 'Expected a link to follow a parcel, but the message has no body.',
};

/** Throws a {@link UserError} for one that the record does not hold. */
function shipmentNamed(meant: string, { facts }: Judged): Shipment {
  const all = [...facts.shipments, ...facts.otherShipments];
  const found = all.find(
    ({ path, trackingNumber }) =>
      path === meant ||
      (trackingNumber !== undefined && compact(trackingNumber) === compact(meant)),
  );
  if (found !== undefined) return found;
  const known = all.flatMap(({ path, trackingNumber }) => [
    ...(trackingNumber === undefined ? [] : [trackingNumber]),
    path,
  ]);
  throw new UserError(unknownName('shipment', meant, known));
}

const followed = ({ shipment, standing }: JudgedParcel): Said[] =>
  standing.kind !== 'linked'
    ? []
    : [
        {
          message: 'Expected no link to follow {parcel}, but "{text}" leads to {href}.',
          data: {
            parcel: parcelName(shipment),
            text: standing.link.text,
            href: standing.link.href,
          },
          at: standing.link.hrefAt,
        },
      ];

function notFollowed({ shipment, standing }: JudgedParcel, judged: Judged): Said {
  const parcel = parcelName(shipment);
  const rule = RULES[standing.kind];
  const said = rule === undefined ? [] : saidBy([rule], judged);
  const own = said.find(
    ({ data = {}, blames = [] }) =>
      data['parcel'] === parcel ||
      data['number'] === shipment.trackingNumber ||
      blames.includes(shipment.path),
  );
  return (
    own ?? {
      message: 'Expected a link to follow {parcel}, but the message has none.',
      data: { parcel },
      ...('at' in standing && { at: standing.at }),
      ...('link' in standing && { at: standing.link.hrefAt }),
    }
  );
}
