import type { Span } from '../../../model/text/span.ts';
import { empty, type FoundGreeting, LEAD, nobody } from './found-greeting.ts';
import { titleAlone } from './lone-name.ts';
import type { GreetingVocabulary } from './greeting-vocabulary.ts';
import { headlineAt } from './headline.ts';
import { FLOURISH, leavesGap, LONGEST_HEADLINE, markAt } from './marks.ts';
import { openedBehind, suffixedGreeting } from './name-first.ts';
import { openedGreeting } from './opened-greeting.ts';

/** A greeting at the start of `text`, by the words of one language. */
export function greetingAtStart(
  text: string,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const from = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  if (rest === '') return undefined;
  const found =
    completeGreeting(text, from, words) ??
    openedOrHeadline(text, from, words) ??
    suffixedGreeting(text, from, words) ??
    openedBehind(text, from, words) ??
    headlineAt(text, from, words) ??
    greetingBehind(text, from, words);
  return found?.addressee.kind === 'nobody' && IS_LEFT_OVER.test(text.slice(0, from))
    ? { ...found, addressee: empty(from) }
    : found;
}

/** "Petri Heil, lieber Angler!": a few words of which no list knows that they greet, and a salutation that ends the line. */
function greetingBehind(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const start = from + (BEHIND.exec(text.slice(from))?.[0].length ?? 0);
  if (start === from || text.length > LONGEST_HEADLINE) return undefined;
  const found = openedGreeting(text.slice(start), 0, words);
  const isSalutation =
    found?.shape === 'marked' &&
    ['generic', 'words'].includes(found.addressee.kind) &&
    words.opener(text.slice(start))?.value === 'before a name' &&
    text.slice(start + found.span.end).trim() === '';
  if (!isSalutation) return undefined;
  const moved = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
  return {
    ...found,
    opener: moved(found.opener),
    addressee: { ...found.addressee, span: moved(found.addressee.span) },
    span: moved(found.span),
  };
}

/** One to three words and a comma. */
const BEHIND = /^\p{L}[\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]+){0,2},\s+/u;

/** "，您好！": the comma that stood behind a name. */
const IS_LEFT_OVER = /^\s*[,，،、]\s*$/u;

/** "Geachte heer/mevrouw,": a salutation that is whole without a name. */
function completeGreeting(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const phrase = words.complete(text.slice(from));
  if (phrase === undefined) return undefined;
  const end = from + phrase.end;
  const mark = markAt(text, end);
  if (mark === undefined && !FLOURISH.test(text.slice(end))) return undefined;
  if (mark !== undefined && leavesGap(text, end, mark, words)) {
    // "Geachte heer/mevrouw ,": whole without a name, but for the space that one has left.
    const opened =
      openedGreeting(text, from, words) ??
      titleAlone(text, from, text.slice(from, mark.end), words);
    if (opened?.addressee.kind === 'empty') return opened;
  }
  return {
    shape: 'marked',
    opener: { start: from, end },
    addressee: nobody(end),
    span: { start: from, end: mark?.end ?? end },
  };
}

/** A headline may begin with an opener too, and name the reader further on: "Witaj w Allegro, Anno!". */
function openedOrHeadline(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const opened = openedGreeting(text, from, words);
  return opened?.shape === 'bare' && opened.addressee.kind === 'nobody'
    ? (headlineAt(text, from, words) ?? opened)
    : opened;
}
