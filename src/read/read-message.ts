import type { Language } from '../lexicon/language.ts';
import { LANGUAGES, WORDS_OF_ANY_LANGUAGE } from '../lexicon/languages/index.ts';
import type { Message } from '../model/message.ts';
import type { Claim, Greeting, Line, Link, Reading } from '../model/reading.ts';
import { createCache, createMemory, MOST_LINES } from './cache.ts';
import { createDocumentReader, type MessageDocument } from './document/read-document.ts';
import { createLanguageReader } from './language/read-languages.ts';
import { createClaimFinder } from './words/claims/claims.ts';
import { createContactFinder } from './words/contact/contact-routes.ts';
import { greetingsIn } from './words/greeting/greeting.ts';
import { createHrefClaimFinder } from './words/claims/href-claims.ts';
import { knownValues, tokenStarts } from './words/claims/known-values.ts';
import { decoded } from './words/decoded.ts';
import { readTag, type Tag } from './words/languages.ts';
import { createMentionFinder } from './words/claims/mentions.ts';
import { createMessengerFinder } from './words/contact/messenger-routes.ts';
import { once } from './words/once.ts';
import { openingsIn } from './words/greeting/openings.ts';
import { createPhoneFinder } from './words/contact/phone-finder.ts';
import { prepareText } from './words/phrases/prepared-text.ts';
import { createReplyFinder } from './words/contact/replies.ts';
import { unwrapped } from './words/running-text.ts';
import { createSlotFinder } from './words/slots.ts';
import { createTrackingLinkMarker } from './words/tracking-links.ts';
import { createVocabularies, type Vocabulary } from './words/vocabulary.ts';

export interface ReadingContext {
  /** BCP 47 language of the customer, where known. */
  readonly locale: string | undefined;
  /**
   * Identifier values that the message may show, and their canaries: they are found in formats that
   * no grammar knows.
   */
  readonly known: readonly string[];
  /** More of them, too many to be told all: those that may stand in one of the texts. */
  readonly knownIn?: (texts: Iterable<string>) => readonly string[];
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

/** Languages and regions that a sender writes to. */
const MOST_TAGS = 200;

/** Reads what the lines and links of a message say. */
export function createWordReader(): (
  message: Message,
  document: MessageDocument,
  context: ReadingContext,
) => Reading {
  const prepare = createCache(MOST_LINES, prepareText);
  const vocabularies = createVocabularies(LANGUAGES, WORDS_OF_ANY_LANGUAGE, prepare);
  const findPhones = createPhoneFinder();
  const findMentions = createMentionFinder();
  const tagOf = createCache(MOST_TAGS, (tag) => readTag(tag, LANGUAGES));
  const markTracking = createTrackingLinkMarker(LANGUAGES, prepare);
  const findSlots = createSlotFinder(LANGUAGES, prepare);
  const readLanguages = createLanguageReader(LANGUAGES, vocabularies);
  const startsIn = createCache(MOST_LINES, tokenStarts);
  const hrefClaims = createHrefClaimFinder();
  const findMessengers = createMessengerFinder();
  const findersFor = createMemory<ReturnType<typeof createFinders>>(MOST_TAGS);

  /** Of messages in the same languages, lines that say the same are read once. */
  function createFinders(own: readonly Vocabulary[], regions: readonly string[]) {
    const contact = once(() => own.map((vocabulary) => vocabulary.contact));
    return {
      claims: createClaimFinder({ own, others: vocabularies.labelling, findMentions }),
      replies: once(() => createReplyFinder(contact())),
      contacts: once(() =>
        createContactFinder(contact(), { regions, find: findPhones }, findMessengers),
      ),
    };
  }

  return (message, { lines, links, lang }, { locale, known, knownIn }) => {
    const tags = [message.locale, locale, lang].flatMap((tag) => (tag?.trim() ? tagOf(tag) : []));
    const languages = ownLanguages(tags);
    const own = languages.map(vocabularies.of);
    const regions = regionsOf(tags, languages);
    const about = [...languages.map(({ code }) => code), '', ...regions].join(' ');
    const find = findersFor(about, () => createFinders(own, regions));
    const values = knownValues([...known, ...(knownIn?.(textsOf(lines, links)) ?? [])], startsIn);

    const greetings = once(() => greetingsIn(lines, own, vocabularies.greeting));
    const openings = once(() => openingsIn(lines, greetings()));
    const claims = once(() => {
      const written = links.filter(({ form }) => form === 'bare');
      return [
        ...find
          .claims(lines, values)
          .filter((claim) => !written.some((link) => isPieceOf(link, claim))),
        ...hrefClaims(links, message, values),
      ];
    });
    const paragraphs = once(() => unwrapped(lines));
    const replies = once(() => find.replies()(paragraphs()));
    const routes = once(() =>
      find.contacts()({
        lines,
        paragraphs: paragraphs(),
        links,
        claims: claims(),
        replies: replies(),
        to: message.to,
        senders: [message.from, message.replyTo].flatMap((header) => header ?? []),
      }),
    );
    const slots = once(() => findSlots(lines));
    const marked = once(() => markTracking(links, lines));
    const languagesOf = once(() =>
      readLanguages({
        message,
        lines,
        links,
        greetings: greetings(),
        tags: [
          { by: 'message', tag: message.locale ?? '' },
          { by: 'customer', tag: locale ?? '' },
          { by: 'html', tag: lang ?? '' },
        ],
      }),
    );
    // Of the canary world nobody asks more than its claims.
    return {
      lines,
      get language() {
        return languageOf(tags, greetings());
      },
      get links() {
        return marked();
      },
      get greetings() {
        return greetings();
      },
      get openings() {
        return openings();
      },
      get routes() {
        return routes();
      },
      get replies() {
        return replies();
      },
      get claims() {
        return claims();
      },
      get slots() {
        return slots();
      },
      get languages() {
        return languagesOf();
      },
    };
  };
}

/** "…/tracking?order_id=1014" written out: what addresses say is found in the links. */
const isPieceOf = ({ role, at }: Link, { role: own, at: { part, span } }: Claim): boolean =>
  role === own && at.part === part && at.span.start < span.start && span.end <= at.span.end;

const textsOf = (lines: readonly Line[], links: readonly Link[]): string[] => [
  ...lines.map(({ text }) => text),
  ...links.flatMap(({ href }) => [href, decoded(href)]),
];

/** The languages a message may be in, likeliest first; the one to fall back to is always among them. */
const ownLanguages = (tags: readonly Tag[]): Language[] => [
  ...new Set([...tags.flatMap(({ language }) => language ?? []), ...LANGUAGES.slice(0, 1)]),
];

/** The declared language; of several, the one in which the message greets. */
function languageOf(tags: readonly Tag[], [greeting]: readonly Greeting[]): string | undefined {
  const greeted = tags.find(({ language }) => language?.code === greeting?.language) ?? tags[0];
  return greeted?.written ?? greeting?.language;
}

const regionsOf = (tags: readonly Tag[], languages: readonly Language[]): string[] => [
  ...new Set([
    ...tags.flatMap(({ region }) => region ?? []),
    ...languages.flatMap(({ regions }) => regions),
  ]),
];
