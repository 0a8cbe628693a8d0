import { TITLES_OF_ADDRESSEES } from '../../lexicon/name-endings.ts';
import type { Judged } from '../../model/judged.ts';
import { textAt } from '../../model/message.ts';
import type { Greeting } from '../../model/reading.ts';

/**
 * Whether a greeting that reads well without a name was written with one: the source has two spaces
 * where a title or a mark follows, of which readers see one. "नमस्ते  जी,", "Bonjour  !".
 */
export const hasGap = ({ message }: Judged, { at }: Greeting): boolean =>
  GAP.test(textAt(message, at).replace(TAG, '').replace(SPACE, ' '));

const TAG = /<[^<>]*>/gu;
const SPACE = /&nbsp;|&#160;|&#xa0;|[\u00A0\u3000]/giu;
const GAP = new RegExp(
  `\\S {2,}(?:(?:${TITLES_OF_ADDRESSEES.join('|')})? ?[,，،!！:：.。]?)$`,
  'u',
);
