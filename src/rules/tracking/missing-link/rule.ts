import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { destinationOf, isTrackingPage } from '../destination.ts';
import { numbersAstray } from '../numbers-astray.ts';
import { judgeParcels, knowsNoShipment } from '../parcels.ts';
import { holdsNumber } from '../recorded-pages.ts';
import { parcelName } from '../wording.ts';

export default defineRule({
  id: 'tracking/missing-link',
  summary: 'Require a link to each parcel of a message about delivery',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    missing: 'Expected a link to follow {parcel}, but the message has none.',
  },

  unknowns: {
    noShipment: 'The record holds no shipment, so nothing says what the message must link to.',
    nothingKnown:
      'Nothing tells whether a link follows {parcel}: the record holds neither its number nor its address, or the link hides where it leads.',
  },

  *check(judged) {
    if (knowsNoShipment(judged) && !hasTrackingPage(judged)) {
      yield { cannotTell: 'noShipment', data: {} };
    }
    // A link that follows a wrong number is the one that is owed, and is told with the number.
    const isAstray = numbersAstray(judged).some(({ claim: { shown } }) =>
      judged.reading.links.some(({ href }) => holdsNumber(href, shown)),
    );
    for (const { shipment, standing } of judgeParcels(judged)) {
      const data = { parcel: parcelName(shipment) };
      if (standing.kind === 'missing' && !isAstray) {
        yield { message: 'missing', data, at: standing.at, blames: [shipment.path] };
      }
      if (standing.kind === 'cannot-tell') yield { cannotTell: 'nothingKnown', data };
    }
  },
});

const hasTrackingPage = ({ reading, sender }: Parameters<typeof judgeParcels>[0]): boolean =>
  reading.links.some(({ href }) => {
    const destination = destinationOf(href);
    return (
      destination.kind === 'web' &&
      destination.addresses.some((address) => isTrackingPage(address, sender))
    );
  });
