import type { Span } from '../../../model/text/span.ts';
import type { GreetingVocabulary } from './greeting-vocabulary.ts';

/** Whom words after an opener address; `span` is empty for nobody and for an empty slot. */
export interface ReadAddressee {
  readonly kind: 'nobody' | 'empty' | 'generic' | 'words';
  readonly span: Span;
  /** Whether a title stands with the name. */
  readonly titled?: true;
}

const LONGEST = 80;
const MOST_WORDS = 8;
const MOST_UNMARKED_WORDS = 5;

/**
 * Reads `text.slice(start, end)`, the words between an opener and what ends them. Undefined where they
 * are no addressee. `marked`: a comma or the like follows.
 */
export function readAddressee(
  text: string,
  { start, end }: Span,
  marked: ',' | 'other' | undefined,
  words: GreetingVocabulary,
): ReadAddressee | undefined {
  const span = withoutFillers(text, strip(text, { start, end }), words);
  const said = text.slice(span.start, span.end);
  if (said === '')
    return {
      kind: /\p{Extended_Pictographic}/u.test(text.slice(start, end)) ? 'nobody' : 'empty',
      span,
    };
  if (said.length > LONGEST) return undefined;
  const isTitles = words.isHonorifics(said);
  if (isTitles && leavesGapBefore(text, start, said))
    return { kind: 'empty', span: { start: span.start, end: span.start } };
  if ((isTitles || words.isFiller(said)) && leavesGap(text, { start: span.end, end }, words))
    return { kind: 'empty', span: { start: span.end, end: span.end } };
  if (isTitles && isBehindSlash(text, start))
    return { kind: 'empty', span: { start: span.start, end: span.start } };
  if (words.isGeneric(said) || isEverybody(said, words)) return { kind: 'generic', span };
  if (isTitles) return { kind: 'empty', span: { start: span.end, end: span.end } };
  if (words.isNotName(said)) return undefined;
  const named = untilProse(said, words);
  if (isPlausible(named, marked, words)) {
    const within = { start: span.start, end: span.start + named.length };
    if (isGroup(named, words)) return { kind: 'generic', span: within };
    // A title may be what stands between opener and name as well.
    const isTitled = [strip(text, { start, end }).start, within.start].some((from) =>
      words.isTitled(text.slice(from, within.end)),
    );
    return { kind: 'words', span: within, ...(isTitled && { titled: true }) };
  }
  return undefined;
}

/** "Mr/Mrs", "Bapak/Ibu/Saudara", "Member-Owner": titles or groups side by side, which leave open who is meant. */
function isEverybody(said: string, words: GreetingVocabulary): boolean {
  const parts = said.split(/\s*[/／]\s*|(?<=\p{L})-(?=\p{L})/u).filter((part) => part !== '');
  return (
    parts.length > 1 &&
    (parts.every((part) => words.isGeneric(part)) ||
      (said.includes('/') && parts.every((part) => words.isHonorifics(part))))
  );
}

/** "Hello our ," and "Dear Mrs ,": words that a name is due behind, a space, and the mark. */
const leavesGap = (text: string, gap: Span, { spacedMarks }: GreetingVocabulary): boolean =>
  /^\s+$/.test(text.slice(gap.start, gap.end)) &&
  !spacedMarks.includes(text.charAt(gap.end) || ' ');

/** "السيد/ المحترم": the name is due between the slash and the title that ends it. */
const isBehindSlash = (text: string, start: number): boolean =>
  /[/／]\s*$/u.test(text.slice(0, start));

/** "尊敬的 女士": in a script without spaces, what is left of the name before a title; "先生/女士" is everybody. */
const leavesGapBefore = (text: string, start: number, title: string): boolean =>
  /^\s/.test(text.slice(start)) &&
  IS_HAN.test(text.charAt(start - 1)) &&
  /^\p{Script=Han}+$/u.test(title);

/** Titles stand before names, and nothing but a quantity behind a noun: "ลูกค้าทุกท่าน". */
const IS_THAI = /^\p{Script=Thai}/u;

const IS_HAN = /\p{Script=Han}/u;
const IS_HAN_COMPOUND = /^\p{Script=Han}{3,}$/u;

