import type { GreetingWords, Language } from '../../lexicon/language.ts';
import { createPhrases, type PhraseEntry } from './phrases/phrases.ts';

/**
 * Of all languages, those of which a text holds words. The words of all are looked for at once, so
 * that the languages a message is not in cost it nothing.
 */
export type LanguageHint = (text: string) => Language[];

/** A greeting stands at the start, or is told by what follows a name. */
const GREETING_REACH = 100;

export function greetingLanguages(languages: readonly Language[]): LanguageHint {
  const phrases = createPhrases(greetingWords(languages));
  return (text) => {
    const start = text.slice(0, GREETING_REACH);
    const lead = /^[^\p{L}\p{N}]*/u.exec(start)?.[0].length ?? 0;
    const found = new Set<Language>();
    for (const { start: at, value } of phrases.in(start)) {
      if (value.stands === 'anywhere' || at <= lead) found.add(value.language);
    }
    return languages.filter((language) => found.has(language));
  };
}

interface GreetingWord {
  readonly language: Language;
  readonly stands: 'first' | 'anywhere';
}

function* greetingWords(languages: readonly Language[]): Generator<PhraseEntry<GreetingWord>> {
  for (const language of languages) {
    const { openers, openersForNames, complete } = language.greeting;
    const first: GreetingWord = { language, stands: 'first' };
    for (const word of [...openers, ...openersForNames, ...complete])
      yield [word, first, language.spelling];
    const anywhere: GreetingWord = { language, stands: 'anywhere' };
    for (const word of wordsBehind(language.greeting)) yield [word, anywhere, language.spelling];
  }
}

const wordsBehind = ({
  suffixes = [],
  openerStands = 'before',
  openers,
}: GreetingWords): readonly string[] =>
  openerStands === 'before' ? suffixes : [...suffixes, ...openers];

export function labellingLanguages(languages: readonly Language[]): LanguageHint {
  const phrases = createPhrases(labelNouns(languages));
  return (text) => {
    const found = new Set(phrases.in(text).map(({ value }) => value));
    return languages.filter((language) => found.has(language));
  };
}

function* labelNouns(languages: readonly Language[]): Generator<PhraseEntry<Language>> {
  for (const language of languages) {
    const { nouns, vague } = language.identifiers;
    const lists = [...Object.values(nouns), ...vague.map(({ words }) => words)];
    for (const noun of [...language.tracking.labels, ...lists.flat()])
      yield [noun, language, language.spelling];
  }
}
