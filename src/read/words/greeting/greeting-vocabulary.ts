import type { GreetingWords, SpellingHabits } from '../../../lexicon/language.ts';
import type { Span } from '../../../model/text/span.ts';
import { foldForPhrases } from '../phrases/fold.ts';
import {
  createLists,
  endsWith,
  isWhole,
  phrasesOf,
  type FoundPhrase,
  type PhraseEntry,
  type Phrases,
} from '../phrases/phrases.ts';
import { isUnspaced } from '../phrases/word-bounds.ts';

/** Its value says where it may stand. */
export type Opener = FoundPhrase<'before a name' | 'alone'>;

/** How people are greeted in one language. Every question is about a text that begins where it is asked. */
export interface GreetingVocabulary {
  /** The longest that `text` begins with. */
  opener(text: string): Opener | undefined;
  /** Every opener that `text` begins with, the longest first. */
  openers(text: string): readonly Opener[];
  complete(text: string): Span | undefined;
  headline(text: string): Span | undefined;
  closing(text: string): Span | undefined;
  /** What stands between opener and name, with the space behind it. */
  filler(text: string): Span | undefined;
  /** Whether all of `text` is such a word. */
  isFiller(text: string): boolean;
  isNotName(text: string): boolean;
  /** Whether all of `text` is an addressee that is nobody in particular. */
  isGeneric(text: string): boolean;
  /** Whether the last word is a compound that names a group: "Gartenfreunde", "用电客户". */
  endsAsGroup(text: string): boolean;
  /** Whether the last words of `text` name a group: "Acme customer". */
  endsGeneric(text: string): boolean;
  /** Whether `text` begins with such an addressee, and goes on: "customer of Acme". */
  startsGeneric(text: string): boolean;
  /** Whether `text` is titles and nothing else. */
  isHonorifics(text: string): boolean;
  /** Whether `text` is a title and a name, or a name and a title. */
  isTitled(text: string): boolean;
  endsWithHonorific(text: string): boolean;
  /** The suffix that makes the words before it an addressee; undefined in a language without any. */
  suffix(text: string): Span | undefined;
  /** An opener that follows upon a name. */
  openerBehind(text: string): Span | undefined;
  /** An opener at the end of what another opener began: "尊敬的客户您好". */
  openerAtEnd(text: string): Span | undefined;
  /** Marks that take a space before them. */
  readonly spacedMarks: string;
}

export function compileGreeting(
  words: GreetingWords,
  spelling?: SpellingHabits,
): GreetingVocabulary {
  const list = createLists(entriesOf(words, spelling));
  const openers = list('openers');
  const openersForNames = list('openersForNames');
  const complete = list('complete');
  const headlines = list('headlines');
  const closings = list('closings');
  const fillers = list('fillers');
  const notNames = list('notNames');
  const generic = list('generic');
  const honorifics = list('honorifics');
  const suffixes = list('suffixes');
  const endings = (words.genericEndings ?? []).map((ending) => foldForPhrases(ending).text);
  const standsBehind = words.openerStands === 'after' || words.openerStands === 'either';
  const openersBehind = standsBehind ? openers : NONE;
  const openersOf = (text: string): readonly Opener[] =>
    longestFirst([
      ...openersForNames.from(text).map((found) => ({ ...found, value: 'before a name' as const })),
      ...openers.from(text).map((found) => ({ ...found, value: 'alone' as const })),
    ]).filter(({ end }) => !isCompound(text, end));
  return {
    opener: (text) => openersOf(text)[0],
    openers: openersOf,
    complete: (text) => complete.from(text)[0],
    headline: (text) => headlines.from(text).find(({ end }) => !isCompound(text, end)),
    closing: (text) => closings.from(text)[0],
    filler: (text) => withSpace(text, fillers.from(text)),
    isFiller: (text) => isWhole(fillers, text),
    isNotName: (text) => notNames.from(text).length > 0,
    isGeneric: (text) => isWhole(generic, text) || isTitled(text, honorifics, generic),
    endsAsGroup: (text) => isCompoundOf(text, endings),
    endsGeneric: (text) => endsWith(generic, text) || isCompoundOf(text, endings),
    startsGeneric: (text) =>
      generic
        .from(text)
        .some(
          ({ end }) =>
            /^\s/.test(text.slice(end)) ||
            (RUNS_ON.test(text.slice(end)) &&
              (!isMadeOfTitles(text.slice(0, end), honorifics) ||
                notNames.from(text, end).length > 0)),
        ),
    isHonorifics: (text) => isMadeOfTitles(text, honorifics),
    isTitled: (text) => hasTitle(text, honorifics, suffixes),
    endsWithHonorific: (text) => endsWith(honorifics, text),
    suffix: (text) => firstWithin(text, suffixes, isSuffixed),
    openerBehind: (text) => firstWithin(text, openersBehind, isOpenedBehind),
    openerAtEnd: (text) =>
      standsBehind
        ? openersBehind.in(text).find(({ start, end }) => start > 0 && end === text.length)
        : undefined,
    spacedMarks: words.spacedMarks ?? '',
  };
}

