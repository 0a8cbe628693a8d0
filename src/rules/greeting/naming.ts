import type { Person } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Place } from '../../model/message.ts';
import { fullNameOf, isSameName, namesOf } from '../../model/person.ts';
import type { Greeting } from '../../model/reading.ts';
import { oncePerMessage } from '../once-per-message.ts';
import { isLeftover } from '../render/leftovers.ts';
import { calledOtherwise } from './called.ts';
import { isFondOf } from './fond-name.ts';
import { hasGap } from './gap-in-greeting.ts';
import { handleOf, isWrittenAsHandle } from './handles.ts';
import { isCommonName, isLikelyName, isOtherScript } from './likely-names.ts';
import { namesCarer, otherNamed } from './other-named.ts';
import { isNamedBehind, openingNames, ownName, primary } from './own-name.ts';
import { printedFrom } from './printed-from.ts';
import { senderNamed } from './sender-named.ts';
import { thirdPartyNamed } from './third-party-named.ts';

/** Whom a greeting turns out to address, once it is held against the record. Each rule reports one kind. */
export type Naming =
  | { readonly kind: 'recipient' }
  | { readonly kind: 'other'; readonly shown: string; readonly at: Place; readonly whose: string }
  | { readonly kind: 'handle'; readonly shown: string; readonly at: Place; readonly what: string }
  /** A name that is nobody's we know. */
  | { readonly kind: 'stranger'; readonly shown: string; readonly at: Place }
  | { readonly kind: 'empty' }
  /** Nobody in particular. */
  | { readonly kind: 'nobody' }
  /** No greeting after all: "Unbelievably, your order is late." begins as one by a lone name does. */
  | { readonly kind: 'none' }
  /** Something that is not ours to judge: the sender's name, a token that another rule reports. */
  | { readonly kind: 'beside' }
  /** Printed from data of which nothing is known. */
  | { readonly kind: 'unknown'; readonly shown: string; readonly at: Place };

/** Whether the record has a name to greet the recipient by. */
export const isNamed = (person: Person | undefined): person is Person =>
  person !== undefined && namesOf(person.name).length > 0;

/** How findings speak of the recipient: by the fullest name the record has. */
export const nameOf = (person: Person): string =>
  fullNameOf(person.name) ?? person.email ?? person.path;

export function namingOf(judged: Judged, greeting: Greeting): Naming {
  const namings = namingsOf(judged);
  const naming = namings.get(greeting) ?? nameIn(judged, greeting);
  namings.set(greeting, naming);
  return naming;
}

const namingsOf = oncePerMessage(() => new Map<Greeting, Naming>());

