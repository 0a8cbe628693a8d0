import {
  CARRIER_NOUNS,
  RETURN_WORDS,
  SHIPMENT_NOUNS,
  SHIPMENT_PAPERS,
  TRACKING_NOUNS,
} from '../../../lexicon/field-names/shipments.ts';
import { nameSet } from '../names.ts';

/** What an object is called that is a shipment. */
export const NOUNS = nameSet(SHIPMENT_NOUNS);
/** What an object is called that says who carries a shipment, and may say the rest of it. */
export const CARRIER = nameSet(CARRIER_NOUNS);
/** What an object is called that only says how a shipment is followed. */
export const TRACKING = nameSet(TRACKING_NOUNS);
/** What an object is called by the paper that its number stands on: `awb: { courier, number, url }`. */
export const PAPERS = nameSet(SHIPMENT_PAPERS);
/** Words for what goes back. */
export const RETURN = nameSet(RETURN_WORDS);
