import { ORGANISATIONS } from '../../lexicon/field-names/roles-of-people.ts';
import { namesOf } from '../../model/person.ts';
import { SUBSCRIBER_DIGITS, subscriberDigits } from '../../model/phone.ts';
import { endsInNoun, nameSet } from './names.ts';
import type { FoundPerson } from './people.ts';
import { handlesIn, nameIn } from './person-fields.ts';
import { fieldText, type FlatRecord, keysAround, type RecordObject } from './record.ts';
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
    if (email === undefined || object.path === '') continue;
    const role = keysAround(object.steps)[0] ?? '';
    const name = nameIn(object);
    if (namesOf(name).length === 0 || /[\d@]/.test(name.full ?? '')) continue;
    if (endsInNoun(role, ORGANISATION) || isOfThirdParty(object.steps, undefined)) continue;
    return {
      path: object.path,
      steps: object.steps,
      role,
      isHolder: true,
      name,
      email,
      handles: handlesIn(object),
      source: { how: 'inferred', because: 'it has the address that the message goes to' },
    };
  }
  return undefined;
}

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
