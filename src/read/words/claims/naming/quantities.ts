import { isDate, isAnnounced, shownIn, type Mention } from '../mentions.ts';
import type { LabelMeaning } from '../label-meaning.ts';
import { isCardOrAccount } from './naming.ts';
import { isYear } from './number-looks.ts';
import type { Sight } from './sight.ts';

/** Money, dates and amounts. */
export function isQuantity(sight: Sight, mention: Mention): boolean {
  if (mention.form === 'full') return isWholeQuantity(sight, mention);
  return mention.by !== 'mask' && isCutQuantity(sight, mention);
}

function isWholeQuantity(sight: Sight, mention: Mention): boolean {
  const { text, words } = sight;
  if (isKnownIdentifier(sight, mention)) return false;
  const shown = shownIn(text, mention);
  const behind = behindOf(text, mention);
  const before = text.slice(Math.max(0, mention.span.start - 12), mention.span.start);
  if (words.endsAsQuantity(before) || /\d[.,:/]$/.test(before)) return true;
  const [, currency] = /^(\p{L}{1,3})\d+[.,][\d.,]*$/u.exec(shown) ?? [];
  if (currency !== undefined && mention.by === 'shape' && words.startsAsMoney(currency))
    return true;
  if (/^[.,:]\d/.test(behind)) return true;
  // Nobody counts anything but money in millions, or from nought.
  if (/^(?:0\d{3,}|\d{7,})$/.test(shown)) return words.startsAsMoney(behind);
  return /^\d+$/.test(shown) && words.startsAsQuantity(behind);
}

/** Four digits or fewer may be those of a quantity by chance. */
function isKnownIdentifier({ text, known }: Sight, mention: Mention): boolean {
  const shown = shownIn(text, mention);
  return mention.by === 'known' && (/\D/.test(shown) || (known.has(shown) && shown.length > 4));
}

function isCutQuantity({ text, words }: Sight, mention: Mention): boolean {
  const behind = behindOf(text, mention);
  const shown = shownIn(text, mention);
  const sign = text.slice(mention.span.start, mention.shown.start).trim();
  // "cardul *8765 din 12 mai", "ending in 5118 on": four digits that something cuts are no quantity.
  const isCut = /^\d{4}$/.test(shown) && !isYear(shown) && !/[xX×]$/.test(sign);
  return isCut
    ? isAnnounced(mention) && words.startsAsMoney(behind)
    : words.startsAsQuantity(behind);
}

const behindOf = (text: string, { span }: Mention): string => text.slice(span.end, span.end + 24);

/**
 * "Your subscription ends in 2026": words that announce last characters may speak of the end of a thing
 * that ends. Cards and accounts do not, and a number of the fixtures is one.
 */
export function isTime(
  { text, known }: Sight,
  mention: Mention,
  { ending }: LabelMeaning,
): boolean {
  if (!isAnnounced(mention)) return false;
  const shown = shownIn(text, mention);
  if (isDate(shown)) return true;
  if (known.has(shown) || isCardOrAccount(ending)) return false;
  return isYear(shown) || /^\d{1,2}$/.test(shown);
}
