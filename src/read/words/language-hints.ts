import type { GreetingWords, Language } from '../../lexicon/language.ts';
import { createPhrases } from './phrases.ts';

/**
 * Of all languages, those of which a text holds words. One tree holds the words of all, so that the
 * languages a message is not in cost it nothing.
 */
export type LanguageHint = (text: string) => Language[];

/** A greeting stands at the start, or is told by what follows a name. */
const GREETING_REACH = 100;

export function greetingLanguages(languages: readonly Language[]): LanguageHint {
  const phrases = createPhrases<{ language: Language; first: boolean }>(
    languages.flatMap((language) => [
      ...firstWords(language.greeting).map((word) => [word, { language, first: true }] as const),
      ...wordsBehind(language.greeting).map((word) => [word, { language, first: false }] as const),
    ]),
  );
  return (text) => {
    const start = text.slice(0, GREETING_REACH);
    const lead = /^[^\p{L}\p{N}]*/u.exec(start)?.[0].length ?? 0;
    const found = phrases.in(start).filter(({ start: at, value }) => at <= lead || !value.first);
    return among(
      languages,
      found.map(({ value }) => value.language),
    );
  };
}

const firstWords = ({ openers, openersForNames, complete }: GreetingWords): string[] => [
  ...openers,
  ...openersForNames,
  ...complete,
];

const wordsBehind = ({
  suffixes = [],
  openerStands = 'before',
  openers,
}: GreetingWords): string[] =>
  openerStands === 'before' ? [...suffixes] : [...suffixes, ...openers];

export function labellingLanguages(languages: readonly Language[]): LanguageHint {
  const phrases = createPhrases(
    languages.flatMap((language) => nounsOf(language).map((noun) => [noun, language] as const)),
  );
  return (text) =>
    among(
      languages,
      phrases.in(text).map(({ value }) => value),
    );
}

const nounsOf = ({ identifiers, tracking }: Language): string[] => [
  ...tracking.labels,
  ...Object.values(identifiers.nouns).flat(),
  ...identifiers.vague.flatMap(({ words }) => words),
];

function among(languages: readonly Language[], found: readonly Language[]): Language[] {
  const set = new Set(found);
  return languages.filter((language) => set.has(language));
}
