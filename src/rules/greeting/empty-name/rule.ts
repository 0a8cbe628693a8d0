import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { namingOf } from '../naming.ts';

export default defineRule({
  id: 'greeting/empty-name',
  summary: 'Disallow a greeting whose name came out empty',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    missingName: 'Expected a name in "{greeting}".',
  },

  *check(judged) {
    for (const greeting of judged.reading.greetings) {
      if (namingOf(judged, greeting).kind !== 'empty') continue;
      yield { message: 'missingName', data: { greeting: greeting.text }, at: greeting.at };
    }
  },
});
