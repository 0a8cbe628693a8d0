import { describe, expect, test } from 'vitest';
import { readingOf } from '../support/reading-of.ts';
import { OTHER_WORDINGS, TRACKING_WORDINGS } from './tracking-wordings.ts';

const rowsOf = (wordings: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(wordings).flatMap(([locale, words]) =>
    words.map((word): [string, string] => [locale, word]),
  );

const promiseOf = (locale: string, words: string): string | undefined =>
  readingOf({ html: `<p><a href="#">${words}</a></p>` }, { locale }).links[0]?.promises;

describe('words of links', () => {
  test.each(rowsOf(TRACKING_WORDINGS))('%s: %s leads to a parcel', (locale, words) => {
    expect(promiseOf(locale, words)).toBe('tracking');
  });

  test.each(rowsOf(OTHER_WORDINGS))('%s: %s leads elsewhere', (locale, words) => {
    expect(promiseOf(locale, words)).toBeUndefined();
  });
});
