import type { Place } from './message.ts';
import type { LineRole } from './reading.ts';

/** How far the words settle a language: `certain` on two kinds of evidence, `likely` on one. */
export type Certainty = 'certain' | 'likely';

/** A BCP 47 tag that somebody gave for a message, and the language it stands for. */
export interface DeclaredLanguage {
  readonly by: 'message' | 'customer' | 'html';
  /** As written: "de-DE". */
  readonly tag: string;
  /** Code of the lexicon, or the tag's own language where there is none: "de". */
  readonly language: string;
}

/** What a body is made of, where part of it is in another language. */
export type BodyMake =
  /** One language, with strays in it, or none. */
  | 'one'
  /** The same in several languages, or a part for readers of another. */
  | 'several'
  | 'unclear';

/** The language of what one kind of client shows, taken as a whole. */
export interface BodyLanguage {
  readonly role: LineRole;
  /** Undefined where the words do not settle it. */
  readonly language: string | undefined;
  readonly certainty: Certainty;
  /** Letters that were looked at. */
  readonly letters: number;
  /** The first sentence in the language. */
  readonly at: Place;
  readonly make: BodyMake;
}

/** Words in another language than the body they stand in, or than the one they belong to. */
export interface StrayPassage {
  readonly kind: 'greeting' | 'subject' | 'preheader' | 'sentence' | 'link';
  readonly role: LineRole;
  readonly text: string;
  readonly at: Place;
  readonly language: string;
  readonly certainty: Certainty;
  /** Language of the body. */
  readonly among: string;
}

/** The name of a month or a weekday in a date, of another language than the text around it. */
export interface StrayDateName {
  readonly role: LineRole;
  readonly name: string;
  /** The whole date, as far as it was recognised. */
  readonly text: string;
  readonly at: Place;
  readonly language: string;
  readonly among: string;
}

/** An amount of money written as nobody writes it in the locale. */
export interface StrayAmount {
  readonly role: LineRole;
  readonly text: string;
  readonly at: Place;
  readonly locale: string;
  /** The same amount as the locale writes it, without its currency. */
  readonly expected: string;
}

/** What the words of a message tell of the languages it is in. Languages are codes of lexicons. */
export interface Languages {
  /** The message's own first, then the customer's, then that of the HTML. */
  readonly declared: readonly DeclaredLanguage[];
  readonly bodies: readonly BodyLanguage[];
  readonly passages: readonly StrayPassage[];
  readonly dates: readonly StrayDateName[];
  readonly amounts: readonly StrayAmount[];
}
