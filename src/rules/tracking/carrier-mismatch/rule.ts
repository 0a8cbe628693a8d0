import { z } from 'zod';
import type { Carrier } from '../../../lexicon/carriers.ts';
import { isS10 } from '../../../model/checksum.ts';
import type { Shipment } from '../../../model/facts.ts';
import type { Judged } from '../../../model/judged.ts';
import type { Link } from '../../../model/reading.ts';
import { compact } from '../../../model/text/compact.ts';
import { defineRule } from '../../define-rule.ts';
import { carrierOfNumber, carriersNamed, carriersOfHost, mayBeFollowedAt } from '../carrier.ts';
import { destinationOf, hostOf } from '../destination.ts';
import { judgeParcels } from '../parcels.ts';
import { carriersSpokenOf } from '../spoken-carriers.ts';
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
      const actual = carriersLinked(link.href);
      const expected = carriersOf(shipment, link, judged, actual);
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
function carriersLinked(href: string): readonly Carrier[] {
  const destination = destinationOf(href);
  const last = destination.kind === 'web' ? destination.addresses.at(-1) : undefined;
  return last === undefined ? [] : carriersOfHost(hostOf(last));
}

/**
 * Who may have the parcel: by its number where nobody else writes such numbers, and by the record's word;
 * where the record has none, by the words of the message.
 */
function carriersOf(
  { trackingNumber = '', carrier, url = '' }: Shipment,
  link: Link,
  judged: Judged,
  linked: readonly Carrier[],
): readonly Carrier[] {
  const byNumber = carrierOfNumber(trackingNumber);
  if (link.href === url) {
    // An address that stands in the record itself is the record's word too.
    return byNumber === undefined ? [] : [byNumber];
  }
  const byName = carrier === undefined ? carriersLinked(url) : carriersNamed(carrier);
  const known = byNumber === undefined ? byName : [byNumber, ...byName];
  return known.length > 0 ? known : carriersSpokenOf(judged, link, linked);
}

/** A postal item is followed by the post of either country. */
const isHandedOver = ({ trackingNumber = '' }: Shipment, carriers: readonly Carrier[]): boolean =>
  isS10(compact(trackingNumber)) &&
  carriers.some(({ numbers = [] }) => numbers.some(({ check }) => check === 's10'));
