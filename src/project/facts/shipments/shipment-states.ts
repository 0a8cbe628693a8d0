import { DELIVERED_WORDS } from '../../../lexicon/field-names/parcels.ts';
import {
  DELIVERED_FLAGS,
  RETURN_FLAGS,
  RETURN_WORDS,
} from '../../../lexicon/field-names/shipments.ts';
import { STATUS_FIELDS } from '../../../lexicon/field-standing.ts';
import { nameSet } from '../names.ts';
import { fieldText, type RecordObject } from '../record.ts';
import { flatten, wordsOf } from '../words.ts';
import { RETURN } from './shipment-nouns.ts';

/** `direction: return`, `type: RMA`, `isReturn: true` */
export const isReturned = ({ fields }: RecordObject): boolean =>
  [...fields].some(([key, value]) =>
    wordsOf(key).at(-1) === 'return' || RETURN.has(flatten(key))
      ? value === true
      : RETURN_FLOWS.has(flatten(key)) &&
        wordsOf(fieldText(value) ?? '').some((word) => RETURNED.has(word)),
  );

/** `status: delivered`, `deliveredAt: 2026-03-02` */
export const isDelivered = ({ fields }: RecordObject): boolean =>
  [...fields].some(([key, value]) =>
    STATUS.has(flatten(key))
      ? HAS_COME.has(flatten(fieldText(value) ?? ''))
      : DELIVERED.has(flatten(key)) && (value === true || /^\d/.test(fieldText(value) ?? '')),
  );

const RETURNED = nameSet(RETURN_WORDS.filter((word) => word !== 'exchange'));
const RETURN_FLOWS = nameSet(RETURN_FLAGS);
const STATUS = nameSet(STATUS_FIELDS);
const HAS_COME = nameSet(DELIVERED_WORDS);
const DELIVERED = nameSet(DELIVERED_FLAGS);
