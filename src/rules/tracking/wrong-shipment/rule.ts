import { z } from 'zod';
import type { Judged } from '../../../model/judged.ts';
import type { Shipment } from '../../../model/facts.ts';
import type { Place } from '../../../model/message.ts';
import type { Link } from '../../../model/reading.ts';
import { defineRule } from '../../define-rule.ts';
import { sweepOf } from '../../identifier/sweep.ts';
import { blamesOf, explain, phraseOf } from '../../identifier/wording.ts';
import { type NumberAstray, numbersAstray } from '../numbers-astray.ts';
import { numbersWithLinks } from '../beside.ts';
import { leadsAcross } from '../leads-to.ts';
import { judgeParcels } from '../parcels.ts';
import { holdsNumber } from '../recorded-pages.ts';
import type { JudgedParcel } from '../standing.ts';
import { listOfNumbers, parcelName } from '../wording.ts';

export default defineRule({
  id: 'tracking/wrong-shipment',
  summary: 'Disallow the number or link of another parcel, and what is no tracking number at all',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    linkAstray: 'Expected a link to follow {parcel}, but "{text}" leads to {other}.',
    linkToNobodys:
      'Expected a link to follow {parcel}, but "{text}" leads to a number that no parcel of this message has.',
    bothAstray: 'Says "{number}" and links "{text}" to it, but that is {other}. Expected {parcel}.',
    crossed: 'Says "{number}" beside a link to {other}.',
    otherNumber:
      'Says "{phrase}"{linked}, which is the number of a parcel that this message is not about ({numbers}).',
    noParcels:
      'Says "{phrase}"{linked}, but no parcel of this message has that number ({numbers}).',
    noParcelsBut:
      'Says "{phrase}"{linked}, but no parcel of this message has that number ({numbers}). {explanation}.',
    address: 'Expected a tracking number after its label, but found an address.',
  },

  *check(judged) {
    const parcels = judgeParcels(judged);
    const links = parcels.flatMap(({ standing }) =>
      standing.kind === 'astray' ? [standing.link.hrefAt] : [],
    );
    const numbers = numbersAstray(judged).filter(
      ({ claim }) => claim.role !== 'href' || !links.some((link) => isWithin(claim.shownAt, link)),
    );
    for (const { shipment, standing } of parcels) {
      if (standing.kind !== 'astray') continue;
      const { link, other } = standing;
      // The same number is printed, and told where it is read.
      if (numbers.some(({ claim }) => holdsNumber(link.href, claim.shown))) continue;
      const named = { parcel: parcelName(shipment), text: link.text };
      const at = link.hrefAt;
      if (other === undefined) {
        yield { message: 'linkToNobodys', data: named, at, blames: [shipment.path] };
        continue;
      }
      const data = { ...named, other: parcelName(other) };
      const [printed] = placesOf(other.trackingNumber, judged, link);
      if (printed === undefined || isPrintedToo(shipment, judged, link)) {
        yield { message: 'linkAstray', data, at, blames: [other.path] };
      } else {
        // Number and link of the wrong parcel are one fault.
        const number = other.trackingNumber ?? '';
        yield {
          message: 'bothAstray',
          data: { ...data, number },
          at: printed,
          blames: [other.path],
        };
      }
    }
    yield* numbers.map((number) => findingOf(number, judged));
    yield* crossed(judged, parcels);
    if (judged.contract.tracking !== 'per-parcel') return;
    for (const { announcedAs, at } of judged.reading.links) {
      if (announcedAs === 'tracking-number') yield { message: 'address', data: {}, at };
    }
  },
});

/** Numbers of the message's own parcels beside links to others of them. */
function* crossed(judged: Judged, parcels: readonly JudgedParcel[]) {
  for (const { shipment, at, link } of numbersWithLinks(judged)) {
    const other = leadsAcross(shipment, link, judged);
    const isLinked = parcels.some(
      (parcel) => parcel.shipment === shipment && parcel.standing.kind === 'linked',
    );
    if (other === undefined || !isLinked) continue;
    const data = { number: shipment.trackingNumber ?? '', other: parcelName(other) };
    yield { message: 'crossed', data, at, blames: [shipment.path, other.path] } as const;
  }
}

function findingOf(number: NumberAstray, { facts, reading }: Judged) {
  const { claim } = number;
  const at = claim.shownAt;
  const link = reading.links.find(
    ({ visible, href, text }) =>
      visible && holdsNumber(href, claim.shown) && !holdsNumber(text, claim.shown),
  );
  const linked = link === undefined ? '' : ` and links "${link.text}" to it`;
  const said = { phrase: phraseOf(claim), linked, numbers: listOfNumbers(facts.shipments) };
  switch (number.because) {
    case 'other-parcel':
      return { message: 'otherNumber', data: said, at, blames: [number.other.path] } as const;
    case 'foreign':
      return { message: 'noParcels', data: said, at, blames: [number.path] } as const;
    case 'no-parcel': {
      const explanation = explain(claim, number.cause);
      const blames = blamesOf(number.cause);
      return explanation === ''
        ? ({ message: 'noParcels', data: said, at, blames } as const)
        : ({ message: 'noParcelsBut', data: { ...said, explanation }, at, blames } as const);
    }
  }
}

/** Where the view that the link stands in shows a number. */
const placesOf = (
  number: string | undefined,
  { reading }: Judged,
  { role }: Link,
): readonly Place[] =>
  sweepOf(reading.lines)
    .spotsOf(number ?? '')
    .flatMap((spot) => (spot.role === role ? spot.at : []));

/** Whether the number of the right parcel is printed all the same. */
const isPrintedToo = (shipment: Shipment, judged: Judged, link: Link): boolean =>
  placesOf(shipment.trackingNumber, judged, link).length > 0;

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.part === outer.part &&
  outer.span.start <= inner.span.start &&
  inner.span.end <= outer.span.end;
