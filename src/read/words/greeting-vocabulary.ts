import type { GreetingWords } from '../../lexicon/language.ts';
import { anyWord } from './word-pattern.ts';

/** How people are greeted in one language, ready to match. All patterns are anchored and have no state. */
export interface GreetingVocabulary {
  /** At the start; group 1 is set where the opener wants a name. */
  readonly opener: RegExp;
  readonly complete: RegExp;
  readonly headline: RegExp;
  /** Matches an addressee that is nobody in particular, whole. */
  readonly generic: RegExp;
  /** Matches at the end of an addressee that names a group by its last word: "Acme customer". */
  readonly genericEnd: RegExp;
  /** Matches titles and nothing else. */
  readonly honorificsOnly: RegExp;
  readonly honorificEnd: RegExp;
  readonly filler: RegExp;
  readonly notName: RegExp;
  readonly closing: RegExp;
  /** A suffix that ends an addressee; undefined for a language without any. */
  readonly suffix: RegExp | undefined;
  /** An opener behind the name, with what separates the two. */
  readonly openerBehind: RegExp | undefined;
  readonly spacedMarks: string;
}

export function compileGreeting(words: GreetingWords): GreetingVocabulary {
  const titles = anyWord(words.honorifics);
  const openers = anyWord(words.openers);
  const stands = words.openerStands ?? 'before';
  // "Hi-Fi" begins with no greeting.
  const notCompound = "(?![-‐‑'’]\\p{L})";
  return {
    opener: new RegExp(`^(?:(${anyWord(words.openersForNames)})|${openers})${notCompound}`, 'iu'),
    complete: new RegExp(`^${anyWord(words.complete)}`, 'iu'),
    headline: new RegExp(`^${anyWord(words.headlines)}${notCompound}`, 'iu'),
    generic: new RegExp(`^(?:${titles}\\s*)?${anyWord(words.generic)}$`, 'iu'),
    genericEnd: new RegExp(`${anyWord(words.generic)}$`, 'iu'),
    honorificsOnly: new RegExp(`^(?:${titles}[\\s./]*)+$`, 'iu'),
    honorificEnd: new RegExp(`${titles}$`, 'iu'),
    filler: new RegExp(`^${anyWord(words.fillers)}\\s+`, 'iu'),
    notName: new RegExp(`^${anyWord(words.notNames)}`, 'iu'),
    closing: new RegExp(`^${anyWord(words.closings)}`, 'iu'),
    suffix:
      words.suffixes === undefined
        ? undefined
        : new RegExp(
            `^([^、。，,.!！?？:：|]{0,40}?)\\s*(${anyWord(words.suffixes)})(?![\\p{L}\\p{N}])`,
            'iu',
          ),
    openerBehind:
      stands === 'before'
        ? undefined
        : new RegExp(`^(.{1,40}?)\\s*[,，、،]?\\s*(${openers})(?=$|[\\s!！。.,，、])`, 'iu'),
    spacedMarks: words.spacedMarks ?? '',
  };
}
