import type { Shipment } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Place } from '../../model/message.ts';
import type { Link } from '../../model/reading.ts';
import type { View } from '../views.ts';

/** How a message lets the customer follow one parcel. */
export type Standing =
  | { readonly kind: 'linked'; readonly link: Link }
  /** The link meant for it leads nowhere that a parcel is followed. */
  | {
      readonly kind: 'dead';
      readonly link: Link;
      readonly why: WhyDead;
    }
  /** The link meant for it leads to another parcel; which one is not always known. */
  | { readonly kind: 'astray'; readonly link: Link; readonly other: Shipment | undefined }
  /** Its number is printed and cannot be clicked. */
  | { readonly kind: 'not-linked'; readonly at: Place }
  | { readonly kind: 'missing'; readonly at: Place }
  /** No link can be compared: the record knows neither number nor address, or the link hides its own. */
  | { readonly kind: 'cannot-tell' };

export type WhyDead = 'nowhere' | 'home-page' | 'no-number';

export interface JudgedParcel {
  readonly shipment: Shipment;
  readonly standing: Standing;
}

/** What is asked about one parcel of a message. */
export interface ParcelQuestion {
  readonly judged: Judged;
  readonly shipment: Shipment;
  /** Those that the customer sees, in the view that is judged. */
  readonly links: readonly Link[];
  readonly view: View;
  /** The one that stands with the parcel's number. */
  readonly beside: Link | undefined;
}
