import type { Language } from '../../lexicon/language.ts';
import type { BodyMake, StrayPassage } from '../../model/languages.ts';
import type { Greeting, Link } from '../../model/reading.ts';
import { foldPhrase } from '../words/phrases/fold.ts';
import { createPhrases, type Phrases } from '../words/phrases/phrases.ts';
import { wordsOf, type WordIndex } from './word-index.ts';
import type { Vocabularies } from '../words/vocabulary.ts';
import type { Identifier, StrayWords } from './identify.ts';
import { createMakeTest } from './bilingual.ts';
import type { Setting, StrayJudge } from './passages.ts';
import { placeOf, type Unit } from './units.ts';

/** One body, and what is known of it. */
export interface Body {
  readonly among: string;
  readonly units: readonly Unit[];
  readonly greeting: Greeting | undefined;
  readonly links: readonly Link[];
  readonly judge: StrayJudge;
}

export interface Strays {
  readonly make: BodyMake;
  readonly passages: readonly StrayPassage[];
}

/** Of a body in which no sentence is in question. */
export const NO_STRAYS: Strays = { make: 'one', passages: [] };

export interface StrayFinder {
  inBody(body: Body): Strays;
  /** Of a subject or preheader. */
  inHeading(
    unit: Unit,
    kind: 'subject' | 'preheader',
    body: Pick<Body, 'among' | 'judge'>,
    unitsOfBody: () => readonly Unit[],
  ): StrayPassage[];
  ofGreeting(greeting: Greeting, own: string, among: string): StrayPassage[];
}

export function createStrayFinder(
  languages: readonly Language[],
  { stray, aboutMatters, areKin }: Identifier,
  vocabularies: Vocabularies,
  index: WordIndex,
): StrayFinder {
  const tellMake = createMakeTest();
  const buttons: Phrases = createPhrases(buttonWords(languages));
  return { inBody, inHeading, ofGreeting };

  function inBody(body: Body): Strays {
    const { among, units, greeting, links, judge } = body;
    const isGreeting = (unit: Unit): boolean => unit.index === greeting?.line;
    const linked = linkTexts(links);
    const found = new Map<Unit, StrayWords>();
    for (const unit of untilClosing(units, among)) {
      if (isGreeting(unit)) continue;
      const words = strayIn(unit, among, linked);
      if (words !== undefined) found.set(unit, words);
    }
    const other = mostOf([...found.values()]);
    if (other === undefined) return NO_STRAYS;
    const foreign = [...found].flatMap(([unit, { language }]) =>
      language === other ? [unit] : [],
    );
    const own = units.filter((unit) => !found.has(unit) && unit.profile.letters >= FEWEST_LETTERS);
    const make = tellMake({
      among,
      other,
      all: units,
      own,
      foreign,
      greetsInBoth: units.some((unit) => !isGreeting(unit) && greetsIn(unit, other, among)),
    });
    const passages: StrayPassage[] = [];
    let last: Unit | undefined;
    for (const unit of units) {
      const words = found.get(unit);
      if (words === undefined) {
        if (isIn(unit, among)) last = undefined;
        continue;
      }
      const setting: Setting = linked(unit) ? 'link' : 'sentence';
      const isButton = setting === 'link' && isButtonText(unit, words.language, among);
      if (!isButton && !judge(unit, words, setting)) continue;
      // What follows upon each other was forgotten at one go.
      if (last === undefined || setting === 'link') {
        passages.push(passageOf(setting === 'link' ? 'link' : 'sentence', unit, words, among));
      }
      last = unit;
    }
    return { make, passages };
  }

  /** Words of a button may be too few for anything but the lexicons. */
  function strayIn(
    unit: Unit,
    among: string,
    linked: (unit: Unit) => boolean,
  ): StrayWords | undefined {
    const words = stray(unit.profile, unit.own, among);
    if (words !== undefined && (words.lead.speaking > 0 || words.certainty === 'certain'))
      return words;
    if (!linked(unit)) return undefined;
    const language = buttonLanguage(unit, among);
    if (language === undefined) return undefined;
    return { language, certainty: 'certain', lead: { total: 0, speaking: 0 }, matters: 1 };
  }

  function isButtonText(unit: Unit, language: string, among: string): boolean {
    return buttonLanguage(unit, among) === language;
  }

  /** The language whose lexicon has the words as those of a button, and the text's own has not. */
  function buttonLanguage({ own, profile }: Unit, among: string): string | undefined {
    const found = buttons
      .from(own)
      .filter(({ end }) => !/[\p{L}\p{N}]/u.test(own.slice(end)))
      .map(({ value }) => value);
    const [language] = found;
    if (language === undefined || found.some((code) => areKin(code, among))) return undefined;
    if (new Set(found).size > 1) return undefined;
    const { words } = profile;
    const isLoan = words.some((word) => index.isKnown(word, among));
    return words.length < 2 || isLoan ? undefined : language;
  }

  function inHeading(
    unit: Unit,
    kind: 'subject' | 'preheader',
    { among, judge }: Pick<Body, 'among' | 'judge'>,
    unitsOfBody: () => readonly Unit[],
  ): StrayPassage[] {
    const words =
      stray(unit.profile, unit.own, among) ?? aboutMatters(unit.profile, unit.own, among);
    if (words === undefined || !judge(unit, words, 'heading')) return [];
    if (words.certainty === 'likely' && isSaidAgain(unit, unitsOfBody())) return [];
    return [passageOf(kind, unit, words, among)];
  }

  function ofGreeting(greeting: Greeting, own: string, among: string): StrayPassage[] {
    const { language, role, text, at, opener } = greeting;
    const isTold = languages.some(({ code }) => code === among) && opener.length >= SHORTEST_OPENER;
    if (!isTold || areKin(language, among)) return [];
    // "Hello" and "Ciao" are at home in many languages.
    const speakers = vocabularies.greeting(own.trim()).map(({ language: { code } }) => code);
    if (speakers.length >= INTERNATIONAL || !speakers.includes(language)) return [];
    if (speakers.some((code) => areKin(code, among))) return [];
    if (wordsOf(opener).every((word) => index.isKnown(word, among))) return [];
    return [{ kind: 'greeting', role, text, at, language, certainty: 'certain', among }];
  }

  function greetsIn({ own }: Unit, language: string, among: string): boolean {
    const speakers = vocabularies.greeting(own).map(({ language: { code } }) => code);
    return speakers.includes(language) && !speakers.includes(among);
  }

  function isIn({ profile }: Unit, language: string): boolean {
    for (const meanings of profile.small.values()) {
      if (meanings.some((meaning) => meaning.language === language && meaning.isSpeaking))
        return true;
    }
    return profile.small.size === 0 && profile.letters >= 8 && profile.script !== 'Latn';
  }

  /** Behind the closing stand names, notices and whatever the sender's lawyers asked for. */
  function untilClosing(units: readonly Unit[], among: string): readonly Unit[] {
    const language = languages.find(({ code }) => code === among);
    if (language === undefined) return units;
    const { greeting } = vocabularies.of(language);
    const last = units.findLastIndex(({ text }) => greeting.closing(text));
    return last * 2 > units.length ? units.slice(0, last) : units;
  }
}

