import type { ContactWords, Language } from '../../../lexicon/language.ts';
import { createLists, type PhraseEntry, type Phrases } from '../phrases/phrases.ts';
import type { Prepare } from '../phrases/prepared-text.ts';

type ListName = keyof ContactWords;

/** How a sender says where it can be reached, in one language: the lists of the lexicon, ready to be found. */
export type ContactVocabulary = Readonly<Record<ListName, Phrases<unknown>>>;

export function compileContact(
  own: Language,
  shared: Language,
  prepare: Prepare,
): ContactVocabulary {
  const list = createLists(entriesOf(own, shared), prepare);
  return {
    supportLinks: list('supportLinks'),
    supportLinkTitles: list('supportLinkTitles'),
    chatLinks: list('chatLinks'),
    callBackLinks: list('callBackLinks'),
    otherLinks: list('otherLinks'),
    pointers: list('pointers'),
    invitations: list('invitations'),
    thirdParties: list('thirdParties'),
    places: list('places'),
    beforePhones: list('beforePhones'),
    behindPhones: list('behindPhones'),
    occasions: list('occasions'),
    phoneLabels: list('phoneLabels'),
    otherNumbers: list('otherNumbers'),
    ownAddress: list('ownAddress'),
    ownAddressBehind: list('ownAddressBehind'),
    invitesReply: list('invitesReply'),
    refusesReply: list('refusesReply'),
  };
}

function* entriesOf(own: Language, shared: Language): Generator<PhraseEntry<ListName>> {
  for (const { contact } of [own, shared]) {
    for (const [name, words] of Object.entries(contact) as [ListName, readonly string[]][]) {
      for (const word of words) yield [word, name, own.spelling];
    }
  }
}
