import { ORGANISATIONS } from '../../lexicon/field-names/roles-of-people.ts';
import { namesOf } from '../../model/person.ts';
import { SUBSCRIBER_DIGITS, subscriberDigits } from '../../model/phone.ts';
import { foldText } from '../../model/text/fold.ts';
import { endsInNoun, nameSet } from './names.ts';
import type { FoundPerson } from './people.ts';
import { handlesIn, nameIn } from './person-fields.ts';
import { fieldText, type FlatRecord, keysAround, type RecordObject } from './record.ts';
import { isSamePerson } from './same-person.ts';
import { isOfThirdParty } from './third-parties.ts';

/**
 * Who has the address that a message goes to, however the record calls them: `insured`, `zahler`,
 * `condomino`. An object that holds the address, or the telephone number of a text message, and a name is
 * that person's.
 */
export function personAtAddress(
  { objects }: FlatRecord,
  addresses: readonly string[],
): FoundPerson | undefined {
  for (const object of objects) {
    const email = addressIn(object, addresses);
    if (email === undefined) continue;
    const person = personIn(object);
    if (person === undefined) continue;
    return {
      ...person,
      email,
      source: { how: 'inferred', because: 'it has the address that the message goes to' },
    };
  }
  return undefined;
}

/**
 * The only one whose name the address is made of: `reader: { name: Mia Park }` for "mia.park@mail.example" and
 * "mpark@mail.example"; for "mia@mail.example" where the record names nobody else.
 */
export function personOfMailbox(
  { objects }: FlatRecord,
  addresses: readonly string[],
): FoundPerson | undefined {
  const boxes = addresses.map((address) => lettersOf(address.split('@')[0] ?? ''));
  const people = objects.flatMap((object) => personIn(object) ?? []);
  const found = people.filter((person) =>
    boxes.some((box) => isMadeOf(box, person, people.length === 1)),
  );
  const [first] = found;
  if (first === undefined || !found.every((other) => isSamePerson(first, other))) return undefined;
  return {
    ...first,
    source: {
      how: 'inferred',
      because: 'the address that the message goes to is made of the name',
    },
  };
}

function isMadeOf(box: string, { name }: FoundPerson, isOnly: boolean): boolean {
  const words = (name.full ?? `${name.given ?? ''} ${name.family ?? ''}`)
    .split(/[\s-]+/u)
    .map(lettersOf)
    .filter((word) => word.length > 1);
  const [word = '', ...more] = words.filter(
    (it) => it.length >= SHORTEST_IN_MAILBOX && box.includes(it),
  );
  if (word === '' || words.length === 1) return false;
  return more.length > 0 || isOnly || words.some((it) => box === `${it.charAt(0)}${word}`);
}

function personIn(object: RecordObject): FoundPerson | undefined {
  const role = keysAround(object.steps)[0] ?? '';
  const name = nameIn(object);
  if (object.path === '' || namesOf(name).length === 0 || /[\d@]/.test(name.full ?? ''))
    return undefined;
  if (endsInNoun(role, ORGANISATION) || isOfThirdParty(object.steps, undefined)) return undefined;
  return {
    path: object.path,
    steps: object.steps,
    role,
    isHolder: true,
    name,
    handles: handlesIn(object),
    source: { how: 'inferred', because: 'it has a name' },
  };
}

const lettersOf = (text: string): string => foldText(text).text.replace(/[^\p{L}]+/gu, '');

const SHORTEST_IN_MAILBOX = 3;

const addressIn = ({ fields }: RecordObject, addresses: readonly string[]): string | undefined =>
  [...fields.values()]
    .map(fieldText)
    .find((text) => text !== undefined && addresses.some((address) => isAt(text, address)));

/** "+79165550138@sms.example" is where "+7 916 555-01-38" is written to. */
function isAt(text: string, address: string): boolean {
  if (text.toLowerCase() === address) return true;
  const [local = ''] = address.split('@');
  const digits = subscriberDigits(local);
  return (
    /^\+?\d+$/.test(local) &&
    digits.length === SUBSCRIBER_DIGITS &&
    /^[+(]?\d[\d ().-]+$/.test(text) &&
    subscriberDigits(text) === digits
  );
}

const ORGANISATION = nameSet(ORGANISATIONS);
