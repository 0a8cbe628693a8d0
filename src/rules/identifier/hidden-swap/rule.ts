import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { fieldsInstead } from '../fields-instead.ts';
import { judgeClaims } from '../verdict.ts';
import { blamesOf, explain, nameOf, nounFor, phraseOf } from '../wording.ts';

export default defineRule({
  id: 'identifier/hidden-swap',
  summary: 'Disallow an identifier that is right only by coincidence',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    byCoincidence:
      'Says "{phrase}", which is right only by coincidence of this customer: {explanation}, not of any {noun} of {customer}.',
  },

  *check(judged) {
    for (const { claim, verdict } of judgeClaims(judged)) {
      if (verdict.kind !== 'hidden-swap') continue;
      yield {
        message: 'byCoincidence',
        data: {
          phrase: phraseOf(claim),
          explanation: explain(claim, verdict.cause),
          noun: nounFor(claim.accepts),
          customer: nameOf(judged.facts),
        },
        at: claim.shownAt,
        blames: blamesOf(verdict.cause),
        ...fieldsInstead(claim, judged),
      };
    }
  },
});
