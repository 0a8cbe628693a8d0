import { cellsOf } from '../../cells.ts';
import type { Label } from '../identifier-vocabulary.ts';
import type { Mention } from '../mentions.ts';
import type { Sight } from './sight.ts';

/** The label that fills the cell before that of a number, its last word where it is of several. */
export function labelCellBefore(sight: Sight, { span }: Mention): Label | undefined {
  const { text, labels, words } = sight;
  const cells = cellsOf(text);
  const place = cells.findIndex(({ start, end }) => start <= span.start && span.start <= end);
  const cell = cells[place - 1];
  if (cell === undefined) return undefined;
  const within = labels.filter(({ start, end }) => cell.start <= start && end <= cell.end);
  const [first] = within;
  const last = within.at(-1);
  if (first === undefined || last?.value === undefined) return undefined;
  const isAll =
    words.isLabelGap(text.slice(cell.start, first.start)) &&
    words.isLabelGap(text.slice(last.end, cell.end));
  return isAll ? last : undefined;
}
