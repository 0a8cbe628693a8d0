import { placeIn, type Line, type LineRole, type ReplyNotice } from '../../../model/reading.ts';
import { overlaps, type Span } from '../../../model/text/span.ts';
import { createCache, MOST_LINES } from '../../cache.ts';
import { clauseStart } from '../clauses.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';

const ROLES: ReadonlySet<LineRole> = new Set(['body', 'outlook', 'text']);
const isAbbreviated = (): boolean => false;

/** Finds what paragraphs say about answering the message. A sentence that refuses invites nothing. */
export type ReplyFinder = (paragraphs: readonly Line[]) => ReplyNotice[];

/** Makes a finder. It remembers lines. */
export function createReplyFinder(vocabularies: readonly ContactVocabulary[]): ReplyFinder {
  const noticesIn = createCache(MOST_LINES, (text) => {
    const refused = spansOf(text, vocabularies, 'refusesReply');
    const invited = spansOf(text, vocabularies, 'invitesReply').filter(
      (span) => !refused.some((other) => inOneSentence(text, other, span)),
    );
    return { refused, invited };
  });
  return (paragraphs) => {
    const notices: ReplyNotice[] = [];
    for (const line of paragraphs) {
      if (!ROLES.has(line.role)) continue;
      const { refused, invited } = noticesIn(line.text);
      for (const span of refused) notices.push(notice('refuses', line, span));
      for (const span of invited) notices.push(notice('invites', line, span));
    }
    return notices;
  };
}

/** Spans of a phrase list in a text, each stretch once. */
function spansOf(
  text: string,
  vocabularies: readonly ContactVocabulary[],
  list: 'refusesReply' | 'invitesReply',
): Span[] {
  const spans: Span[] = [];
  for (const words of vocabularies) {
    for (const span of words[list].in(text)) {
      if (!spans.some((other) => overlaps(other, span))) spans.push(span);
    }
  }
  return spans;
}

const inOneSentence = (text: string, a: Span, b: Span): boolean =>
  clauseStart(text, a.start, 200, isAbbreviated) ===
    clauseStart(text, b.start, 200, isAbbreviated) || overlaps(a, b);

const notice = (kind: ReplyNotice['kind'], line: Line, span: Span): ReplyNotice => ({
  kind,
  text: line.text.slice(span.start, span.end),
  role: line.role,
  at: placeIn(line, span),
});
