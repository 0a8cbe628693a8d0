import type { KnownIdentifierKind } from '../identifier-kinds.ts';

/** How fields are called that hold identifiers of a kind. */
export interface IdentifierFields {
  /** What a field or the object around it is called. */
  readonly nouns: readonly string[];
  /** Endings that make it an identifier: `order` + `number`. */
  readonly endings: readonly string[];
  /** Fields that are called by one word of their own. */
  readonly whole?: readonly string[];
}

export type IdentifierFieldsByKind = {
  readonly [Kind in KnownIdentifierKind]?: IdentifierFields;
};
