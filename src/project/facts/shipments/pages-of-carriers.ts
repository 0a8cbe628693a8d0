import { AGGREGATORS, CARRIERS } from '../../../lexicon/carriers.ts';
import { compact } from '../../../model/text/compact.ts';
import { fieldText, type RecordObject } from '../record.ts';
import { isTrackingNumber } from './number-of-shipment.ts';

/** A page on which a parcel is followed, with the number that it follows. */
export interface FollowedPage {
  readonly url: string;
  readonly trackingNumber: string;
}

/**
 * `ship: { consignment: 15501882047716, link: https://track.dpd.co.uk/parcels/15501882047716 }`: an address at a
 * carrier's that holds a number which stands beside it follows that parcel, whatever the two fields are called.
 */
export function pageOfCarrier(
  { fields }: RecordObject,
  known: string | undefined,
): FollowedPage | undefined {
  const texts = [...fields.values()].flatMap((value) => fieldText(value) ?? []);
  for (const url of texts) {
    if (!/^https?:/i.test(url) || !URL.canParse(url) || !isCarriers(new URL(url))) continue;
    const pieces = new Set(url.split(/[^\p{L}\p{N}]+/u).map(compact));
    const isFollowed = (text: string): boolean =>
      isTrackingNumber(text) &&
      compact(text).length >= FEWEST_CHARACTERS &&
      pieces.has(compact(text));
    const numbers = (known === undefined ? texts : [known]).filter(isFollowed);
    const [trackingNumber] = numbers.toSorted((one, other) => other.length - one.length);
    if (trackingNumber !== undefined) return { url, trackingNumber };
  }
  return undefined;
}

const isCarriers = ({ hostname }: URL): boolean =>
  HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));

/** An order's number at the end of an address is shorter. */
const FEWEST_CHARACTERS = 8;

const HOSTS: readonly string[] = [
  ...CARRIERS.flatMap(({ hosts }) => hosts),
  ...AGGREGATORS.map(({ host }) => host),
];
