import type { KnownFieldRole } from './field-roles.ts';
import type { NumberedThings } from './numbered/numbered-things.ts';

/**
 * What sendlint knows of one language. Data only: readers apply it, and know no language themselves.
 *
 * How an entry is matched, everywhere below:
 * - whole words, whatever their case; white space in an entry matches any run of it;
 * - beside a letter of a script without spaces between words (Han, kana, Hangul, Thai, …) a word may
 *   go on: "カード" is found within "お支払いカード番号";
 * - however it is written: composed or not, full- or half-width, with any kind of apostrophe, quote,
 *   hyphen, dash and space, with "ß" or "ss", with or without the accents of Greek, the vowel signs
 *   of Arabic and Hebrew, the tatweel, the signs on alef and the dots under yeh, "ё" or "е";
 * - `[…]` holds words that may be missing, `|` stands between alternatives, in a word, in brackets or
 *   in braces: "número [de|del] pedido", "a|an order", "{last four|final 4} digits", "order[s]";
 * - `*` at the end of a word stands for any further letters ("tilau*" for all cases of a noun), at its
 *   start for up to three letters that are written together with it (Arabic "ال", Hebrew "ה"), and
 *   by itself for one to three words, or a few characters of a script without spaces: "your * account",
 *   "your [*] account". Between letters it is itself: "Kund*in".
 */
export interface Language {
  /** BCP 47 primary language, with script or region where the words differ: `en`, `pt-BR`, `zh-Hant`. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** Where the words come from: a standard, a project's string files, a style guide, a native reviewer. */
  readonly sources: readonly string[];
  /** ISO 3166 regions whose phone numbers to expect where a locale names none, likeliest first. */
  readonly regions: readonly string[];
  /** Languages so near that words of the one are words of the other, ISO 639; none where absent. */
  readonly relatives?: readonly string[];
  /** Letters, in lower case, that tell a text in it from one in a relative. */
  readonly letters?: string;
  /** Absent where the script alone tells the language. */
  readonly frequent?: FrequentWords;
  readonly spelling?: SpellingHabits;
  readonly greeting: GreetingWords;
  readonly identifiers: IdentifierWords;
  readonly tracking: TrackingWords;
  readonly contact: ContactWords;
  /** Absent where nobody has written it yet: then values are not held against their labels. */
  readonly slots?: SlotWords;
}

/**
 * Small words by which a text is told to be in a language, separated by spaces: the closed classes of
 * its grammar, all common forms. Each is a whole word; no endings, no marks.
 */
export interface FrequentWords {
  /** Those that make a sentence or speak to somebody: pronouns, auxiliaries, "please", "where". */
  readonly speaking: string;
  /** Those that names and titles are full of as well: articles, prepositions, conjunctions. */
  readonly joining: string;
}

/** How else its writers spell the words of a lexicon; absent where they keep to the spelling. */
export interface SpellingHabits {
  /**
   * Accents are left out by writers in a hurry and by text messages: "numero" for "número". Not for a
   * language where words differ by them alone, as Vietnamese. Phrases of fewer than five letters keep theirs.
   */
  readonly accents?: 'optional';
  /** Letters that are spelled out where a keyboard lacks them: "ä" as "ae". In small letters. */
  readonly spelledOut?: Readonly<Record<string, string>>;
}

export interface GreetingWords {
  /** Words that open a greeting and may stand without a name: "Hi", "Good morning". */
  readonly openers: readonly string[];
  /** Words that open a greeting and are wrong without a name: "Dear". "Dear," is an empty slot. */
  readonly openersForNames: readonly string[];
  /** Greetings that are whole without a name and take none: "To whom it may concern". */
  readonly complete: readonly string[];
  /** Beginnings of a headline that a name may follow: "Welcome", "Thanks for your order". */
  readonly headlines: readonly string[];
  /** Addressees that are nobody in particular: "customer", "valued customer", "there", "sir or madam". */
  readonly generic: readonly string[];
  /**
   * Ends of compounds that name nobody, written as one word: "freund" for "Teefreund". Plain letters,
   * with at least two more before them; none that names end in.
   */
  readonly genericEndings?: readonly string[];
  /** Titles that stand before or after a name: "Mr", "Dr.", "Frau". */
  readonly honorifics: readonly string[];
  /** Endings that make the words before them an addressee, opener or not: "様", "님", "さん". */
  readonly suffixes?: readonly string[];
  /** Words that stand between opener and name and belong to neither: "our", "there". */
  readonly fillers: readonly string[];
  /**
   * Words that begin what is no addressee though it stands where one would: "from" ("Greetings from
   * Lisbon"), "however" ("However, your order is late"), "we".
   */
  readonly notNames: readonly string[];
  /** Closings, where a mail's body ends: "Kind regards". They too end in a comma. */
  readonly closings: readonly string[];
  /** `after` where the opener follows the name ("Ada様、こんにちは"). Default: `before`. */
  readonly openerStands?: 'before' | 'after' | 'either';
  /** Marks that take a space before them (French "Bonjour !"): such a space is no empty slot. */
  readonly spacedMarks?: string;
}

