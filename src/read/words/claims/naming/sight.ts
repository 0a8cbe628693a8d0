import type { Vocabulary } from '../../vocabulary.ts';
import type { IdentifierVocabulary, Label, LabelMeaning } from '../identifier-vocabulary.ts';
import type { KnownValues } from '../known-values.ts';
import { type Mention, shownIn } from '../mentions.ts';

/** What stands above a line: the line before it, and the head of the table it may belong to. */
export interface Above {
  readonly text: string;
  readonly header: string | undefined;
}

export interface SeenLine {
  /** Whether it may go on in the next: in HTML each line is a paragraph, a cell or a line break of its own. */
  readonly isWrapped: boolean;
  /** Folded. */
  readonly text: string;
  readonly above: Above | undefined;
  readonly known: KnownValues;
}

/** A line as the words of one language show it. */
export interface Sight extends SeenLine {
  readonly words: IdentifierVocabulary;
  readonly labels: readonly Label[];
}

export const sightOf = (
  { isWrapped, text, above, known }: SeenLine,
  { identifiers: words }: Vocabulary,
): Sight => ({ isWrapped, text, above, known, words, labels: words.labelsIn(text) });

/** What a label says about a number; undefined where it is none of an identifier. */
export function meaningFor(
  mention: Mention,
  { value: meaning }: Label,
  { text, known }: Sight,
): LabelMeaning | undefined {
  if (meaning?.onlyKnown !== true || mention.by === 'known') return meaning;
  return known.has(shownIn(text, mention)) ? meaning : undefined;
}
