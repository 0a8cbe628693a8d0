import { NUMBERS_OF_GIFT_CARDS } from '../../../lexicon/field-names/paying.ts';
import { nameSet } from '../names.ts';
import { keysAround, type Leaf } from '../record.ts';
import { flatten } from '../words.ts';
import type { InferredIdentifier } from './inferred-identifier.ts';
import { isIdentifierText } from './number-looks.ts';
import { paidWith } from './settle-kind.ts';

/** `tenders: [{ kind: gift_card, code }]`: of what the entry says that it is. */
export function byType({ steps, text, holder }: Leaf): InferredIdentifier | undefined {
  const [key = ''] = keysAround(steps);
  if (!OWN.has(flatten(key)) || paidWith(holder) !== 'gift-card') return undefined;
  if (!isIdentifierText(text) || !/\p{Nd}{2}/u.test(text)) return undefined;
  return {
    kind: 'gift-card',
    partial: false,
    customerFacing: true,
    because: `field "${key}" of what says that it is a gift card`,
  };
}

const OWN = nameSet(NUMBERS_OF_GIFT_CARDS);
