import type { Language } from '../../lexicon/language.ts';
import type {
  BodyLanguage,
  DeclaredLanguage,
  Languages,
  StrayPassage,
} from '../../model/languages.ts';
import type { Message } from '../../model/message.ts';
import type { Greeting, Line, LineRole, Link } from '../../model/reading.ts';
import type { Vocabularies } from '../words/vocabulary.ts';
import { createAmountFinder } from './amounts.ts';
import { createDateNameFinder } from './date-names.ts';
import { createDetector } from './detector.ts';
import { createIdentifier } from './identify.ts';
import { createOwnWords, type OwnWords } from './own-words.ts';
import { createStrayJudge, type StrayJudge } from './passages.ts';
import { createProfiler, joinProfiles, leadOf } from './profile.ts';
import { createStrayFinder, type Strays } from './strays.ts';
import { placeOf, unitsOf, type Unit } from './units.ts';
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

  return (spoken) => {
    const declared = spoken.tags.flatMap(declaredAs);
    const own = createOwnWords(spoken.message);
    const unitsIn = (role: LineRole): Unit[] =>
      spoken.lines.flatMap((line, at) =>
        line.role === role ? unitsOf(line, at, own.words(line), profile) : [],
      );
    const bodies = BODIES.flatMap((role) => bodyOf(role, unitsIn(role), declared, spoken) ?? []);
    const main = bodies.find(({ language }) => language !== undefined);
    const headings = (['subject', 'preheader'] as const).flatMap((kind) =>
      main?.judge === undefined ? [] : headingsOf(kind, unitsIn(kind), main),
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
        linesOf(spoken, role).flatMap((line) =>
          datesIn(line, own.values(line), { among: language ?? '', areKin: identifier.areKin }),
        ),
      ),
      amounts: lines.flatMap(({ role, language }) => {
        const tag = declared.find((one) => one.language === language && one.by !== 'html')?.tag;
        return tag === undefined
          ? []
          : linesOf(spoken, role).flatMap((line) => amountsIn(line, own.values(line), tag));
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
    units: readonly Unit[],
    declared: readonly DeclaredLanguage[],
    { greetings, links }: Spoken,
  ): ReadBody | undefined {
    const [first] = units;
    if (first === undefined) return undefined;
    const whole = joinProfiles(units.map((unit) => unit.profile));
    const text = (): string => units.map((unit) => unit.own).join(' ');
    const codes = [...new Set(declared.map(({ language }) => language))];
    const { language, certainty } = identifier.whole(whole, text, codes);
    const told = units.find((unit) => speaks(unit, language)) ?? first;
    const base = { role, language, certainty, letters: whole.letters, at: placeOf(told), units };
    if (language === undefined) return { ...base, judge: undefined, strays: NONE };
    const judge = createStrayJudge(identifier, detect, language);
    const greeting = greetings.find((one) => one.role === role);
    const within = links.filter((link) => link.role === role);
    const found = strays.inBody({ among: language, units, greeting, links: within, judge });
    return { ...base, judge, strays: found };
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
  ): StrayPassage[] {
    if (language === undefined || judge === undefined || make !== 'one') return [];
    return units.flatMap((unit) => strays.inHeading(unit, kind, { among: language, judge }));
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

interface ReadBody extends Omit<BodyLanguage, 'make'> {
  readonly units: readonly Unit[];
  readonly judge: StrayJudge | undefined;
  readonly strays: Strays;
}

const NONE: Strays = { make: 'one', passages: [] };

const linesOf = ({ lines }: Spoken, body: LineRole): readonly Line[] =>
  lines.filter(({ role }) => role === body || (body === 'body' && role === 'subject'));
