import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/lexicon/languages/index.ts';

const root = path.join(import.meta.dirname, '..');
const files = globSync(['src/**/*.ts'], {
  cwd: root,
  ignore: ['src/lexicon/**', '**/*.test.ts', '**/__fixtures__/**', 'src/**/_template/**'],
}).toSorted();

/** Codes that mean something else as well: an HTML element, a key of data, a default, a word of ours. */
const OTHER_SENSES = new Set(['id', 'th', 'tr', 'no', 'it', 'en', 'en-US', 'en-GB', 'hr']);
const codes = new Set(LANGUAGES.map(({ code }) => code.split('-')[0] ?? code));

describe('outside the lexicon', () => {
  it('no language is named', () => {
    const named = literalsOf(files).filter(
      ({ literal }) =>
        codes.has(/^([a-z]{2})(?:-[A-Za-z]{2,4})?$/.exec(literal)?.[1] ?? '') &&
        !OTHER_SENSES.has(literal),
    );
    expect(named).toEqual([]);
  });

  it('no word stands that is not English', () => {
    const words = literalsOf(files).filter(({ literal }) => WORD.test(withoutClasses(literal)));
    expect(words).toEqual([]);
  });
});

/** Two letters in a row of which one is not ASCII. */
const WORD =
  /(?![a-z]{2})[a-z\p{Ll}\p{Lu}\p{Lo}](?:(?![a-z])[\p{Ll}\p{Lu}\p{Lo}]|(?<![a-z])[a-z])/iu;

/** Letters that a pattern tells apart are no word. */
const withoutClasses = (literal: string): string => literal.replace(/\[[^\]]*\]/g, ' ');

const literalsOf = (names: readonly string[]): { file: string; literal: string }[] =>
  names.flatMap((file) =>
    literalsIn(readFileSync(path.join(root, file), 'utf8')).map((literal) => ({ file, literal })),
  );

/** The string literals of a module, its comments and regular expressions left out. */
function literalsIn(source: string): string[] {
  const found: string[] = [];
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|\/(?![/*])(?:\[(?:\\.|[^\]\\\n])*\]|\\.|[^/\\\n[])+\/[a-z]*|'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g;
  for (const [, single, double, template] of source.matchAll(token)) {
    found.push(single ?? double ?? template ?? '');
  }
  return found;
}
