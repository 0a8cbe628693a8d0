import { cellsOf } from '../../cells.ts';
import type { ClaimQuestion } from '../claims.ts';
import type { Mention } from '../mentions.ts';
import { labelCellBefore } from './cell-pair.ts';
import { cellOf, fills } from './columns.ts';
import { nameMention } from './name-mention.ts';
import type { Naming } from './naming.ts';
import { sightOf, type SeenLine, type Sight } from './sight.ts';

/**
 * What a number says together with the words before its line: "Card ending in" above "1908", and
 * running text that is wrapped between the label and the number.
 */
export function nameAcross(
  seen: SeenLine,
  mention: Mention,
  sights: readonly Sight[],
  { own, findMentions }: ClaimQuestion,
): Naming | undefined {
  const head = headOf(seen, mention);
  if (head === undefined) return undefined;
  // The cell beside it says what it is, whatever stands above.
  if (sights.some((sight) => labelCellBefore(sight, mention) !== undefined)) return undefined;
  const text = `${head} ${seen.text.slice(0, mention.span.end + MOST_BEHIND)}`;
  const shift = head.length + 1;
  const endings = own.map(({ identifiers }) => identifiers.endings);
  const joined = findMentions(text, endings, seen.known).find(
    ({ by, shown }) => by !== 'shape' && shown.start === mention.shown.start + shift,
  );
  // A number that nothing announces says no more than it does by itself.
  if (joined === undefined || (joined.by === mention.by && !seen.isWrapped)) return undefined;
  for (const vocabulary of own) {
    const sight = sightOf({ ...seen, text, above: undefined }, vocabulary);
    const naming = nameMention(sight, joined, 0);
    if (naming === null) return undefined;
    if (naming !== undefined) return movedBack(naming, text, shift);
  }
  return undefined;
}

/** How much of the line before may belong to the number, and of its own line. */
const MOST_BEFORE = 90;
const MOST_BEHIND = 40;

/** The words before the line that go on in it; undefined where the number stands for itself. */
function headOf(seen: SeenLine, mention: Mention): string | undefined {
  const { text, above } = seen;
  if (above === undefined || mention.span.start > MOST_BEHIND) return undefined;
  const cells = cellsOf(text);
  const column = cells.findIndex(({ end }) => mention.span.end <= end);
  const cell = cells[column];
  const isAlone = cell !== undefined && fills(text, cell, mention);
  // A sentence that goes on begins with a small letter, if its script has any.
  if (!isAlone && (!seen.isWrapped || /^\P{L}*\p{Lu}\p{L}/u.test(text))) return undefined;
  const head = cells.length > 1 ? cellOf(above.header, column, cells.length) : above.text;
  // What stands before another number is that one's.
  const last =
    head
      ?.slice(-MOST_BEFORE)
      .split(/[.;!?]\s|[。！？；]|\s\|\s|\d/u)
      .at(-1) ?? '';
  return /\p{L}/u.test(last) && !/[.!?。！？]\s*$/u.test(last) ? last.trim() : undefined;
}

/** The naming as the line by itself shows it, with the words of the other line before. */
function movedBack(naming: Naming, text: string, shift: number): Naming {
  const { start, end } = naming.phrase;
  const before = text.slice(start, shift).trim();
  return {
    ...naming,
    phrase: { start: Math.max(0, start - shift), end: Math.max(0, end - shift) },
    ...(start < shift && before !== '' && { prefix: before }),
  };
}
