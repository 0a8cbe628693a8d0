import { CELL_BREAK } from '../../../../model/reading.ts';
import type { Span } from '../../../../model/text/span.ts';
import { clauseStart } from '../../clauses.ts';
import type { Label } from '../identifier-vocabulary.ts';
import { labelBefore } from '../labels.ts';
import type { Mention } from '../mentions.ts';
import { isCardOrAccount, MASKED_KINDS } from './naming.ts';
import type { Sight } from './sight.ts';

/** How far a label may stand before what it labels, in characters. */
const REACH = 70;

/** The last label before a number, in the same clause and begun no earlier than `taken`. */
export function nearestLabel(sight: Sight, mention: Mention, taken: number): Label | undefined {
  const { text, words, labels } = sight;
  const { span } = mention;
  const nearest = labelBefore(labels, holdsItsLabel(text, span) ? span.end : span.start);
  if (nearest === undefined) return undefined;
  const label =
    bracketedBy(text, labels, nearest) ??
    beforeNumberWord(sight, nearest) ??
    cardBeforeAside(sight, mention, nearest) ??
    nearest;
  if (label.start < span.start - REACH || label.start < taken) return undefined;
  const clause = clauseStart(text, span.start, REACH, (head) => words.isAbbreviated(head));
  // "Skadenr. | 25/S/99013": a full stop that belongs to the label ends nothing.
  return label.end < clause ? undefined : label;
}

/** A phrase such as "last four digits of your card are 1908" holds its label within. */
const holdsItsLabel = (text: string, { start, end }: Span): boolean =>
  end - start > 24 && /\p{L}/u.test(text.slice(start, end));

/** "Gift card (card number ending in 5512)": in brackets behind another card, "card" is that one. */
function bracketedBy(text: string, labels: readonly Label[], label: Label): Label | undefined {
  if (label.value?.ending.includes('payment-card') !== true) return undefined;
  const outer = labelBefore(labels, label.start);
  if (outer === undefined || !OPENS_BRACKET.test(text.slice(outer.end, label.start)))
    return undefined;
  const kinds = outer.value?.ending ?? [];
  const isOther = kinds.some((kind) => OTHER_CARDS.includes(kind));
  return isOther && !kinds.includes('payment-card') ? outer : undefined;
}

const OPENS_BRACKET = /^ ?[(（[【〔] ?$/;
const OTHER_CARDS = ['gift-card', 'loyalty'];

/** "Je bestelling met nummer TC-30951": a word for phone numbers is one for numbers, too. */
function beforeNumberWord({ text, words, labels }: Sight, label: Label): Label | undefined {
  if (label.value !== undefined || !words.isLabelGap(text.slice(label.start, label.end)))
    return undefined;
  const outer = labelBefore(labels, label.start);
  if (outer?.value === undefined) return undefined;
  const gap = text.slice(outer.end, label.start);
  return !gap.includes(CELL_BREAK) && words.isLabelGap(gap) ? outer : undefined;
}

/**
 * "Your card, with which you paid the order (last digits: 1117)": nobody tells the last digits of an order
 * in an aside where a card or an account is spoken of.
 */
function cardBeforeAside(
  { text, words, labels }: Sight,
  { form, by, span }: Mention,
  label: Label,
): Label | undefined {
  const kinds = label.value?.ending ?? [];
  const isSaid = kinds.some((kind) => ENDS_SHOWN.includes(kind));
  if (isSaid || form === 'full' || by === 'phrase-first') return undefined;
  if (label.end > span.start || !OPENS_ASIDE.test(text.slice(label.end, span.start)))
    return undefined;
  const clause = clauseStart(text, label.start, REACH, (head) => words.isAbbreviated(head));
  return labels.findLast(
    ({ start, end, value }) =>
      start >= clause && end <= label.start && value !== undefined && isCardOrAccount(value.ending),
  );
}

/** A bracket, behind a word or two, or another sign. */
const OPENS_ASIDE = /^(?:[\p{L} ]{0,20}[(（[【〔]| ?[,،–—-]) ?$/u;
const ENDS_SHOWN = [...MASKED_KINDS, ...OTHER_CARDS];
