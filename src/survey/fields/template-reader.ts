import type { Field } from './field.ts';

/** What reading the fields of a template needs to know of its project. */
export interface ReadingContext {
  /** The model that the template is given. */
  readonly root: Field;
  /** Names that are helpers, not fields. */
  readonly helpers: ReadonlySet<string>;
  /** The text of a partial as the template calls it; undefined where there is none. */
  readonly partial: (name: string) => string | undefined;
  /** Names by which partials can be called. */
  readonly partialNames: readonly string[];
  /** Told of calls that lead to no partial, and of templates that cannot be parsed. */
  readonly missing: (what: MissingPiece) => void;
}

export type MissingPiece =
  | { readonly kind: 'partial'; readonly name: string }
  | { readonly kind: 'helper'; readonly name: string }
  | { readonly kind: 'unparsable'; readonly message: string };

/** Helpers and filters that shape a value: what they are given beside it is no example of it. */
const SHAPES =
  /date|time|moment|money|currency|price|amount|format|number|round|fixed|truncate|pad|default|trans|i18n|^t$|^__$|plural|url|link|asset|encode|join|slice|substr|replace|concat|append/i;

export const isShaping = (helper: string): boolean => SHAPES.test(helper);

/** Helpers that ask for something else than what they are given. */
export const isNegative = (helper: string): boolean =>
  /^(?:ne|neq|isnt|not)$|not_?eq|unless|differ/i.test(helper);