/** "Acme customer", "Tea Lovers", "Gartenfreunde", "klient Tatra banky"; "王先生" is a name with a title. */
const isGroup = (named: string, words: GreetingVocabulary): boolean =>
  (words.startsGeneric(named) && (!words.isTitled(named) || IS_THAI.test(named))) ||
  (words.endsGeneric(named) &&
    (!startsLikeName(lastWordOf(named)) ||
      (IS_HAN_COMPOUND.test(named) && words.endsAsGroup(named)) ||
      (/^\p{Lu}/u.test(named) && !words.isTitled(named))));

/** Whether words look like a name by themselves, without an opener that asks for one. */
export function looksLikeName(text: string, words: GreetingVocabulary, most: number): boolean {
  const parts = withoutTitles(text.split(/\s+/), words);
  if (parts.length > most || words.isNotName(text)) return false;
  return parts.every((part, index) => startsLikeName(part) || (index > 0 && isParticle(part)));
}

/** Titles are written small in many languages: "pane Nováku". */
function withoutTitles(parts: readonly string[], words: GreetingVocabulary): readonly string[] {
  const first = parts.findIndex(
    (part) => !words.isHonorifics(part) && !/^\p{Ll}{1,5}\.$/u.test(part),
  );
  return first === -1 ? parts : parts.slice(first);
}

/** Emoji, quotes, brackets and the like around words belong to nobody's name. */
function strip(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const before = /^[^\p{L}\p{N}\p{M}({[<%*$«]*/u.exec(said)?.[0].length ?? 0;
  const rest = said.slice(before);
  const kept = rest.replace(
    /[\s"“”'’\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}\p{Join_Control}]+$/u,
    '',
  );
  return { start: start + before, end: start + before + kept.length };
}

function withoutFillers(text: string, { start, end }: Span, words: GreetingVocabulary): Span {
  const said = text.slice(start, end);
  if (words.isGeneric(said)) return { start, end };
  const filled = words.filler(said)?.end ?? 0;
  // "amigo del té": what a filler stands before is a name, or it is none.
  const from = words.isNotName(said.slice(filled)) && !words.isNotName(said) ? 0 : filled;
  const greeted = words.openerAtEnd(said.slice(from))?.start ?? said.length;
  const kept = said.slice(from, from + greeted).trimEnd().length;
  return { start: start + from, end: start + from + kept };
}

/** "Ada we've shipped your order": the name ends where a sentence begins. */
function untilProse(said: string, words: GreetingVocabulary): string {
  const parts = said.split(/(\s+)/);
  let length = parts[0]?.length ?? 0;
  for (let index = 2; index < parts.length; index += 2) {
    const part = parts[index] ?? '';
    const rest = parts.slice(index).join('');
    if (!isCapitalized(part) && !isParticle(part) && words.isNotName(rest)) break;
    length += (parts[index - 1]?.length ?? 0) + part.length;
  }
  return said.slice(0, length);
}

function isPlausible(
  said: string,
  marked: ',' | 'other' | undefined,
  words: GreetingVocabulary,
): boolean {
  const parts = said.split(/\s+/);
  const likeName = looksLikeName(said, words, MOST_WORDS);
  const allLower = parts.every((part) => !startsLikeName(part));
  if (marked === undefined)
    return parts.length <= MOST_UNMARKED_WORDS && (likeName || (allLower && parts.length <= 2));
  if (parts.length > MOST_WORDS) return false;
  if (likeName || allLower || marked === ',') return true;
  return words.endsGeneric(said) || words.startsGeneric(said);
}

/** A capital, a script without capitals, a digit, a mark of an address or of an unfilled slot. */
const startsLikeName = (word: string): boolean => /^[^\p{Ll}]|[@_{}%|\d]/u.test(word);

/** Scripts without capitals do not tell names from prose. */
const isCapitalized = (word: string): boolean => startsLikeName(word) && !/^\p{Lo}/u.test(word);

const isParticle = (word: string): boolean =>
  /^\p{Ll}{1,4}['’.]?$|^\p{Ll}['’]\p{Lu}|^[&+]$/u.test(word);

const lastWordOf = (text: string): string => text.split(/\s+/).at(-1) ?? '';
