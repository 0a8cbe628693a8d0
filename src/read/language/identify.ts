import type { Language } from '../../lexicon/language.ts';
import type { Certainty } from '../../model/languages.ts';
import { createCache } from '../cache.ts';
import { readTag } from '../words/languages.ts';
import type { Detector } from './detector.ts';
import { languagesBySmallWords, leadOf, type Lead, type Profile } from './profile.ts';
import { scriptOf, type Script } from './scripts.ts';
import type { WordIndex } from './word-index.ts';

/** The language of a text, as far as it shows. */
export interface Identified {
  readonly language: string | undefined;
  readonly certainty: Certainty;
}

/** Tells languages apart, by all that is known of them. */
export interface Identifier {
  /** The language of a longer text, which may be in one of the `declared`. */
  whole(profile: Profile, text: () => string, declared: readonly string[]): Identified;
  /** The language of a few words, where it is plainly not that of the text `among` which they stand. */
  readonly stray: (profile: Profile, text: string, among: string) => StrayWords | undefined;
  /** The language of words that messages are about, where the detector finds it too. */
  readonly aboutMatters: (profile: Profile, text: string, among: string) => StrayWords | undefined;
  /** Whether two languages are one, or so near that short texts do not tell. */
  readonly areKin: (one: string, other: string) => boolean;
  readonly codeOf: (tag: string) => string | undefined;
}

export interface StrayWords extends Identified {
  readonly language: string;
  /** Small words that tell it. */
  readonly lead: Lead;
  /** Longer words of the language's lexicon: what messages are about. */
  readonly matters: number;
}

/** Shorter texts say nothing by small words. */
const FEWEST_LETTERS = 40;
const ENOUGH_TO_DETECT = 50;
const LONG = 200;

