import type { BodyMake } from '../../model/languages.ts';
import { foldPhrase } from '../words/phrases/fold.ts';
import { sumOf, type ScriptCounts } from './scripts.ts';
import { createCache } from '../cache.ts';
import type { Unit } from './units.ts';

export interface Parts {
  readonly among: string;
  readonly other: string;
  /** All of the body. */
  readonly all: readonly Unit[];
  readonly own: readonly Unit[];
  readonly foreign: readonly Unit[];
  /** Whether the body greets in both. */
  readonly greetsInBoth: boolean;
}

/** A translation is about as long as what it translates: below this share it is none. */
const SMALL_SHARE = 0.36;

/** Makes a function that tells what a body is made of, part of which is in another language. */
export function createMakeTest(): (parts: Parts) => BodyMake {
  const namesOf = createCache(MOST_NAMES, languageNames);
  return (parts) => makeOf(parts, ({ other, among }) => namesOf(`${other} ${among}`));
}

const MOST_NAMES = 500;

function makeOf(parts: Parts, namesOf: (parts: Parts) => readonly string[]): BodyMake {
  const { own, foreign } = parts;
  if (foreign.length === 0) return 'one';
  if (parts.greetsInBoth || namesLanguage(parts, namesOf(parts))) return 'several';
  const share = weightOf(foreign) / (weightOf(own) + weightOf(foreign));
  if (share < SMALL_SHARE) return 'one';
  if (alternates(parts)) return 'several';
  const ownNumbers = numbersIn(own);
  const foreignNumbers = numbersIn(foreign);
  if ([...foreignNumbers].some((number) => ownNumbers.has(number))) return 'several';
  if (foreign.length === 1 && own.length >= 2) return 'one';
  return ownNumbers.size > 0 && foreignNumbers.size > 0 ? 'one' : 'unclear';
}

/** "English version below", or a heading "English": the part for others is announced. */
function namesLanguage({ all }: Parts, names: readonly string[]): boolean {
  return all.some(({ text }) => {
    const folded = foldPhrase(text);
    return text.length < LONGEST_NOTICE && names.some((name) => folded.includes(name));
  });
}

const LONGEST_NOTICE = 120;
const SHORTEST_STEM = 4;

/** Of two codes the first language's names in both, without their endings, which change with the case. */
function languageNames(codes: string): string[] {
  const speakers = codes.split(' ');
  const [code = codes] = codes.split(/[- ]/);
  return speakers.flatMap((speaker) => {
    const name = new Intl.DisplayNames([speaker], { type: 'language', fallback: 'none' }).of(code);
    if (name === undefined) return [];
    const folded = foldPhrase(name);
    return [folded.slice(0, Math.max(SHORTEST_STEM, folded.length - 2))];
  });
}

/** One paragraph in each, over and over. */
function alternates({ own, foreign }: Parts): boolean {
  const isOwn = new Set(own);
  const order = [...own, ...foreign].sort(
    (a, b) => a.index - b.index || a.span.start - b.span.start,
  );
  const changes = order.filter(
    (unit, at) => at > 0 && isOwn.has(unit) !== isOwn.has(order[at - 1] ?? unit),
  );
  return changes.length >= 3 && changes.length * 2 >= order.length;
}

const numbersIn = (units: readonly Unit[]): Set<string> =>
  new Set(
    units
      .flatMap(({ text }) => text.match(/\d[\d.,:/-]*\d/g) ?? [])
      .map((number) => number.replace(/\D/g, '')),
  );

const weightOf = (units: readonly Unit[]): number =>
  units.reduce((sum, { profile }) => sum + weightOfLetters(profile.scripts), 0);

/** Scripts that write syllables or words need fewer letters for the same. */
const weightOfLetters = ({ Hani = 0, Kana = 0, Hang = 0, ...others }: ScriptCounts): number =>
  (Hani + Kana + Hang) * 2.5 + sumOf(others);
