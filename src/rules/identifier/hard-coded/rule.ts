import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { judgeClaims } from '../verdict.ts';
import { nounFor, phraseOf, redacted } from '../wording.ts';

export default defineRule({
  id: 'identifier/hard-coded',
  summary: "Disallow an identifier written out where the customer's own belongs",
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    sameForAll:
      'Says "{phrase}", and would to every customer: {shown} is fixed text, whatever the {noun} in the record.',
  },

  *check(judged) {
    for (const { claim, verdict } of judgeClaims(judged)) {
      if (verdict.kind !== 'hard-coded') continue;
      yield {
        message: 'sameForAll',
        data: {
          phrase: phraseOf(claim),
          shown: redacted(claim.shown),
          noun: nounFor(claim.accepts),
        },
        at: claim.shownAt,
        blames: verdict.identifiers.map(({ path }) => path),
      };
    }
  },
});
