import type { Person } from '../../model/facts.ts';
import { inferPeople } from '../../project/facts/people.ts';
import { recipientOf } from '../../project/facts/recipient.ts';
import type { FlatRecord } from '../../project/facts/record.ts';

/** Whom a record is of, by the names of its fields. */
export const recipientIn = (record: FlatRecord): Person | undefined =>
  recipientOf({ people: inferPeople(record), declared: undefined, to: undefined, record });
