/** What a label noun says about the number that stands with it. */
export interface LabelMeaning {
  /** Kinds it accepts when last characters are shown; empty where that is no claim. */
  readonly ending: readonly string[];
  /** Kinds it accepts when the number is shown in full. */
  readonly full: readonly string[];
  /** Beside any other number than a known one, it says nothing. */
  readonly onlyKnown?: true;
}
