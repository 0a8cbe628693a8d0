import {
  CHATS,
  MESSENGER_FRONT_PAGES,
  MESSENGERS,
  SELF_SERVICE_PAGES,
  SOCIAL_HOSTS,
  SUPPORT_PAGES,
  type UrlPattern,
} from '../../../lexicon/contact-hosts.ts';
import { foldCharacters } from '../phrases/fold-characters.ts';

/** What a page is for, by its address alone. */
export type Page =
  'messenger' | 'messenger-front' | 'chat' | 'social' | 'self-service' | 'support' | 'any';

/** What the page at a web address is for. */
export function pageAt(href: string): Page {
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
