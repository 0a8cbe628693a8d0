import type { Language } from '../../lexicon/language.ts';
import type {
  BodyLanguage,
  DeclaredLanguage,
  Languages,
  StrayPassage,
} from '../../model/languages.ts';
import type { Message } from '../../model/message.ts';
import {
  placeIn,
  type Greeting,
  type Line,
  type LineRole,
  type Link,
} from '../../model/reading.ts';
import type { Span } from '../../model/text/span.ts';
import { createMemory } from '../cache.ts';
import { once } from '../words/once.ts';
import type { Vocabularies } from '../words/vocabulary.ts';
import { createAmountFinder } from './amounts.ts';
import { createDateNameFinder } from './date-names.ts';
import { createDetector } from './detector.ts';
import { createIdentifier } from './identify.ts';
import { createOwnWords, type OwnWords } from './own-words.ts';
import { createStrayJudge, type StrayJudge } from './passages.ts';
import { createProfiler, joinProfiles, leadOf } from './profile.ts';
import { createStrayFinder, NO_STRAYS, type Strays } from './strays.ts';
import { unitsOf, type Unit } from './units.ts';
import { createWordIndex } from './word-index.ts';

/** What a message says and is said to be, before its languages are asked for. */
export interface Spoken {
  readonly message: Message;
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly greetings: readonly Greeting[];
  /** As written, of whoever declares one. */
  readonly tags: readonly Pick<DeclaredLanguage, 'by' | 'tag'>[];
}

/** Bodies that are judged: what only Outlook shows says the same. */
const BODIES: readonly LineRole[] = ['body', 'text'];

