import { NUMBER_STEMS } from '../../../../lexicon/number-stems.ts';
import { CELL_BREAK, type Claim } from '../../../../model/reading.ts';
import type { Span } from '../../../../model/text/span.ts';
import type { Label } from '../identifier-vocabulary.ts';
import type { LabelMeaning } from '../label-meaning.ts';
import { labelBefore } from '../labels.ts';
import { isAnnounced, shownIn, type Mention } from '../mentions.ts';
import { labelCellBefore } from './cell-pair.ts';
import { isCardOrAccount, named, type Naming, type Said } from './naming.ts';
import { nearestLabel } from './nearest-label.ts';
import { isDialled, isGroup, isMostlyDigits, isTail, isTooShort, isYear } from './number-looks.ts';
import { isTime } from './quantities.ts';
import { meaningFor, type Sight } from './sight.ts';

/** A number and the label before it. */
interface Labelled {
  readonly sight: Sight;
  readonly mention: Mention;
  readonly label: Label;
  readonly meaning: LabelMeaning;
  /** What stands between them. */
  readonly gap: string;
}

/** "Order A-10023", "your Visa ending in 1908": the label before a number. */
export function nameBefore(sight: Sight, mention: Mention, taken: number): Said {
  const nearest = nearestLabel(sight, mention, taken);
  if (nearest === undefined) return undefined;
  const label = cellOfCut(sight, mention, nearest) ?? nearest;
  const gap = sight.text.slice(label.end, mention.span.start);
  if (gap.includes(CELL_BREAK) && isHeadedByOther(sight, label)) return null;
  const meaning = meaningFor(mention, label, sight);
  if (meaning === undefined) return besideNoIdentifier(sight, mention, label, gap);
  const labelled = { sight, mention, label, meaning, gap };
  return mention.form === 'full' ? nameFull(labelled) : nameCut(labelled);
}

/** "お引き落とし口座 | みらい銀行 ***2218": a bank's name in the cell of the value leaves it to the cell before. */
const cellOfCut = (sight: Sight, mention: Mention, { start, value }: Label): Label | undefined => {
  if (mention.form === 'full' || value !== undefined) return undefined;
  const label = labelCellBefore(sight, mention);
  const isBehind = label !== undefined && label.end < start;
  return isBehind && isCardOrAccount(label.value?.ending ?? []) ? label : undefined;
};

/** "Phone given with the order | 142": the first noun of a cell that begins with it says what is meant. */
function isHeadedByOther({ text, labels }: Sight, label: Label): boolean {
  const cell = text.lastIndexOf(CELL_BREAK, label.start);
  const start = cell === -1 ? 0 : cell + CELL_BREAK.length;
  const head = labels.find((other) => other.start === start);
  return (
    head !== undefined &&
    head.end <= label.start &&
    head.value === undefined &&
    label.value !== undefined &&
    /\p{Ll}{3,}/u.test(text.slice(head.end, label.start))
  );
}

/** The nearest label is a date's, a phone's or the like: it says that the number is none, or nothing about it. */
function besideNoIdentifier(sight: Sight, mention: Mention, label: Label, gap: string): Said {
  const outer = mention.by === 'known' ? outerOf(sight, label, gap) : undefined;
  if (outer !== undefined) return nameByOuter(sight, mention, outer);
  // "refunded 38,500 to 9502": a label before another number is that number's.
  const isItsLabel = sight.words.isLabelGap(gap) || (isAnnounced(mention) && !/\d/.test(gap));
  return isItsLabel ? null : undefined;
}

/** "Polizza in scadenza: n. 0417": the noun before a date's or another's, where a number word follows. */
function outerOf({ text, words, labels }: Sight, label: Label, gap: string): Label | undefined {
  if (!words.endsInNumberWord(gap.trimEnd()) || gap.includes(CELL_BREAK)) return undefined;
  const outer = labelBefore(labels, label.start);
  if (outer?.value === undefined) return undefined;
  const between = text.slice(outer.end, label.start);
  return between.length <= 12 && /^[\s\p{L}]*$/u.test(between) ? outer : undefined;
}

function nameByOuter(sight: Sight, mention: Mention, label: Label): Naming | null {
  const meaning = meaningFor(mention, label, sight);
  if (meaning === undefined || mention.form !== 'full') return null;
  return named({
    accepts: meaning.full,
    ...wordsOf({ sight, mention, label }),
    strength: 'weak',
    form: 'full',
  });
}

/** Of a number of which only a part is shown. */
function nameCut(labelled: Labelled): Said {
  const { sight, mention, meaning, gap } = labelled;
  if (mention.by === 'doubtful-mask' && !sight.words.isLabelGap(gap)) return undefined;
  if (isTime(sight, mention, meaning)) return null;
  const isFar = /\d|, /.test(gap) && !isAnnounced(mention);
  if (isFar && !isCardOrAccount(meaning.ending)) return undefined;
  const { form } = mention;
  return form === 'truncated'
    ? named({ accepts: meaning.full, ...wordsOf(labelled), strength: 'weak', form })
    : named({ accepts: meaning.ending, ...wordsOf(labelled), strength: 'strong', form });
}

