import {
  CHATS,
  MESSENGER_FRONT_PAGES,
  MESSENGERS,
  MESSENGER_SCHEMES,
  SELF_SERVICE_PAGES,
  SOCIAL_HOSTS,
  SUPPORT_PAGES,
  type UrlPattern,
} from '../../../lexicon/contact-hosts.ts';
import { LEAKED_WORDS, NO_REPLY_MAILBOXES, TOKEN_SHAPES } from '../../../lexicon/tokens.ts';
import type { ContactRoute, ContactRouteKind, Line, Link } from '../../../model/reading.ts';
import { createCache, MOST_LINES } from '../../cache.ts';
import { sentencesOf } from '../clauses.ts';
import { foldCharacters } from '../phrases/fold-characters.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';
import { accountIn, isShared } from './messenger-accounts.ts';
import { namesMessenger } from './messenger-routes.ts';
import { isNonsenseNumber } from './nonsense-numbers.ts';
import { UNFILLED } from './phone-shapes.ts';
import { endsWith, isIn, isWhole, startsWith } from '../phrases/phrases.ts';

/** What the words of links and the pages they lead to say, in one choice of languages. */
export interface LinkWords {
  readonly vocabularies: readonly ContactVocabulary[];
  /** What kind of contact the words of a link promise; `other` where they promise something else. */
  readonly kindOf: (text: string) => ContactRouteKind | 'other' | undefined;
  /** Whether words of a link say no more than where it is: "here", "this form", its own address. */
  readonly isPointer: (text: string) => boolean;
  /** Whether a link that says this promises a support or contact page. */
  readonly saysSupport: (text: string) => boolean;
  readonly pageAt: (href: string) => Page;
}

/** What a page is for, by its address alone. */
type Page =
  'messenger' | 'messenger-front' | 'chat' | 'social' | 'self-service' | 'support' | 'any';

/** They remember what they were asked. */
export const createLinkWords = (vocabularies: readonly ContactVocabulary[]): LinkWords => ({
  vocabularies,
  kindOf: createMemoryOf((text) => kindByWords(text, vocabularies)),
  isPointer: createMemoryOf((text) => isPointer(text, vocabularies)),
  saysSupport: createMemoryOf((text) => vocabularies.some((words) => saysSupport(text, words))),
  pageAt: createCache(MOST_LINES, pageAt),
});

/** Of makers that may find nothing. */
function createMemoryOf<Made>(make: (text: string) => Made): (text: string) => Made {
  const remembered = createCache(MOST_LINES, (text) => ({ made: make(text) }));
  return (text) => remembered(text).made;
}

export interface LinkQuestion {
  /** The address the message goes to, which reaches nobody but the reader. */
  readonly to: string | undefined;
  /** From and Reply-To: an address of the same domain is the sender's, whatever stands around it. */
  readonly senders: readonly string[];
}

/** The route that a link is, if it is one. Links nobody can see or click lead nowhere. */
export function linkRoute(
  link: Link,
  line: Line | undefined,
  question: LinkQuestion,
  words: LinkWords,
): ContactRoute | undefined {
  if (!link.visible) return undefined;
  const { href } = link;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  const said = words.kindOf(link.text) ?? kindByClause(link, line, words);
  if (scheme === 'tel' || scheme === 'callto') return phoneLink(link);
  if (scheme === 'mailto') return mailLink(link, line, question, words);
  if (scheme !== undefined && MESSENGER_SCHEMES.includes(scheme)) return messengerLink(link, said);
  if (scheme === 'http' || scheme === 'https' || href.startsWith('//'))
    return webLink(link, said, words);
  if (said === 'other') return undefined;
  const dead = deadness(href);
  const meant = said ?? (dead === undefined ? undefined : kindByInvitation(link.text, words));
  if (meant === undefined) return undefined;
  return dead === undefined
    ? route(meant, href, link)
    : { ...route(meant, dead === 'empty' ? '' : href, link), dead };
}

