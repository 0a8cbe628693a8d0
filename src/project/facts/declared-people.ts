import type { Person, PersonName } from '../../model/facts.ts';
import { expandPath, parentOf, stepsOf, valueAt } from '../data/path.ts';
import type { PersonEntry } from '../schema/facts.ts';
import type { FoundPerson } from './people.ts';
import { fieldText, keysAround } from './record.ts';

const NAME_PARTS = [
  'given',
  'middle',
  'family',
  'full',
  'display',
  'honorific',
  'company',
] as const satisfies readonly (keyof PersonName)[];

/** The people at the places that an entry of the dictionary names; nobody where the record holds nothing there. */
export function declaredPerson(data: unknown, entry: PersonEntry): readonly FoundPerson[] {
  const { path } = entry;
  if (path !== undefined) {
    return expandPath(data, path).flatMap((base) => personAt(data, entry, base) ?? []);
  }
  const person = personAt(data, entry, '');
  return person === undefined ? [] : [{ ...person, path: commonHolder(entry) }];
}

function personAt(data: unknown, entry: PersonEntry, base: string): FoundPerson | undefined {
  const at = (field: string | undefined): string | undefined =>
    field === undefined
      ? undefined
      : fieldText(valueAt(data, base === '' ? field : `${base}.${field}`));
  const name = Object.fromEntries(
    NAME_PARTS.map((part) => [part, at(entry[part])] as const).filter(
      ([, text]) => text !== undefined,
    ),
  ) as PersonName;
  const email = at(entry.email);
  if (email === undefined && Object.keys(name).length === 0) return undefined;
  return {
    path: base,
    steps: stepsOf(base),
    role: keysAround(stepsOf(base))[0] ?? '',
    isHolder: entry.path !== undefined,
    name,
    ...(email !== undefined && { email }),
    handles: [],
    source: { how: 'declared' } satisfies Person['source'],
  };
}

/** The object that holds every path of an entry. */
function commonHolder(entry: PersonEntry): string {
  const holders = [...NAME_PARTS, 'email' as const]
    .flatMap((field) => entry[field] ?? [])
    .map(parentOf);
  return holders.reduce(
    (common, holder) =>
      common.length <= holder.length ? sharedStart(common, holder) : sharedStart(holder, common),
    holders[0] ?? '',
  );
}

const sharedStart = (shorter: string, longer: string): string =>
  longer === shorter || longer.startsWith(`${shorter}.`) || shorter === ''
    ? shorter
    : sharedStart(parentOf(shorter), longer);
