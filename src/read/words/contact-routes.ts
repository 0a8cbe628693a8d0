import {
  placeIn,
  type Claim,
  type ContactRoute,
  type Line,
  type LineRole,
  type Link,
  type ReplyNotice,
} from '../../model/reading.ts';
import { overlaps, type Span } from '../../model/text/span.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';
import { linkRoute, saysSupport, type LinkQuestion } from './link-routes.ts';
import { phoneRoutes, type PhoneQuestion } from './phone-routes.ts';

/** Where a reader of the message sees a way to reach somebody. */
const ROLES: ReadonlySet<LineRole> = new Set(['body', 'alt', 'outlook', 'text']);

export interface ContactQuestion extends LinkQuestion {
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly claims: readonly Claim[];
  readonly replies: readonly ReplyNotice[];
  readonly phones: PhoneQuestion;
}

/** Every way to reach the sender that the message shows, the dead ones included, in the order of the message. */
export function contactRoutes(question: ContactQuestion): ContactRoute[] {
  const { lines, links, claims, replies, vocabularies, phones } = question;
  const linked = links.flatMap((link) => linkRoute(link, lineOf(link, lines), question) ?? []);
  const numbers = lines
    .filter(({ role }) => ROLES.has(role))
    .flatMap((line) => phoneRoutes(line, takenSpans(line, claims, links), vocabularies, phones))
    .filter((route) => !linked.some((other) => isSamePlace(route, other)));
  const invited = replies.filter(({ kind }) => kind === 'invites').map(replyRoute);
  const routes = [...linked, ...numbers, ...invited];
  return [...routes, ...emptyPromises(lines, links, routes, vocabularies)].sort(
    (a, b) => a.at.span.start - b.at.span.start,
  );
}

const lineOf = ({ line }: Link, lines: readonly Line[]): Line | undefined =>
  line === undefined ? undefined : lines[line];

/** Stretches of a line, as offsets in its part, whose digits are no phone number. */
function takenSpans(line: Line, claims: readonly Claim[], links: readonly Link[]): Span[] {
  const ofClaims = claims
    .filter(({ role, form }) => role === line.role && form !== 'ending')
    .map(({ shownAt }) => shownAt);
  const ofLinks = links
    .filter(({ form, role }) => form === 'bare' && role === line.role)
    .map(({ at }) => at);
  return [...ofClaims, ...ofLinks].filter(({ part }) => part === line.part).map(({ span }) => span);
}

const isSamePlace = (a: ContactRoute, b: ContactRoute): boolean =>
  a.at.part === b.at.part && a.kind === b.kind && overlaps(a.at.span, b.at.span);

const replyRoute = ({ role, at }: ReplyNotice): ContactRoute => ({
  kind: 'reply',
  value: '',
  role,
  at,
});

/** "Contact us" in a message that shows nothing to click, to dial or to write to. */
function emptyPromises(
  lines: readonly Line[],
  links: readonly Link[],
  routes: readonly ContactRoute[],
  vocabularies: readonly ContactVocabulary[],
): ContactRoute[] {
  const promises: ContactRoute[] = [];
  for (const role of ['body', 'outlook', 'text'] as const) {
    if (routes.some((route) => route.role === role || (role !== 'text' && route.role === 'alt')))
      continue;
    if (
      links.some(
        (link) =>
          link.role === role &&
          link.visible &&
          isWeb(link.href) &&
          saysContact(link.text, vocabularies),
      )
    )
      continue;
    const found = firstInvitation(
      lines.filter((line) => line.role === role),
      vocabularies,
    );
    if (found !== undefined)
      promises.push({
        kind: 'support-page',
        value: '',
        dead: 'nothing-to-follow',
        role,
        at: found,
      });
  }
  return promises;
}

const isWeb = (href: string): boolean => /^https?:/i.test(href);

const saysContact = (text: string, vocabularies: readonly ContactVocabulary[]): boolean =>
  vocabularies.some((words) => saysSupport(text, words));

function firstInvitation(
  lines: readonly Line[],
  vocabularies: readonly ContactVocabulary[],
): ContactRoute['at'] | undefined {
  for (const line of lines) {
    for (const { invitations } of vocabularies) {
      const [found] = invitations.in(line.text);
      if (found !== undefined) return placeIn(line, found);
    }
  }
  return undefined;
}
