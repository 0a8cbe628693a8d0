import { cellsOf } from '../../cells.ts';
import { shownIn, type Mention } from '../mentions.ts';
import { labelCellBefore } from './cell-pair.ts';
import { cellOf, fills, standsAmongWords } from './columns.ts';
import { named, type Said } from './naming.ts';
import { isTail, isTooShort, isYear } from './number-looks.ts';
import { labelsFor, meaningFor, type Sight } from './sight.ts';

/** A line above a value is its label only when it is no sentence. */
const LONGEST_LABEL_LINE = 40;

/** A label in the line above, or in the head of the same column. */
export function nameAbove(sight: Sight, mention: Mention): Said {
  const { text, words } = sight;
  const line = lineAbove(sight, mention);
  if (line === undefined) return undefined;
  const [first, ...more] = labelsFor(sight, mention, line);
  const label = more.at(-1) ?? first;
  if (first === undefined || label === undefined) return undefined;
  const meaning = meaningFor(mention, label, sight);
  if (meaning === undefined) return null;
  const isAllLabel =
    words.isLabelGap(line.slice(0, first.start)) && words.isLabelGap(line.slice(label.end));
  if (!isAllLabel && standsBesideWords(sight, mention)) return undefined;
  const shown = shownIn(text, mention);
  if (mention.by === 'shape' && (!isAllLabel || isYear(shown) || isTooShort(shown, 'number')))
    return undefined;
  const isCut = mention.form !== 'full';
  const isEnding = !isCut && isTail(shown, meaning.ending);
  return named({
    accepts: isCut || isEnding ? meaning.ending : meaning.full,
    noun: line.slice(label.start, label.end),
    phrase: mention.span,
    strength: isCut || isAllLabel ? 'strong' : 'weak',
    form: isEnding ? 'ending' : mention.form,
    prefix: line.trim(),
  });
}

/** What stands above a number that has its line or cell to itself, where that may be a label. */
function lineAbove(sight: Sight, mention: Mention): string | undefined {
  const { text, above } = sight;
  if (above === undefined || standsAmongWords(text, mention)) return undefined;
  const cells = cellsOf(text);
  const column = cells.findIndex(
    ({ start, end }) => start <= mention.span.start && mention.span.end <= end,
  );
  const cell = cells[column];
  if (cell === undefined || !fills(text, cell, mention)) return undefined;
  const isRow = cells.length > 1;
  if (isRow && labelCellBefore(sight, mention) !== undefined) return undefined;
  const line = isRow ? cellOf(above.header, column, cells.length) : above.text;
  if (line === undefined || line.length > LONGEST_LABEL_LINE || /\d/.test(line)) return undefined;
  return !isRow && isSentence(line, sight) ? undefined : line;
}

/**
 * "Debited from | Spar Bank ****861": words of another cell say what it is, in whatever words. Above it may stand
 * another such row, "Product | Gold (Visa)".
 */
function standsBesideWords({ text }: Sight, { span }: Mention): boolean {
  const [before, cell] = cellsOf(text);
  if (before === undefined || cell === undefined || span.start < cell.start) return false;
  const words = text.slice(before.start, before.end);
  return /\p{L}/u.test(words) && !/\d/.test(words);
}

/** "The invoice was paid." is over; "Order no." goes on. */
const isSentence = (text: string, { words }: Sight): boolean =>
  /\S \S+ \S.*[.!。！]\s*$/u.test(text) && !words.isAbbreviated(text.trimEnd().slice(-17, -1));
