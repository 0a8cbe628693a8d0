import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { refusesReplies, replyAddressOf } from '../reply-address.ts';
import { routesOf } from '../routes.ts';

export default defineRule({
  id: 'contact/missing-route',
  summary: 'Require a way to reach the sender',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    missing: 'Expected a way to reach someone, but the message shows none.',
  },

  *check(judged) {
    const routes = routesOf(judged);
    if (routes === undefined || judged.contract.contact === 'none') return;
    // A route that is there and broken is contact/dead-route.
    if (routes.live.length > 0 || routes.dead.length > 0) return;
    // So is a sender who refuses replies and offers nothing else: contact/no-reply.
    const replyAddress = replyAddressOf(judged.message);
    if (replyAddress !== undefined && refusesReplies(replyAddress)) return;
    yield { message: 'missing', data: {}, at: routes.view.start };
  },
});
