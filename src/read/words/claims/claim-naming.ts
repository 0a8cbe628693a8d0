import { NUMBER_STEMS } from '../../../lexicon/number-stems.ts';
import { CELL_BREAK, type Claim, type ClaimForm } from '../../../model/reading.ts';
import type { Span } from '../../../model/text/span.ts';
import { cellsOf } from '../cells.ts';
import { clauseStart } from '../clauses.ts';
import type { IdentifierVocabulary, Label, LabelMeaning } from './identifier-vocabulary.ts';
import type { KnownValues } from './known-values.ts';
import { labelBefore, labelsBehind } from './labels.ts';
import { isDate, type Mention } from './mentions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** How far a label may stand from what it labels, in characters. */
const REACH = 70;
const REACH_BEHIND = 28;
/** A line above a value is its label only when it is no sentence. */
const LONGEST_LABEL_LINE = 40;
/** What a mask without any label hides. */
export const MASKED_KINDS = ['payment-card', 'bank-account'];

/** What stands above a line: the line before it, and the head of the table it may belong to. */
export interface Above {
  readonly text: string;
  readonly header: string | undefined;
}

export interface SeenLine {
  /** Whether it may go on in the next: in HTML each line is a paragraph, a cell or a line break of its own. */
  readonly isWrapped: boolean;
  /** Folded. */
  readonly text: string;
  readonly above: Above | undefined;
  readonly known: KnownValues;
}

/** A line as the words of one language show it. */
export interface Sight extends SeenLine {
  readonly words: IdentifierVocabulary;
  readonly labels: readonly Label[];
}

export const sightOf = (
  { isWrapped, text, above, known }: SeenLine,
  { identifiers: words }: Vocabulary,
): Sight => ({ isWrapped, text, above, known, words, labels: words.labelsIn(text) });

/** How a number came to mean something: the label, the stretch of the line that says so, and how surely. */
export interface Naming {
  readonly accepts: readonly string[];
  readonly noun: string;
  readonly phrase: Span;
  /** Words of another line that belong before the phrase. */
  readonly prefix?: string;
  readonly strength: Claim['strength'];
  readonly form: ClaimForm;
}

/** Undefined: this vocabulary has no word for it. Null: it has, and it is no identifier. */
export function nameMention(
  sight: Sight,
  mention: Mention,
  taken: number,
): Naming | null | undefined {
  if (isQuantity(sight, mention)) return null;
  const before = nearestBefore(sight, mention, taken);
  if (mention.by === 'phrase-first' || linkedLabel(sight, mention) !== undefined) {
    const behind = nameBehind(sight, mention);
    if (behind !== undefined) return behind;
  }
  const left = before === undefined ? undefined : nameBefore(sight, mention, before);
  if (left !== undefined) return left;
  return nameBehind(sight, mention) ?? nameAbove(sight, mention);
}

/** "VISA-4242" is a brand, and the end of a card behind it. */
export function withoutBrand(mention: Mention, sights: readonly Sight[]): Mention {
  const { by, span } = mention;
  const [sight] = sights;
  if (by !== 'shape' || sight === undefined) return mention;
  const [, brand] = BRANDED.exec(sight.text.slice(span.start, span.end)) ?? [];
  if (brand === undefined) return mention;
  const end = span.start + brand.length;
  const isBrand = sights.some(({ labels }) =>
    labels.some(
      (label) =>
        label.start === span.start &&
        label.end === end &&
        label.value?.ending.includes('payment-card') === true,
    ),
  );
  if (!isBrand) return mention;
  const shown = { start: end + 1, end: span.end };
  return { form: 'masked', span: { start: end, end: span.end }, shown, by: 'doubtful-mask' };
}

const BRANDED = /^(\p{L}{3,})-\d{4}$/u;

function nearestBefore(
  { text, words, labels }: Sight,
  { span }: Mention,
  taken: number,
): Label | undefined {
  const nearest = labelBefore(labels, announces(text, span) ? span.end : span.start);
  const label = nearest === undefined ? undefined : (wholeOf(text, labels, nearest) ?? nearest);
  if (label === undefined || label.start < span.start - REACH || label.start < taken) return;
  return label.start < clauseStart(text, span.start, REACH, (head) => words.isAbbreviated(head))
    ? undefined
    : label;
}

