/** How many documents shared what was compiled for another one of the same shape. */
export interface MarkupSharing {
  readonly shared: number;
  /** Those that were compiled by themselves, by the reason. */
  readonly plain: ReadonlyMap<PlainReason, number>;
  /** Runs of the markup engine, those that only check the sharing included. */
  readonly compiles: number;
  /** Templates, by file, whose documents came out another way when they were shared: a bug of ours. */
  readonly broken: readonly string[];
}

/** Why a document is compiled by itself. */
export type PlainReason =
  /** Nobody wants to share. */
  | 'asked'
  /** An option of the engine looks at all that is rendered. */
  | 'options'
  /** Styles are put into tags, by rules that may look at anything. */
  | 'inlined-styles'
  /** Attributes are put into tags, by rules that may look at anything. */
  | 'html-attributes'
  /** It holds the characters that would mark what is shared. */
  | 'private-use'
  /** It does not compile. */
  | 'fails'
  /** Sharing has failed for the template before. */
  | 'broken';
