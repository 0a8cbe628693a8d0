import { inferPeople } from '../../project/facts/people.ts';
import { recipientOf } from '../../project/facts/recipient.ts';
import { flattenRecord } from '../../project/facts/record.ts';
import type { Field } from '../fields/field.ts';
import { type DataObject, makeRecord } from './make-record.ts';
import { isObject, withMissing } from './merge-data.ts';
import type { SampleOptions } from './sample-of.ts';
import { PEOPLE } from './sample-values.ts';

export interface CustomerPlan {
  /** What the file is called, without extension. */
  readonly name: string;
  readonly data: DataObject;
  /** What was added by which a person is known, where templates read too little for that. */
  readonly added: 'customer' | 'email' | undefined;
}

/** A customer with all that templates read: as the repository's own sample has it, else made up. */
export function makeCustomer(
  root: Field,
  sample: DataObject | undefined,
  options: SampleOptions & { readonly hasLocale: boolean },
): CustomerPlan {
  const made = makeRecord(root, options);
  const filled = sample === undefined ? made : withMissing(sample, made);
  const data = isObject(filled) ? filled : made;
  const person = PEOPLE[options.customer % PEOPLE.length];
  const given = options.given ?? person?.given ?? 'Ada';
  const record = flattenRecord(data);
  const recipient = recipientOf({
    people: inferPeople(record),
    declared: undefined,
    to: undefined,
    record,
  });
  const known = options.hasLocale ? { ...data, locale: options.locale } : data;
  const email = `${given.toLowerCase()}@example.com`;
  const customer = { name: { given, family: person?.family ?? 'Okafor' }, email };
  const isUnknown = recipient === undefined && data['customer'] === undefined;
  // A name of nobody in particular is the customer's where an address stands beside it.
  const added = !isUnknown ? undefined : typeof data['name'] === 'string' ? 'email' : 'customer';
  return {
    name: given.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    data: withAdded(known, added, { customer, email }),
    added,
  };
}

const withAdded = (
  data: DataObject,
  added: CustomerPlan['added'],
  { customer, email }: { readonly customer: DataObject; readonly email: string },
): DataObject => {
  if (added === 'customer') return { customer, ...data };
  return added === 'email' ? { ...data, email } : data;
};
