import { CODE_ENDINGS } from '../../../lexicon/field-names/endings.ts';
import { WAYS_TO_PAY } from '../../../lexicon/field-names/paying-into.ts';
import { VAGUE_NOUNS } from '../../../lexicon/field-names/other-senses.ts';
import { isCodeText } from '../codes.ts';
import { isNoun, nameSet } from '../names.ts';
import { keysAround, type Leaf } from '../record.ts';
import { flatten, wordsOf } from '../words.ts';
import { isInBank } from './bank-words.ts';
import { bareNoun } from './identifier-name.ts';
import type { InferredIdentifier } from './inferred-identifier.ts';
import { isInternalWord } from './noun-kinds.ts';
import { isIdentifierText } from './number-looks.ts';

/** `last_invoice: 1184306`: what a thing is called by, where the field is called as the thing. */
export function byBareNoun({ steps, text }: Leaf): InferredIdentifier | undefined {
  const noun = bareNoun(steps);
  if (noun === undefined || !CALLED_BY_NUMBER.has(noun.kind)) return undefined;
  if (!isCodeText(text) || (noun.kind === 'ticket' && isPhoneText(text))) return undefined;
  const [key = '', container = ''] = keysAround(steps);
  if (VAGUE.has(flatten(key))) return undefined;
  // "Please quote": what a bank is to be told.
  const isToQuote =
    noun.kind === 'quote' && (isInBank(steps.slice(0, -1)) || isNoun(container, WAYS));
  return {
    ...noun,
    ...(isToQuote && { kind: 'payment-reference' }),
    partial: false,
    customerFacing: true,
    because: `field "${key}"`,
  };
}

/** `felanmalan: 08-465 004 41`, `guasti: 800 000 442`: a number to call about faults. */
const isPhoneText = (text: string): boolean =>
  /^(?:\+\d{1,3}|\(?0\d{1,4}\)?|8\d\d|1\d{3})(?:[-/ .]{1,3}\d{2,4}){2,4}$/.test(text.trim());

const CALLED_BY_NUMBER: ReadonlySet<string> = new Set([
  'order',
  'invoice',
  'booking',
  'ticket',
  'contract',
  'policy',
  'return',
  'refund',
  'quote',
  'loyalty',
  'gift-card',
  'work-order',
  'loan',
  'permit',
  'prescription',
  'referral',
  'mandate',
  'donation',
]);

/** `envio.id_interno`: whatever it is of, it is for the house alone. */
export function internalCode({ steps, text }: Leaf): InferredIdentifier | undefined {
  const [key = ''] = keysAround(steps);
  const words = wordsOf(key);
  const isCodeOfHouse = words.some(isInternalWord) && words.some((word) => CODES.has(word));
  if (!isCodeOfHouse || !/\d{3}/.test(text) || !isIdentifierText(text)) return undefined;
  return { kind: 'internal', partial: false, customerFacing: false, because: `field "${key}"` };
}

const WAYS = nameSet(WAYS_TO_PAY);
const VAGUE = nameSet(VAGUE_NOUNS);
const CODES = nameSet(CODE_ENDINGS);
