import type { Language } from '../lexicon/language.ts';
import { LANGUAGES, WORDS_OF_ANY_LANGUAGE } from '../lexicon/languages/index.ts';
import type { Message } from '../model/message.ts';
import type { Greeting, Reading } from '../model/reading.ts';
import { createDocumentReader, type MessageDocument } from './document/read-document.ts';
import { claimsIn } from './words/claims.ts';
import { contactRoutes } from './words/contact-routes.ts';
import { greetingsIn } from './words/greeting.ts';
import { hrefClaims } from './words/href-claims.ts';
import { knownValues, type KnownValues } from './words/known-values.ts';
import { languageFor, regionOf } from './words/languages.ts';
import { openingsIn } from './words/openings.ts';
import { createPhoneFinder } from './words/phone-routes.ts';
import { repliesIn } from './words/replies.ts';
import { createVocabularies } from './words/vocabulary.ts';

export interface ReadingContext {
  /** BCP 47 language of the customer, where known. */
  readonly locale: string | undefined;
  /**
   * Identifier values that the message may show, and their canaries: they are found in formats that
   * no grammar knows.
   */
  readonly known: readonly string[];
}

export interface MessageReader {
  /** Never throws, whatever the message holds. */
  read(message: Message, context: ReadingContext): Reading;
}

/** Makes a reader. It compiles each lexicon once, when a message first needs it: make one for many messages. */
export function createReader(): MessageReader {
  const readDocument = createDocumentReader();
  const readWords = createWordReader();
  return { read: (message, context) => readWords(message, readDocument(message), context) };
}

/** Reads what the lines and links of a message say. */
export function createWordReader(): (
  message: Message,
  document: MessageDocument,
  context: ReadingContext,
) => Reading {
  const vocabularyOf = createVocabularies(WORDS_OF_ANY_LANGUAGE);
  const findPhones = createPhoneFinder();
  const valuesOf = remembered(knownValues);

  return (message, { lines, links, lang }, { locale, known }) => {
    const tags = [message.locale, locale, lang].filter(
      (tag) => tag !== undefined && tag.trim() !== '',
    );
    const own = ownLanguages(tags);
    const vocabularies = own.map(vocabularyOf);
    const values: KnownValues = valuesOf(known);

    const others = () => LANGUAGES.filter((language) => !own.includes(language)).map(vocabularyOf);
    const greetings = greetingsIn(lines, vocabularies, others);
    const identifiers = vocabularies.map((vocabulary) => vocabulary.identifiers);
    const claims = [...claimsIn(lines, identifiers, values), ...hrefClaims(links, message, values)];
    const contact = vocabularies.map((vocabulary) => vocabulary.contact);
    const replies = repliesIn(lines, contact);
    const regions = regionsOf(tags, own);
    const routes = contactRoutes({
      lines,
      links,
      claims,
      replies,
      vocabularies: contact,
      to: message.to,
      phones: { regions, find: findPhones },
    });
    return {
      language: languageOf(tags, greetings),
      lines,
      links,
      greetings,
      openings: openingsIn(lines, greetings),
      routes,
      replies,
      claims,
    };
  };
}

/** The languages a message may be in, likeliest first; the one to fall back to is always among them. */
function ownLanguages(tags: readonly (string | undefined)[]): Language[] {
  const declared = tags.flatMap((tag) => languageFor(tag, LANGUAGES) ?? []);
  return [...new Set([...declared, ...LANGUAGES.slice(0, 1)])];
}

/** The declared language; of several, the one in which the message greets. */
function languageOf(
  tags: readonly (string | undefined)[],
  [greeting]: readonly Greeting[],
): string | undefined {
  const greeted = tags.find((tag) => languageFor(tag, LANGUAGES)?.code === greeting?.language);
  return greeted ?? tags[0] ?? greeting?.language;
}

function regionsOf(
  tags: readonly (string | undefined)[],
  languages: readonly Language[],
): string[] {
  const named = tags.flatMap((tag) => regionOf(tag) ?? []);
  return [...new Set([...named, ...languages.flatMap(({ regions }) => regions)])];
}

/** Keeps the last result: all messages of one customer come with the same list. */
function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
