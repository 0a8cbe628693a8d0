import { MESSAGE_TYPES } from '../../lexicon/message-types.ts';
import { wordsOf } from '../facts/words.ts';

/** Aliases of message types: a phrase of words → the type's id. */
export type TypeAliases = ReadonlyMap<string, string>;

export function typeAliases(own: Readonly<Record<string, readonly string[]>>): TypeAliases {
  const aliases = new Map<string, string>();
  const add = (id: string, phrases: readonly string[]): void => {
    for (const phrase of [id, ...phrases]) aliases.set(wordsOf(phrase).join(' '), id);
  };
  for (const { id, aliases: phrases } of MESSAGE_TYPES) add(id, phrases);
  for (const [id, phrases] of Object.entries(own)) add(id, phrases);
  return aliases;
}

/**
 * The type that a message's name speaks of. The alias with most words decides; where two types are
 * named by as many, the name says neither.
 */
export function typeOfName(name: string, aliases: TypeAliases): string | undefined {
  // The nearest part of the path that says something: `order-confirmation/en`, `de/welcome`.
  for (const segment of name.split('/').toReversed()) {
    const found = typesNamedBy(wordsOf(segment), aliases);
    if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
  }
  return undefined;
}

function typesNamedBy(words: readonly string[], aliases: TypeAliases): ReadonlySet<string> {
  for (let length = words.length; length > 0; length--) {
    const found = new Set<string>();
    for (let start = 0; start + length <= words.length; start++) {
      const type = aliases.get(words.slice(start, start + length).join(' '));
      if (type !== undefined) found.add(type);
    }
    if (found.size > 0) return found;
  }
  return new Set();
}
