import { placeIn, type ContactRoute, type Line } from '../../../model/reading.ts';
import type { Span } from '../../../model/text/span.ts';
import { createCache, createMemory, MOST_LINES } from '../../cache.ts';
import { foldCharacters } from '../phrases/fold-characters.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';
import type { PhoneQuestion } from './phone-finder.ts';
import { mayHoldNumber, phonesIn, type ShownPhone } from './shown-phones.ts';

const LONGEST_LINE = 4000;

/** Finds the phone numbers that a line shows. `taken` holds what its digits are already, as offsets in its part. */
export type PhoneReader = (line: Line, taken: readonly Span[]) => ContactRoute[];

/** Makes a reader. It remembers lines. */
export function createPhoneReader(
  vocabularies: readonly ContactVocabulary[],
  question: PhoneQuestion,
): PhoneReader {
  const mayHold = createCache(MOST_LINES, mayHoldNumber);
  const inFree = createMemory<readonly ShownPhone[]>(MOST_LINES);
  return (line, taken) => {
    if (line.text.length > LONGEST_LINE) return [];
    const folded = foldCharacters(line.text);
    if (!mayHold(folded)) return [];
    const free = withoutTaken(folded, line, taken);
    if (!mayHold(free)) return [];
    const key = free === folded ? free : `${folded}\n${free}`;
    const phones = inFree(key, () => phonesIn(folded, free, vocabularies, question));
    return phones.map(({ value, span, dead }) => ({
      kind: 'phone',
      value,
      role: line.role,
      at: placeIn(line, span),
      ...(dead && { dead }),
    }));
  };
}

/** The line with all digits blanked of which it is known what they are. */
function withoutTaken(text: string, line: Line, taken: readonly Span[]): string {
  if (taken.length === 0) return text;
  return text.replace(/\d/g, (digit, at: number) => {
    const offset = line.offsets[at] ?? -1;
    return taken.some((span) => span.start <= offset && offset < span.end) ? ' ' : digit;
  });
}
