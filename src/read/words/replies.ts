import { placeIn, type Line, type LineRole, type ReplyNotice } from '../../model/reading.ts';
import { overlaps, type Span } from '../../model/text/span.ts';
import { clauseStart } from './clauses.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';

const ROLES: ReadonlySet<LineRole> = new Set(['body', 'outlook', 'text']);
const isAbbreviated = (): boolean => false;

/** What the lines say about answering the message. A sentence that refuses invites nothing. */
export function repliesIn(
  lines: readonly Line[],
  vocabularies: readonly ContactVocabulary[],
): ReplyNotice[] {
  return lines
    .filter(({ role }) => ROLES.has(role))
    .flatMap((line) => {
      const refused = spansOf(line.text, vocabularies, 'refusesReply');
      const invited = spansOf(line.text, vocabularies, 'invitesReply').filter(
        (span) => !refused.some((other) => inOneSentence(line.text, other, span)),
      );
      return [
        ...refused.map((span) => notice('refuses', line, span)),
        ...invited.map((span) => notice('invites', line, span)),
      ];
    });
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
