import type { ContactRouteKind, Line, Link } from '../../../model/reading.ts';
import { sentencesOf } from '../clauses.ts';
import { endsWith, isWhole } from '../phrases/phrases.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';
import { type LinkWords, titleOf } from './link-words.ts';

/** "Contact us here" and "Click here to contact us", where only "here" is the link. */
export function kindByClause(
  { text, at }: Link,
  line: Line | undefined,
  { vocabularies, isPointer }: LinkWords,
): ContactRouteKind | undefined {
  if (line === undefined || line.part !== at.part || !isPointer(text)) return undefined;
  const start = line.offsets.indexOf(at.span.start);
  const end = line.offsets.indexOf(at.span.end - 1) + 1;
  const sentence = sentencesOf(line.text).find((span) => span.start <= start && end <= span.end);
  if (start < 0 || sentence === undefined) return undefined;
  // "Need help? Click here": a question that the pointer answers.
  const from = line.text.slice(sentence.start, start).trim() === '' ? 0 : sentence.start;
  const before = line.text
    .slice(Math.max(from, start - LONGEST_CLAUSE), start)
    .replace(/[?？؟;]\s*$/u, '');
  const behind = line.text.slice(end, Math.min(sentence.end, end + LONGEST_CLAUSE));
  return kindBefore(before, vocabularies) ?? kindBehind(behind, vocabularies);
}

const LONGEST_CLAUSE = 80;

function kindBefore(
  before: string,
  vocabularies: readonly ContactVocabulary[],
): ContactRouteKind | undefined {
  const isNear = (list: keyof ContactVocabulary): boolean =>
    vocabularies.some((words) => endsWith(words[list], before, NEAR));
  if (isNear('otherLinks')) return undefined;
  if (isNear('callBackLinks')) return 'call-back';
  if (isNear('chatLinks')) return 'chat';
  const isTitle = vocabularies.some(({ supportLinkTitles }) =>
    isWhole(supportLinkTitles, titleOf(before)),
  );
  if (isTitle || isNear('supportLinks') || isNear('invitations')) return 'support-page';
  // "To get in touch, use this form": a purpose that the sentence begins with.
  const isPurpose = (list: keyof ContactVocabulary): boolean =>
    vocabularies.some((words) =>
      words[list]
        .in(before)
        .some(({ start, end }) => start <= LONGEST_BEGINNING && PURPOSE.test(before.slice(end))),
    );
  return isPurpose('supportLinks') || isPurpose('invitations') ? 'support-page' : undefined;
}

/** "To", "Um", "Pour nous". */
const LONGEST_BEGINNING = 9;
const PURPOSE = /^[^.!?,、，;|]{0,12}[,、，][^.!?,、，;|]{0,24}$/u;

function kindBehind(
  behind: string,
  vocabularies: readonly ContactVocabulary[],
): ContactRouteKind | undefined {
  const isNear = (list: keyof ContactVocabulary): boolean =>
    vocabularies.some((words) =>
      words[list].in(behind).some(({ start }) => NEAR.test(behind.slice(0, start))),
    );
  if (isNear('chatLinks')) return 'chat';
  return isNear('supportLinks') || isNear('invitations') ? 'support-page' : undefined;
}

/** What may stand between a pointer and the words that say what it is for. */
const NEAR_POINTER = 24;
const NEAR = new RegExp(`^[^.!?,、，;|]{0,${NEAR_POINTER}}$`, 'u');
