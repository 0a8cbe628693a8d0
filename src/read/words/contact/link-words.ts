import type { ContactRouteKind } from '../../../model/reading.ts';
import { createCache, MOST_LINES } from '../../cache.ts';
import { isIn, isWhole } from '../phrases/phrases.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';
import { type Page, pageAt } from './link-pages.ts';
import { namesMessenger } from './messenger-routes.ts';

/** What the words of links and the pages they lead to say, in one choice of languages. */
export interface LinkWords {
  readonly vocabularies: readonly ContactVocabulary[];
  /** What kind of contact the words of a link promise; `other` where they promise something else. */
  readonly kindOf: (text: string) => Promised | undefined;
  /** Whether words of a link say no more than where it is: "here", "this form", its own address. */
  readonly isPointer: (text: string) => boolean;
  /** Whether a link that says this promises a support or contact page. */
  readonly saysSupport: (text: string) => boolean;
  readonly pageAt: (href: string) => Page;
}

/** What the words of a link promise: a kind of contact, or something else. */
export type Promised = ContactRouteKind | 'other';

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

function kindByWords(
  text: string,
  vocabularies: readonly ContactVocabulary[],
): Promised | undefined {
  if (text.length > LONGEST_WORDS) return undefined;
  const says = (list: keyof ContactVocabulary): boolean =>
    vocabularies.some((words) => isIn(words[list], text));
  if (says('callBackLinks')) return 'call-back';
  if (says('otherLinks')) return 'other';
  if (says('chatLinks')) return 'chat';
  return vocabularies.some((words) => saysSupport(text, words)) ? 'support-page' : undefined;
}

/** In characters: what is longer is a card or a paragraph that can be clicked. */
const LONGEST_WORDS = 120;

const saysSupport = (
  text: string,
  { supportLinks, supportLinkTitles }: ContactVocabulary,
): boolean => isIn(supportLinks, text) || isWhole(supportLinkTitles, titleOf(text));

const isPointer = (text: string, vocabularies: readonly ContactVocabulary[]): boolean =>
  /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i.test(text.trim()) ||
  vocabularies.some(({ pointers }) => isWhole(pointers, titleOf(text)));

/** Words without the marks around them. */
export const titleOf = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');

/** "Write to us on WhatsApp" and "Call us" promise somebody, wherever they lead. */
export function kindByInvitation(
  text: string,
  { vocabularies }: LinkWords,
): ContactRouteKind | undefined {
  if (namesMessenger(text)) return 'messenger';
  const invites = vocabularies.some(
    ({ invitations, thirdParties }) => isIn(invitations, text) && !isIn(thirdParties, text),
  );
  return invites ? 'support-page' : undefined;
}
