import type { Judged } from '../../model/judged.ts';
import type { Link } from '../../model/reading.ts';
import { holdsNumber, isPageOf } from './recorded-pages.ts';

/** Whether another link that differs in a number alone leads to a parcel: "Follow box 1" beside "Follow box 2". */
export const isLikeOthers = (link: Link, links: readonly Link[], judged: Judged): boolean =>
  links.some(
    (other) =>
      other !== link &&
      withoutNumbers(other.text) === withoutNumbers(link.text) &&
      judged.facts.shipments.some(
        (shipment) => holdsNumber(other.href, shipment.trackingNumber) || isPageOf(other, shipment),
      ),
  );

/** Whether another link before it says the same of another number: "Track parcel 1", "Track parcel 2". */
export const isNumberedLike = (link: Link, links: readonly Link[]): boolean =>
  links
    .slice(0, links.indexOf(link))
    .some(
      (other) =>
        other.text !== link.text && withoutNumbers(other.text) === withoutNumbers(link.text),
    );

const withoutNumbers = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\p{N}+/gu, '#')
    .replace(/\s+/gu, ' ')
    .trim();
