import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { fieldsInstead } from '../fields-instead.ts';
import { isParcelClaim, judgeClaims } from '../verdict.ts';
import { blamesOf, claimed, explain, haves, nameOf, nounFor, phraseOf } from '../wording.ts';

export default defineRule({
  id: 'identifier/mismatched',
  summary: 'Disallow an identifier that the customer does not have',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    notTheirs: 'Says "{phrase}", but {customer} has no {claimed}{haves}.',
    notTheirsBut: 'Says "{phrase}", but {customer} has no {claimed}{haves}. {explanation}.',
  },

  unknowns: {
    nothingToCompare: 'Cannot compare "{phrase}": the record holds no {noun} to compare it with.',
    sourceUnknown:
      'Cannot tell whether "{phrase}" is right: the data dictionary does not say what the field holds.',
  },

  *check(judged) {
    const { facts } = judged;
    for (const { claim, verdict } of judgeClaims(judged)) {
      if (isParcelClaim(judged, claim)) continue;
      const phrase = phraseOf(claim);

      if (verdict.kind === 'cannot-tell') {
        if (verdict.because === 'nothing-to-compare') {
          const data = { phrase, noun: nounFor(claim.accepts) };
          yield { cannotTell: 'nothingToCompare', data, at: claim.at };
        } else {
          yield { cannotTell: 'sourceUnknown', data: { phrase }, at: claim.at };
        }
        continue;
      }
      if (verdict.kind !== 'mismatched') continue;

      const said = {
        phrase,
        customer: nameOf(facts),
        claimed: claimed(
          verdict.named === undefined ? claim : { ...claim, accepts: [verdict.named] },
        ),
        haves: haves(claim, facts),
      };
      const explanation = explain(claim, verdict.cause);
      const where = {
        at: claim.shownAt,
        blames: blamesOf(verdict.cause),
        ...fieldsInstead(claim, judged),
      };
      if (explanation === '') yield { message: 'notTheirs', data: said, ...where };
      else yield { message: 'notTheirsBut', data: { ...said, explanation }, ...where };
    }
  },
});
