import type { IdentifierVocabulary, LabelMeaning } from './identifier-vocabulary.ts';
import { apart, type FoundPhrase } from './phrases.ts';

/** A noun in a line that says what the number beside it is, or that it is nothing of interest. */
export type Label = FoundPhrase<LabelMeaning | undefined>;

/** The label nouns of a line in their order; of two that overlap, the longer one. */
export const labelsIn = (text: string, { labels }: IdentifierVocabulary): Label[] =>
  apart(labels.in(text));

/** The last label that ends at or before `offset`. */
export const labelBefore = (labels: readonly Label[], offset: number): Label | undefined =>
  labels[countBefore(labels, offset) - 1];

/** The next few labels that start at or behind `offset`. */
export function labelsBehind(labels: readonly Label[], offset: number): Label[] {
  const count = countBefore(labels, offset);
  return labels.slice(count, count + 3).filter(({ start }) => start >= offset);
}

/** How many labels end at or before `offset`. */
function countBefore(labels: readonly Label[], offset: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
