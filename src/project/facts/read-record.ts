import type { FieldRole } from '../../model/facts.ts';
import type { FactsDictionary } from '../schema/facts.ts';
import type { FoundPerson, peopledRecord } from './people.ts';
import { fieldReader, type ReadFields } from './read-fields.ts';
import type { FlatRecord } from './record.ts';
import { type StandingsByType, standingsOf } from './standing.ts';

/** What has been made of records elsewhere. */
export interface RecordAids {
  readonly peopled?: typeof peopledRecord;
  readonly remember?: RecordMemory;
}

/** What `make` makes of a record, or made of the same record in an earlier run; `what` names it. */
export type RecordMemory = <Made>(record: unknown, what: string, make: () => Made) => Made;

/** Makes everything anew. */
export const forgetful: RecordMemory = (_record, _what, make) => make();

/** A record with what can be read off it whatever the message. */
export interface ReadRecord extends Omit<ReadFields, 'isFirstDeclared' | 'roles'> {
  readonly flat: FlatRecord;
  /** The recipient that the dictionary declares. */
  readonly declared: FoundPerson | undefined;
  readonly roles: ReadonlyMap<string, FieldRole>;
  readonly standingsOf: StandingsByType;
  /** What was made of the record before, under a name: ten messages to one customer ask the same. */
  readonly recall: <Made>(name: string, make: () => Made) => Made;
  /** The same over several runs, for plain data. */
  readonly remember: <Made>(name: string, make: () => Made) => Made;
}

/** Reads each record once: one customer is asked about for every message. */
export function recordReader(
  dictionary: FactsDictionary | undefined,
  { peopled, remember }: Required<RecordAids>,
): (data: unknown) => ReadRecord {
  const known = new WeakMap<object, ReadRecord>();
  const readFields = fieldReader(dictionary);

  const make = (data: unknown): ReadRecord => {
    const laidOut = peopled(data);
    const { flat } = laidOut;
    const { roles, isFirstDeclared, ...fields } = remember(data, 'fields', () =>
      readFields(data, laidOut),
    );
    return {
      ...fields,
      flat,
      declared: isFirstDeclared ? fields.people[0] : undefined,
      roles: new Map(roles),
      standingsOf: standingsOf(flat, fields.identifiers),
      recall: openMemory(),
      remember: (name, make) => remember(data, name, make),
    };
  };

  return (data) => {
    if (typeof data !== 'object' || data === null) return make(data);
    const record = known.get(data) ?? make(data);
    known.set(data, record);
    return record;
  };
}

function openMemory(): ReadRecord['recall'] {
  const known = new Map<string, unknown>();
  return <Made>(name: string, make: () => Made): Made => {
    if (!known.has(name)) known.set(name, make());
    return known.get(name) as Made;
  };
}
