import type { Shipment } from '../../model/facts.ts';

/** What a parcel is called in a finding: "parcel 1Z999AA10123456784". */
export const parcelName = ({ trackingNumber, url, path }: Shipment): string =>
  `parcel ${trackingNumber ?? (path === '' ? (url ?? 'of the order') : path)}`;

const MOST_LISTED = 3;

/** "its parcels are 1, 2 and 2 more". */
export function listOfNumbers(shipments: readonly Shipment[]): string {
  const numbers = shipments.flatMap(({ trackingNumber }) => trackingNumber ?? []);
  if (numbers.length === 0) return 'none has a number yet';
  const list = numbers.slice(0, MOST_LISTED).join(', ');
  const rest = numbers.length > MOST_LISTED ? ` and ${numbers.length - MOST_LISTED} more` : '';
  return numbers.length === 1 ? `its parcel is ${list}` : `its parcels are ${list}${rest}`;
}