function nameFull(labelled: Labelled): Said {
  const { sight, mention, meaning, gap } = labelled;
  if (mention.by === 'shape' && (isYearAlone(labelled) || isOfferedPhone(labelled)))
    return undefined;
  if (sight.words.isLabelGap(gap)) return nameAdjacent(labelled);
  const strength = strengthAfar(labelled);
  return strength === undefined
    ? undefined
    : named({ accepts: meaning.full, ...wordsOf(labelled), strength, form: 'full' });
}

const isYearAlone = ({ sight, mention, gap }: Labelled): boolean =>
  isYear(shownIn(sight.text, mention)) && !gap.includes('#');

/** "Questions about the invoice: 041 555 01 40", "To change the booking: 19555 or 02 0000 4418" */
const isOfferedPhone = ({ sight: { text }, mention, gap }: Labelled): boolean =>
  /^ ?[:：] ?$/.test(gap) &&
  (isDialled(shownIn(text, mention)) || OR_DIAL.test(text.slice(mention.span.end)));

const OR_DIAL = /^(?: \p{L}{1,6} |,? ?\/ ?)(?:\+\d|0\d{1,4}[ /-])/u;

/** Of a number right behind its label. */
function nameAdjacent(labelled: Labelled): Said {
  const { sight, mention, meaning, gap } = labelled;
  const isShape = mention.by === 'shape';
  const shown = shownIn(sight.text, mention);
  if (isShape && isTooShort(shown, gap)) return undefined;
  const isEnding = isTail(shown, meaning.ending);
  const isUnsure = isShape && (isEnding || isGroup(sight.text, mention.span));
  return named({
    accepts: isEnding ? meaning.ending : meaning.full,
    ...wordsOf(labelled),
    strength: isUnsure ? 'weak' : 'strong',
    form: isEnding ? 'ending' : 'full',
  });
}

/** How surely a label means a number that more than a colon or a number word parts from it, if it does. */
function strengthAfar(labelled: Labelled): Claim['strength'] | undefined {
  const { sight, mention, label, meaning, gap } = labelled;
  const mayBeSpecified = mention.by === 'known' && !isCardOrAccount(meaning.full);
  if (mayBeSpecified && isSpecified(sight.text, label, gap)) return 'strong';
  const isInOneCell = !gap.includes(CELL_BREAK);
  if (isInOneCell && gap.endsWith('#') && gap.length <= 40) return 'weak';
  const shown = shownIn(sight.text, mention);
  if (mention.by === 'known' || sight.known.has(shown))
    return isNumbered(labelled) ? 'strong' : 'weak';
  const isNear = isInOneCell && gap.length <= 14 && !/\d/.test(gap);
  return isNear && isMostlyDigits(shown) ? 'weak' : undefined;
}

/**
 * "Contract number for your scooter | 4417", "Reference, which you may be asked for: 18450": the words behind
 * a label that begins its cell say which, and who needs it.
 */
function isSpecified(text: string, { start, end }: Label, gap: string): boolean {
  const noun = text.slice(start, end).toLowerCase();
  const [, more] = SPECIFIES.exec(gap) ?? [];
  const before = text.slice(Math.max(text.lastIndexOf(CELL_BREAK, start), 0), start);
  return (
    more !== undefined &&
    !/\p{L}/u.test(before) &&
    NUMBER_STEMS.some((stem) => noun.includes(stem)) &&
    more.split(/\s+/).length <= MOST_SPECIFYING
  );
}

const SPECIFIES = /^(,? ?\p{L}[^.;:：|!?\d]{0,40})(?: ?[:：] ?| ?\| ?)$/u;
/** In words. */
const MOST_SPECIFYING = 6;

/** "Your policy that ends on 31 May, no. HP-402917" */
function isNumbered({ sight: { words }, meaning, gap }: Labelled): boolean {
  const head = gap.endsWith(CELL_BREAK) ? gap.slice(0, -CELL_BREAK.length) : gap;
  return (
    words.endsInNumberWord(head.trimEnd()) &&
    !head.includes(CELL_BREAK) &&
    !isCardOrAccount(meaning.full)
  );
}

/** The words that say what the number is. A label may stand within the phrase that announces the number. */
const wordsOf = ({
  sight: { text },
  mention: { span },
  label,
}: Pick<Labelled, 'sight' | 'mention' | 'label'>): { noun: string; phrase: Span } => ({
  noun: text.slice(label.start, label.end),
  phrase: { start: Math.min(label.start, span.start), end: span.end },
});
