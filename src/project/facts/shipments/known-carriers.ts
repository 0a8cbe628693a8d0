import { CARRIERS } from '../../../lexicon/carriers.ts';
import { nameSet } from '../names.ts';
import { flatten } from '../words.ts';

/** Whether a text is the name of a carrier: "CJ대한통운", "dpd". */
export const isKnownCarrier = (text: string): boolean => KNOWN.has(flatten(text));

const KNOWN = nameSet(CARRIERS.flatMap(({ id, name, aliases = [] }) => [id, name, ...aliases]));
