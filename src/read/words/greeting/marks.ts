import type { Span } from '../../../model/text/span.ts';
import type { GreetingVocabulary } from './greeting-vocabulary.ts';

/** A mark that ends a salutation: a comma and its kin, a sentence's end, a dash between spaces. */
const MARK =
  /[,，、،;；](?=\s|$|[^\d\s])|[!！?？:：.。．…।]+(?=\s|$|(?!-\p{L})[^\p{L}\p{N}\s])|[！：。，]|[~～〜♪♫♥❤☆★]+|\s[–—|-](?=\s|$)|[–—](?=\s|$)/gu;

/** Emoji and the like to the end: they end a salutation as a mark does. */
export const FLOURISH = /^(?:\s|[^\p{L}\p{N}\p{P}]|[(:;)-])*$/u;

/** In characters, up to the mark that ends it. */
export const LONGEST_HEADLINE = 80;

/** The marks behind `offset`, in their order. */
export function* marksFrom(text: string, offset: number): Generator<Span> {
  for (const match of text.slice(offset, offset + LONGEST_HEADLINE * 2).matchAll(MARK)) {
    const start = offset + match.index + match[0].length - match[0].trimStart().length;
    yield { start, end: offset + match.index + match[0].length };
  }
}

/** The next mark that ends words: no full stop of a title or an initial. */
export function nextMark(
  text: string,
  offset: number,
  words: GreetingVocabulary,
): Span | undefined {
  for (const mark of marksFrom(text, offset)) {
    if (text.charAt(mark.start) !== '.') return mark;
    // "Dr. med. Krüger": small words with a full stop go on with a title.
    const before = text.slice(offset, mark.end).replace(/(?<=\.)(?:\s*\p{Ll}{1,5}\.)+$/u, '');
    const atEnd = text.slice(mark.end).trim() === '';
    if (atEnd || !(words.endsWithHonorific(before) || /(?:^|[\s.-])\p{L}{1,2}\.$/u.test(before)))
      return mark;
  }
  return undefined;
}

/** A mark with nothing but space before it. */
export function markAt(text: string, offset: number): Span | undefined {
  const [mark] = marksFrom(text, offset);
  return mark !== undefined && text.slice(offset, mark.start).trim() === '' ? mark : undefined;
}

export function markKind(text: string, mark: Span | undefined): ',' | 'other' | undefined {
  if (mark === undefined) return undefined;
  return isComma(text, mark) ? ',' : 'other';
}

/** Whether a mark is a comma, of whatever script: more may follow behind it. */
export const isComma = (text: string, mark: Span): boolean =>
  /[,，、،]/.test(text.slice(mark.start, mark.end));

/** Whether a mark is a colon: whom it announces follows. */
export const isColon = (text: string, mark: Span): boolean =>
  /^[:：]$/.test(text.slice(mark.start, mark.end).trim());

/** "Hi ," and "Hi !": a space where a name was to be. */
export function leavesGap(
  text: string,
  openerEnd: number,
  mark: Span,
  { spacedMarks }: GreetingVocabulary,
): boolean {
  const sign = text.slice(mark.start, mark.end).trim().charAt(0);
  if (/[–—|-]/.test(sign)) return false;
  const between = text.slice(openerEnd, mark.start);
  return /^\s+$/.test(between) && !spacedMarks.includes(sign);
}
