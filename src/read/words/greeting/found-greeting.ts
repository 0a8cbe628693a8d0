import type { Span } from '../../../model/text/span.ts';
import type { ReadAddressee } from './addressee.ts';

/**
 * How sure it is that words are a salutation: `marked` by what ends one ("Hi Ada,"), the `headline`
 * that names the reader, `bare` without any mark, a `name` that stands alone.
 */
export type GreetingShape = 'marked' | 'headline' | 'bare' | 'name';

/** Words at the start of a line that greet; spans are of the text they were found in. */
export interface FoundGreeting {
  readonly shape: GreetingShape;
  readonly opener: Span;
  readonly addressee: ReadAddressee;
  readonly span: Span;
}

export const nobody = (at: number): ReadAddressee => ({
  kind: 'nobody',
  span: { start: at, end: at },
});
export const empty = (at: number): ReadAddressee => ({
  kind: 'empty',
  span: { start: at, end: at },
});

/** Whatever stands before the first letter: emoji, quotes, "¡", list marks. */
export const LEAD = /^[^\p{L}\p{N}]*/u;