/** "Medical Check Up" in the subject is what the body calls it, too. */
function isSaidAgain({ own }: Unit, body: readonly Unit[]): boolean {
  const words = wordsOf(own);
  const said = new Set(body.flatMap((unit) => wordsOf(unit.own)));
  return words.filter((word) => said.has(word)).length * 2 >= words.length;
}

/** Fewer are a word, and in no language. */
const FEWEST_LETTERS = 8;
const INTERNATIONAL = 10;
/** "Yo" is slang in any language. */
const SHORTEST_OPENER = 3;

const passageOf = (
  kind: StrayPassage['kind'],
  unit: Unit,
  { language, certainty }: StrayWords,
  among: string,
): StrayPassage => ({
  kind,
  role: unit.role,
  text: unit.text,
  at: placeOf(unit),
  language,
  certainty,
  among,
});

/** Tells the units that are the words of a link, and nothing else. */
function linkTexts(links: readonly Link[]): (unit: Unit) => boolean {
  const texts = new Map<number, Set<string>>();
  for (const { line, text, visible } of links) {
    if (line === undefined || !visible) continue;
    texts.set(line, (texts.get(line) ?? new Set()).add(foldPhrase(text.trim())));
  }
  return ({ index, text }) => texts.get(index)?.has(foldPhrase(text.trim())) ?? false;
}

function mostOf(words: readonly StrayWords[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { language } of words) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function* buttonWords(languages: readonly Language[]): Generator<readonly [string, string]> {
  for (const { code, tracking, contact } of languages) {
    const { supportLinks, chatLinks, callBackLinks } = contact;
    for (const words of [tracking.links, supportLinks, chatLinks, callBackLinks].flat()) {
      yield [words, code];
    }
  }
}
