import type { ContactWords } from '../../lexicon/language.ts';
import { anyWord } from './word-pattern.ts';

/** How a sender says where it can be reached, ready to match. Global patterns are for `matchAll` only. */
export interface ContactVocabulary {
  readonly supportLink: RegExp;
  readonly supportLinkTitle: RegExp;
  readonly chatLink: RegExp;
  readonly callBackLink: RegExp;
  readonly otherLink: RegExp;
  readonly invitation: RegExp;
  readonly phoneLabel: RegExp;
  /** At the end of what stands before a number: a phone label and little more. */
  readonly phoneLabelBefore: RegExp;
  /** At the end of what stands before a number that nobody answers. */
  readonly otherNumberBefore: RegExp;
  /** At the end of what stands before an address. */
  readonly ownAddressBefore: RegExp;
  /** At the start of what stands behind one, in languages that put it there. */
  readonly ownAddressBehind: RegExp;
  readonly invitesReply: RegExp;
  readonly refusesReply: RegExp;
}

export function compileContact(own: ContactWords, shared: ContactWords): ContactVocabulary {
  const words = (list: keyof ContactWords): string =>
    anyWord([...(own[list] ?? []), ...(shared[list] ?? [])]);
  return {
    supportLink: new RegExp(words('supportLinks'), 'iu'),
    supportLinkTitle: new RegExp(
      `^[^\\p{L}\\p{N}]*${words('supportLinkTitles')}[^\\p{L}\\p{N}]*$`,
      'iu',
    ),
    chatLink: new RegExp(words('chatLinks'), 'iu'),
    callBackLink: new RegExp(words('callBackLinks'), 'iu'),
    otherLink: new RegExp(words('otherLinks'), 'iu'),
    invitation: new RegExp(words('invitations'), 'giu'),
    phoneLabel: new RegExp(words('phoneLabels'), 'iu'),
    phoneLabelBefore: new RegExp(`${words('phoneLabels')}[^\\p{L}\\p{N}]{0,6}$`, 'iu'),
    otherNumberBefore: new RegExp(`${words('otherNumbers')}[^\\p{L}\\p{N}]{0,6}$`, 'iu'),
    ownAddressBefore: new RegExp(`${words('ownAddress')}[^.!?]{0,24}$`, 'iu'),
    ownAddressBehind: new RegExp(`^[^\\p{L}\\p{N}]*${words('ownAddressBehind')}`, 'iu'),
    invitesReply: new RegExp(words('invitesReply'), 'giu'),
    refusesReply: new RegExp(words('refusesReply'), 'giu'),
  };
}
