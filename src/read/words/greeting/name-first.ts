import { readAddressee } from './addressee.ts';
import { isBriefName } from './brief-name.ts';
import { empty, type FoundGreeting } from './found-greeting.ts';
import type { GreetingVocabulary } from './greeting-vocabulary.ts';
import { FLOURISH, markAt } from './marks.ts';

/** "山田太郎 様": the suffix makes the words before it an addressee. */
export function suffixedGreeting(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  // The space before a suffix is all that is left of a name, so the lead must keep it.
  const suffix = words.suffix(text.slice(from));
  if (suffix === undefined) return undefined;
  const name = text.slice(from, from + suffix.start).trimEnd();
  const start = from + name.length - name.trimStart().length;
  const end = from + suffix.end;
  const mark = markAt(text, end);
  const behind = text.slice(end);
  // A small letter goes on with a sentence about somebody: "Ayşe Hanım sizi arayacak".
  const alone = mark !== undefined || FLOURISH.test(behind) || /^\s+(?!\p{Ll})/u.test(behind);
  if (!alone) return undefined;
  const span = { start: from, end: mark?.end ?? end };
  const opener = { start: from, end: from };
  const said = text.slice(start, end).trimEnd();
  // "VIP 고객님" is a name before a title that is a noun as well, "ワインファンの皆さん" is not.
  const isCrowd = words.endsGeneric(said) && !words.isGeneric(text.slice(from + suffix.start, end));
  if (words.isGeneric(said) || words.isGeneric(name) || isCrowd)
    return { shape: 'marked', opener, addressee: { kind: 'generic', span: { start, end } }, span };
  if (name === '') return { shape: 'marked', opener, addressee: empty(from), span };
  if (words.isNotName(name)) return undefined;
  return {
    shape: 'marked',
    opener,
    addressee: { kind: 'words', span: { start, end: from + name.length }, titled: true },
    span,
  };
}

/** "Ayşe Hanım, merhaba": the opener behind the name. */
export function openedBehind(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const opener = words.openerBehind(text.slice(from));
  if (opener === undefined) return undefined;
  const name = text.slice(from, from + opener.start).replace(/\s*[,，、،]?\s*$/, '');
  const nameSpan = { start: from, end: from + name.length };
  const addressee = readAddressee(text, nameSpan, 'other', words);
  if (addressee === undefined || addressee.kind === 'empty') return undefined;
  const isBrief = isBriefName(name.trim(), words) || /^[^\s,]*[\w*•]{3,}$/.test(name);
  if (addressee.kind === 'words' && !isBrief) return undefined;
  const end = from + opener.end;
  return {
    shape: 'marked',
    opener: { start: from + opener.start, end },
    addressee,
    span: { start: from, end: markAt(text, end)?.end ?? end },
  };
}
