import type { Languages } from './languages.ts';
import type { PartName, Place } from './message.ts';
import type { Span } from './text/span.ts';

/**
 * Where a line stands in the message. `body` is what HTML clients show, `outlook` what only Outlook
 * shows (conditional comments), `text` the text part; the others are what they are called.
 */
export type LineRole = 'subject' | 'preheader' | 'title' | 'body' | 'alt' | 'outlook' | 'text';

/**
 * A line as a person reads it: white space folded, invisible characters dropped. Cells of one table
 * row stand on one line, separated by {@link CELL_BREAK}.
 */
export interface Line {
  readonly role: LineRole;
  readonly part: PartName;
  readonly text: string;
  /** For each UTF-16 unit of `text`, and one past its end, the offset in the part's content. */
  readonly offsets: Uint32Array;
  /** In a text part: nothing is left blank between the line before and this one. */
  readonly isBelow?: true;
}

export const CELL_BREAK = ' | ';

/** The place in the message of a span of the line's text. */
export function placeIn(line: Line, span: Span): Place {
  const start = line.offsets[span.start] ?? 0;
  const last = span.end > span.start ? (line.offsets[span.end - 1] ?? start) + 1 : start;
  return { part: line.part, span: { start, end: Math.max(start, last) } };
}

export interface Link {
  /** As a client follows it: entities decoded, surrounding white space gone. */
  readonly href: string;
  /** Visible words of the link, alt texts of its images included. */
  readonly text: string;
  readonly role: 'body' | 'outlook' | 'text';
  /** False where the link stands in content that no client shows, or has nothing to click on. */
  readonly visible: boolean;
  /** `bare` for an address that stands in the text and that clients turn into a link themselves. */
  readonly form: 'anchor' | 'area' | 'button' | 'bare';
  /** The words that can be clicked, or the element where there are none. */
  readonly at: Place;
  readonly hrefAt: Place;
  /** Index in `Reading.lines` of the line that holds the link's words; undefined where it has none. */
  readonly line: number | undefined;
  /** What its words promise: that it leads to a parcel. */
  readonly promises?: 'tracking';
  /** What its words speak of, whatever they promise; `other` for what every mail has, "unsubscribe". */
  readonly mentions?: 'parcel' | 'other';
  /** What the words before an address that is printed as it is announce instead. */
  readonly announcedAs?: 'tracking-number';
}

/** Whom a greeting names. */
export type Addressee =
  | { readonly kind: 'nobody' }
  /** The place for a name is there and empty: "Hi ,". */
  | { readonly kind: 'empty' }
  | { readonly kind: 'generic'; readonly text: string; readonly at: Place }
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly at: Place;
      /** Where a title or a suffix makes the words a name, whatever they look like: "meneer Jansen". */
      readonly titled?: true;
    };

export interface Greeting {
  readonly role: LineRole;
  /** The words that open it, as printed: "Dear"; empty where the name stands alone. */
  readonly opener: string;
  readonly addressee: Addressee;
  readonly at: Place;
  readonly text: string;
  /** Index in `Reading.lines`. */
  readonly line: number;
  /** Language whose lexicon recognised it. */
  readonly language: string;
}

/** A sentence near the start that speaks to the reader, where a name may stand instead of in a greeting. */
export interface OpeningSentence {
  readonly role: LineRole;
  readonly text: string;
  readonly at: Place;
  readonly line: number;
}

export type ContactRouteKind =
  'phone' | 'chat' | 'call-back' | 'messenger' | 'support-page' | 'place' | 'email' | 'reply';

/** A way to reach the sender that the message shows. */
export interface ContactRoute {
  readonly kind: ContactRouteKind;
  /** The number, address, URL or words for a place; empty for `reply` and for a route that leads nowhere. */
  readonly value: string;
  /** Why nobody can be reached by it, where that is plain to see. */
  readonly dead?: 'empty' | 'leaked-value' | 'placeholder' | 'nothing-to-follow';
  readonly role: LineRole;
  readonly at: Place;
}

/** What the message says about answering it. */
export interface ReplyNotice {
  readonly kind: 'invites' | 'refuses';
  readonly text: string;
  readonly role: LineRole;
  readonly at: Place;
}

/** `ending`: its last characters; `masked`: the same behind a mask; `truncated`: its first ones. */
export type ClaimForm = 'full' | 'ending' | 'masked' | 'truncated';

/** A place where the message shows an identifier under a label. */
export interface Claim {
  readonly role: LineRole | 'href';
  /** Kinds of identifier that would make it true. */
  readonly accepts: readonly string[];
  readonly form: ClaimForm;
  /** The identifier's characters as shown, without mask: "7776". */
  readonly shown: string;
  /** How many characters a mask hides behind them: "xxx-x-x5583-x". */
  readonly hiddenBehind?: number;
  /** The whole phrase: "account ending in 7776". */
  readonly phrase: string;
  /** The word that names the kind: "account". */
  readonly noun: string;
  /** `weak` where the label stands at some distance, or only a mask says that it is an identifier. */
  readonly strength: 'strong' | 'weak';
  readonly at: Place;
  readonly shownAt: Place;
}

/** A place for an amount, a date or an address that words announce: "Refund: …", "will arrive on …". */
export interface Slot {
  /** What may stand in it: `amount.refund`; several where the words say no more. */
  readonly roles: readonly string[];
  /** The words that announce it, as printed. */
  readonly label: string;
  /** Index in `Reading.lines`. */
  readonly line: number;
  readonly value: SlotValue;
}

/** Where the value of a slot stands. */
export type SlotValue =
  /** In the line's text, where the span begins; or where it ends. */
  | { readonly stands: 'behind' | 'before'; readonly span: Span }
  /** In the lines that follow, in the same cell where the line is a row of labels. */
  | { readonly stands: 'below'; readonly cell: number; readonly cells: number };

/** What a rendered message says, as a person reads it. */
export interface Reading {
  /** BCP 47 language of the message, from the fixture's locale, `lang`, or the words. */
  readonly language: string | undefined;
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  /** At most one per role of `body`, `outlook` and `text`. */
  readonly greetings: readonly Greeting[];
  readonly openings: readonly OpeningSentence[];
  readonly routes: readonly ContactRoute[];
  readonly replies: readonly ReplyNotice[];
  readonly claims: readonly Claim[];
  readonly slots: readonly Slot[];
  /** Which languages it is in. Worked out when it is first asked for. */
  readonly languages: Languages;
}
