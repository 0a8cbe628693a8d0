export interface AnonymiseOptions {
  /** Another one gives other values for the same record. */
  readonly salt?: string;
  /** Records whose values must not come out: those of the other customers. */
  readonly others?: readonly unknown[];
  /** Kinds of identifiers that a project declares, by path; `none` for what is no identifier. */
  readonly declared?: ReadonlyMap<string, string>;
  /** Who the recipient is to be, as far as somebody has chosen. */
  readonly recipient?: ChosenPerson;
}

export interface ChosenPerson {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  readonly email?: string | undefined;
  readonly company?: string | undefined;
}