/** "Gift card (card number ending in 5512)": in brackets behind another card, "card" is that one. */
function wholeOf(text: string, labels: readonly Label[], label: Label): Label | undefined {
  if (label.value?.ending.includes('payment-card') !== true) return undefined;
  const outer = labelBefore(labels, label.start);
  if (outer === undefined || !/^ ?[(（[【〔] ?$/.test(text.slice(outer.end, label.start)))
    return undefined;
  const kinds = outer.value?.ending ?? [];
  const isOther = kinds.some((kind) => OTHER_CARDS.includes(kind));
  return isOther && !kinds.includes('payment-card') ? outer : undefined;
}

const OTHER_CARDS = ['gift-card', 'loyalty'];

/** A phrase such as "last four digits of your card are 1908" holds its label within. */
const announces = (text: string, span: Span): boolean =>
  span.end - span.start > 24 && /\p{L}/u.test(text.slice(span.start, span.end));

function nameBefore(sight: Sight, mention: Mention, label: Label): Naming | null | undefined {
  const { text, words, known } = sight;
  const gap = text.slice(label.end, mention.span.start);
  if (gap.includes(CELL_BREAK) && isHeadedByOther(sight, label)) return null;
  const meaning = meaningFor(mention, label, sight);
  const adjacent = words.isLabelGap(gap);
  const announced = mention.by === 'phrase' || mention.by === 'phrase-first';
  // "refunded 38,500 to 9502": a label before another number is that number's.
  if (meaning === undefined) {
    const outer = mention.by === 'known' ? outerOf(sight, label, gap) : undefined;
    if (outer !== undefined) return nameOuter(sight, mention, outer);
    return adjacent || (announced && !/\d/.test(gap)) ? null : undefined;
  }
  const phrase = { start: Math.min(label.start, mention.span.start), end: mention.span.end };
  const noun = text.slice(label.start, label.end);

  if (mention.form !== 'full') {
    if (mention.by === 'doubtful-mask' && !adjacent) return undefined;
    if (isTime(sight, mention, meaning)) return null;
    const isFar = /\d|, /.test(gap) && mention.by !== 'phrase' && mention.by !== 'phrase-first';
    if (isFar && !meaning.ending.some((kind) => MASKED_KINDS.includes(kind))) return undefined;
    if (mention.form === 'truncated')
      return named(meaning.full, noun, phrase, 'weak', mention.form);
    return named(meaning.ending, noun, phrase, 'strong', mention.form);
  }
  const shown = text.slice(mention.shown.start, mention.shown.end);
  if (mention.by === 'shape' && isYear(shown) && !gap.includes('#')) return undefined;
  // "Questions about the invoice: 041 555 01 40"
  const isOffered = isDialled(shown) || OR_DIAL.test(text.slice(mention.span.end));
  if (mention.by === 'shape' && isOffered && /^ ?[:：] ?$/.test(gap)) return undefined;
  if (adjacent) {
    if (mention.by === 'shape' && isTooShort(shown, gap)) return undefined;
    const form = isTail(shown, meaning.ending) ? 'ending' : 'full';
    const accepts = form === 'ending' ? meaning.ending : meaning.full;
    const unsure = mention.by === 'shape' && (form === 'ending' || isGroup(text, mention));
    const strength = unsure ? 'weak' : 'strong';
    return named(accepts, noun, phrase, strength, form);
  }
  const isPaidWith = meaning.full.some((kind) => MASKED_KINDS.includes(kind));
  if (mention.by === 'known' && !isPaidWith && isSpecified(text, label, gap)) {
    return named(meaning.full, noun, phrase, 'strong', 'full');
  }
  const marked = gap.endsWith('#') && gap.length <= 40;
  if (marked && !gap.includes(CELL_BREAK)) return named(meaning.full, noun, phrase, 'weak', 'full');
  const near = gap.length <= 14 && !/\d/.test(gap) && !gap.includes(CELL_BREAK);
  if (mention.by === 'known' || known.has(shown)) {
    // "Your policy that ends on 31 May, no. HP-402917"
    const head = gap.endsWith(CELL_BREAK) ? gap.slice(0, -CELL_BREAK.length) : gap;
    const isNumber =
      words.endsInNumberWord(head.trimEnd()) &&
      !head.includes(CELL_BREAK) &&
      !meaning.full.some((kind) => MASKED_KINDS.includes(kind));
    return named(meaning.full, noun, phrase, isNumber ? 'strong' : 'weak', 'full');
  }
  return near && isMostlyDigits(shown)
    ? named(meaning.full, noun, phrase, 'weak', 'full')
    : undefined;
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
const MOST_SPECIFYING = 6;

/** "Polizza in scadenza: n. 0417": the noun before a date's or another's, where a number word follows. */
function outerOf({ text, words, labels }: Sight, label: Label, gap: string): Label | undefined {
  if (!words.endsInNumberWord(gap.trimEnd()) || gap.includes(CELL_BREAK)) return undefined;
  const outer = labelBefore(labels, label.start);
  if (outer?.value === undefined) return undefined;
  const between = text.slice(outer.end, label.start);
  return between.length <= 12 && /^[\s\p{L}]*$/u.test(between) ? outer : undefined;
}

function nameOuter(sight: Sight, mention: Mention, outer: Label): Naming | null | undefined {
  const meaning = meaningFor(mention, outer, sight);
  if (meaning === undefined || mention.form !== 'full') return null;
  const phrase = { start: outer.start, end: mention.span.end };
  return named(meaning.full, sight.text.slice(outer.start, outer.end), phrase, 'weak', 'full');
}

/** "88231 – order", "•••• 1908 on your Visa", and languages that put the number first. */
function nameBehind(sight: Sight, mention: Mention): Naming | null | undefined {
  const { text, words, labels } = sight;
  const link = linkedLabel(sight, mention);
  const label = link ?? labelsBehind(labels, mention.span.end)[0];
  if (label === undefined || label.start > mention.span.end + REACH_BEHIND) return undefined;
  const gap = text.slice(mention.span.end, label.start);
  const adjacent = words.isGapBehind(gap);
  // "10023. számú": a full stop behind a number makes an ordinal of it, too.
  const isLinked = adjacent && /\p{L}/u.test(gap);
  if (!isLinked && /[.;!?。！？；]\s|[。！？；]/.test(gap)) return undefined;
  const meaning = meaningFor(mention, label, sight);
  if (meaning === undefined) return mention.by === 'phrase-first' ? null : undefined;
  const phrase = { start: mention.span.start, end: label.end };
  const noun = text.slice(label.start, label.end);
  if (mention.form !== 'full') {
    if (isTime(sight, mention, meaning)) return null;
    if (gap.includes(CELL_BREAK) || mention.by === 'doubtful-mask' || mention.form === 'truncated')
      return undefined;
    const strength = mention.by === 'phrase-first' || adjacent ? 'strong' : 'weak';
    return named(meaning.ending, noun, phrase, strength, mention.form);
  }
  const shown = text.slice(mention.shown.start, mention.shown.end);
  const marked = mention.by === 'known' || text.charAt(mention.span.start - 1) === '#';
  const linked = link !== undefined || (gap === ' ' && isNumbered(sight, mention));
  if (!adjacent || gap.includes(CELL_BREAK) || isYear(shown)) return undefined;
  if (!linked && (!marked || gap.trim() === '' || gap.length > 12)) return undefined;
  const tail = isTail(shown, meaning.ending);
  const accepts = tail ? meaning.ending : meaning.full;
  return named(accepts, noun, phrase, linked ? 'strong' : 'weak', tail ? 'ending' : 'full');
}

/** "υπ' αριθμ. 10023 παραγγελία", "№ 10023": a sign or an abbreviation before it says that it is a number. */
function isNumbered({ text, words }: Sight, { span }: Mention): boolean {
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  return /[.№#º°]\s?$/u.test(before) && words.endsInNumberWord(before.trimEnd());
}

/** "10023 numaralı siparişiniz", "10023 sipariş numaralı": the label that is linked to the number before it. */
function linkedLabel({ text, words, labels }: Sight, { span }: Mention): Label | undefined {
  return labelsBehind(labels, span.end).find(({ start, end }) => {
    const gap = text.slice(span.end, start);
    if (start > span.end + REACH_BEHIND || !words.isGapBehind(gap)) return false;
    return (
      /\p{L}/u.test(gap) ||
      // Behind a comma the next label begins: "订单号 A-10023，票号 999-20418".
      (!/[,，、;；:：]/.test(gap) && words.claimsNumberBefore(text.slice(start, end)))
    );
  });
}

/** A label in the line above, or in the head of the same column. */
function nameAbove(sight: Sight, mention: Mention): Naming | null | undefined {
  const { text, above, words } = sight;
  if (above === undefined || standsAmongWords(text, mention)) return undefined;
  const cells = cellsOf(text);
  const column = cells.findIndex(
    ({ start, end }) => start <= mention.span.start && mention.span.end <= end,
  );
  const cell = cells[column];
  if (cell === undefined || !fills(text, cell, mention)) return undefined;
  const label = cells.length > 1 ? cellOf(above.header, column, cells.length) : above.text;
  if (label === undefined || label.length > LONGEST_LABEL_LINE || /\d/.test(label))
    return undefined;
  if (cells.length === 1 && isSentence(label, sight)) return undefined;
  const [noun, ...more] = words.labelsIn(label);
  const last = more.at(-1) ?? noun;
  if (last === undefined) return undefined;
  const meaning = meaningFor(mention, last, sight);
  if (meaning === undefined) return null;
  const whole =
    words.isLabelGap(label.slice(0, noun?.start)) && words.isLabelGap(label.slice(last.end));
  const shown = text.slice(mention.shown.start, mention.shown.end);
  if (
    mention.form === 'full' &&
    mention.by === 'shape' &&
    (isYear(shown) || isTooShort(shown, 'number'))
  )
    return undefined;
  if (mention.form === 'full' && mention.by === 'shape' && !whole) return undefined;
  const tail = mention.form !== 'full' || isTail(shown, meaning.ending);
  return named(
    tail ? meaning.ending : meaning.full,
    label.slice(last.start, last.end),
    mention.span,
    mention.form !== 'full' || whole ? 'strong' : 'weak',
    mention.form === 'full' && tail ? 'ending' : mention.form,
    label.trim(),
  );
}

/** "The invoice was paid." is over; "Order no." goes on. */
const isSentence = (text: string, { words }: Sight): boolean =>
  /\S \S+ \S.*[.!。！]\s*$/u.test(text) && !words.isAbbreviated(text.trimEnd().slice(-17, -1));

/** What a label says about a number; undefined where it is none of an identifier. */
function meaningFor(
  { by, shown }: Mention,
  { value: meaning }: Label,
  { text, known }: Sight,
): LabelMeaning | undefined {
  if (meaning?.onlyKnown !== true || by === 'known') return meaning;
  return known.has(text.slice(shown.start, shown.end)) ? meaning : undefined;
}

/** What a glance at its neighbours tells: a long line holds many numbers, and its cells need not be found for each. */
function standsAmongWords(text: string, { span, form }: Mention): boolean {
  const before = text
    .slice(Math.max(0, span.start - GLANCE), span.start)
    .split(CELL_BREAK)
    .at(-1);
  const [behind = ''] = text.slice(span.end, span.end + GLANCE).split(CELL_BREAK);
  return !leavesRoom(before ?? '', form) || !leavesRoom(behind, form);
}

const GLANCE = 100;

export function fills(text: string, cell: Span, { span, form }: Mention): boolean {
  const before = text.slice(cell.start, span.start);
  return leavesRoom(before, form) && leavesRoom(text.slice(span.end, cell.end), form);
}

/** Whether what stands beside a number is next to nothing. */
const leavesRoom = (beside: string, form: ClaimForm): boolean =>
  beside.replace(/[^\p{L}\p{N}]/gu, '').length <= (form === 'full' ? 0 : 20);

export function cellOf(
  row: string | undefined,
  column: number,
  columns: number,
): string | undefined {
  const cells = row?.split(CELL_BREAK);
  return cells?.length === columns ? cells[column] : undefined;
}

/** Money, dates and amounts. */
export function isQuantity({ text, words, known }: Sight, mention: Mention): boolean {
  const behind = text.slice(mention.span.end, mention.span.end + 24);
  const before = text.slice(Math.max(0, mention.span.start - 12), mention.span.start);
  if (mention.form === 'full') {
    const shown = text.slice(mention.shown.start, mention.shown.end);
    if (mention.by === 'known' && (/\D/.test(shown) || (known.has(shown) && shown.length > 4)))
      return false;
    if (words.endsAsQuantity(before) || /[\d][.,:/]$/.test(before)) return true;
    const [, currency] = /^(\p{L}{1,3})\d+[.,][\d.,]*$/u.exec(shown) ?? [];
    if (currency !== undefined && mention.by === 'shape' && words.startsAsMoney(currency))
      return true;
    if (/^[.,:]\d/.test(behind)) return true;
    // Nobody counts anything but money in millions, or from nought.
    if (/^(?:0\d{3,}|\d{7,})$/.test(shown)) return words.startsAsMoney(behind);
    return /^\d+$/.test(shown) && words.startsAsQuantity(behind);
  }
  if (mention.by === 'mask') return false;
  const shown = text.slice(mention.shown.start, mention.shown.end);
  // "cardul *8765 din 12 mai", "ending in 5118 on": four digits that something cuts are no quantity.
  const isCut = /^\d{4}$/.test(shown) && !isYear(shown);
  return isCut && !/[xX×]$/.test(text.slice(mention.span.start, mention.shown.start).trim())
    ? mention.by.startsWith('phrase') && words.startsAsMoney(behind)
    : words.startsAsQuantity(behind);
}

function named(
  accepts: readonly string[],
  noun: string,
  phrase: Span,
  strength: Claim['strength'],
  form: ClaimForm,
  prefix?: string,
): Naming | null {
  if (accepts.length === 0) return null;
  return { accepts, noun, phrase, strength, form, ...(prefix === undefined ? {} : { prefix }) };
}

/**
 * "Your subscription ends in 2026": words that announce last characters may speak of the end of a thing
 * that ends. Cards and accounts do not, and a number of the fixtures is one.
 */
function isTime({ text, known }: Sight, { by, shown }: Mention, { ending }: LabelMeaning): boolean {
  if (!by.startsWith('phrase')) return false;
  const said = text.slice(shown.start, shown.end);
  if (isDate(said)) return true;
  if (known.has(said) || ending.some((kind) => MASKED_KINDS.includes(kind))) return false;
  return isYear(said) || /^\d{1,2}$/.test(said);
}

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

/** In groups as phones are, from the nought of a trunk: longer than nearly every identifier in groups. */
const isDialled = (shown: string): boolean =>
  /^0\d{1,4}(?: \d{2,4}){2,4}$/.test(shown) && /^\d{9,11}$/.test(shown.replace(/ /g, ''));

/** "To change the booking: 19555 or 02 0000 4418" */
const OR_DIAL = /^(?: \p{L}{1,6} |,? ?\/ ?)(?:\+\d|0\d{1,4}[ /-])/u;

const isYear = (shown: string): boolean => /^(?:19[5-9]|20\d)\d$/.test(shown);

/** Few characters are an identifier only where a number word or a sign says so. */
function isTooShort(shown: string, gap: string): boolean {
  const length = shown.replace(/[^\p{L}\p{N}]/gu, '').length;
  return length < (/[#№º°]|\p{L}/u.test(gap) ? 3 : 4);
}

/** "445 190": perhaps one group of a number, perhaps not. */
const isGroup = (text: string, { span }: Mention): boolean =>
  /^ \d{2,}/.test(text.slice(span.end, span.end + 4)) ||
  /\d{2,} $/.test(text.slice(Math.max(0, span.start - 4), span.start));

/** "Visa 1908": nobody has a card of four digits. */
const isTail = (shown: string, ending: readonly string[]): boolean =>
  /^\d{4,5}$/.test(shown) &&
  ending.some((kind) => MASKED_KINDS.includes(kind)) &&
  !ending.includes('customer-account');

function isMostlyDigits(shown: string): boolean {
  // "08/2027": when a card expires.
  if (/^(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}$/.test(shown)) return false;
  const digits = shown.replace(/\D/g, '').length;
  return digits >= 6 && digits > shown.replace(/[^\p{L}]/gu, '').length;
}
