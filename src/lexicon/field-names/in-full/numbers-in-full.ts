import type { KnownIdentifierKind } from '../../identifier-kinds.ts';

/** Fields whose whole names say what they hold, where no thing and word for "number" can be told apart. */
export interface NumbersInFull {
  readonly kind: KnownIdentifierKind;
  /** What such a number is as well, or as likely. */
  readonly alternatives?: readonly KnownIdentifierKind[];
  /** Names of fields, in a list with commas between. */
  readonly names: string;
  /**
   * What they must stand in, for what they say to be sure: the last words of what is around the field, or
   * words before or behind its name. In a list with commas between.
   */
  readonly inside?: string;
}
