import type { Language } from '../../lexicon/language.ts';
import { createCache, MOST_LINES } from '../cache.ts';
import { compileContact, type ContactVocabulary } from './contact/contact-vocabulary.ts';
import { compileGreeting, type GreetingVocabulary } from './greeting/greeting-vocabulary.ts';
import {
  compileIdentifiers,
  moneyPhrases,
  type IdentifierVocabulary,
} from './claims/identifier-vocabulary.ts';
import { greetingLanguages, labellingLanguages } from './language-hints.ts';
import { once } from './once.ts';
import type { Prepare } from './phrases/prepared-text.ts';

/** A language's lexicon, ready to be found in a text. Nothing is made ready before it is asked for. */
export interface Vocabulary {
  readonly language: Language;
  readonly greeting: GreetingVocabulary;
  readonly identifiers: IdentifierVocabulary;
  readonly contact: ContactVocabulary;
}

/** The vocabularies whose words a text may hold, told by a word or two; in the order of the languages. */
export type VocabulariesFor = (text: string) => readonly Vocabulary[];

export interface Vocabularies {
  /** Always the same one for a language. */
  readonly of: (language: Language) => Vocabulary;
  /** Those in which `text` may begin with a greeting. */
  readonly greeting: VocabulariesFor;
  /** Those that have a label for identifiers in `text`. */
  readonly labelling: VocabulariesFor;
}

/** `shared` holds the words of every language and is added to each. */
export function createVocabularies(
  languages: readonly Language[],
  shared: Language,
  prepare: Prepare,
): Vocabularies {
  const known = new Map<Language, Vocabulary>();
  const money = moneyPhrases();
  const of = (language: Language): Vocabulary => {
    const vocabulary = known.get(language) ?? compile(language, shared, money, prepare);
    known.set(language, vocabulary);
    return vocabulary;
  };
  const mayGreet = greetingLanguages(languages);
  const mayLabel = labellingLanguages(languages);
  return {
    of,
    greeting: createCache(MOST_LINES, (text) => mayGreet(text).map(of)),
    labelling: createCache(MOST_LINES, (text) => mayLabel(text).map(of)),
  };
}

function compile(
  language: Language,
  shared: Language,
  money: ReturnType<typeof moneyPhrases>,
  prepare: Prepare,
): Vocabulary {
  const greeting = once(() => compileGreeting(language.greeting, language.spelling));
  const identifiers = once(() => compileIdentifiers(language, shared, money, prepare));
  const contact = once(() => compileContact(language, shared, prepare));
  return {
    language,
    get greeting() {
      return greeting();
    },
    get identifiers() {
      return identifiers();
    },
    get contact() {
      return contact();
    },
  };
}
