import type { Identifier } from '../../model/facts.ts';

/** What a claim turned out to be, from what it says, what printed it, and how it moved in the canary world. */
export type Verdict =
  /** True, by one or all of `identifiers`. */
  | { readonly kind: 'right'; readonly identifiers: readonly Identifier[] }
  /** The customer has no such identifier. */
  | {
      readonly kind: 'mismatched';
      readonly cause: Cause;
      /** The kind that the claim names before all others, where one of the others would have been true. */
      readonly named?: string;
    }
  /** True for this customer, but printed from another field. */
  | { readonly kind: 'hidden-swap'; readonly cause: FieldCause }
  | { readonly kind: 'foreign'; readonly identifier: Foreign }
  /** The customer's own, but of something that the message is not about. */
  | {
      readonly kind: 'wrong-entity';
      readonly identifier: Identifier;
      /** Those that the message is about. */
      readonly instead: readonly Identifier[];
    }
  /** True for this customer, and the same for whatever customer. */
  | { readonly kind: 'hard-coded'; readonly identifiers: readonly Identifier[] }
  /** The right field was read, and an older value printed. */
  | { readonly kind: 'stale'; readonly identifier: Identifier }
  | { readonly kind: 'cannot-tell'; readonly because: 'nothing-to-compare' | 'source-unknown' };

/** What somebody else has. */
export type Foreign = Pick<Identifier, 'path' | 'value' | 'owner'>;

/** Why a claim shows what it shows. */
export type Cause =
  | FieldCause
  | { readonly from: 'literal' }
  | { readonly from: 'computed'; readonly paths: readonly string[] }
  | { readonly from: 'unknown' };

/** The value of a field of the record. */
export interface FieldCause {
  readonly from: 'field';
  readonly path: string;
  readonly value: string;
  /** The path that the template printed, where code between record and template renamed it. */
  readonly printedAs?: string;
}