/** "Write to us on WhatsApp" and "Call us" promise somebody, wherever they lead. */
function kindByInvitation(text: string, { vocabularies }: LinkWords): ContactRouteKind | undefined {
  if (namesMessenger(text)) return 'messenger';
  const invites = vocabularies.some(
    ({ invitations, thirdParties }) => isIn(invitations, text) && !isIn(thirdParties, text),
  );
  return invites ? 'support-page' : undefined;
}

/** A messenger's address is a way to whom it names, and none to anybody where it passes a page on to friends. */
function messengerLink(
  link: Link,
  said: ContactRouteKind | 'other' | undefined,
): ContactRoute | undefined {
  const { href } = link;
  if (isShared(href)) return undefined;
  const account = accountIn(href);
  // A country code alone calls nobody.
  const dead = /^\+?\d{0,3}$/.test(account) ? 'empty' : numberDeadness(account);
  if (dead === undefined) return route('messenger', href, link);
  return said === 'other'
    ? undefined
    : { ...route('messenger', dead === 'empty' ? '' : account, link), dead };
}

/** Why nobody answers at a number or name, by its look. */
function numberDeadness(value: string): ContactRoute['dead'] {
  const isPlaceholder =
    isNonsenseNumber(value) || value.search(UNFILLED) >= 0 || /^\+?\d*[x×_]{6,}$/i.test(value);
  return deadness(value) ?? (isPlaceholder ? 'placeholder' : undefined);
}

const route = (kind: ContactRouteKind, value: string, { role, at }: Link): ContactRoute => ({
  kind,
  value,
  role,
  at,
});

