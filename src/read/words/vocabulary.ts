import type { Language } from '../../lexicon/language.ts';
import { compileContact, type ContactVocabulary } from './contact-vocabulary.ts';
import { compileGreeting, type GreetingVocabulary } from './greeting-vocabulary.ts';
import { compileIdentifiers, type IdentifierVocabulary } from './identifier-vocabulary.ts';

/** A language's lexicon, compiled. Each part is compiled when it is first asked for. */
export interface Vocabulary {
  readonly language: Language;
  readonly greeting: GreetingVocabulary;
  readonly identifiers: IdentifierVocabulary;
  readonly contact: ContactVocabulary;
}

export type VocabularyOf = (language: Language) => Vocabulary;

/** Compiles languages, each once. `shared` holds the words of every language and is added to each. */
export function createVocabularies(shared: Language): VocabularyOf {
  const compiled = new Map<Language, Vocabulary>();
  return (language) => {
    const known = compiled.get(language);
    if (known !== undefined) return known;
    const greeting = once(() => compileGreeting(language.greeting));
    const identifiers = once(() => compileIdentifiers(language, shared));
    const contact = once(() => compileContact(language.contact, shared.contact));
    const vocabulary: Vocabulary = {
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
    compiled.set(language, vocabulary);
    return vocabulary;
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
