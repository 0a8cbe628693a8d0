import { type KnownFieldRole, ROLE_NOUNS } from '../../lexicon/field-roles.ts';
import { IDENTIFIER_KINDS } from '../../lexicon/identifier-kinds.ts';
import type { FactSource, Identifier, Person, PersonName, Shipment } from '../../model/facts.ts';
import type { Customer, MessageDefinition, Project } from '../project.ts';

/** One fact in words: `order.number`, "order number A-10023". */
export interface DescribedFact {
  readonly path: string;
  readonly what: string;
  readonly source: FactSource;
}

/** What sendlint takes to be true of a customer whatever the message, in the order of the record. */
export function describeFacts(project: Project, customer: Customer): readonly DescribedFact[] {
  const message = project.messages[0] ?? ANY_MESSAGE;
  const { recipient, people, identifiers, shipments, otherShipments, roles, values } =
    project.factsOf(customer.data, { customer, message, to: undefined });
  return [
    ...people.map((person) => describePerson(person, person.path === recipient?.path)),
    ...identifiers.map((identifier) => describeIdentifier(identifier, customer)),
    ...shipments.map((shipment) => describeShipment(shipment, 'shipment')),
    ...otherShipments.map((shipment) => describeShipment(shipment, 'shipment beside the matter')),
    ...Array.from(roles, ([path, { role, source }]) => ({
      path,
      what: `${ROLE_NOUNS[role as KnownFieldRole] ?? role} ${values.get(path) ?? ''}`,
      source,
    })),
  ];
}

const START = { line: 1, column: 1 };

/** For questions to which it does not matter which message asks. */
export const ANY_MESSAGE: MessageDefinition = {
  name: '',
  at: { file: '', start: START, end: START },
  type: undefined,
  order: ['handlebars'],
  orderSource: 'inferred',
  subject: undefined,
  preheader: undefined,
  html: undefined,
  text: undefined,
  from: undefined,
  replyTo: undefined,
  to: undefined,
  locale: undefined,
  requires: [],
  customers: undefined,
};

function describePerson(
  { path, name, email, source }: Person,
  isRecipient: boolean,
): DescribedFact {
  const called = nameAsWritten(name);
  const address = email === undefined ? '' : `, ${email}`;
  return { path, what: `${isRecipient ? 'recipient' : 'person'} ${called}${address}`, source };
}

const nameAsWritten = ({ full, given, family, display, company }: PersonName): string => {
  const inParts = [given, family].filter((part) => part !== undefined).join(' ');
  return full ?? (inParts === '' ? (display ?? company ?? 'without a name') : inParts);
};

function describeIdentifier(identifier: Identifier, customer: Customer): DescribedFact {
  const { path, kind, value, partial, owner, customerFacing, entity, source } = identifier;
  const noun = Object.hasOwn(IDENTIFIER_KINDS, kind)
    ? IDENTIFIER_KINDS[kind as keyof typeof IDENTIFIER_KINDS].noun
    : kind;
  const notes = [
    partial ? 'last characters' : '',
    customerFacing ? '' : 'never to be shown',
    owner === customer.name ? '' : `of ${owner}`,
    entity === undefined ? '' : `belongs to ${entity}`,
  ].filter((note) => note !== '');
  return {
    path,
    what: `${noun} ${value}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`,
    source,
  };
}

function describeShipment(shipment: Shipment, noun: string): DescribedFact {
  const { path, trackingNumber, carrier, url, delivery, source } = shipment;
  const details = [carrier, trackingNumber, url, delivery === 'parcel' ? undefined : delivery];
  const words = details.filter((detail) => detail !== undefined).join(', ');
  return { path, what: `${noun} ${words}`, source };
}
