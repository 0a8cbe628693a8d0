import { PAYMENT_NOUNS } from '../../../lexicon/field-names/paying.ts';
import { isIban } from '../../../model/checksum.ts';
import { compact } from '../../../model/text/compact.ts';
import { endsInNoun, nameSet } from '../names.ts';
import { keysAround, type Leaf } from '../record.ts';
import { isAmongCardFields } from './fields-beside.ts';
import type { InferredIdentifier } from './inferred-identifier.ts';
import { isIbanText, isPan } from './number-looks.ts';

/** IBANs, and numbers of cards among fields about paying, whatever their own fields are called. */
export function byFormat(leaf: Leaf): InferredIdentifier | undefined {
  if (isWholeIban(leaf.text)) {
    return {
      kind: 'bank-account',
      partial: false,
      customerFacing: true,
      because: 'its value is an IBAN',
    };
  }
  if (isPan(leaf.text) && speaksOfPaying(leaf) && !isReference(leaf)) {
    return {
      kind: 'payment-card',
      partial: false,
      customerFacing: true,
      because: 'its value is a card number, among fields about paying',
    };
  }
  return undefined;
}

const isWholeIban = (text: string): boolean =>
  compact(text).length >= 15 && isIbanText(text) && isIban(compact(text));

/** One random number in ten has the check digit of a card: something must speak of paying too. */
const speaksOfPaying = ({ holder, steps }: Leaf): boolean =>
  isAmongCardFields(holder) || keysAround(steps).some((key) => endsInNoun(key, PAYING));

const isReference = ({ steps }: Leaf): boolean =>
  /(?:id|ref|reference|token)$/i.test(keysAround(steps)[0] ?? '');

const PAYING = nameSet([...PAYMENT_NOUNS, 'card']);
