import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { isHuman, routesOf } from '../routes.ts';

export default defineRule({
  id: 'contact/email-only',
  summary: 'Disallow e-mail as the only way to reach the sender',
  severity: 'warning',
  mayBeError: true,

  options: z.strictObject({}),

  messages: {
    emailOnly: 'Expected a way to speak to someone, but the message only offers e-mail.',
    humanOwed:
      'Expected a way to speak to someone, which this message type owes, but the message only offers e-mail.',
  },

  *check(judged) {
    const routes = routesOf(judged);
    if (routes === undefined || judged.contract.contact === 'none') return;
    const first = routes.live.find(({ kind }) => kind === 'email') ?? routes.live[0];
    // A human route that is there and broken is contact/dead-route.
    if (first === undefined || [...routes.live, ...routes.dead].some(isHuman)) return;
    if (judged.contract.contact === 'human') {
      yield { message: 'humanOwed', data: {}, at: first.at, severity: 'error' };
    } else {
      yield { message: 'emailOnly', data: {}, at: first.at };
    }
  },
});
