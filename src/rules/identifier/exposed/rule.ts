import { z } from 'zod';
import type { Place } from '../../../model/message.ts';
import { compact } from '../../../model/text/compact.ts';
import { defineRule } from '../../define-rule.ts';
import { judgeClaims } from '../verdict.ts';
import { nounFor } from '../wording.ts';
import { secretsIn } from './secrets.ts';

export default defineRule({
  id: 'identifier/exposed',
  summary:
    'Disallow whole card, account and identity numbers, and identifiers meant for nobody outside',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    wholeCard: 'Shows a whole card number (ending in {ending}). Expected its last digits only.',
    wholeAccount:
      'Shows a whole bank account number (ending in {ending}). Expected its last digits only.',
    wholeNational: 'Shows a whole {noun}. Expected its last digits at most.',
    internal: 'Shows {path} ("{value}"), which is not meant for customers.',
  },

  *check(judged) {
    // An internal number under a wrong label is told where the label is judged.
    const told = judgeClaims(judged).flatMap(({ claim, verdict }) =>
      verdict.kind === 'right' || verdict.kind === 'cannot-tell' ? [] : [claim.shownAt],
    );
    for (const { kind, value, path, at } of secretsIn(judged)) {
      const blames = path === undefined ? [] : [path];
      if (kind === 'internal') {
        if (told.some((place) => overlap(place, at))) continue;
        yield { message: 'internal', data: { path: path ?? '', value }, at, blames };
        continue;
      }
      if (kind === 'national') {
        const noun = nounFor(['national-id']);
        yield { message: 'wholeNational', data: { noun }, at, blames };
        continue;
      }
      const ending = compact(value).slice(-4);
      const message = kind === 'card' ? 'wholeCard' : 'wholeAccount';
      yield { message, data: { ending }, at, blames };
    }
  },
});

const overlap = (a: Place, b: Place): boolean =>
  a.part === b.part && a.span.start < b.span.end && b.span.start < a.span.end;
