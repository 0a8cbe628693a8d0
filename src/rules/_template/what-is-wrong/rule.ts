import { z } from 'zod';
import { placeIn } from '../../../model/reading.ts';
import { defineRule } from '../../define-rule.ts';

export default defineRule({
  id: '_template/what-is-wrong',
  summary: 'Disallow a subject of too many words',
  severity: 'error',

  options: z.strictObject({
    limit: z.number().int().positive().default(12).describe('Words a subject may have.'),
  }),

  messages: {
    tooLong: 'Expected at most {limit} words in the subject, but it has {words}.',
  },

  *check({ reading }, { limit }) {
    for (const line of reading.lines) {
      if (line.role !== 'subject') continue;
      const words = line.text.split(/\s+/u).filter(Boolean).length;
      if (words <= limit) continue;
      yield {
        message: 'tooLong',
        data: { limit, words },
        at: placeIn(line, { start: 0, end: line.text.length }),
      };
    }
  },
});