export function createIdentifier(
  languages: readonly Language[],
  index: WordIndex,
  detect: Detector,
): Identifier {
  const byCode = new Map(languages.map((language) => [language.code, language]));
  const byScript = new Map<Script, Language[]>();
  const scripts = new Map<string, Script>();
  for (const language of languages) {
    const script = scriptOf(language);
    if (script) scripts.set(language.code, script);
    if (script) byScript.set(script, [...(byScript.get(script) ?? []), language]);
  }
  const codes = createCache(MOST_TAGS, (tag) => ({ code: codeIn(tag, languages) }));
  const codeOf = (tag: string): string | undefined => codes(tag).code;
  const relativesOf = (code: string): readonly string[] => byCode.get(code)?.relatives ?? [];
  const areKin = (one: string, other: string): boolean =>
    one === other || relativesOf(one).includes(other) || relativesOf(other).includes(one);

  return { whole, stray, aboutMatters, areKin, codeOf };

  function whole(profile: Profile, text: () => string, declared: readonly string[]): Identified {
    const { script } = profile;
    if (script === undefined) return UNSETTLED;
    const candidates = byScript.get(script) ?? [];
    if (candidates.every(({ frequent }) => frequent === undefined)) {
      return byLetters(text(), candidates);
    }
    if (profile.letters < FEWEST_LETTERS) return UNSETTLED;
    const isOpen = (code: string): boolean => candidates.some((own) => own.code === code);
    const [first, second] = languagesBySmallWords(profile).filter(isOpen);
    const unknown = declared.filter((code) => !byCode.has(code));
    if (first === undefined || unknown.length > 0) return byDetector(profile, text, first);

    // What is declared needs little to be believed.
    const expected = declared.find(
      (code) => isOpen(code) && outweighs(profile, code, first, text) && speaks(profile, code),
    );
    if (expected !== undefined) return { language: expected, certainty: 'certain' };
    const isClear =
      second === undefined || leadOf(profile, first, second, index).total >= CLEAR_LEAD;
    if (declared.length === 0 && isClear) return { language: first, certainty: 'certain' };
    const kin = declared.find((code) => areKin(code, first));
    if (kin !== undefined) return amongKin(profile, text(), first, kin);
    // A part in it may be what is left of a translation: the rest is what strays.
    const partly = declared.find((code) => isOpen(code) && hasPart(profile, code, first));
    if (partly !== undefined) return { language: partly, certainty: 'likely' };
    return byDetector(profile, text, first);
  }

  /** Whether a text is no less in one language than in another. */
  function outweighs(profile: Profile, one: string, other: string, text: () => string): boolean {
    if (one === other) return true;
    const own = leadOf(profile, one, other, index).total;
    const foreign = leadOf(profile, other, one, index).total;
    return own >= foreign || (areKin(one, other) && !differs(profile, text(), other, one));
  }

  /** Whether a good part of a text is in a language, though the most of it is in another. */
  function hasPart(profile: Profile, code: string, most: string): boolean {
    const { total, speaking } = leadOf(profile, code, most, index);
    const against = leadOf(profile, most, code, index).total;
    return speaking > 0 && total * (speaking > 1 ? 4 : 2) > against;
  }

  function speaks(profile: Profile, code: string): boolean {
    return leadOf(profile, code, undefined, index).speaking >= 2;
  }

  /** Between relatives nothing but words and letters that the other lacks is evidence. */
  function differs(profile: Profile, text: string, language: string, other: string): boolean {
    const own = leadOf(profile, language, other, index).total;
    const foreign = leadOf(profile, other, language, index).total;
    if (foreign * 5 > own) return false;
    const hasLetters = lettersOf(text, language) >= 2 && lettersOf(text, other) === 0;
    return own >= (hasLetters ? 3 : 6);
  }

  function amongKin(profile: Profile, text: string, first: string, kin: string): Identified {
    return differs(profile, text, first, kin)
      ? { language: first, certainty: 'certain' }
      : { language: kin, certainty: 'likely' };
  }

  /** The letters by which a language is told from its relatives. */
  function lettersOf(text: string, code: string): number {
    const letters = byCode.get(code)?.letters;
    if (letters === undefined) return 0;
    let count = 0;
    for (const letter of text.toLowerCase()) if (letters.includes(letter)) count++;
    return count;
  }

  /** Of languages that share a script, by the characters that only one of them writes. */
  function byLetters(text: string, candidates: readonly Language[]): Identified {
    const [first, ...others] = candidates;
    if (first === undefined) return UNSETTLED;
    if (others.length === 0) return { language: first.code, certainty: 'certain' };
    const counts = candidates
      .map(({ code }) => ({ code, count: lettersOf(text, code) }))
      .sort((a, b) => b.count - a.count);
    const [most, next] = counts;
    if (most === undefined || most.count < 3) return UNSETTLED;
    const isClear = most.count >= 8 * (next?.count ?? 0);
    return isClear ? { language: most.code, certainty: 'certain' } : UNSETTLED;
  }

  function byDetector(
    profile: Profile,
    text: () => string,
    bySmallWords: string | undefined,
  ): Identified {
    if (profile.letters < ENOUGH_TO_DETECT) return UNSETTLED;
    const detected = codeOf(detect(text()));
    if (detected === undefined) return UNSETTLED;
    if (bySmallWords === undefined || !areKin(detected, bySmallWords)) {
      return byCode.has(detected) ? UNSETTLED : { language: detected, certainty: 'likely' };
    }
    const { speaking, total } = leadOf(profile, bySmallWords, undefined, index);
    if (speaking < 1 || total < (profile.letters >= LONG ? 2 : 3)) return UNSETTLED;
    return { language: bySmallWords, certainty: 'certain' };
  }

  function stray(profile: Profile, text: string, among: string): StrayWords | undefined {
    const ownScript = scripts.get(among);
    if (ownScript === undefined || profile.script === undefined) return undefined;
    const candidates = byScript.get(profile.script) ?? [];
    if (profile.script !== 'Latn' && profile.script !== ownScript) {
      return isShared(profile.script, ownScript)
        ? undefined
        : strayByScript(profile, text, candidates);
    }
    if (candidates.every(({ frequent }) => frequent === undefined)) return undefined;
    if (isOwnOnly(profile, among)) return undefined;
    const found = languagesBySmallWords(profile)
      .filter((code) => code !== among && candidates.some((language) => language.code === code))
      .map((language) => ({ language, lead: leadOf(profile, language, among, index) }))
      .reduce<{ language: string; lead: Lead } | undefined>(
        (best, next) => (best === undefined || next.lead.total > best.lead.total ? next : best),
        undefined,
      );
    if (found === undefined || found.lead.total === 0) return undefined;
    const { language, lead } = found;
    const against = leadOf(profile, among, language, index).total;
    if (against * 4 > lead.total) return undefined;
    const matters = mattersOf(profile, language);
    if (areKin(language, among)) {
      const isPlain = lettersOf(text, language) > 0 && lettersOf(text, among) === 0;
      return lead.total >= (isPlain ? 3 : 6) && against === 0
        ? { language, certainty: 'likely', lead, matters }
        : undefined;
    }
    return { language, certainty: 'likely', lead, matters };
  }

  function aboutMatters(profile: Profile, text: string, among: string): StrayWords | undefined {
    const { words } = profile;
    const isTheirs = words.some((word) => index.isKnown(word, among));
    if (words.length < FEWEST_WORDS || isTheirs) return undefined;
    const ofMatter = languages.filter(({ code }) => mattersOf(profile, code) > 0);
    if (!ofMatter.some(({ code }) => !areKin(code, among))) return undefined;
    const language = codeOf(detect(text));
    if (language === undefined || areKin(language, among)) return undefined;
    const matters = mattersOf(profile, language);
    const lead = { total: 0, speaking: 0 };
    return matters === 0 ? undefined : { language, certainty: 'likely', lead, matters };
  }

  /** Whether each small word is one of the language: the case of nearly all sentences. */
  function isOwnOnly({ small }: Profile, among: string): boolean {
    for (const meanings of small.values()) {
      if (!meanings.some(({ language }) => language === among)) return false;
    }
    return true;
  }

  /** Japanese writes Chinese characters, and either may quote the other. */
  function isShared(one: Script, other: Script): boolean {
    return [one, other].every((script) => script === 'Hani' || script === 'Kana');
  }

  function strayByScript(
    profile: Profile,
    text: string,
    candidates: readonly Language[],
  ): StrayWords | undefined {
    const count = profile.scripts[profile.script ?? 'Latn'] ?? 0;
    if (count * 10 < profile.letters * 6) return undefined;
    const [bySmallWords] = languagesBySmallWords(profile).filter((code) =>
      candidates.some((candidate) => candidate.code === code),
    );
    const language = bySmallWords ?? byLetters(text, candidates).language ?? candidates[0]?.code;
    if (language === undefined) return undefined;
    const matters = profile.words.filter((word) => index.isKnown(word, language)).length;
    return { language, certainty: 'certain', lead: { total: 0, speaking: 0 }, matters };
  }

  function mattersOf({ words }: Profile, language: string): number {
    return new Set(words.filter((word) => index.isMatter(word, language))).size;
  }
}

/** The code of the lexicon that a tag stands for, or else of its language; undefined for what is no tag. */
function codeIn(tag: string, languages: readonly Language[]): string | undefined {
  if (tag === '' || /^und\b/i.test(tag)) return undefined;
  const { language } = readTag(tag, languages);
  if (language !== undefined) return language.code;
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).language;
  } catch {
    return undefined;
  }
}

const MOST_TAGS = 500;
const UNSETTLED: Identified = { language: undefined, certainty: 'likely' };
const CLEAR_LEAD = 3;
/** For the detector to be asked. */
const FEWEST_WORDS = 2;
