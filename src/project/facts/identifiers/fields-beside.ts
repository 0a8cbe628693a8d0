import { TYPE_FIELDS } from '../../../lexicon/field-names/names-around.ts';
import { CARD_FIELDS } from '../../../lexicon/field-names/paying.ts';
import { nameSet } from '../names.ts';
import { type RecordObject, textOf } from '../record.ts';
import { flatten } from '../words.ts';

/** Whether an object has one of the fields, with something in it. */
export const hasField = ({ fields }: RecordObject, names: ReadonlySet<string>): boolean =>
  [...fields].some(
    ([key, value]) =>
      names.has(flatten(key)) && value !== null && value !== undefined && value !== '',
  );

/** Whether a number stands among what is kept with that of a card: its brand, when it runs out. */
export const isAmongCardFields = (holder: RecordObject): boolean => hasField(holder, CARD);

/** What an object says of its own type, in its own words: `{ type: mastercard, … }`. */
export const saidTypes = ({ fields }: RecordObject): readonly string[] =>
  [...fields].flatMap(([key, value]) => (SAY_TYPE.has(flatten(key)) ? [textOf(value) ?? ''] : []));

const CARD = nameSet(CARD_FIELDS);
const SAY_TYPE = nameSet(TYPE_FIELDS);
