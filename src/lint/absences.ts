import emailOnly from '../rules/contact/email-only/rule.ts';
import missingRoute from '../rules/contact/missing-route/rule.ts';
import noReply from '../rules/contact/no-reply/rule.ts';
import missingGreeting from '../rules/greeting/missing/rule.ts';
import missingLink from '../rules/tracking/missing-link/rule.ts';
import notLinked from '../rules/tracking/not-linked/rule.ts';
import unreadable from '../rules/message/unreadable/rule.ts';
import type { Cell } from './matrix.ts';
import type { AskedQuestion } from './questions.ts';
import type { JudgedFinding } from './sighting.ts';

/** Rules that report what a message lacks. Of one that is cut off nobody can tell: it may stand behind the cut. */
const OF_WHOLE_MESSAGES: ReadonlySet<string> = new Set(
  [missingRoute, emailOnly, noReply, missingGreeting, missingLink, notLinked].map(({ id }) => id),
);

export const isOfAbsence = ({ rule }: JudgedFinding): boolean => OF_WHOLE_MESSAGES.has(rule);

/** The question that such a finding becomes. */
export const askedOfRest = (
  { rule }: JudgedFinding,
  { definition, customer }: Cell,
): AskedQuestion => ({
  rule,
  reason: 'cutOff',
  text: `The message is cut off, and what ${rule} asks for may stand behind the cut (${unreadable.id}).`,
  message: definition.name,
  customer: customer.name,
});