function nameIn(judged: Judged, greeting: Greeting): Naming {
  const { addressee } = greeting;
  if (addressee.kind === 'empty') {
    // Somebody may be called what others are greeted with: "Beste Lieve,".
    const isNameLikeTitle =
      ownName(judged, greeting.text) !== undefined && DOUBLED.test(greeting.text);
    return {
      kind: isNameLikeTitle || ownName(judged, greeting.text) === 'certain' ? 'recipient' : 'empty',
    };
  }
  const { facts } = judged;
  const { recipient } = facts;
  const words = addressee.kind === 'nobody' ? undefined : addressee;
  const at = words?.at ?? greeting.at;
  const printed = printedFrom(judged, at);

  const party = words === undefined ? undefined : thirdPartyNamed(judged, greeting, words);
  if (words !== undefined && party !== undefined) {
    return { kind: 'other', shown: words.text, at, whose: party };
  }
  const own = ownName(judged, words?.text ?? greeting.text);
  if (own === 'certain') return { kind: 'recipient' };
  if (words !== undefined) {
    const handle = handleOf(recipient, facts.values, words.text);
    if (handle !== undefined) return { kind: 'handle', shown: words.text, at, what: handle };
    const other = otherNamed(judged, words);
    if (other !== undefined && !printed.ownName) {
      return { kind: 'other', shown: words.text, at, whose: other };
    }
  }
  if (own === 'likely' || printed.ownName) return { kind: 'recipient' };
  if (ownName(judged, greeting.text) !== undefined) return { kind: 'recipient' };
  if (words !== undefined) {
    const other = otherNamed(judged, words, true);
    if (other !== undefined) return { kind: 'other', shown: words.text, at, whose: other };
  }
  if (words !== undefined && namesCarer(judged, words.text)) return { kind: 'recipient' };
  if (openingNames(judged, greeting.role)) return { kind: 'recipient' };

  if (words === undefined && isNamedBehind(judged, greeting)) return { kind: 'recipient' };
  if (words?.kind === 'generic' && isWrittenAsHandle(words.text))
    return { kind: 'handle', shown: words.text, at, what: 'a user id' };
  if (words?.kind !== 'words') {
    if (printed.emptyName || hasGap(judged, greeting)) return { kind: 'empty' };
    return calledOtherwise(judged, greeting.role) ?? { kind: 'nobody' };
  }
  const { text: shown } = words;
  if (printed.otherName !== undefined) {
    return { kind: 'other', shown, at, whose: printed.otherName };
  }
  if (printed.handle !== undefined) return { kind: 'handle', shown, at, what: printed.handle };
  const sender = senderNamed(judged, shown);
  if (isLeftover(shown) || sender === 'alone') return { kind: 'beside' };
  if (sender === 'among others') return { kind: 'nobody' };
  if (printed.byExpression) return { kind: 'unknown', shown, at };
  const language = primary(greeting.language);
  const isCalled =
    isAlone(judged, greeting) && (words.titled === true || isCommonName(shown, language));
  if (standsAlone(greeting, shown) && !isCalled)
    return { kind: isAlone(judged, greeting) && SPACED.test(greeting.text) ? 'empty' : 'none' };
  if (isWrittenAsHandle(shown)) return { kind: 'handle', shown, at, what: 'a user id' };
  const names = recipient === undefined ? [] : namesOf(recipient.name).map(({ text }) => text);
  const titled = words.titled === true;
  if (isOtherScript(shown, names) && (titled || MAY_BE_READ.test(shown)))
    return { kind: 'unknown', shown, at };
  if (!isLikelyName(shown, language, titled)) return { kind: 'nobody' };
  return mayBeTheirs(judged, shown)
    ? { kind: 'unknown', shown, at }
    : { kind: 'stranger', shown, at };
}

/** "Sehr geehrter Herr Herr,": a title, and a family name that is one as well. */
const DOUBLED = /(?<!\p{L})(\p{L}{2,})\.?\s+\1(?!\p{L})/iu;

/** One or two words, as a name that is written in another script than the record's. */
const MAY_BE_READ = /^(?:\p{Lu}[\p{L}\p{M}'-]*|[\p{Lo}\p{M}]{2,})(?: \S+)?$/u;

/**
 * Whether a name that is none of the recipient's known ones may still be theirs: the record holds it in
 * a field we do not understand, or holds no first name at all.
 */
function mayBeTheirs({ facts, reading }: Judged, words: string): boolean {
  const { given, full, display, company } = facts.recipient?.name ?? {};
  if ((given ?? full ?? display ?? company) === undefined) return true;
  const isFond = isFondOf(words, given ?? '', primary(reading.language ?? ''));
  return isFond || [...facts.values.values()].some((value) => isSameName(value, words));
}

/** "Mr Petrakis," is a salutation where nothing follows: "Mr Petrakis, our vet, explains" speaks of him. */
const isAlone = ({ reading }: Judged, { line, text }: Greeting): boolean =>
  reading.lines[line]?.text.trim() === text.trim();

/** "Alright ,": no word that greets, but the space before the comma was left by a name. */
const SPACED = /[\p{L}\p{M}][ \u00A0]+[,،]$/u;

/** Whether nothing but a comma makes the words an addressee: neither an opener nor a suffix. */
const standsAlone = ({ opener, text }: Greeting, words: string): boolean =>
  opener === '' && /^[^\p{L}\p{N}]*$/u.test(text.replace(words, ''));
