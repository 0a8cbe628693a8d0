/**
 * What sendlint knows of one language. Data only: readers apply it, and know no language themselves.
 *
 * Words are matched whole, whatever their case, in NFC; white space in an entry matches any run of it.
 * In scripts without spaces between words they are matched anywhere. `{n}` stands for the identifier.
 */
export interface Language {
  /** BCP 47 primary language, with script or region where the words differ: `en`, `pt-BR`, `zh-Hant`. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** Where the words come from: a standard, a project's string files, a style guide, a native reviewer. */
  readonly sources: readonly string[];
  readonly greeting: GreetingWords;
  readonly identifiers: IdentifierWords;
  readonly tracking: TrackingWords;
  readonly contact: ContactWords;
}

export interface GreetingWords {
  /** Words that open a greeting and want a name after them: "Dear", "Hi", "Good morning". */
  readonly openers: readonly string[];
  /** Greetings that are whole without a name: "Greetings", "To whom it may concern". */
  readonly complete: readonly string[];
  /** Addressees that are nobody in particular: "customer", "valued customer", "there", "friend", "sir or madam". */
  readonly generic: readonly string[];
  /** Titles that stand before or after a name: "Mr", "Dr.", "Frau", "様". */
  readonly honorifics: readonly string[];
  /** Words that stand between opener and name and belong to neither: "to", "our". */
  readonly fillers: readonly string[];
  /** Closings, where a mail's body ends: "Kind regards". */
  readonly closings: readonly string[];
  /** `after` where the opener follows the name ("Ada様、こんにちは"). Default: `before`. */
  readonly openerStands?: 'before' | 'after' | 'either';
}

export interface IdentifierWords {
  /** Label nouns by kind of identifier, all inflected forms; longer ones win: "gift card" over "card". */
  readonly nouns: { readonly [kind: string]: readonly string[] };
  /** Nouns that say less than a kind, with the kinds that make them true, by form of the claim. */
  readonly vague: readonly VagueNoun[];
  /** Phrases that announce last characters, around `{n}`: "ending in {n}", "last four digits {n}", "{n} で終わる". */
  readonly ending: readonly string[];
  /** Words between label and number: "number", "no.", "#", "ID", "is". */
  readonly numberWords: readonly string[];
  /** Nouns whose numbers are no identifiers, or are none of a kind we know: "phone", "invoice date", "extension". */
  readonly otherNouns: readonly string[];
}

export interface VagueNoun {
  readonly words: readonly string[];
  /** Kinds meant when only last characters are shown: "account ending in 7776". */
  readonly ending: readonly string[];
  /** Kinds meant when the number is shown in full: "account number 55190". */
  readonly full: readonly string[];
}

export interface TrackingWords {
  /** Words of a link or button that leads to a parcel: "track your parcel", "follow your delivery". */
  readonly links: readonly string[];
  /** Labels of a tracking number: "tracking number", "consignment no.". */
  readonly labels: readonly string[];
}

export interface ContactWords {
  /** Words of a link to a support or contact page: "contact us", "help centre". */
  readonly supportLinks: readonly string[];
  readonly chatLinks: readonly string[];
  readonly callBackLinks: readonly string[];
  /** Phrases that promise contact, and need something to follow: "call us", "contact our support team". */
  readonly invitations: readonly string[];
  /** Words before a phone number: "call", "phone", "hotline". */
  readonly phoneLabels: readonly string[];
  /** "just reply to this email". */
  readonly invitesReply: readonly string[];
  /** "please do not reply to this email", "this mailbox is not monitored". */
  readonly refusesReply: readonly string[];
}
