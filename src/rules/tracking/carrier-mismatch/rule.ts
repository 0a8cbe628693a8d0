import { z } from 'zod';
import type { Carrier } from '../../../lexicon/carriers.ts';
import { isS10 } from '../../../model/checksum.ts';
import type { Shipment } from '../../../model/facts.ts';
import type { Link } from '../../../model/reading.ts';
import { compact } from '../../../model/text/compact.ts';
import { defineRule } from '../../define-rule.ts';
import { carrierOfNumber, carriersNamed, carriersOfHost, mayBeFollowedAt } from '../carrier.ts';
import { destinationOf, hostOf } from '../destination.ts';
import { judgeParcels } from '../parcels.ts';
import { parcelName } from '../wording.ts';

export default defineRule({
  id: 'tracking/carrier-mismatch',
  summary: 'Disallow a link to another carrier than the one that has the parcel',
  severity: 'warning',

  options: z.strictObject({}),

  messages: {
    otherCarrier: 'Expected a link to {expected} for {parcel}, but "{text}" leads to {actual}.',
  },

  *check(judged) {
    for (const { shipment, standing } of judgeParcels(judged)) {
      if (standing.kind !== 'linked') continue;
      const { link } = standing;
      const actual = carriersLinked(link);
      const expected = carriersOf(shipment, link);
      if (actual.length === 0 || expected.length === 0) continue;
      if (expected.some((one) => actual.some((other) => mayBeFollowedAt(one, other)))) continue;
      if (isHandedOver(shipment, actual)) continue;
      yield {
        message: 'otherCarrier',
        data: {
          expected: expected[0]?.name ?? '',
          actual: actual[0]?.name ?? '',
          parcel: parcelName(shipment),
          text: link.text,
        },
        at: link.hrefAt,
      };
    }
  },
});

/** The carriers of the page that a link ends at. */
function carriersLinked({ href }: Link): readonly Carrier[] {
  const destination = destinationOf(href);
  const last = destination.kind === 'web' ? destination.addresses.at(-1) : undefined;
  return last === undefined ? [] : carriersOfHost(hostOf(last));
}

/** Who may have the parcel: by its number where nobody else writes such numbers, and by the record's word. */
function carriersOf(
  { trackingNumber = '', carrier, url }: Shipment,
  { href }: Link,
): readonly Carrier[] {
  const byNumber = carrierOfNumber(trackingNumber);
  // An address that stands in the record itself is the record's word too.
  const byName = carrier === undefined || href === url ? [] : carriersNamed(carrier);
  return byNumber === undefined ? byName : [byNumber, ...byName];
}

/** A postal item is followed by the post of either country. */
const isHandedOver = ({ trackingNumber = '' }: Shipment, carriers: readonly Carrier[]): boolean =>
  isS10(compact(trackingNumber)) &&
  carriers.some(({ numbers = [] }) => numbers.some(({ check }) => check === 's10'));
