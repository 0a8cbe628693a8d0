import { ADDRESSING_FIELDS } from '../../lexicon/field-names/addressing.ts';
import { namesOf } from '../../model/person.ts';
import { isNoun, nameSet, nounForms } from './names.ts';
import type { FoundPerson } from './people.ts';
import { emailIn, handlesIn, nameIn } from './person-fields.ts';
import { type FlatRecord, keysAround, type RecordObject } from './record.ts';
import { flatten } from './words.ts';

/** Whom a record names as the addressee; `person` is undefined where it says nothing of that one's name. */
export interface Told {
  readonly person: FoundPerson | undefined;
}

/** Of several people the one whom a field names as the addressee: `billTo: tenant`, `notify: caregiver`. */
export function toldRecipient(
  { leaves, objects }: FlatRecord,
  people: readonly FoundPerson[],
): Told | undefined {
  const told = leaves
    .filter(({ steps, text }) => {
      const key = steps.at(-1);
      return typeof key === 'string' && text.length <= LONGEST && ADDRESSING.has(flatten(key));
    })
    .flatMap(({ text }) => nounForms(flatten(text)));
  if (told.length === 0) return undefined;
  const isTold = (role: string): boolean => role !== '' && isNoun(role, new Set(told));

  const named = people.filter(({ role }) => isTold(role));
  if (named.length === 1) return { person: named[0] };
  const called = objects.filter(
    ({ steps }) => typeof steps.at(-1) === 'string' && isTold(keysAround(steps)[0] ?? ''),
  );
  const [object] = called;
  if (object === undefined || called.length > 1 || named.length > 1) return undefined;
  const within = people.filter(({ path }) => path === object.path);
  return { person: within.length === 1 ? within[0] : personOf(object) };
}

/** `tenant: { nameEn }`, which is nobody where no field names it. */
function personOf(object: RecordObject): FoundPerson | undefined {
  const name = nameIn(object);
  const email = emailIn(object);
  if (namesOf(name).length === 0) return undefined;
  return {
    path: object.path,
    steps: object.steps,
    role: keysAround(object.steps)[0] ?? '',
    isHolder: true,
    name,
    ...(email !== undefined && { email }),
    handles: handlesIn(object),
    source: { how: 'inferred', because: 'the record says that it is written to' },
  };
}

/** Longer texts name no field. */
const LONGEST = 60;
const ADDRESSING = nameSet(ADDRESSING_FIELDS);
