import { ROLE_MAILBOXES } from '../lexicon/private-fields.ts';
import type { PersonName } from '../model/facts.ts';
import { slugOf } from './name-words.ts';
import type { Names } from './names.ts';
import type { Random } from './random.ts';

/** Gives mailboxes other names, all at example.com (RFC 2606). */
export interface Emails {
  /** The same for the same address, whatever its case. */
  renamed(address: string): string;
  /** To be told whose an address is, by the name that the record has. */
  learn(address: string, owner: PersonName): void;
  /** Takes an address for a certain one. */
  learnAs(address: string, chosen: string): void;
}

interface EmailsInput {
  readonly names: Names;
  readonly random: Random;
  /** Addresses that must not come out, in lower case. */
  readonly taken: ReadonlySet<string>;
}

export const EMAIL =
  /(?<![\p{L}\p{N}.%+_-])[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){0,6}[\p{L}\p{N}-]{1,63}/gu;

/** "Ada Okafor <ada@example.com>": who it is, and the address. */
export const MAILBOX = /^\s*"?([^"<>]+?)"?\s*<([^<>\s@]{1,64}@[^<>\s@]{1,255})>\s*$/;

export const isEmail = (text: string): boolean =>
  /^[^\s<>@"',;:()]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){0,6}[\p{L}\p{N}-]{1,63}$/u.test(text);

export function createEmails({ names, random, taken }: EmailsInput): Emails {
  const drawn = new Map<string, string>();
  const owners = new Map<string, PersonName>();
  const used = new Set<string>();

  const mailboxOf = (local: string, address: string): string => {
    const words = local.split(/[._+-]+|(?<=\p{L})(?=\d)/u);
    const known = words.flatMap((word) => plainWord(word, names));
    if (known.length > 0) return known.join('.');
    if (ROLE_MAILBOXES.includes(local.toLowerCase())) return local.toLowerCase();
    const { given, family, full } = owners.get(address) ?? {};
    const own = [given, family, ...(given === undefined ? (full ?? '').split(/\s+/) : [])]
      .map((word) => names.plainOf(word ?? ''))
      .filter((word) => word !== undefined);
    return own.length > 0 ? own.join('.') : names.another()[1];
  };

  return {
    learn: (address, owner) => void owners.set(address.toLowerCase(), owner),
    learnAs: (address, chosen) => void drawn.set(address.toLowerCase(), chosen),
    renamed(address) {
      const key = address.toLowerCase();
      const known = drawn.get(key);
      if (known !== undefined) return known;
      const mailbox = slugOf(mailboxOf(address.slice(0, address.lastIndexOf('@')), key));
      let made = `${mailbox}@example.com`;
      while (used.has(made) || taken.has(made)) {
        made = `${mailbox}${random.below(90) + 10}@example.com`;
      }
      used.add(made);
      drawn.set(key, made);
      return made;
    },
  };
}

/** What stands for the names in a word of a mailbox; nothing where there are none. */
function plainWord(word: string, names: Names): readonly string[] {
  const whole = names.plainOf(word);
  if (whole !== undefined) return [whole];
  const inside = names.renamedIn(word, 'inside');
  // What is left of the word may be as telling as the name was.
  return inside === word ? [] : (inside.match(/[a-z]{3,}/g) ?? []).slice(0, 1);
}
