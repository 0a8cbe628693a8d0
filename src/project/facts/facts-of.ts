import type { Belongings, Person } from '../../model/facts.ts';
import { namesOf } from '../../model/person.ts';
import type { Customer, Project } from '../project.ts';
import type { FactsDictionary } from '../schema/facts.ts';
import { withAccountNames } from './company-account.ts';
import { withContactName, withNameBeside } from './contact-name.ts';
import { othersReader } from './others.ts';
import { overEntries } from './over.ts';
import { heldIdentifiers, identifiersOf } from './owners.ts';
import { ownEmails } from './own-emails.ts';
import { ownPhones } from './own-phones.ts';
import { peopledRecord } from './people.ts';
import { forgetful, type ReadRecord, type RecordAids, recordReader } from './read-record.ts';
import { recipientOf } from './recipient.ts';
import { sortShipments } from './shipments/sort-shipments.ts';

/** What is true of customers: what the dictionary declares, and what the names of fields say of the rest. */
export function factReader(
  dictionary: FactsDictionary | undefined,
  customers: readonly Customer[],
  { peopled = peopledRecord, remember = forgetful }: RecordAids = {},
): Project['factsOf'] {
  const read = recordReader(dictionary, { peopled, remember });
  const othersOf = othersReader(customers, (customer) =>
    ownBelongings(customer, read(customer.data)),
  );

  return (data, question) => {
    const record = read(data);
    const { customer, message, to } = question;
    const type = message.type?.id;
    const recipient = record.recall(`to ${to}`, () => {
      const found = recipientOf({ ...record, to, record: record.flat });
      if (found === undefined) return undefined;
      const named = withNameBeside(found, record.people);
      return withContactName(withAccountNames(named, record.people, record.flat), record.flat);
    });
    return {
      customer: customer.name,
      recipient: recipient === undefined ? undefined : publicPerson(recipient),
      people: record.recall('people', () => record.people.map(publicPerson)),
      get identifiers() {
        return record.recall(`of ${customer.name} to ${to} in ${type}`, () =>
          identifiersOf(record, recipient, question),
        );
      },
      codes: record.recall(`codes of ${customer.name}`, () =>
        record.codes.map((code) => ({ ...code, owner: customer.name })),
      ),
      phones: record.recall(`phones to ${to}`, () =>
        ownPhones(record.flat, recipient, record.people),
      ),
      emails: record.recall(`emails to ${to}`, () => ownEmails(record.flat, recipient)),
      ...record.recall(`shipments in ${type}`, () =>
        sortShipments(record.shipments, type, overEntries(record.flat, type)),
      ),
      subjectMatter: message.about,
      values: record.flat.values,
      roles: record.roles,
      others: othersOf(customer, record),
    };
  };
}

/** What a customer has, as it looks from another's message. */
function ownBelongings(customer: Customer, record: ReadRecord): Required<Belongings> {
  return {
    people: record.people
      .filter(({ name, email }) => namesOf(name).length > 0 || email !== undefined)
      .map(publicPerson),
    identifiers: heldIdentifiers(record, customer).map(({ identifier, at }) => ({
      ...identifier,
      owner: customer.name,
      ...(at !== undefined && { at }),
    })),
    codes: record.codes.map((code) => ({ ...code, owner: customer.name })),
    addresses: record.addresses.map((address) => ({ ...address, owner: customer.name })),
  };
}

/** Without what only the choice of the recipient needs. */
function publicPerson(person: Person): Person {
  const { path, name, email, handles, source } = person;
  return { path, name, handles, source, ...(email !== undefined && { email }) };
}
