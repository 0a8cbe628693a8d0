import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { refusesReplies, replyAddressOf } from '../reply-address.ts';
import { routesOf } from '../routes.ts';

export default defineRule({
  id: 'contact/no-reply',
  summary: 'Disallow inviting a reply that nobody will read',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    invitesInVain: 'Invites a reply ("{invitation}"), but replies go to {address}.',
    contradicts: 'Invites a reply ("{invitation}"), and says elsewhere that nobody reads it.',
    noOtherWay: 'Expected another way to reach someone, because replies go to {address}.',
  },

  unknowns: {
    noSender: 'Invites a reply ("{invitation}"), but the message does not say where replies go.',
  },

  *check(judged) {
    const { message, reading } = judged;
    const address = replyAddressOf(message);
    const refused = address !== undefined && refusesReplies(address);
    const invitation = reading.replies.find(({ kind }) => kind === 'invites');
    if (invitation !== undefined) {
      const { text, at } = invitation;
      if (refused) {
        yield { message: 'invitesInVain', data: { invitation: text, address }, at };
      } else if (
        reading.replies.some(({ kind, role }) => kind === 'refuses' && role === invitation.role)
      ) {
        yield { message: 'contradicts', data: { invitation: text }, at };
      } else if (address === undefined) {
        yield { cannotTell: 'noSender', data: { invitation: text }, at };
      }
      return;
    }
    const routes = routesOf(judged);
    if (!refused || routes === undefined || judged.contract.contact === 'none') return;
    if (routes.live.length + routes.dead.length > 0) return;
    yield { message: 'noOtherWay', data: { address }, at: routes.view.start };
  },
});
