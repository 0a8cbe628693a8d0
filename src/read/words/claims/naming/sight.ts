import type { Vocabulary } from '../../vocabulary.ts';
import type { IdentifierVocabulary, Label } from '../identifier-vocabulary.ts';
import type { LabelMeaning } from '../label-meaning.ts';
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

/** The line as it is read for a number: labels of numbers that only records hold count where a record holds it. */
export const sightFor = (sight: Sight, mention: Mention): Sight =>
  isOfRecord(sight, mention)
    ? { ...sight, labels: sight.words.labelsOfKnownIn(sight.text) }
    : sight;

/** The labels of another line for a number of this one. */
export const labelsFor = (sight: Sight, mention: Mention, line: string): readonly Label[] =>
  isOfRecord(sight, mention) ? sight.words.labelsOfKnownIn(line) : sight.words.labelsIn(line);

const isOfRecord = ({ text, known }: Sight, mention: Mention): boolean =>
  mention.by === 'known' || (mention.form === 'full' && known.has(shownIn(text, mention)));

/** What a label says about a number; undefined where it is none of an identifier. */
export function meaningFor(
  mention: Mention,
  { value: meaning }: Label,
  { text, known }: Sight,
): LabelMeaning | undefined {
  if (meaning?.onlyKnown !== true || mention.by === 'known') return meaning;
  return known.has(shownIn(text, mention)) ? meaning : undefined;
}
