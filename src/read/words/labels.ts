import { spanOfMatch, type Span } from '../../model/text/span.ts';
import type { IdentifierVocabulary, LabelMeaning } from './identifier-vocabulary.ts';

/** A noun in a line that says what the number beside it is, or that it is nothing of interest. */
export interface Label {
  readonly span: Span;
  readonly meaning: LabelMeaning | undefined;
}

/** The label nouns of a folded line in their order; of two that overlap, the longer one. */
export function labelsIn(text: string, { labels }: IdentifierVocabulary): Label[] {
  const found: Label[] = [];
  for (const { pattern, meaning } of labels) {
    for (const match of text.matchAll(pattern)) found.push({ span: spanOfMatch(match), meaning });
  }
  found.sort((a, b) => a.span.start - b.span.start || lengthOf(b) - lengthOf(a));
  const apart: Label[] = [];
  for (const label of found) {
    const last = apart.at(-1);
    if (last === undefined || last.span.end <= label.span.start) apart.push(label);
    else if (lengthOf(label) > lengthOf(last)) apart[apart.length - 1] = label;
  }
  return apart;
}

const lengthOf = ({ span }: Label): number => span.end - span.start;

/** The last label that ends at or before `offset`. */
export function labelBefore(labels: readonly Label[], offset: number): Label | undefined {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return labels[low - 1];
}

/** The first label that starts at or behind `offset`. */
export function labelBehind(labels: readonly Label[], offset: number): Label | undefined {
  const before = labelBefore(labels, offset);
  const from = before === undefined ? 0 : labels.indexOf(before) + 1;
  return labels.slice(from, from + 2).find(({ span }) => span.start >= offset);
}
