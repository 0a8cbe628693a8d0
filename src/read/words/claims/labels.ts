import type { Label } from './identifier-vocabulary.ts';

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
