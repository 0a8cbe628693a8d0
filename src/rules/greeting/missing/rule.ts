import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { viewsOf } from '../../views.ts';
import { calledOtherwise } from '../called.ts';
import { isNamed, nameOf, namingOf } from '../naming.ts';
import { openingNames } from '../own-name.ts';

export default defineRule({
  id: 'greeting/missing',
  summary: 'Require a greeting where the message type owes one and the name is known',
  severity: 'warning',

  options: z.strictObject({}),

  messages: {
    missing: 'Expected a greeting to {name}, but nothing addresses the reader.',
  },

  unknowns: {
    noRecipient: 'The record holds no person, so nothing says whether the reader could be greeted.',
    noType: 'The message type is not known, and with it whether a greeting is owed.',
  },

  *check(judged) {
    const { facts, reading, contract } = judged;
    const { recipient } = facts;
    if (contract.greeting === 'none' || contract.greeting === 'optional') return;
    if (recipient !== undefined && !isNamed(recipient)) return;

    for (const { role, start } of viewsOf(judged)) {
      const ofRole = reading.greetings.filter((greeting) => greeting.role === role);
      if (ofRole.some((greeting) => namingOf(judged, greeting).kind !== 'none')) continue;
      if (openingNames(judged, role) || calledOtherwise(judged, role) !== undefined) continue;
      if (recipient === undefined) yield { cannotTell: 'noRecipient', data: {}, at: start };
      else if (contract.greeting === 'unknown') yield { cannotTell: 'noType', data: {}, at: start };
      else yield { message: 'missing', data: { name: nameOf(recipient) }, at: start };
    }
  },
});