/** Makes a function that tells the languages of messages. It remembers sentences: make one for many messages. */
export function createLanguageReader(
  languages: readonly Language[],
  vocabularies: Vocabularies,
): (spoken: Spoken) => Languages {
  const index = createWordIndex(languages);
  const profile = createProfiler(index);
  const detect = createDetector();
  const identifier = createIdentifier(languages, index, detect);
  const strays = createStrayFinder(languages, identifier, vocabularies, index);
  const datesIn = createDateNameFinder(languages, index);
  const amountsIn = createAmountFinder(languages);

  const remember = createMemory<Gist>(MOST_BODIES);

  return (spoken) => {
    const declared = spoken.tags.flatMap(declaredAs);
    const own = createOwnWords(spoken.message);
    const unitsIn = (role: LineRole): Unit[] =>
      spoken.lines.flatMap((line, at) =>
        line.role === role ? unitsOf(line, at, own.words(line), profile) : [],
      );
    const bodies = BODIES.flatMap((role) => bodyOf(role, unitsIn, own, declared, spoken) ?? []);
    const main = bodies.find(({ language }) => language !== undefined);
    const headings = (['subject', 'preheader'] as const).flatMap((kind) =>
      main?.judge === undefined
        ? []
        : headingsOf(kind, unitsIn(kind), main, () => unitsIn(main.role)),
    );
    const lines = bodies.flatMap((body) => (body.language === undefined ? [] : [body]));
    return {
      declared,
      bodies: bodies.map(({ role, language, certainty, letters, at, strays: { make } }) => ({
        role,
        language,
        certainty,
        letters,
        at,
        make,
      })),
      passages: [...headings, ...bodies.flatMap((body) => passagesOf(body, spoken, own))],
      dates: lines.flatMap(({ role, language }) =>
        countingLines(spoken, role).flatMap((line) =>
          datesIn(line, own.values(line), { among: language ?? '', areKin: identifier.areKin }),
        ),
      ),
      amounts: lines.flatMap(({ role, language }) => {
        const tag = declared.find((one) => one.language === language && one.by !== 'html')?.tag;
        return tag === undefined
          ? []
          : countingLines(spoken, role).flatMap((line) => amountsIn(line, own.values(line), tag));
      }),
    };
  };

  function declaredAs({ by, tag }: Pick<DeclaredLanguage, 'by' | 'tag'>): DeclaredLanguage[] {
    const written = tag.trim().replaceAll('_', '-').replace(/\..*$/, '');
    const language = identifier.codeOf(written);
    return language === undefined ? [] : [{ by, tag: written, language }];
  }

  function bodyOf(
    role: LineRole,
    unitsIn: (role: LineRole) => Unit[],
    own: OwnWords,
    declared: readonly DeclaredLanguage[],
    { lines, links, greetings }: Spoken,
  ): ReadBody | undefined {
    const within = lines.filter((line) => line.role === role);
    const [first] = within;
    if (first === undefined) return undefined;
    const codes = [...new Set(declared.map(({ language }) => language))];
    const units = once(() => unitsIn(role));
    // Of two customers' mails nothing differs but what data printed.
    const key = [codes.join(' '), role, ...within.map((line) => own.words(line))].join('\n');
    const { told, judge, isPlain, ...gist } = remember(key, () => {
      const found = gistOf(units(), within, codes);
      return { ...found, isPlain: straysIn(found) === NO_STRAYS };
    });
    const at = placeIn(within[told.line] ?? first, told.span);
    return { ...gist, role, at, judge, strays: isPlain ? NO_STRAYS : straysIn({ ...gist, judge }) };

    function straysIn(body: Pick<Gist, 'language' | 'judge'>): Strays {
      if (body.language === undefined || body.judge === undefined) return NO_STRAYS;
      return strays.inBody({
        among: body.language,
        units: units(),
        greeting: greetings.find((one) => one.role === role),
        links: links.filter((link) => link.role === role),
        judge: body.judge,
      });
    }
  }

  function gistOf(
    units: readonly Unit[],
    lines: readonly Line[],
    codes: readonly string[],
  ): Omit<Gist, 'isPlain'> {
    const whole = joinProfiles(units.map((unit) => unit.profile));
    const text = (): string => units.map((unit) => unit.own).join(' ');
    const { language, certainty } = identifier.whole(whole, text, codes);
    const told = units.find((unit) => speaks(unit, language)) ?? units[0];
    return {
      language,
      certainty,
      letters: whole.letters,
      told: {
        line: told === undefined ? 0 : lines.indexOf(told.line),
        span: told?.span ?? { start: 0, end: 0 },
      },
      judge: language === undefined ? undefined : createStrayJudge(identifier, detect, language),
    };
  }

  function speaks({ profile: words }: Unit, language: string | undefined): boolean {
    if (language === undefined) return false;
    if (words.small.size === 0) return words.letters >= 8;
    return leadOf(words, language, undefined, index).total >= 2;
  }

  function headingsOf(
    kind: 'subject' | 'preheader',
    units: readonly Unit[],
    { language, judge, strays: { make } }: ReadBody,
    unitsOfBody: () => readonly Unit[],
  ): StrayPassage[] {
    if (language === undefined || judge === undefined || make !== 'one') return [];
    return units.flatMap((unit) =>
      strays.inHeading(unit, kind, { among: language, judge }, unitsOfBody),
    );
  }

  function passagesOf(
    { role, language, strays: found }: ReadBody,
    spoken: Spoken,
    own: OwnWords,
  ): StrayPassage[] {
    const greeting = spoken.greetings.find((one) => one.role === role);
    const line = greeting && spoken.lines[greeting.line];
    if (language === undefined) return [];
    const greeted =
      greeting === undefined || line === undefined
        ? []
        : strays.ofGreeting(greeting, own.words(line), language);
    return [...greeted, ...found.passages];
  }
}

/** What is the same in all bodies that a template says the same words in. */
interface Gist extends Pick<BodyLanguage, 'language' | 'certainty' | 'letters'> {
  /** The first sentence in the language; its line is counted within the body. */
  readonly told: { readonly line: number; readonly span: Span };
  readonly judge: StrayJudge | undefined;
  /** Whether no sentence was in question. */
  readonly isPlain: boolean;
}

const MOST_BODIES = 200;

interface ReadBody extends Omit<BodyLanguage, 'make'> {
  readonly judge: StrayJudge | undefined;
  readonly strays: Strays;
}

/** Lines in which dates and amounts may stand. */
const countingLines = ({ lines }: Spoken, body: LineRole): readonly Line[] =>
  lines.filter(
    ({ role, text }) =>
      (role === body || (body === 'body' && role === 'subject')) && /\d/.test(text),
  );
