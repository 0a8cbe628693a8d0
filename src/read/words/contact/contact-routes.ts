import {
  placeIn,
  type Claim,
  type ContactRoute,
  type Line,
  type LineRole,
  type Link,
  type ReplyNotice,
} from '../../../model/reading.ts';
import type { Place } from '../../../model/message.ts';
import { overlaps, type Span } from '../../../model/text/span.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';
import { linkRoute } from './link-routes.ts';
import { createLinkWords, type LinkWords } from './link-words.ts';
import type { MailQuestion } from './mail-links.ts';
import type { MessengerFinder } from './messenger-routes.ts';
import { holdsEmergencyNumber } from './emergency-numbers.ts';
import { isInPairs, isPhone, type PhoneQuestion } from './phone-finder.ts';
import { createPhoneReader } from './phone-routes.ts';
import { endsWith } from '../phrases/phrases.ts';
import { placeRoutes } from './place-routes.ts';

/** Where a reader of the message sees a way to reach somebody. */
const ROLES: ReadonlySet<LineRole> = new Set(['body', 'alt', 'outlook', 'text']);

export interface ContactQuestion extends MailQuestion {
  readonly lines: readonly Line[];
  /** The same, with what a text part wraps in one. */
  readonly paragraphs: readonly Line[];
  readonly links: readonly Link[];
  readonly claims: readonly Claim[];
  readonly replies: readonly ReplyNotice[];
}

/** Finds every way to reach the sender that a message shows, the dead ones included, in the order of the message. */
export type ContactFinder = (question: ContactQuestion) => ContactRoute[];

/** Makes a finder. It remembers lines and links. */
export function createContactFinder(
  vocabularies: readonly ContactVocabulary[],
  phones: PhoneQuestion,
  findMessengers: MessengerFinder,
): ContactFinder {
  const words = createLinkWords(vocabularies);
  const findPhones = createPhoneReader(vocabularies, phones);

  return (question) => {
    const { lines, paragraphs, links, claims, replies } = question;
    const shown = paragraphs.filter(({ role }) => ROLES.has(role));
    const linked = links.flatMap(
      (link) => linkRoute(link, lineOf(link, lines), question, words) ?? [],
    );
    const numbered = claims.filter((claim) => !isNumberToDial(claim, lines, phones, vocabularies));
    const taken = takenPlaces(numbered, links);
    const numbers = shown
      .flatMap((line) => findPhones(line, spansOn(line, taken)))
      .filter((route) => !linked.some((other) => isSamePlace(route, other)));
    const accounts = shown.flatMap(findMessengers);
    const places = shown.flatMap((line) => placeRoutes(line, vocabularies));
    const invited = replies.filter(({ kind }) => kind === 'invites').map(replyRoute);
    const routes = [...linked, ...numbers, ...accounts, ...places, ...invited];
    return [...routes, ...emptyPromises(shown, links, routes, words, phones)].sort(
      (a, b) => a.at.span.start - b.at.span.start,
    );
  };
}

/** "Questions about your invoice: 041 555 01 40": words around a label may make its number a phone's. */
function isNumberToDial(
  { form, shown, phrase, noun, role, at }: Claim,
  lines: readonly Line[],
  phones: PhoneQuestion,
  vocabularies: readonly ContactVocabulary[],
): boolean {
  if (form !== 'full') return false;
  // "Spær kortet på 70 15 62 43": what is to be done, and on which number.
  const lead = phrase.slice(0, phrase.lastIndexOf(shown));
  const isIntroduced = vocabularies.some(({ beforePhones }) => endsWith(beforePhones, lead, /^ $/));
  if (isIntroduced && isInPairs(shown, phones)) return true;
  if (!isPhone(shown, phones)) return false;
  if (/\p{L}/u.test(phrase.replace(noun, ''))) return true;
  const line = lines.find(
    ({ part, role: own, offsets }) =>
      part === at.part && own === role && offsets.includes(at.span.start),
  );
  const before = line?.text.slice(0, line.offsets.indexOf(at.span.start)) ?? '';
  return /\p{L}[^.,;:|]*$/u.test(before);
}

const lineOf = ({ line }: Link, lines: readonly Line[]): Line | undefined =>
  line === undefined ? undefined : lines[line];

/** Stretches of the message whose digits are no phone number, by part and role. */
type TakenPlaces = ReadonlyMap<string, readonly Span[]>;

function takenPlaces(claims: readonly Claim[], links: readonly Link[]): TakenPlaces {
  const places = new Map<string, Span[]>();
  const add = (role: string, { part, span }: Place): void => {
    const key = `${part} ${role}`;
    const spans = places.get(key) ?? [];
    places.set(key, spans);
    spans.push(span);
  };
  for (const { role, form, shownAt } of claims) if (form !== 'ending') add(role, shownAt);
  for (const { role, form, at } of links) if (form === 'bare') add(role, at);
  return places;
}

function spansOn({ part, role, offsets }: Line, taken: TakenPlaces): readonly Span[] {
  const spans = taken.get(`${part} ${role}`) ?? [];
  const [first, last] = [offsets.at(0) ?? 0, offsets.at(-1) ?? 0];
  return spans.filter(({ start, end }) => start <= last && end > first);
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
  { vocabularies, saysSupport }: LinkWords,
  phones: PhoneQuestion,
): ContactRoute[] {
  const promises: ContactRoute[] = [];
  for (const role of ['body', 'outlook', 'text'] as const) {
    if (routes.some((route) => route.role === role || (role !== 'text' && route.role === 'alt')))
      continue;
    if (
      links.some(
        (link) => link.role === role && link.visible && isWeb(link.href) && saysSupport(link.text),
      )
    )
      continue;
    const found = firstInvitation(
      lines.filter((line) => line.role === role && !holdsEmergencyNumber(line.text, phones)),
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

function firstInvitation(
  lines: readonly Line[],
  vocabularies: readonly ContactVocabulary[],
): ContactRoute['at'] | undefined {
  for (const line of lines) {
    for (const { invitations, thirdParties } of vocabularies) {
      const found = invitations.in(line.text);
      if (found.length === 0) continue;
      const others = thirdParties.in(line.text);
      const own = found.find((span) => !others.some((other) => isAbout(line.text, span, other)));
      if (own !== undefined) return placeIn(line, own);
    }
  }
  return undefined;
}

/** "Contact your bank", and "bankanızla iletişime geçin" where the verb comes last. */
function isAbout(text: string, invitation: Span, party: Span): boolean {
  if (overlaps(invitation, party)) return true;
  const follows = party.start >= invitation.end;
  const between = follows
    ? text.slice(invitation.end, party.start)
    : text.slice(party.end, invitation.start);
  const most = follows ? LONGEST_OBJECT : LONGEST_CASE_ENDING;
  return between.length <= most && !/[.!?;:,、，。！？।|]/u.test(between);
}

/** Words between a verb and whom it sends the reader to: "the customer service of your". */
const LONGEST_OBJECT = 24;
const LONGEST_CASE_ENDING = 5;
