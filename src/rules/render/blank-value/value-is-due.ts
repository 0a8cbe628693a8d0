import { CURRENCIES_BEFORE_AMOUNTS, CURRENCY_NAMES } from '../../../lexicon/money.ts';
import type { Blank } from './blanks.ts';

const ENDS_CLAUSE = /^[,.;:!?)\]}、。，；：！？]/u;
const OPENS = /[([{“„«‘'"]$/u;
const CLOSES = /^[)\]}”“»’'"]/u;
const LABEL = /[:：]\s*$/u;
const WORD_BEFORE = /\p{L}\s*$/u;
const WORD_AFTER = /^\s*\p{L}/u;

/**
 * Whether the words around a blank want a value. The shapes are those that no language leaves
 * standing: a space before a comma, an empty pair of brackets, a currency without an amount, a label
 * with nothing behind it. A gap between two words may be an optional word ("Your [brand] card").
 */
export function valueIsDue(blank: Blank): 'yes' | 'no' | 'perhaps' {
  const before = blank.before.trimEnd();
  const after = blank.after.trimStart();
  if (blank.isRenamed && standsAlone(blank)) return 'yes';
  if (blank.isBelowLabel) return blank.saidEmpty || blank.continues ? 'perhaps' : 'yes';
  if (blank.ownCell) return dueInCell(blank, before, after);
  if (endsClauseTooSoon(blank, before, after)) return 'yes';
  if (isHollow(before, after) || opensWithGap(blank, before)) return 'yes';
  if (wantsNumber(blank, before, after)) return 'yes';
  if (LABEL.test(before) && isEndOfCell(after)) {
    return blank.literalBefore && !blank.continues ? 'yes' : 'no';
  }
  if (isGapBetweenWords(blank)) return blank.saidEmpty ? 'perhaps' : 'yes';
  if (beginsWithGap(blank)) return blank.saidEmpty ? 'no' : 'yes';
  if (endsWithGap(blank, after)) {
    return blank.meant !== undefined || isFieldWithoutValue(blank) ? 'yes' : 'perhaps';
  }
  return 'no';
}

/** A line of the template's own words that would go on: "Your order number is". */
const endsWithGap = (
  { before, spaceBefore, literalBefore, saidEmpty }: Blank,
  after: string,
): boolean =>
  after === '' && spaceBefore && literalBefore && !saidEmpty && WORD_BEFORE.test(before);

/** A row of a label and an empty cell; a table of more columns has empty cells by nature. */
function dueInCell(blank: Blank, before: string, after: string): 'yes' | 'no' | 'perhaps' {
  if (!blank.literalBefore || after !== '' || before.includes(' | ')) return 'no';
  return LABEL.test(before) || isFieldWithoutValue(blank) ? 'yes' : 'perhaps';
}

/** One of a list of labels, whose value the record does not even say is empty. */
const isFieldWithoutValue = ({ before, isAmongFields, saidEmpty }: Blank): boolean =>
  isAmongFields && !saidEmpty && before.trim().split(/\s+/u).length <= MOST_WORDS_OF_LABEL;

const MOST_WORDS_OF_LABEL = 4;

function endsClauseTooSoon(
  { spaceBefore, before: raw }: Blank,
  before: string,
  after: string,
): boolean {
  if (!ENDS_CLAUSE.test(after) || after.startsWith('...')) return false;
  // French sets a space before its colon; with a label's colon the value stands behind.
  if (/^[:：]/u.test(after)) return before === '';
  if (before === '') return !/^[)\]}]/u.test(after) || raw !== '';
  return spaceBefore && /[\p{L}\p{N}:：]$/u.test(before);
}

const isHollow = (before: string, after: string): boolean =>
  OPENS.test(before) && CLOSES.test(after) && !/[\p{L}\p{N}]['’]$/u.test(before);

/** "( years)": nobody leaves a space behind a bracket. */
const opensWithGap = (
  { spaceBefore, spaceAfter, literalBefore, literalAfter }: Blank,
  before: string,
): boolean =>
  literalBefore && literalAfter && !spaceBefore && spaceAfter && /[([{（［]$/u.test(before);

/** Not in one with what another expression prints, the other of two that a template prints side by side. */
const standsAlone = (blank: Blank): boolean =>
  (blank.before === '' || blank.spaceBefore || blank.literalBefore) &&
  (blank.after === '' || blank.spaceAfter || blank.literalAfter);

function wantsNumber(
  { spaceAfter, spaceBefore, literalBefore, literalAfter }: Blank,
  before: string,
  after: string,
): boolean {
  const standsOff = spaceAfter ? !/^\p{N}/u.test(after) : !/^[\p{L}\p{N}]/u.test(after);
  const signBefore = /[\p{Sc}#№]$/u.test(before) && standsOff;
  const moneyBefore = literalBefore && isEndOfCell(after) && MONEY.test(before);
  const plusBefore = !spaceBefore && spaceAfter && /(?:^|[\s(])[+±]$/u.test(before);
  const signAfter = /^(?:%|\p{Sc}(?!\s?\d))/u.test(after) && !/[\d\p{Sc}]$/u.test(before);
  const moneyAfter = literalAfter && MONEY_AFTER.test(after) && !/[\d\p{Sc}]$/u.test(before);
  return signBefore || moneyBefore || plusBefore || signAfter || moneyAfter;
}

/** "Total: Bs." without an amount on either side. */
const MONEY = new RegExp(
  `(?<![\\p{L}\\p{N}.$]|\\d\\s)(?:${CURRENCIES_BEFORE_AMOUNTS.map((name) => name.replace(/[.$]/g, '\\$&')).join('|')})$`,
  'u',
);

/** " FCFA", and no more words behind it. */
const MONEY_AFTER = new RegExp(
  `^(?:${[...CURRENCY_NAMES, ...Intl.supportedValuesOf('currency')].map((name) => name.replace(/[.$]/g, '\\$&')).join('|')})(?=\\s*(?:$|[|.,;!?)]))`,
  'u',
);

const isEndOfCell = (after: string): boolean => after === '' || after.startsWith('|');

const isGapBetweenWords = ({
  before,
  after,
  spaceBefore,
  spaceAfter,
  literalBefore,
  literalAfter,
}: Blank): boolean =>
  spaceBefore &&
  spaceAfter &&
  literalBefore &&
  literalAfter &&
  (WORD_BEFORE.test(before) || LABEL.test(before)) &&
  WORD_AFTER.test(after);

/** " guests": a line of the template's own words begins in the middle of a sentence. */
const beginsWithGap = ({ before, after, spaceAfter, literalAfter }: Blank): boolean =>
  before.trim() === '' && spaceAfter && literalAfter && /^\s*\p{Ll}{2}/u.test(after);
