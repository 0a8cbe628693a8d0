import { MESSENGER_SCHEMES } from '../../../lexicon/contact-hosts.ts';
import type { ContactRoute, Line, Link } from '../../../model/reading.ts';
import { decoded } from '../decoded.ts';
import { deadness, numberDeadness, phoneDeadness } from './dead-addresses.ts';
import { kindByClause } from './link-clauses.ts';
import { kindByInvitation, type LinkWords, type Promised } from './link-words.ts';
import { linkedRoute as route } from './linked-route.ts';
import { mailLink, type MailQuestion } from './mail-links.ts';
import { accountIn, isShared } from './messenger-accounts.ts';

/** The route that a link is, if it is one. Links nobody can see or click lead nowhere. */
export function linkRoute(
  link: Link,
  line: Line | undefined,
  question: MailQuestion,
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
  return deadLink(link, said, words);
}

function phoneLink(link: Link): ContactRoute {
  const value = decoded(link.href.replace(/^[a-z]+:/i, ''))
    .replace(/^\/\//, '')
    .trim();
  return route('phone', value, link, phoneDeadness(value));
}

/** A messenger's address is a way to whom it names, and none to anybody where it passes a page on to friends. */
function messengerLink(link: Link, said: Promised | undefined): ContactRoute | undefined {
  const { href } = link;
  if (isShared(href)) return undefined;
  const account = accountIn(href);
  // A country code alone calls nobody.
  const dead = /^\+?\d{0,3}$/.test(account) ? 'empty' : numberDeadness(account);
  if (dead === undefined) return route('messenger', href, link);
  return said === 'other'
    ? undefined
    : route('messenger', dead === 'empty' ? '' : account, link, dead);
}

/** A page is what its address says, or else what the words of the link promise. */
function webLink(
  link: Link,
  said: Promised | undefined,
  { pageAt }: LinkWords,
): ContactRoute | undefined {
  const page = pageAt(link.href);
  if (page === 'messenger') return messengerLink(link, said);
  if (page === 'chat') return route(page, link.href, link);
  if (said === 'other') return undefined;
  if (page === 'messenger-front')
    return said === undefined ? undefined : route('messenger', '', link, 'empty');
  if (page === 'social' || page === 'self-service') return undefined;
  if (said !== undefined) return route(said, link.href, link);
  return page === 'support' ? route('support-page', link.href, link) : undefined;
}

/** Without a scheme that leads anywhere, only the words say what a link was to be. */
function deadLink(
  link: Link,
  said: Promised | undefined,
  words: LinkWords,
): ContactRoute | undefined {
  if (said === 'other') return undefined;
  const dead = deadness(link.href);
  const meant = said ?? (dead === undefined ? undefined : kindByInvitation(link.text, words));
  return meant && route(meant, dead === 'empty' ? '' : link.href, link, dead);
}
