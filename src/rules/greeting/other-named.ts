import {
  COMPANION_ROLES,
  GUARDIAN_ROLES,
  WARD_ROLES,
} from '../../lexicon/field-names/roles-of-people.ts';
import { INFLECTS_NAMES } from '../../lexicon/inflection.ts';
import type { Person } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import { findName, isSameBearer, isSameName, namesOf } from '../../model/person.ts';
import { OWN, primary } from './own-name.ts';

/** What a greeting calls somebody, and whether a title stands with it. */
interface Called {
  readonly text: string;
  readonly titled?: boolean;
}

/** Whose name the words are, if they are another person's: a place in the record, or another customer. */
export function otherNamed(
  { facts, reading }: Judged,
  { text: words, titled }: Called,
  inflects = false,
): string | undefined {
  const inflected = inflects && INFLECTS_NAMES.includes(primary(reading.language ?? ''));
  const family = facts.recipient?.name.family;
  const isOfOtherFamily = (other: Person['name']): boolean =>
    family !== undefined && other.family !== undefined && !isSameName(family, other.family);
  const isMeant = ({ name }: Pick<Person, 'name'>): boolean => {
    const match = findName(words, { ...name, company: '' }, { inflected });
    if (match === undefined) return false;
    // A family name may be a relative's, but for one that the recipient does not share.
    const isOwn = OWN.has(match.form.kind) || (titled === true && isOfOtherFamily(name));
    if (!isOwn) return false;
    // "amie du thé" is no Amie.
    const { start, end } = match.span;
    return end - start === words.length || !/^\p{Ll}/u.test(words.slice(start));
  };
  const { recipient } = facts;
  const inRecord = facts.people.find(
    (person) =>
      person.path !== recipient?.path && isMeant(person) && !mayBeRecipient(person, recipient),
  );
  if (inRecord !== undefined) return inRecord.path;
  // Somebody whose part in the record is not one that we know: `order.assembler.name`.
  const written = inflects
    ? [...facts.values].find(
        ([path, full]) =>
          NAME_PATH.test(path) &&
          // Where no person is known, the company may be the customer: "Dear Brannigan Seeds Ltd,".
          !(recipient === undefined && COMPANY_PATH.test(path)) &&
          FULL_NAME.test(full) &&
          isMeant({ name: { full } }) &&
          !facts.people.some(
            (person) => path.startsWith(`${person.path}.`) && isCarer(person, recipient),
          ),
      )
    : undefined;
  if (written !== undefined) return written[0];
  return facts.others.people.some(isMeant) ? 'another customer' : undefined;
}

/** Whether words name a guardian or an owner of the recipient. */
export const namesCarer = ({ facts: { people, recipient } }: Judged, words: string): boolean =>
  people.some((person) => isCarer(person, recipient) && findName(words, person.name) !== undefined);

function mayBeRecipient(person: Person, recipient: Person | undefined): boolean {
  if (recipient === undefined || namesOf(recipient.name).length === 0) {
    // An address without a name may be that of one of those who travel.
    return (
      isCalled(person.path, COMPANIONS) && (person.email ?? recipient?.email) === recipient?.email
    );
  }
  return isCarer(person, recipient) || isSameBearer(person.name, recipient.name);
}

/** Whether it is a guardian or an owner of the recipient, whose own address is not the message's. */
const isCarer = (person: Person, recipient: Person | undefined): boolean =>
  recipient !== undefined &&
  recipient.email === undefined &&
  isCalled(person.path, CARERS) &&
  isCalled(recipient.path, WARDS);

function isCalled(path: string, names: ReadonlySet<string>): boolean {
  const [key = ''] = path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .slice(-1);
  const name = key.replace(/[_-]/g, '').toLowerCase();
  return names.has(name) || names.has(name.replace(/s$/, ''));
}

const CARERS = new Set(GUARDIAN_ROLES.map((name) => name.replaceAll(' ', '')));
const COMPANIONS = new Set(COMPANION_ROLES.map((name) => name.replaceAll(' ', '')));
const WARDS = new Set(WARD_ROLES.map((name) => name.replaceAll(' ', '')));

const NAME_PATH = /\bname$/i;
const COMPANY_PATH = /\b(?:company|business|organi[sz]ation|firm)[\w]*\.name$/i;

/** Two or three words as people's names have them. */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2}$/u;
