import { z } from 'zod';
import { PART_NAMES } from '../../../model/message.ts';
import { defineRule } from '../../define-rule.ts';
import { blanksIn } from './blanks.ts';
import { valueIsDue } from './value-is-due.ts';

export default defineRule({
  id: 'render/blank-value',
  summary: 'Disallow an expression that prints nothing where a value is due',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    blank: 'Expected a value in "{context}", but {expression} printed nothing.',
    blankLink: 'Expected words to click on, but {expression} printed nothing.',
  },

  unknowns: {
    perhapsOptional: 'Nothing says whether {expression} in "{context}" may print nothing.',
    notTraced: 'It is not known what was printed in "{context}".',
  },

  *check(judged) {
    for (const part of PART_NAMES) {
      for (const blank of blanksIn(judged, part)) {
        const { at, context, expression, blames } = blank;
        if (blank.isLinkText) {
          yield { message: 'blankLink', data: { expression }, at, blames };
          continue;
        }
        const due = valueIsDue(blank);
        if (due === 'yes') yield { message: 'blank', data: { context, expression }, at, blames };
        if (due === 'perhaps') {
          yield { cannotTell: 'perhapsOptional', data: { context, expression }, at };
        }
      }
    }

    // Without provenance there is only the look of it, and people type " ," too.
    for (const line of judged.reading.lines) {
      if (judged.message.parts[line.part]?.provenance !== undefined) continue;
      const [gap] =
        /[\p{L}\p{N}]+ ,(?=\s|$)|\S*\(\s*\)|[\p{L}\p{N}]+ #(?=\s|$)/u.exec(line.text) ?? [];
      if (gap !== undefined) yield { cannotTell: 'notTraced', data: { context: gap } };
    }
  },
});
