import { MASK_CHARACTERS } from '../../../lexicon/masks.ts';
import type { ClaimForm } from '../../../model/reading.ts';

/** A way to hide a part of an identifier; `behind` is what it hides at the end. */
interface MaskPattern {
  readonly pattern: RegExp;
  readonly form: ClaimForm;
  /** A mask nobody can mistake, or one that may be something else. */
  readonly by: 'mask' | 'doubtful-mask';
}

const PLAIN = `[${MASK_CHARACTERS}]`;
const CODE = '(?=[A-Za-z-]{0,8}\\d)[A-Za-z0-9](?:[A-Za-z0-9-]{0,10}[A-Za-z0-9])';
// The last group of a number in groups may be hidden in part: "**** **24 46".
const DIGITS = `(?<=${PLAIN})\\d{1,3} \\d{1,3}|\\d{2,6}`;
// More of them lead over to what stands at the end of the line.
const DOTS = '(?<!\\.)(?:\\.{2,4}(?!\\.)|\\.{5,24}(?=\\d))';
const BEHIND = '(?![A-Za-z0-9])(?![.,:/-]\\d)';
const FREE = '(?<![A-Za-z0-9])';

/** No mask is without one of these. */
export const HIDES = new RegExp(`[${MASK_CHARACTERS}xX×#_…‥]|\\.{2}|(?:[-‐‑–—] ?){4}`, 'u');

/** What an IBAN begins with (ISO 13616), its check digits hidden or not. */
const IBAN_HEAD = `[A-Z]{2} ?(?:\\d{2}|[${MASK_CHARACTERS}xX]{2})`;

// Bounded repetition, so that a long row of asterisks is no work.
export const MASKED: readonly MaskPattern[] = [
  {
    // Thai accounts, in groups of 3, 1, 5 and 1, their check digit hidden or not: "xxx-x-x5583-x".
    pattern: new RegExp(
      `${FREE}(?:[xX×]{3}|${PLAIN}{3})-(?:[xX×]|${PLAIN})-(?:[xX×]|${PLAIN}){0,2}(?<shown>\\d{3,5}(?:-\\d)?)(?:-(?<behind>[xX×]|${PLAIN}))?${BEHIND}`,
      'dgu',
    ),
    form: 'masked',
    by: 'mask',
  },
  {
    // Its last group has fewer than four digits, and is often all that follows the last whole one.
    pattern: new RegExp(
      `${FREE}${IBAN_HEAD}(?: ?\\d{4}){0,2} ?(?:(?:(?:${PLAIN}|[xX]) ?){2,40}|[…‥]{1,4} ?|\\.{2,24} ?)(?<shown>(?<=${PLAIN})\\d{1,3} \\d{1,3}|\\d{2,4}(?: \\d{1,4})?)${BEHIND}`,
      'dgu',
    ),
    form: 'masked',
    by: 'mask',
  },
  {
    pattern: new RegExp(
      `(?:${FREE}\\d{4}[ -]?(?:\\d{0,2}|[xX]{2}))?(?:${PLAIN}[\\s-]?){2,24}[-.]?\\s?(?<shown>${DIGITS}|${CODE})${BEHIND}`,
      'dgu',
    ),
    form: 'masked',
    by: 'mask',
  },
  {
    pattern: new RegExp(
      `${FREE}(?:\\d{4}[ -]?\\d{0,2})?(?:[xX×]{3,6}[\\s-]?){1,5}(?<shown>\\d{3,6})${BEHIND}`,
      'dgu',
    ),
    form: 'masked',
    by: 'mask',
  },
  {
    pattern: new RegExp(
      `${FREE}(?:[xX×]{2}|(?:[xX×] ){3,24}|(?:# ?){2,24}|(?:_ ?){2,24}|(?:[-‐‑–—] ?){4,24}|[…‥]{1,8}|${DOTS})[\\s-]?(?<shown>\\d{3,6})${BEHIND}`,
      'dgu',
    ),
    form: 'masked',
    by: 'doubtful-mask',
  },
  {
    pattern: new RegExp(`${FREE}[xX*•][-\\s]?(?<shown>\\d{4})${BEHIND}`, 'dgu'),
    form: 'masked',
    by: 'doubtful-mask',
  },
  {
    pattern: new RegExp(
      `${FREE}(?<shown>\\d{4,6}(?: \\d{2})?)\\s?(?:(?:${PLAIN}[\\s-]?){2,24}|[xX]{2,24}|…|\\.{3})(?![A-Za-z0-9])`,
      'dgu',
    ),
    form: 'truncated',
    by: 'doubtful-mask',
  },
];