/** In phrases, `{n}` stands for the identifier and `{gap}` for a few words: "last four digits of {gap} are {n}". */
export interface IdentifierWords {
  /** Label nouns by kind of identifier, all inflected forms; longer ones win: "gift card" over "card". */
  readonly nouns: { readonly [kind: string]: readonly string[] };
  /** What the number of a thing is called; the words of `nouns` and `vague` come first. */
  readonly numbered?: NumberedThings;
  /** Nouns that say less than a kind, with the kinds that make them true, by form of the claim. */
  readonly vague: readonly VagueNoun[];
  /** Phrases that announce last characters: "ending in {n}", "last four digits {n}", "{n} で終わる". */
  readonly ending: readonly string[];
  /** Words between label and number: "number", "no.", "ID", "is", "with". */
  readonly numberWords: readonly string[];
  /** Words between a number and the label behind it: Hungarian "számú", Turkish "numaralı". */
  readonly afterNumber?: readonly string[];
  /** Nouns whose numbers are no identifiers, or are none of a kind we know: "phone", "invoice date". */
  readonly otherNouns: readonly string[];
  /** Words behind a number that make it a quantity: "days", "points", "items". */
  readonly units: readonly string[];
  /** Abbreviations whose full stop ends no sentence: "no", "ref". Without the stop. */
  readonly abbreviations: readonly string[];
}

export interface VagueNoun {
  readonly words: readonly string[];
  /** Kinds meant when only last characters are shown: "account ending in 7776". Empty: no claim. */
  readonly ending: readonly string[];
  /** Kinds meant when the number is shown in full: "account number 55190". Empty: no claim. */
  readonly full: readonly string[];
  /**
   * The words count only beside a number that the fixtures have: a "confirmation code" is a booking's,
   * or is made up for this one message.
   */
  readonly onlyKnown?: true;
}

export interface TrackingWords {
  /** Words of a link or button that leads to a parcel: "track your parcel", "follow your delivery". */
  readonly links: readonly string[];
  /** Labels of a tracking number: "tracking number", "consignment no.". */
  readonly labels: readonly string[];
}

export interface ContactWords {
  /** Found anywhere in the words of a link to a support or contact page: "contact us", "help centre". */
  readonly supportLinks: readonly string[];
  /** Short words that mean the same where they are all that the link says: "help", "support". */
  readonly supportLinkTitles: readonly string[];
  readonly chatLinks: readonly string[];
  readonly callBackLinks: readonly string[];
  /** Words that make a link none of these, whatever else it says: "FAQ", "view in browser", "unsubscribe". */
  readonly otherLinks: readonly string[];
  /** All words of a link that only points: what it is for stands beside it. "here", "click here", "this form". */
  readonly pointers?: readonly string[];
  /** Phrases that promise contact, and need something to follow: "call us", "contact our support team". */
  readonly invitations: readonly string[];
  /** Whom an invitation may send the reader to instead of the sender, all inflected forms: "bank", "carrier". */
  readonly thirdParties?: readonly string[];
  /** Where somebody is without an address, in a sentence that invites the reader: "in the app", "at reception". */
  readonly places?: readonly string[];
  /** Small words that stand between whom to call and a number that looks dialled: "Ask for Jo on 01632 960123". */
  readonly beforePhones?: readonly string[];
  /** Words right behind a number, or behind its case ending, which say that it is dialled: "へお電話ください", "numaralı telefon*". */
  readonly behindPhones?: readonly string[];
  /** What one calls for, right before a number that can be dialled: "To change or cancel 2125550144". */
  readonly occasions?: readonly string[];
  /** Words before a phone number: "call", "phone", "hotline". */
  readonly phoneLabels: readonly string[];
  /** Words before a number that nobody answers: "fax". */
  readonly otherNumbers?: readonly string[];
  /** Words before an address that is the reader's own: "sent to", "you registered with". */
  readonly ownAddress: readonly string[];
  /** The same words where they stand behind the address: Japanese "宛に送信されました". */
  readonly ownAddressBehind?: readonly string[];
  /** "just reply to this email". */
  readonly invitesReply: readonly string[];
  /** "please do not reply to this email", "this mailbox is not monitored". */
  readonly refusesReply: readonly string[];
}

/** Words that announce an amount, a date or an address. */
export interface SlotWords {
  /**
   * By what the value is: labels, behind or above which it stands ("refund amount"), and phrases of
   * running text, in which `{n}` stands for it ("refunded {n}", "{n} has been refunded"). What may
   * announce several things stands under each: "total" is that of a refund, too.
   */
  readonly values: { readonly [Role in KnownFieldRole]?: readonly string[] };
  /** Labels of other values that a label above is a part of: "total items". */
  readonly otherLabels?: readonly string[];
  /** Words that may stand before a label: "your", "estimated". */
  readonly before: readonly string[];
  /** Words between a label and its value: "is", "of", "on". */
  readonly between: readonly string[];
}
