import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { isNamed, nameOf, namingOf } from '../naming.ts';

export default defineRule({
  id: 'greeting/generic',
  summary: 'Disallow a greeting to nobody in particular where the name is known',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    generic: 'Expected a greeting to {name}, but it says "{greeting}".',
  },

  unknowns: {
    noRecipient: 'The record holds no person that "{greeting}" could have named.',
  },

  *check(judged) {
    const { recipient } = judged.facts;
    if (judged.contract.greeting === 'none') return;

    for (const greeting of judged.reading.greetings) {
      if (namingOf(judged, greeting).kind !== 'nobody') continue;
      const { text, at } = greeting;
      if (recipient === undefined) {
        yield { cannotTell: 'noRecipient', data: { greeting: text }, at };
      } else if (isNamed(recipient)) {
        yield { message: 'generic', data: { name: nameOf(recipient), greeting: text }, at };
      }
    }
  },
});
