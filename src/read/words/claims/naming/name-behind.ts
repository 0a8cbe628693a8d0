import { CELL_BREAK } from '../../../../model/reading.ts';
import type { Label } from '../identifier-vocabulary.ts';
import { labelsBehind } from '../labels.ts';
import { shownIn, type Mention } from '../mentions.ts';
import { named, type Said } from './naming.ts';
import { isNamedGap } from './named-gap.ts';
import { isTail, isYear } from './number-looks.ts';
import { isTime } from './quantities.ts';
import { meaningFor, type Sight } from './sight.ts';

/** How far a label may stand behind what it labels, in characters. */
const REACH = 28;
/** Between a number that is known or marked and a label that nothing links to it. */
const LONGEST_GAP = 12;

/** "88231 – order", "•••• 1908 on your Visa", and languages that put the number first. */
export function nameBehind(sight: Sight, mention: Mention): Said {
  const { text, words, labels } = sight;
  const link = linkedLabel(sight, mention);
  const label = link ?? labelsBehind(labels, mention.span.end)[0];
  if (label === undefined || label.start > mention.span.end + REACH) return undefined;
  const gap = text.slice(mention.span.end, label.start);
  const isAdjacent = words.isGapBehind(gap) || isNamedGap(gap, mention, words);
  // "10023. számú": a full stop behind a number makes an ordinal of it, too.
  const isOrdinal = isAdjacent && /\p{L}/u.test(gap);
  if (!isOrdinal && SENTENCE_ENDS.test(gap)) return undefined;
  const meaning = meaningFor(mention, label, sight);
  if (meaning === undefined) return mention.by === 'phrase-first' ? null : undefined;
  const isInOneCell = !gap.includes(CELL_BREAK);
  const phrase = { start: mention.span.start, end: label.end };
  const noun = text.slice(label.start, label.end);

  if (mention.form !== 'full') {
    if (isTime(sight, mention, meaning)) return null;
    if (!isInOneCell || mention.by === 'doubtful-mask' || mention.form === 'truncated')
      return undefined;
    const strength = mention.by === 'phrase-first' || isAdjacent ? 'strong' : 'weak';
    return named({ accepts: meaning.ending, noun, phrase, strength, form: mention.form });
  }
  const shown = shownIn(text, mention);
  if (!isAdjacent || !isInOneCell || isYear(shown)) return undefined;
  const isLinked = link !== undefined || (gap === ' ' && isNumbered(sight, mention));
  if (!isLinked && !(isSurelyNumber(sight, mention) && isShortSign(gap))) return undefined;
  const isEnding = isTail(shown, meaning.ending);
  return named({
    accepts: isEnding ? meaning.ending : meaning.full,
    noun,
    phrase,
    strength: isLinked ? 'strong' : 'weak',
    form: isEnding ? 'ending' : 'full',
  });
}

const SENTENCE_ENDS = /[.;!?。！？；]\s|[。！？；]/;

/** "10023 numaralı siparişiniz", "10023 sipariş numaralı": the label that is linked to the number before it. */
export function linkedLabel(sight: Sight, mention: Mention): Label | undefined {
  const { span, leadsOn } = mention;
  const { text, words } = sight;
  const near = labelsBehind(sight.labels, span.end).filter(
    ({ start }) => start <= span.end + REACH,
  );
  const gapBefore = ({ start }: Label): string => text.slice(span.end, start);
  // A word of a name may be a label by itself: Garanti, a bank, is a guarantee.
  const product = near.find((label) => {
    const gap = gapBefore(label);
    return (
      label.value !== undefined && (leadsOn || LINKS.test(gap)) && isNamedGap(gap, mention, words)
    );
  });
  if (product !== undefined && near[0]?.value === undefined) return product;
  return near.find((label) => {
    const gap = gapBefore(label);
    if (label === product) return true;
    if (!words.isGapBehind(gap)) return false;
    if (leadsOn && gap.trim() === '') return true;
    return (
      /\p{L}/u.test(gap) ||
      // Behind a comma the next label begins: "订单号 A-10023，票号 999-20418".
      (!/[,，、;；:：]/.test(gap) && words.claimsNumberBefore(text.slice(label.start, label.end)))
    );
  });
}

/** A word in small letters, or of a script that has none, right behind the number. */
const LINKS = /^\s?\P{Lu}*(?!\p{Lu})\p{L}/u;

/** "υπ' αριθμ. 10023 παραγγελία", "№ 10023": a sign or an abbreviation before it says that it is a number. */
function isNumbered({ text, words }: Sight, { span }: Mention): boolean {
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  return /[.№#º°]\s?$/u.test(before) && words.endsInNumberWord(before.trimEnd());
}

const isSurelyNumber = ({ text }: Sight, { by, span }: Mention): boolean =>
  by === 'known' || text.charAt(span.start - 1) === '#';

const isShortSign = (gap: string): boolean => gap.trim() !== '' && gap.length <= LONGEST_GAP;
