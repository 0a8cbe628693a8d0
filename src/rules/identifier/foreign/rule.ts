import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { nameOf, phraseOf, redacted } from '../wording.ts';
import { isParcelClaim, judgeClaims } from '../verdict.ts';
import { leaksOf } from './leaks.ts';

export default defineRule({
  id: 'identifier/foreign',
  summary: "Disallow another customer's identifier, name, e-mail or postal address",
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    somebodyElses: 'Says "{phrase}" to {customer}, but that is of {owner} ({path}).',
    leak: 'Shows "{value}" of another customer to {customer}.',
  },

  *check(judged) {
    const customer = nameOf(judged.facts);
    // Another's parcel is told where parcels are.
    const claimed = judgeClaims(judged).flatMap(({ claim, verdict }) =>
      verdict.kind === 'foreign' && !isParcelClaim(judged, claim)
        ? [{ claim, identifier: verdict.identifier }]
        : [],
    );
    for (const { claim, identifier } of claimed) {
      const { owner, path } = identifier;
      yield {
        message: 'somebodyElses',
        data: { phrase: phraseOf(claim), customer, owner, path },
        at: claim.shownAt,
        blames: [path],
      };
    }
    for (const { value, at } of leaksOf(judged)) {
      const isTold = claimed.some(
        ({ claim: { shownAt } }) =>
          shownAt.part === at.part &&
          shownAt.span.start < at.span.end &&
          at.span.start < shownAt.span.end,
      );
      if (!isTold) {
        yield { message: 'leak', data: { value: redacted(value), customer }, at };
      }
    }
  },
});
