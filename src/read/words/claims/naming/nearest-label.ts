import type { Span } from '../../../../model/text/span.ts';
import { clauseStart } from '../../clauses.ts';
import type { Label } from '../identifier-vocabulary.ts';
import { labelBefore } from '../labels.ts';
import type { Mention } from '../mentions.ts';
import type { Sight } from './sight.ts';

/** How far a label may stand before what it labels, in characters. */
const REACH = 70;

/** The last label before a number, in the same clause and begun no earlier than `taken`. */
export function nearestLabel(
  { text, words, labels }: Sight,
  { span }: Mention,
  taken: number,
): Label | undefined {
  const nearest = labelBefore(labels, holdsItsLabel(text, span) ? span.end : span.start);
  if (nearest === undefined) return undefined;
  const label = bracketedBy(text, labels, nearest) ?? nearest;
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
