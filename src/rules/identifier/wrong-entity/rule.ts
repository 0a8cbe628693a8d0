import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { isParcelClaim, judgeClaims } from '../verdict.ts';
import { identified, nameOf, phraseOf } from '../wording.ts';

export default defineRule({
  id: 'identifier/wrong-entity',
  summary: "Disallow the customer's own identifier of something the message is not about",
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    notTheSubject:
      'Says "{phrase}", which {customer} does have, but it belongs to {entity}, and this message is about {subject}.',
    beside:
      'Says "{phrase}", which {customer} does have, but the record says that this message is about {instead}.',
  },

  *check(judged) {
    const { facts } = judged;
    for (const { claim, verdict } of judgeClaims(judged)) {
      if (verdict.kind !== 'wrong-entity' || isParcelClaim(judged, claim)) continue;
      const { entity, path } = verdict.identifier;
      if (entity === undefined) {
        const [own] = verdict.instead;
        yield {
          message: 'beside',
          data: {
            phrase: phraseOf(claim),
            customer: nameOf(facts),
            instead: own === undefined ? '' : identified(own),
          },
          at: claim.shownAt,
          blames: [path],
        };
        continue;
      }
      yield {
        message: 'notTheSubject',
        data: {
          phrase: phraseOf(claim),
          customer: nameOf(facts),
          entity,
          subject: (facts.subjectMatter ?? []).join(', '),
        },
        at: claim.shownAt,
        blames: [path],
      };
    }
  },
});
