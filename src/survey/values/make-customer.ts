import { inferPeople } from '../../project/facts/people.ts';
import { recipientOf } from '../../project/facts/recipient.ts';
import { flattenRecord } from '../../project/facts/record.ts';
import { RECIPIENT_ROLES } from '../../lexicon/field-names/roles-of-people.ts';
import { isNoun, nameSet } from '../../project/facts/names.ts';
import type { Person } from '../../model/facts.ts';
import { type Step, stepsOf } from '../../project/data/path.ts';
import type { Field } from '../fields/field.ts';
import { type DataObject, makeRecord } from './make-record.ts';
import { isObject, withMissing } from './merge-data.ts';
import type { SampleOptions } from './sample-options.ts';
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
  const added = lackingOf(recipient, data);
  return {
    name: given.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    data:
      added === 'customer'
        ? { customer, ...known }
        : added === 'email'
          ? withEmails(known, recipient, email)
          : known,
    added,
  };
}

function lackingOf(recipient: Person | undefined, data: DataObject): CustomerPlan['added'] {
  if (recipient !== undefined) return recipient.email === undefined ? 'email' : undefined;
  // A name of nobody in particular is the customer's where an address stands beside it.
  if (typeof data['name'] === 'string') return 'email';
  return data['customer'] === undefined ? 'customer' : undefined;
}

/** `data` with an address for the recipient, and wherever else the record has somebody for whom messages are. */
function withEmails(data: DataObject, recipient: Person | undefined, email: string): DataObject {
  const others = inferPeople(flattenRecord(data)).filter(
    (person) =>
      person.email === undefined &&
      person.isHolder &&
      isNoun(person.role, RECIPIENTS) &&
      person.steps.every((step) => typeof step === 'string'),
  );
  const paths = new Set([recipient?.path ?? '', ...others.map(({ path }) => path)]);
  return [...paths].reduce((held, path) => withEmail(held, stepsOf(path), email), data);
}

/** As it is where no object stands at the path. */
function withEmail(data: DataObject, [step, ...rest]: readonly Step[], email: string): DataObject {
  if (step === undefined) return { ...data, email };
  const inner = data[step];
  return isObject(inner) ? { ...data, [step]: withEmail(inner, rest, email) } : data;
}

const RECIPIENTS = nameSet(RECIPIENT_ROLES);
