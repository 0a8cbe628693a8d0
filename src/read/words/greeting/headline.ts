import type { Span } from '../../../model/text/span.ts';
import { readAddressee } from './addressee.ts';
import { isBriefName } from './brief-name.ts';
import { empty, type FoundGreeting } from './found-greeting.ts';
import type { GreetingVocabulary } from './greeting-vocabulary.ts';
import { isComma, leavesGap, LONGEST_HEADLINE, marksFrom, nextMark } from './marks.ts';
import { nameBehindMark } from './name-behind-mark.ts';

/** "Welcome, Ada!" and "Thanks for your order, Ada": a headline that names the reader. */
export function headlineAt(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const phrase = words.headline(text.slice(from));
  if (phrase === undefined) return undefined;
  const opener = { start: from, end: from + phrase.end };
  for (const mark of marksFrom(text, opener.end)) {
    if (mark.start - from > LONGEST_HEADLINE) return undefined;
    const direct = directName(text, from, opener, mark, words);
    if (direct !== undefined) return direct;
    if (!isComma(text, mark)) return undefined;
    const behind = nameBehindMark(text, mark, words);
    if (behind !== undefined && behind.addressee.kind !== 'generic') {
      return {
        shape: 'headline',
        opener,
        addressee: behind.addressee,
        span: { start: from, end: behind.end },
      };
    }
  }
  return undefined;
}

/** "Welcome Ada!" with nothing between, and "Welcome !" with nothing at all. */
function directName(
  text: string,
  from: number,
  opener: Span,
  mark: Span,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const isNext = mark.start > opener.end && nextMark(text, opener.end, words)?.start === mark.start;
  if (!isNext || !/^\s/.test(text.slice(opener.end))) return undefined;
  const found = { shape: 'headline', opener, span: { start: from, end: mark.end } } as const;
  const name = { start: opener.end, end: mark.start };
  const said = text.slice(name.start, name.end).trim();
  if (said === '')
    return leavesGap(text, opener.end, mark, words)
      ? { ...found, addressee: empty(mark.start) }
      : undefined;
  const sign = text.slice(mark.start, mark.end).trim().charAt(0);
  if (!isBriefName(said, words) || !/[!,.！]/.test(sign)) return undefined;
  const addressee = readAddressee(text, name, 'other', words);
  return addressee?.kind === 'words' ? { ...found, addressee } : undefined;
}