function phoneLink(link: Link): ContactRoute {
  const value = decoded(link.href.replace(/^[a-z]+:/i, ''))
    .replace(/^\/\//, '')
    .trim();
  const dead = numberDeadness(value) ?? (COUNTRY_ALONE.test(value) ? 'empty' : undefined);
  return { ...route('phone', value, link), ...(dead === undefined ? {} : { dead }) };
}

/** A country code and nothing behind it, or no digits at all. */
const COUNTRY_ALONE = /^(?:\D*|\D*0+\D*|\s*(?:\+|00)\D*\d{1,3}\D*)$/;

function mailLink(
  link: Link,
  line: Line | undefined,
  { to, senders }: LinkQuestion,
  { vocabularies }: LinkWords,
): ContactRoute | undefined {
  const [address = '', query = ''] = link.href.replace(/^mailto:/i, '').split('?');
  const value = decoded(address || (/(?:^|&)to=([^&]*)/i.exec(query)?.[1] ?? '')).trim();
  if (value === '' && /(?:^|&)(?:subject|body)=/i.test(query) && isSharing(query)) return undefined;
  const dead = deadness(value);
  if (dead !== undefined) return { ...route('email', value, link), dead };
  if (isUnanswered(value) || isSameAddress(value, to)) return undefined;
  return link.form === 'bare' &&
    !senders.some((sender) => isOfDomain(sender, value)) &&
    isReadersOwn(line, link, vocabularies)
    ? undefined
    : route('email', value, link);
}

/** "Tell a friend" writes a mail without an address, on purpose. */
const isSharing = (query: string): boolean => /(?:^|&)body=/i.test(query);

function webLink(
  link: Link,
  said: ContactRouteKind | 'other' | undefined,
  { pageAt }: LinkWords,
): ContactRoute | undefined {
  const page = pageAt(link.href);
  if (page === 'messenger') return messengerLink(link, said);
  if (page === 'chat') return route(page, link.href, link);
  if (page === 'messenger-front')
    return said === undefined || said === 'other'
      ? undefined
      : { ...route('messenger', '', link), dead: 'empty' };
  if (page === 'social' || said === 'other' || page === 'self-service') return undefined;
  if (said !== undefined) return route(said, link.href, link);
  return page === 'support' ? route('support-page', link.href, link) : undefined;
}

function pageAt(href: string): Page {
  const url = foldCharacters(href)
    .toLowerCase()
    .replace(/^(?:https?:)?\/\/(?:www\.)?/, '');
  if (MESSENGER.test(url)) return 'messenger';
  if (MESSENGER_FRONT.test(url)) return 'messenger-front';
  if (CHAT.test(url)) return 'chat';
  const host = url.replace(/[/?#:].*$/s, '');
  if (SOCIAL_HOSTS.some((social) => host === social || host.endsWith(`.${social}`)))
    return 'social';
  const page = url.replace(/#.*$/s, '').replace(/\?.*$/s, '');
  if (SELF_SERVICE_PAGE.test(page)) return 'self-service';
  return SUPPORT_PAGE.test(page) ? 'support' : 'any';
}

const anyUrl = (patterns: readonly UrlPattern[]): RegExp =>
  new RegExp(patterns.map(({ url }) => `(?:${url})`).join('|'));

const MESSENGER = anyUrl(MESSENGERS);
const MESSENGER_FRONT = anyUrl(MESSENGER_FRONT_PAGES);
const CHAT = anyUrl(CHATS);
const SELF_SERVICE_PAGE = anyUrl(SELF_SERVICE_PAGES);
const SUPPORT_PAGE = anyUrl(SUPPORT_PAGES);

/** "Contact us here" and "Click here to contact us", where only "here" is the link. */
function kindByClause(
  { text, at }: Link,
  line: Line | undefined,
  { vocabularies, isPointer }: LinkWords,
): ContactRouteKind | undefined {
  if (line === undefined || line.part !== at.part || !isPointer(text)) return undefined;
  const start = line.offsets.indexOf(at.span.start);
  const end = line.offsets.indexOf(at.span.end - 1) + 1;
  const sentence = sentencesOf(line.text).find((span) => span.start <= start && end <= span.end);
  if (start < 0 || sentence === undefined) return undefined;
  // "Need help? Click here": a question that the pointer answers.
  const from = line.text.slice(sentence.start, start).trim() === '' ? 0 : sentence.start;
  const before = line.text
    .slice(Math.max(from, start - LONGEST_CLAUSE), start)
    .replace(/[?？؟;]\s*$/u, '');
  const behind = line.text.slice(end, Math.min(sentence.end, end + LONGEST_CLAUSE));
  return kindBefore(before, vocabularies) ?? kindBehind(behind, vocabularies);
}

const LONGEST_CLAUSE = 80;
/** What may stand between a pointer and the words that say what it is for. */
const NEAR_POINTER = 24;

const isPointer = (text: string, vocabularies: readonly ContactVocabulary[]): boolean =>
  /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i.test(text.trim()) ||
  vocabularies.some(({ pointers }) => isWhole(pointers, titleOf(text)));

function kindBefore(
  before: string,
  vocabularies: readonly ContactVocabulary[],
): ContactRouteKind | undefined {
  const isNear = (list: keyof ContactVocabulary): boolean =>
    vocabularies.some((words) => endsWith(words[list], before, NEAR));
  if (isNear('otherLinks')) return undefined;
  if (isNear('callBackLinks')) return 'call-back';
  if (isNear('chatLinks')) return 'chat';
  const isTitle = vocabularies.some(({ supportLinkTitles }) =>
    isWhole(supportLinkTitles, titleOf(before)),
  );
  if (isTitle || isNear('supportLinks') || isNear('invitations')) return 'support-page';
  // "To get in touch, use this form": a purpose that the sentence begins with.
  const isPurpose = (list: keyof ContactVocabulary): boolean =>
    vocabularies.some((words) =>
      words[list]
        .in(before)
        .some(({ start, end }) => start <= LONGEST_BEGINNING && PURPOSE.test(before.slice(end))),
    );
  return isPurpose('supportLinks') || isPurpose('invitations') ? 'support-page' : undefined;
}

/** "To", "Um", "Pour nous". */
const LONGEST_BEGINNING = 9;
const PURPOSE = /^[^.!?,、，;|]{0,12}[,、，][^.!?,、，;|]{0,24}$/u;

function kindBehind(
  behind: string,
  vocabularies: readonly ContactVocabulary[],
): ContactRouteKind | undefined {
  const isNear = (list: keyof ContactVocabulary): boolean =>
    vocabularies.some((words) =>
      words[list].in(behind).some(({ start }) => NEAR.test(behind.slice(0, start))),
    );
  if (isNear('chatLinks')) return 'chat';
  return isNear('supportLinks') || isNear('invitations') ? 'support-page' : undefined;
}

const NEAR = new RegExp(`^[^.!?,、，;|]{0,${NEAR_POINTER}}$`, 'u');

function kindByWords(
  text: string,
  vocabularies: readonly ContactVocabulary[],
): ContactRouteKind | 'other' | undefined {
  if (text.length > 120) return undefined;
  const says = (list: keyof ContactVocabulary): boolean =>
    vocabularies.some((words) => isIn(words[list], text));
  if (says('callBackLinks')) return 'call-back';
  if (says('otherLinks')) return 'other';
  if (says('chatLinks')) return 'chat';
  return vocabularies.some((words) => saysSupport(text, words)) ? 'support-page' : undefined;
}

const saysSupport = (
  text: string,
  { supportLinks, supportLinkTitles }: ContactVocabulary,
): boolean => isIn(supportLinks, text) || isWhole(supportLinkTitles, titleOf(text));

const titleOf = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');

/** Why nobody can be reached at an address of which only the scheme is fine. */
function deadness(value: string): ContactRoute['dead'] {
  const bare = value.trim();
  if (bare === '' || bare === '#' || /^(?:#!?|\/|javascript:.*|about:blank)$/is.test(bare))
    return 'empty';
  if (LEAKED.test(bare)) return 'leaked-value';
  return UNRESOLVED.test(bare) ? 'placeholder' : undefined;
}

const LEAKED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LEAKED_WORDS.map(({ pattern }) => pattern).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
const UNRESOLVED = new RegExp(TOKEN_SHAPES.map(({ pattern }) => pattern).join('|'), 'u');

function isUnanswered(address: string): boolean {
  const mailbox = (address.split('@')[0] ?? '')
    .toLowerCase()
    .replace(/\+.*$/, '')
    .replace(/[^a-z]/g, '');
  return mailbox === 'unsubscribe' || NO_REPLY_MAILBOXES.includes(mailbox);
}

function isSameAddress(address: string, header: string | undefined): boolean {
  return header !== undefined && header.toLowerCase().includes(address.toLowerCase());
}

function isOfDomain(sender: string, address: string): boolean {
  const [, domain] = /@([^\s<>",;]+)/.exec(sender.toLowerCase()) ?? [];
  return domain !== undefined && address.toLowerCase().endsWith(`@${domain}`);
}

/** "This message was sent to ada@example.com."; not "Send a mail to help@shop.example." */
function isReadersOwn(
  line: Line | undefined,
  { at }: Link,
  vocabularies: readonly ContactVocabulary[],
): boolean {
  if (line === undefined) return false;
  const offset = line.offsets.indexOf(at.span.start);
  const before = line.text.slice(Math.max(0, offset - 80), Math.max(0, offset));
  const behind = line.text.slice(Math.max(0, offset)).replace(/^\S+/, '').slice(0, 24);
  const sentence = before.slice(sentencesOf(before).at(-1)?.start ?? 0);
  if (vocabularies.some(({ invitations }) => isIn(invitations, sentence))) return false;
  return vocabularies.some(
    ({ ownAddress, ownAddressBehind }) =>
      endsWith(ownAddress, before, /^[^.!?]{0,24}$/) || startsWith(ownAddressBehind, behind),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
