import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { judgeClaims } from '../verdict.ts';
import { nameOf, phraseOf } from '../wording.ts';

export default defineRule({
  id: 'identifier/wrong-entity',
  summary: "Disallow the customer's own identifier of something the message is not about",
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    notTheSubject:
      'Says "{phrase}", which {customer} does have, but it belongs to {entity}, and this message is about {subject}.',
  },

  *check(judged) {
    const { facts } = judged;
    for (const { claim, verdict } of judgeClaims(judged)) {
      if (verdict.kind !== 'wrong-entity') continue;
      const { entity = '', path } = verdict.identifier;
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
