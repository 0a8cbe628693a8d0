import { z } from 'zod';
import type { Judged } from '../../../model/judged.ts';
import { originAt } from '../../../model/message.ts';
import type { ReplyNotice } from '../../../model/reading.ts';
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
        reading.replies.some(
          (notice) => notice.role === invitation.role && isRefusal(notice, judged),
        )
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
    const refusal = reading.replies.find(
      (notice) => notice.role === routes.view.role && isRefusal(notice, judged),
    );
    yield { message: 'noOtherWay', data: { address }, at: refusal?.at ?? routes.view.start };
  },
});

/** What the record says in passing ("the amount is not legible") is said of something else. */
const isRefusal = ({ kind, at, text }: ReplyNotice, { message, facts }: Judged): boolean => {
  if (kind !== 'refuses') return false;
  const origin = originAt(message, at);
  return !(
    origin.kind === 'expression' &&
    origin.printings.some(({ reads }) =>
      reads.some(({ path, value }) => facts.values.has(path) && String(value).includes(text)),
    )
  );
};
