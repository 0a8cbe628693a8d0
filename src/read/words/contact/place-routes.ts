import { placeIn, type ContactRoute, type Line } from '../../../model/reading.ts';
import { overlaps } from '../../../model/text/span.ts';
import { sentencesOf } from '../clauses.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';

/** Sentences that invite the reader to where somebody is, without an address: "Chat with us in the app." */
export function placeRoutes(
  line: Line,
  vocabularies: readonly ContactVocabulary[],
): ContactRoute[] {
  const found = vocabularies.flatMap(({ places }) => places.in(line.text));
  if (found.length === 0) return [];
  const invited = vocabularies.flatMap((words) =>
    INVITING.flatMap((list) => words[list].in(line.text)),
  );
  if (invited.length === 0) return [];
  return sentencesOf(line.text).flatMap((sentence) => {
    const [place] = found.filter((span) => overlaps(span, sentence));
    const isInvited = invited.some(
      (span) => overlaps(span, sentence) && (place === undefined || !overlaps(span, place)),
    );
    if (place === undefined || !isInvited) return [];
    return [
      {
        kind: 'place',
        value: line.text.slice(place.start, place.end),
        role: line.role,
        at: placeIn(line, place),
      },
    ];
  });
}

const INVITING = ['invitations', 'chatLinks', 'supportLinks'] as const;
