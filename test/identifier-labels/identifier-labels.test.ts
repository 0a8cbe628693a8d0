import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/lexicon/language.ts';
import { HOMONYMS } from '../../src/lexicon/label-senses.ts';
import { LANGUAGES } from '../../src/lexicon/languages/index.ts';
import { NUMBERED, type Numbered } from '../../src/lexicon/numbered/numbered-things.ts';
import { writtenOut } from '../../src/read/words/phrases/phrase-notation.ts';
import { readingOf } from '../support/reading-of.ts';
import { numbersFoundIn } from './numbers-found-in.ts';
import { labelsOf, RECORDS, recordOf, tableOf, type Held } from './tables.ts';

const THINGS = Object.keys(NUMBERED) as Numbered[];

describe.each(LANGUAGES)('$name', (language) => {
  test('has labels for the number of everything', () => {
    const fewest = THINGS.filter((thing) => labelsOf(language, thing).length < FEWEST);
    expect(fewest).toEqual([]);
  });

  test('has labels that can be read', () => {
    const { forms = [] } = language.identifiers.numbered ?? {};
    expect(forms.filter((form) => !form.includes('{x}'))).toEqual([]);
    for (const form of forms) expect(() => writtenOut(form.replaceAll('{x}', 'x'))).not.toThrow();
  });

  test.each(tradesFor(language))('a %s: what is right is silent', async (trade, held) => {
    const rows = labelled(language, trade, held);
    const found = await numbersFoundIn(language.code, tableOf(rows), recordOf(held));
    expect(found, rows.map(([label]) => label).join(', ')).toEqual([]);
  });

  test.each(Object.entries(RECORDS))(
    'a %s: two that are swapped are found',
    async (trade, held) => {
      const rows = labelled(language, trade, held);
      const [first, second] = pairOf(language, rows, held);
      const swapped = rows.map(([label, value], index): [string, string] => {
        if (index === first) return [label, held[second]?.value ?? ''];
        return index === second ? [label, held[first]?.value ?? ''] : [label, value];
      });
      const found = await numbersFoundIn(language.code, tableOf(swapped), recordOf(held));
      expect(new Set(found), rows.map(([label]) => label).join(', ')).toEqual(
        new Set([held[first]?.value, held[second]?.value]),
      );
    },
  );
});

const FEWEST = 8;

/** Every other trade, so that two languages in a row show all. */
function tradesFor(language: Language): [string, readonly Held[]][] {
  const half = LANGUAGES.indexOf(language) % 2;
  return Object.entries(RECORDS).filter((_, index) => index % 2 === half);
}

/** Each thing of a record under one of its labels, another in each language. */
const labelled = (language: Language, trade: string, held: readonly Held[]): [string, string][] =>
  held.map(({ thing, value }) => {
    const labels = labelsOf(language, thing);
    return [labels[drawn(`${language.code} ${trade} ${thing}`, labels.length)] ?? '', value];
  });

/** Two things of which neither may pass as the other. */
function pairOf(
  { code }: Language,
  rows: readonly (readonly [label: string, value: string])[],
  held: readonly Held[],
): [number, number] {
  const { claims } = readingOf(
    { html: tableOf(rows) },
    { locale: code, known: held.map(({ value }) => value) },
  );
  const mayPass = (shown: Held, under: Held): boolean =>
    (PASSING[under.thing] ?? []).includes(shown.thing) ||
    claims.some(
      ({ shown: value, accepts, noun }) =>
        value === under.value &&
        shown.kinds.some((kind) => accepts.includes(kind) || sensesOf(noun).has(kind)),
    );
  const pairs = held.flatMap((one, first) =>
    held.flatMap((other, second): [number, number][] =>
      second > first && !mayPass(one, other) && !mayPass(other, one) ? [[first, second]] : [],
    ),
  );
  expect(pairs.length).toBeGreaterThan(0);
  return pairs[drawn(rows.join(), pairs.length)] ?? [0, 1];
}

/** Numbers that some senders call by the other's name: nobody is accused of that. */
const PASSING: { readonly [Thing in Numbered]?: readonly Numbered[] } = {
  customer: ['policy', 'claim'],
  invoice: ['return'],
  return: ['invoice'],
  payment: ['invoice'],
  shipment: ['order', 'case'],
};

/** What else words of a label mean. */
const sensesOf = (label: string): ReadonlySet<string> =>
  new Set(
    label
      .toLowerCase()
      .replaceAll('ё', 'е')
      .split(/[^\p{L}]+/u)
      .flatMap((word) => HOMONYMS[word] ?? []),
  );

/** The same for the same seed, and below `count`. */
function drawn(seed: string, count: number): number {
  let hash = 7;
  for (const character of seed) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % Math.max(count, 1);
}
