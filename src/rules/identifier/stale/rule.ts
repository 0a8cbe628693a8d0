import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { judgeClaims } from '../verdict.ts';
import { phraseOf } from '../wording.ts';

export default defineRule({
  id: 'identifier/stale',
  summary: 'Disallow an identifier kept from an earlier render',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    keptValue:
      'Says "{phrase}" whatever {path} holds: a helper or the code before the template keeps an earlier value.',
  },

  *check(judged) {
    for (const { claim, verdict } of judgeClaims(judged)) {
      if (verdict.kind !== 'stale') continue;
      const { path } = verdict.identifier;
      yield {
        message: 'keptValue',
        data: { phrase: phraseOf(claim), path },
        at: claim.shownAt,
        blames: [path],
      };
    }
  },
});
