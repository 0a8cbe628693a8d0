import type { Place } from '../message.ts';
import type { SourceRange } from '../text/position.ts';

export type Severity = 'error' | 'warning';

/** Message id → text with placeholders in braces. */
export type MessageTemplates = Readonly<Record<string, string>>;

/** Names in braces: `Placeholders<'Expected {a} in {b}.'>` is `'a' | 'b'`. */
export type Placeholders<Template extends string> =
  Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

export type FindingData = Readonly<Record<string, string | number>>;

/** Where a finding stands: in the rendered message, or in one of the user's files. */
export type Location = Place | SourceRange;

export const isSourceRange = (at: Location): at is SourceRange => 'file' in at;

/**
 * What would mend a finding, in terms of the message and the record: where in the sources that is, is not
 * the rule's to know.
 */
export type Remedy =
  /** The words, which are an address, become a link to it. */
  | { readonly do: 'link'; readonly words: Place }
  /** The link gets another address. */
  | { readonly do: 'readdress'; readonly address: Place; readonly to: string }
  /** What printed the words prints another field instead: one of these, by their paths. */
  | { readonly do: 'print'; readonly fields: readonly string[] };

/** One of a rule's messages, the values that fill it, and the place it speaks of. */
export type Finding<Messages extends MessageTemplates> = {
  [Id in keyof Messages & string]: {
    readonly message: Id;
    readonly data: { readonly [Name in Placeholders<Messages[Id]>]: string | number };
    readonly at: Location;
    /** Data paths to blame, where the rule knows better than the place's origin does. */
    readonly blames?: readonly string[];
    /** Where this fault weighs more, or less, than the rule's others do. */
    readonly severity?: Severity;
    readonly remedy?: Remedy;
  };
}[keyof Messages & string];

/** A question a rule could not answer, and why. */
export type CannotTell<Unknowns extends MessageTemplates> = {
  [Id in keyof Unknowns & string]: {
    readonly cannotTell: Id;
    readonly data: { readonly [Name in Placeholders<Unknowns[Id]>]: string | number };
    readonly at?: Location;
  };
}[keyof Unknowns & string];

/** A finding whose rule is no longer known by type. */
export interface AnyFinding {
  readonly message: string;
  readonly data: FindingData;
  readonly at: Location;
  readonly blames?: readonly string[];
  readonly severity?: Severity;
  readonly remedy?: Remedy;
}

export interface AnyCannotTell {
  readonly cannotTell: string;
  readonly data: FindingData;
  readonly at?: Location;
}

/** `template` with its placeholders filled in. */
export function fillMessage(template: string, data: FindingData): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}
