import { MEANS_OF_PAYMENT } from '../../../../lexicon/identifier-kinds.ts';
import type { Claim, ClaimForm } from '../../../../model/reading.ts';
import type { Span } from '../../../../model/text/span.ts';

/** How a number came to mean something: the label, the stretch of the line that says so, and how surely. */
export interface Naming {
  readonly accepts: readonly string[];
  readonly noun: string;
  readonly phrase: Span;
  /** Words of another line that belong before the phrase. */
  readonly prefix?: string;
  readonly strength: Claim['strength'];
  readonly form: ClaimForm;
}

/** What words say about a number. Undefined: they have none for it. Null: they have, and it is no identifier. */
export type Said = Naming | null | undefined;

/** A label that accepts no kind says that the number is no identifier. */
export const named = (naming: Naming): Naming | null =>
  naming.accepts.length === 0 ? null : naming;

/** What a mask without any label hides. */
export const MASKED_KINDS: readonly string[] = MEANS_OF_PAYMENT;

export const isCardOrAccount = (kinds: readonly string[]): boolean =>
  kinds.some((kind) => MASKED_KINDS.includes(kind));
