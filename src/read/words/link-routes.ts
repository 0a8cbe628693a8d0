import {
  CHATS,
  MESSENGERS,
  MESSENGER_SCHEMES,
  SELF_SERVICE_PAGES,
  SOCIAL_HOSTS,
  SUPPORT_PAGES,
  type UrlPattern,
} from '../../lexicon/contact-hosts.ts';
import { LEAKED_WORDS, NO_REPLY_MAILBOXES, TOKEN_SHAPES } from '../../lexicon/tokens.ts';
import type { ContactRoute, ContactRouteKind, Line, Link } from '../../model/reading.ts';
import { foldCharacters } from './fold.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';
import { isNonsenseNumber } from './nonsense-numbers.ts';

export interface LinkQuestion {
  readonly vocabularies: readonly ContactVocabulary[];
  /** The address the message goes to, which reaches nobody but the reader. */
  readonly to: string | undefined;
}

/** The route that a link is, if it is one. Links nobody can see or click lead nowhere. */
export function linkRoute(
  link: Link,
  line: Line | undefined,
  question: LinkQuestion,
): ContactRoute | undefined {
  if (!link.visible) return undefined;
  const { href } = link;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  const said = kindByWords(link.text, question.vocabularies);
  if (scheme === 'tel' || scheme === 'callto') return phoneLink(link);
  if (scheme === 'mailto') return mailLink(link, line, question);
  if (scheme !== undefined && MESSENGER_SCHEMES.includes(scheme))
    return route('messenger', href, link);
  if (scheme === 'http' || scheme === 'https' || href.startsWith('//')) return webLink(link, said);
  if (said === undefined) return undefined;
  const dead = deadness(href);
  return dead === undefined
    ? route(said, href, link)
    : { ...route(said, dead === 'empty' ? '' : href, link), dead };
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
  const dead =
    deadness(value) ??
    (isNonsenseNumber(value) ? 'placeholder' : /\d/.test(value) ? undefined : 'empty');
  return { ...route('phone', value, link), ...(dead === undefined ? {} : { dead }) };
}

function mailLink(
  link: Link,
  line: Line | undefined,
  { to, vocabularies }: LinkQuestion,
): ContactRoute | undefined {
  const [address = '', query = ''] = link.href.replace(/^mailto:/i, '').split('?');
  const value = decoded(address || (/(?:^|&)to=([^&]*)/i.exec(query)?.[1] ?? '')).trim();
  if (value === '' && /(?:^|&)(?:subject|body)=/i.test(query) && isSharing(query)) return undefined;
  const dead = deadness(value);
  if (dead !== undefined) return { ...route('email', value, link), dead };
  if (isUnanswered(value) || isSameAddress(value, to)) return undefined;
  return link.form === 'bare' && isReadersOwn(line, link, vocabularies)
    ? undefined
    : route('email', value, link);
}

/** "Tell a friend" writes a mail without an address, on purpose. */
const isSharing = (query: string): boolean => /(?:^|&)body=/i.test(query);

function webLink(link: Link, said: ContactRouteKind | undefined): ContactRoute | undefined {
  const url = foldCharacters(link.href)
    .toLowerCase()
    .replace(/^(?:https?:)?\/\/(?:www\.)?/, '');
  if (matches(MESSENGERS, url)) return route('messenger', link.href, link);
  if (matches(CHATS, url)) return route('chat', link.href, link);
  const host = url.replace(/[/?#:].*$/s, '');
  if (SOCIAL_HOSTS.some((social) => host === social || host.endsWith(`.${social}`)))
    return undefined;
  const page = url.replace(/#.*$/s, '').replace(/\?.*$/s, '');
  if (matches(SELF_SERVICE_PAGES, page)) return undefined;
  if (said !== undefined) return route(said, link.href, link);
  return matches(SUPPORT_PAGES, page) ? route('support-page', link.href, link) : undefined;
}

const matches = (patterns: readonly UrlPattern[], url: string): boolean =>
  patterns.some((pattern) => new RegExp(pattern.url).test(url));

/** What kind of contact the words of a link promise. */
function kindByWords(
  text: string,
  vocabularies: readonly ContactVocabulary[],
): ContactRouteKind | undefined {
  if (text.length > 120) return undefined;
  const says = (list: keyof ContactVocabulary): boolean =>
    vocabularies.some((words) => words[list].test(text));
  if (says('callBackLink')) return 'call-back';
  if (says('otherLink')) return undefined;
  if (says('chatLink')) return 'chat';
  return says('supportLink') || says('supportLinkTitle') ? 'support-page' : undefined;
}

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

/** "This message was sent to ada@example.com." */
function isReadersOwn(
  line: Line | undefined,
  { at }: Link,
  vocabularies: readonly ContactVocabulary[],
): boolean {
  if (line === undefined) return false;
  const offset = line.offsets.indexOf(at.span.start);
  const before = line.text.slice(Math.max(0, offset - 80), Math.max(0, offset));
  const behind = line.text.slice(Math.max(0, offset)).replace(/^\S+/, '').slice(0, 24);
  return vocabularies.some(
    ({ ownAddressBefore, ownAddressBehind }) =>
      ownAddressBefore.test(before) || ownAddressBehind.test(behind),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
