import type { AddressPart } from '../project/facts/addresses.ts';

/** What a value is, as far as its name, its shape and what stands around it tell. */
export type FieldKind =
  /** Nothing of anybody: money, dates, quantities, flags. */
  | { readonly is: 'kept' }
  /** A name of a thing, or a word of a program: people's names in them are written otherwise. */
  | { readonly is: 'label' | 'word' }
  /** What somebody has written, or what nobody can tell. */
  | { readonly is: 'text' }
  | { readonly is: 'name'; readonly part: 'given' | 'family' | 'full' | 'company' }
  | { readonly is: 'handle' | 'email' | 'phone' | 'machine' | 'birth' | 'coordinate' | 'url' }
  | { readonly is: 'card' | 'bank-account'; readonly isWhole: boolean }
  | { readonly is: 'code'; readonly format: 'plain' | 'parcel' | 'device' }
  | { readonly is: 'coupon' | 'secret' }
  | { readonly is: 'address'; readonly part: AddressPart };

/** What is known of a value besides. */
export interface FieldEvidence {
  /** Its kind of identifier, declared or inferred. */
  readonly identifier?: { readonly kind: string; readonly partial: boolean } | undefined;
  /** Whether the record names a person by the whole of it. */
  readonly isPersonsName: boolean;
  /** Names of the fields beside it. */
  readonly siblings: readonly string[];
}

export const KEPT: FieldKind = { is: 'kept' };
export const TEXT: FieldKind = { is: 'text' };
export const PLAIN_CODE: FieldKind = { is: 'code', format: 'plain' };

/** What is told by its digits. */
export const CODED: readonly FieldKind['is'][] = [
  'code',
  'secret',
  'card',
  'bank-account',
  'phone',
];
