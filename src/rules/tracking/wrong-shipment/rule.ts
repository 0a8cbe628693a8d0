import { z } from 'zod';
import type { Judged } from '../../../model/judged.ts';
import { shows } from '../../../model/identifier.ts';
import type { Claim } from '../../../model/reading.ts';
import { defineRule } from '../../define-rule.ts';
import { isParcelClaim, judgeClaims } from '../../identifier/verdict.ts';
import { blamesOf, explain, phraseOf } from '../../identifier/wording.ts';
import { judgeParcels } from '../parcels.ts';
import { listOfNumbers, parcelName } from '../wording.ts';

export default defineRule({
  id: 'tracking/wrong-shipment',
  summary: 'Disallow the number or link of another parcel, and what is no tracking number at all',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    linkAstray: 'Expected a link to follow {parcel}, but "{text}" leads to {other}.',
    otherNumber:
      'Says "{phrase}", which is the number of a parcel that this message is not about ({numbers}).',
    noParcels: 'Says "{phrase}", but no parcel of this message has that number ({numbers}).',
    noParcelsBut:
      'Says "{phrase}", but no parcel of this message has that number ({numbers}). {explanation}.',
    address: 'Expected a tracking number after its label, but found an address.',
  },

  *check(judged) {
    for (const { shipment, standing } of judgeParcels(judged)) {
      if (standing.kind !== 'astray') continue;
      const { link, other } = standing;
      const data = { parcel: parcelName(shipment), text: link.text, other: parcelName(other) };
      yield { message: 'linkAstray', data, at: link.hrefAt, blames: [other.path] };
    }
    yield* numbersAstray(judged);
    if (judged.contract.tracking !== 'per-parcel') return;
    for (const { announcedAs, at } of judged.reading.links) {
      if (announcedAs === 'tracking-number') yield { message: 'address', data: {}, at };
    }
  },
});

function* numbersAstray(judged: Judged) {
  const numbers = listOfNumbers(judged.facts.shipments);
  for (const { claim, verdict } of judgeClaims(judged)) {
    if (!isParcelClaim(judged, claim)) continue;
    const phrase = phraseOf(claim);
    const at = claim.shownAt;
    const other = otherParcelOf(claim, judged);
    if (other !== undefined) {
      const data = { phrase, numbers };
      yield { message: 'otherNumber', data, at, blames: [other.path] } as const;
      continue;
    }
    if (verdict.kind !== 'mismatched') continue;
    const explanation = explain(claim, verdict.cause);
    const where = { at, blames: blamesOf(verdict.cause) };
    if (explanation === '') {
      yield { message: 'noParcels', data: { phrase, numbers }, ...where } as const;
    } else {
      yield { message: 'noParcelsBut', data: { phrase, numbers, explanation }, ...where } as const;
    }
  }
}

/** The parcel, not one of the message's, whose number the claim shows. */
function otherParcelOf(claim: Claim, { facts }: Judged) {
  const isShown = ({ trackingNumber: value = '' }: { readonly trackingNumber?: string }): boolean =>
    shows(claim, { value, partial: false }) !== undefined;
  return facts.shipments.some(isShown) ? undefined : facts.otherShipments.find(isShown);
}
