import type { Span } from '../../../model/text/span.ts';
import { isUnspaced } from '../phrases/word-bounds.ts';
import { readAddressee, type ReadAddressee } from './addressee.ts';
import { empty, type FoundGreeting, type GreetingShape, nobody } from './found-greeting.ts';
import type { GreetingVocabulary } from './greeting-vocabulary.ts';
import { leavesGap, markAt, markKind, nextMark } from './marks.ts';
import {
  handleBehindMark,
  nameBehindColon,
  nameBehindGroup,
  nameBehindMark,
  type NamedBehind,
} from './name-behind-mark.ts';

/** "Dear Ada,": an opener, and whoever stands behind it. */
export function openedGreeting(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const phrase = words.opener(text.slice(from));
  if (phrase === undefined) return undefined;
  const wantsName = phrase.value === 'before a name';
  const opener = { start: from, end: from + phrase.end };
  const found = (shape: GreetingShape, addressee: ReadAddressee, end: number): FoundGreeting => ({
    shape,
    opener,
    addressee,
    span: { start: from, end },
  });

  const direct = markAt(text, opener.end);
  if (direct === undefined && text.slice(opener.end).trim() === '') {
    const missing = groupWithin(text, opener, words) ?? empty(opener.end);
    return found('bare', wantsName ? missing : nobody(opener.end), opener.end);
  }
  if (direct !== undefined) {
    const { addressee, end } = wantsName
      ? announcedBehind(text, opener, direct, words)
      : calledBehind(text, opener, direct, words);
    return found('marked', addressee, end);
  }
  const isWordOver = /\s/.test(text.charAt(opener.end)) || isUnspaced(text.charAt(opener.end - 1));
  if (!isWordOver) return undefined;
  const mark = nextMark(text, opener.end, words);
  const end = mark?.start ?? text.length;
  const addressee = readAddressee(text, { start: opener.end, end }, markKind(text, mark), words);
  if (addressee === undefined) {
    return wantsName || mark === undefined
      ? undefined
      : found('bare', nobody(opener.end), opener.end);
  }
  if (addressee.kind === 'generic' && mark !== undefined) {
    const announced = nameBehindGroup(text, mark, words);
    if (announced !== undefined) return found('marked', announced, announced.span.end);
  }
  const whole = addressee.kind === 'words' && addressee.span.end < trimmedEnd(text, end);
  return found(
    mark === undefined ? 'bare' : 'marked',
    addressee,
    whole ? addressee.span.end : (mark?.end ?? text.length),
  );
}

/** "Kính gửi: Ada", "Dear ,": behind an opener that asks for a name, a mark announces it or stands in its place. */
function announcedBehind(
  text: string,
  opener: Span,
  mark: Span,
  words: GreetingVocabulary,
): NamedBehind {
  const announced = nameBehindColon(text, mark, words);
  if (announced !== undefined) return { addressee: announced, end: announced.span.end };
  const group = leavesGap(text, opener.end, mark, words)
    ? undefined
    : groupWithin(text, opener, words);
  return { addressee: group ?? empty(mark.start), end: mark.end };
}

/** "Kære hr./fru Holm," and "Kære hr./fru,": what may stand before a name leaves none out where it is a group. */
function groupWithin(
  text: string,
  { start, end }: Span,
  words: GreetingVocabulary,
): ReadAddressee | undefined {
  for (const shorter of words.openers(text.slice(start))) {
    const rest = text.slice(start + shorter.end, end);
    const group = rest.trimStart();
    if (group.length < rest.length && words.isGeneric(group))
      return { kind: 'generic', span: { start: end - group.length, end } };
  }
  return undefined;
}

/** "Hello, Ada!", "Hello ," and "Hello,": behind an opener that does not. */
function calledBehind(
  text: string,
  opener: Span,
  mark: Span,
  words: GreetingVocabulary,
): NamedBehind {
  if (leavesGap(text, opener.end, mark, words))
    return { addressee: empty(mark.start), end: mark.end };
  return (
    nameBehindMark(text, mark, words) ??
    handleBehindMark(text, mark, words) ?? { addressee: nobody(opener.end), end: mark.end }
  );
}

const trimmedEnd = (text: string, end: number): number => text.slice(0, end).trimEnd().length;
