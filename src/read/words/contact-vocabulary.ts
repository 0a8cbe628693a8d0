import type { ContactWords } from '../../lexicon/language.ts';
import { phrasesOf, remembering, type Phrases } from './phrases.ts';

/** How a sender says where it can be reached, in one language: the lists of the lexicon, ready to be found. */
export type ContactVocabulary = Readonly<Record<keyof ContactWords, Phrases>>;

export function compileContact(own: ContactWords, shared: ContactWords): ContactVocabulary {
  const list = (name: keyof ContactWords): Phrases =>
    phrasesOf([...(own[name] ?? []), ...(shared[name] ?? [])]);
  return {
    supportLinks: list('supportLinks'),
    supportLinkTitles: list('supportLinkTitles'),
    chatLinks: list('chatLinks'),
    callBackLinks: list('callBackLinks'),
    otherLinks: list('otherLinks'),
    invitations: list('invitations'),
    phoneLabels: remembering(list('phoneLabels')),
    otherNumbers: remembering(list('otherNumbers')),
    ownAddress: list('ownAddress'),
    ownAddressBehind: list('ownAddressBehind'),
    invitesReply: remembering(list('invitesReply')),
    refusesReply: remembering(list('refusesReply')),
  };
}
