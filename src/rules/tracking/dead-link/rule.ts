import { z } from 'zod';
import { hrefPlace } from '../../culprit.ts';
import { defineRule } from '../../define-rule.ts';
import { withScheme } from '../../links/placeholder/with-scheme.ts';
import {
  deadTrackingLinks,
  linksToFrontPages,
  linksWithoutNumber,
} from '../dead-tracking-links.ts';
import { judgeParcels } from '../parcels.ts';
import { parcelName } from '../wording.ts';

export default defineRule({
  id: 'tracking/dead-link',
  summary: 'Disallow a tracking link that leads to no parcel',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    nowhere: 'Expected "{text}" to lead to a parcel, but it leads nowhere ("{href}").',
    homePage: 'Expected a link to follow {parcel}, but "{text}" leads to a home page ({href}).',
    noNumber:
      'Expected a link to follow {parcel}, but the address of "{text}" lacks the number ({href}).',
  },

  *check(judged) {
    for (const link of deadTrackingLinks(judged)) {
      const { text, href } = link;
      const at = hrefPlace(judged.message, link);
      yield { message: 'nowhere', data: { text, href }, at, ...withScheme(judged, link) };
    }
    for (const { text, href, hrefAt: at } of linksWithoutNumber(judged)) {
      yield { message: 'noNumber', data: { parcel: 'a parcel', text, href }, at };
    }
    for (const { text, href, hrefAt: at } of linksToFrontPages(judged)) {
      yield { message: 'homePage', data: { parcel: 'a parcel', text, href }, at };
    }
    for (const { shipment, standing } of judgeParcels(judged)) {
      if (standing.kind !== 'dead' || standing.why === 'nowhere') continue;
      const { text, href, hrefAt: at } = standing.link;
      const message = standing.why === 'home-page' ? 'homePage' : 'noNumber';
      yield { message, data: { parcel: parcelName(shipment), text, href }, at };
    }
  },
});
