import {
  CLASSED_NOUNS,
  LICENCE_NAMES,
  PROFESSIONALS,
} from '../../../lexicon/field-names/classes.ts';
import { STAFF } from '../../../lexicon/field-names/staff.ts';
import { PEOPLE_WHO_SERVE } from '../../../lexicon/field-standing.ts';
import { LESSER_KINDS, MATTERS } from '../../../lexicon/identifier-kinds.ts';
import { compact } from '../../../model/text/compact.ts';
import { nameSet } from '../names.ts';
import { keysAround, type Leaf } from '../record.ts';
import { flatten, wordsOf } from '../words.ts';
import { hasField } from './fields-beside.ts';
import { isKey } from './inner-keys.ts';

/** `installments[0].number: 1` counts, and `contravention_code: 01` says of what sort a thing is. */
export function isCountOrClass(leaf: Leaf, kind: string): boolean {
  const { steps, text } = leaf;
  if (!NUMBERED.has(kind)) return false;
  const code = compact(text);
  if (COUNTED.has(kind) && /^\d{1,2}$/.test(code) && !isKey(leaf)) return true;
  const words = wordsOf(keysAround(steps)[0] ?? '');
  if (words.at(-1) !== 'code') return false;
  const noun = words.slice(0, -1).join('');
  return CLASSED.has(noun) || (LESSER.has(kind) && code.length < SHORTEST_CODE);
}

/** `pliromi.poso: 43,00`, and what is too short for a plate: `evidencneCislo: 118`. */
export const isOtherwiseWritten = (text: string, kind: string): boolean =>
  /^-?\d{1,3}(?:[ .']?\d{3})*,\d{2}$/.test(text.trim()) ||
  (kind === 'vehicle' && /^(?:\d{1,3}|T\d{13})$/.test(compact(text)));

/** `{ profesional: Dra. Quiroga, matricula: MP 4418 }`: by which those are registered who serve the customer. */
export const isLicence = ({ steps, holder }: Leaf): boolean =>
  LICENCES.has(flatten(keysAround(steps)[0] ?? '')) && hasField(holder, SERVING);

const SHORTEST_CODE = 5;
const LESSER: ReadonlySet<string> = new Set(LESSER_KINDS);
const COUNTED: ReadonlySet<string> = new Set([...LESSER_KINDS, 'payment-reference']);
const NUMBERED: ReadonlySet<string> = new Set([
  ...LESSER_KINDS,
  ...MATTERS,
  'payment-reference',
  'supply-point',
]);
const CLASSED = nameSet(CLASSED_NOUNS);
const LICENCES = nameSet(LICENCE_NAMES);
const SERVING = nameSet([...PEOPLE_WHO_SERVE, ...PROFESSIONALS, ...STAFF]);
