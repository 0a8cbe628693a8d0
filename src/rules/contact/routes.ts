import type { Identifier } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import { SUBSCRIBER_DIGITS, subscriberDigits } from '../../model/phone.ts';
import type { ContactRoute, ContactRouteKind } from '../../model/reading.ts';
import { mainViewOf, type View } from '../views.ts';
import { refusesReplies, replyAddressOf } from './reply-address.ts';

/** What a reader of the message's main view can do to reach the sender. */
export interface Routes {
  readonly view: View;
  readonly live: readonly ContactRoute[];
  readonly dead: readonly ContactRoute[];
}

const WRITTEN: readonly ContactRouteKind[] = ['email', 'reply'];

/** Whether somebody answers in person; a written answer may take days. */
export const isHuman = ({ kind }: ContactRoute): boolean => !WRITTEN.includes(kind);

/**
 * "We sent this to ada@example.com", "£15 landed on 07700 900 655", "Subscriber ID: 3018 447 265": nobody of
 * the sender's is there.
 */
function isCustomersOwn({ kind, value }: ContactRoute, { facts }: Judged): boolean {
  const { recipient, emails = [], phones = [], identifiers } = facts;
  if (kind === 'email') {
    return [...emails, recipient?.email?.toLowerCase()].includes(value.toLowerCase());
  }
  if (kind !== 'phone') return false;
  const digits = subscriberDigits(value);
  if (digits.length < SUBSCRIBER_DIGITS) return false;
  return phones.some((own) => subscriberDigits(own) === digits) || isIdentifier(value, identifiers);
}

/** A ticket may be of the people to call: `support: { number }`. */
const isIdentifier = (shown: string, identifiers: readonly Identifier[]): boolean =>
  identifiers.some(
    ({ kind, value, isThirdParty }) =>
      kind !== 'ticket' && isThirdParty !== true && bare(value) === bare(shown),
  );

const bare = (text: string): string => text.replace(/[^\d\p{L}]/gu, '');

/** Undefined for a message without a body. */
export function routesOf(judged: Judged): Routes | undefined {
  const view = mainViewOf(judged);
  if (view === undefined) return undefined;
  // An image's alternative text is read where the image is; what only Outlook shows is not for all.
  const roles = view.role === 'body' ? ['body', 'alt'] : ['text'];
  const replyAddress = replyAddressOf(judged.message);
  // An invitation to answer a sender who refuses replies is contact/no-reply, and no route.
  const isInVain = replyAddress !== undefined && refusesReplies(replyAddress);
  const routes = judged.reading.routes.filter(
    (route) =>
      roles.includes(route.role) &&
      !isCustomersOwn(route, judged) &&
      !(isInVain && route.kind === 'reply'),
  );
  return {
    view,
    live: routes.filter(({ dead }) => dead === undefined),
    dead: routes.filter(({ dead }) => dead !== undefined),
  };
}
