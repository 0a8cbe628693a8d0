import type { IdentifierVocabulary } from '../identifier-vocabulary.ts';
import { isAnnounced, type Mention } from '../mentions.ts';

/**
 * Whether between a number and the label behind it stands the name of a product or a bank, linked to the
 * number as a label would be: "Son dört hanesi 6038 olan Birikim Kart", "下4桁6038のオーロラカード".
 */
export function isNamedGap(gap: string, mention: Mention, words: IdentifierVocabulary): boolean {
  if (gap.length > LONGEST) return false;
  const name = CAPITALS.exec(gap);
  if (name !== null) {
    const link = gap.slice(0, name.index);
    // "10023 numaralı": beside a whole number, a word that numbers it. A Chinese "的" joins anything.
    return words.isGapBehind(link) && (isAnnounced(mention) || /\p{Ll}/u.test(link));
  }
  if (!isAnnounced(mention) || !WITHOUT_CAPITALS.test(gap)) return false;
  // In scripts without capitals a name is told from other words by the word that links it only.
  for (let end = 1; end < gap.length - 1; end++) {
    const link = gap.slice(0, end);
    if (/\p{L}/u.test(link) && words.isGapBehind(link) && NAME.test(gap.slice(end))) return true;
  }
  return false;
}

const LONGEST = 30;

/** A few words, each with a capital; a hyphen joins them to the label in Finnish and in Dutch. */
const CAPITALS =
  /(?<![\p{L}\p{N}])["'“«‘„「]?\p{Lu}[\p{L}\p{N}\p{M}&.'’+-]*(?:[ -]\p{Lu}[\p{L}\p{N}\p{M}&.'’+-]*){0,3}["'”»’“」]?[ -]{0,2}$/u;
const WITHOUT_CAPITALS =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}]/u;
const NAME =
  /^ ?["“「『]?[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{M}ー・]{2,12}(?: [\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Katakana}\p{M}ー]{1,12}){0,2}["”」』]? ?$/u;
