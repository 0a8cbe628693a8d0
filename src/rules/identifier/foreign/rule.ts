import { z } from 'zod';
import type { Place } from '../../../model/message.ts';
import { overlaps } from '../../../model/text/span.ts';
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
      const isTold =
        claimed.some(({ claim: { shownAt } }) => isSameSpot(shownAt, at)) ||
        // Whom a message greets is told where greetings are.
        judged.reading.greetings.some(({ addressee }) =>
          addressee.kind === 'words' ? isSameSpot(addressee.at, at) : false,
        );
      if (!isTold) {
        yield { message: 'leak', data: { value: redacted(value), customer }, at };
      }
    }
  },
});

const isSameSpot = (a: Place, b: Place): boolean => a.part === b.part && overlaps(a.span, b.span);
