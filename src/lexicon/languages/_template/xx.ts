import type { Language } from '../../language.ts';

/** Copied by `sendlint new language`: what each list is for, and how entries match, stands in language.ts. */
export const xx: Language = {
  code: 'xx',
  name: 'Name of the language, in English',
  // Where the words come from: string files of a project, a style guide, a native reader.
  sources: [],
  // ISO 3166, likeliest first: whose phone numbers to expect.
  regions: [],
  greeting: {
    openers: [],
    openersForNames: [],
    complete: [],
    headlines: [],
    generic: [],
    honorifics: [],
    fillers: [],
    notNames: [],
    closings: [],
  },
  identifiers: {
    nouns: {
      'payment-card': [],
      'bank-account': [],
      'customer-account': [],
      order: [],
      shipment: [],
      invoice: [],
      booking: [],
      'gift-card': [],
    },
    vague: [],
    ending: [],
    numberWords: [],
    otherNouns: [],
    units: [],
    abbreviations: [],
  },
  tracking: { links: [], labels: [] },
  contact: {
    supportLinks: [],
    supportLinkTitles: [],
    chatLinks: [],
    callBackLinks: [],
    otherLinks: [],
    pointers: [],
    invitations: [],
    thirdParties: [],
    phoneLabels: [],
    ownAddress: [],
    invitesReply: [],
    refusesReply: [],
  },
};
