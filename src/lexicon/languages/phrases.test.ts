import { describe, expect, test } from 'vitest';
import { patternsOf, writtenOut } from '../../read/words/phrase-notation.ts';
import { LANGUAGES, WORDS_OF_ANY_LANGUAGE } from './index.ts';

const SECTIONS = ['greeting', 'identifiers', 'tracking', 'contact', 'slots'] as const;

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe.each([...LANGUAGES, WORDS_OF_ANY_LANGUAGE])('$name', (language) => {
  test('has phrases that can be read, and none that says nothing', () => {
    const sections = {
      ...language,
      greeting: { ...language.greeting, spacedMarks: undefined, openerStands: undefined },
    };
    const phrases = SECTIONS.flatMap((name) => textsIn(sections[name]));
    const broken = phrases.filter((phrase) => {
      try {
        return writtenOut(phrase).some((text) =>
          text
            .split(/\{(?:n|gap)\}/)
            .every((part) => patternsOf(part, language.spelling).length === 0),
        );
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });
});
