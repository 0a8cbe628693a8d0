import { describe, expect, test } from 'vitest';
import { patternsOf, writtenOut } from '../../read/words/phrases/phrase-notation.ts';
import { seedsOf } from '../../read/words/phrases/phrase-tree.ts';
import { LANGUAGES, WORDS_OF_ANY_LANGUAGE } from './index.ts';

const SECTIONS = ['greeting', 'identifiers', 'tracking', 'contact', 'slots'] as const;

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe.each([...LANGUAGES, WORDS_OF_ANY_LANGUAGE])('$name', (language) => {
  const sections = {
    ...language,
    greeting: { ...language.greeting, spacedMarks: undefined, openerStands: undefined },
    identifiers: { ...language.identifiers, numbered: undefined },
  };
  const phrases = SECTIONS.flatMap((name) => textsIn(sections[name]));

  test('has phrases that can be read, and none that says nothing', () => {
    const broken = phrases.filter((phrase) => {
      try {
        return writtenOut(phrase).some((text) =>
          text
            .split(/\{(?:n|gap)\}/)
            .every((part) => patternsOf([part], language.spelling).length === 0),
        );
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  test('has seeds that grow into all that phrases stand for, and begin as they promise', () => {
    const { spelling } = language;
    for (const phrase of phrases) {
      const grown = seedsOf(phrase, undefined, spelling).flatMap((seed) => {
        if ('pattern' in seed) return [JSON.stringify(seed.pattern)];
        return patternsOf(seed.phrases, spelling).map((pattern) => {
          const [{ stem, bare = stem, hasPrefix }] = pattern;
          const isKept = stem.startsWith(seed.head) && bare.startsWith(seed.head) && !hasPrefix;
          return isKept ? JSON.stringify(pattern) : `${seed.head} for ${stem}`;
        });
      });
      const whole = patternsOf([phrase], spelling).map((pattern) => JSON.stringify(pattern));
      expect(grown.sort(), phrase).toEqual(whole.sort());
    }
  });
});