type ListName = (typeof LISTS)[number];

const LISTS = [
  'openers',
  'openersForNames',
  'complete',
  'headlines',
  'closings',
  'fillers',
  'notNames',
  'generic',
  'honorifics',
  'suffixes',
] as const satisfies readonly (keyof GreetingWords)[];

function* entriesOf(
  words: GreetingWords,
  spelling: SpellingHabits | undefined,
): Generator<PhraseEntry<ListName>> {
  for (const name of LISTS) {
    for (const word of words[name] ?? []) yield [word, name, spelling];
  }
}

/** Scripts without spaces whose languages say first who and then what kind of: "ลูกค้าที่น่ารัก". */
const RUNS_ON = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const NONE: Phrases = phrasesOf([]);

const longestFirst = <Found extends Span>(found: readonly Found[]): readonly Found[] =>
  [...found].sort((a, b) => b.end - a.end);

/** "Hi-Fi" begins with no greeting. */
const isCompound = (text: string, end: number): boolean =>
  /^[-‐‑'’]\p{L}/u.test(text.slice(end, end + 3));

function withSpace(text: string, fillers: readonly Span[]): Span | undefined {
  for (const { end } of fillers) {
    const space = /^\s+/.exec(text.slice(end))?.[0].length;
    if (space !== undefined) return { start: 0, end: end + space };
  }
  return undefined;
}

/** Whether the last word of `text` is a compound with one of `endings`: "Gartenfreunde". */
function isCompoundOf(text: string, endings: readonly string[]): boolean {
  if (endings.length === 0) return false;
  const last = foldForPhrases(lastWordOf(text)).text;
  const more = isUnspaced(last.charAt(0)) ? 1 : 2;
  return endings.some((ending) => last.length >= ending.length + more && last.endsWith(ending));
}

const lastWordOf = (text: string): string => text.trimEnd().split(/\s+/).at(-1) ?? '';

/** "Dear Mr customer". */
const isTitled = (text: string, honorifics: Phrases, generic: Phrases): boolean =>
  honorifics.from(text).some(({ end }) => {
    const from = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
    return generic.from(text, from).some((phrase) => phrase.end === text.length);
  });

function isMadeOfTitles(text: string, honorifics: Phrases): boolean {
  let at = 0;
  while (at < text.length) {
    const [title] = honorifics.from(text, at);
    if (title === undefined) return false;
    at = title.end + (/^[\s./]*/.exec(text.slice(title.end))?.[0].length ?? 0);
  }
  return text !== '';
}

function hasTitle(text: string, honorifics: Phrases, suffixes: Phrases): boolean {
  const isBefore = honorifics
    .from(text)
    .some(({ end }) => /^[\s.]*[\p{L}\p{N}]/u.test(text.slice(end)) && end < text.length);
  return isBefore || [honorifics, suffixes].some((titles) => endsBehindName(titles, text));
}

const endsBehindName = (titles: Phrases, text: string): boolean =>
  titles.in(text).some(({ start, end }) => start > 0 && end === text.length);

/** Longer is no name. */
const LONGEST_NAME = 40;

/** The first phrase at the beginning of `text` of which `isMeant` holds, given what stands before and behind it and itself. */
function firstWithin(
  text: string,
  phrases: Phrases,
  isMeant: (before: string, behind: string, phrase: string) => boolean,
): Span | undefined {
  const reach = text.slice(0, 2 * LONGEST_NAME);
  return phrases
    .in(reach)
    .find(({ start, end }) =>
      isMeant(text.slice(0, start), text.slice(end), text.slice(start, end)),
    );
}

const isSuffixed = (before: string, behind: string): boolean =>
  before.trimEnd().length <= LONGEST_NAME &&
  !/[、。，,!！?？:：|]|\.(?!\S)/.test(before) &&
  !/^[\p{L}\p{N}]/u.test(behind);

/** A comma stands between name and opener in scripts that have capitals: "Size iyi günler" calls nobody. */
const SETS_APART = /^[\p{Lu}\p{Ll}]/u;

const isOpenedBehind = (before: string, behind: string, phrase: string): boolean =>
  before !== '' &&
  (/[,!]\s*$/.test(before) || !SETS_APART.test(phrase)) &&
  before.replace(/\s*[,，、،]?\s*$/, '').length <= LONGEST_NAME &&
  /^(?:$|[\s!！。.,，、:：])/.test(behind);
