import { PARENT_ROLES, WARD_ROLES } from '../../lexicon/field-names/roles-of-people.ts';
import type { Identifier, Person } from '../../model/facts.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { isUnder } from '../data/path.ts';
import type { Customer, FactsQuestion } from '../project.ts';
import type { UnownedIdentifier } from './identifiers/identifier-at.ts';
import { isNoun, nameSet } from './names.ts';
import type { FoundPerson } from './people.ts';
import type { ReadRecord } from './read-record.ts';
import { isAddress } from './recipient.ts';
import { isSamePerson } from './same-person.ts';

/** The identifiers of a record as a message to the recipient sees them: whose each is, and how it stands. */
export function identifiersOf(
  record: ReadRecord,
  recipient: Person | undefined,
  { customer, message }: FactsQuestion,
): readonly Identifier[] {
  const standings = record.standingsOf(message.type?.id);
  return heldIdentifiers(record, customer).map(({ identifier, holder, at }) => {
    const standing = standings.get(identifier.path);
    return {
      ...identifier,
      owner: ownerNamed(holder, recipient, record.people) ?? customer.name,
      ...(standing !== undefined && { standing }),
      ...(at !== undefined && { at }),
    };
  });
}

interface HeldIdentifier {
  readonly identifier: Omit<UnownedIdentifier, 'declaredOwner'>;
  /** Whose object it lies in, or who is declared to own it. */
  readonly holder: string | undefined;
  readonly at: SourceRange | undefined;
}

/** The identifiers of a customer's record, whoever is written to. */
export const heldIdentifiers = (
  { identifiers, people, recall, remember }: ReadRecord,
  customer: Customer,
): readonly HeldIdentifier[] =>
  recall(`held by ${customer.name}`, () => {
    const places = remember('places', () =>
      identifiers.map(({ path }) => customer.rangeOf(path) ?? null),
    );
    return identifiers.map(({ declaredOwner, ...identifier }, index) => ({
      identifier,
      holder: declaredOwner ?? holderOf(identifier.path, people),
      at: places[index] ?? undefined,
    }));
  });

/** The person in whose object a path lies; an address is part of whoever it belongs to. */
function holderOf(path: string, people: readonly FoundPerson[]): string | undefined {
  return people
    .filter((person) => person.isHolder && !isAddress(person) && isUnder(path, person.path))
    .reduce<string | undefined>(
      (nearest, person) => ((nearest?.length ?? -1) < person.path.length ? person.path : nearest),
      undefined,
    );
}

/** The path of somebody other than the recipient; undefined for what is the customer's own. */
function ownerNamed(
  holder: string | undefined,
  recipient: Person | undefined,
  people: readonly FoundPerson[],
): string | undefined {
  if (recipient === undefined || holder === recipient.path) return undefined;
  const person = people.find(({ path }) => path === holder);
  const isOwn =
    person !== undefined &&
    (isSamePerson(person, recipient) || isInCareOf(person, recipient, people));
  return isOwn ? undefined : holder;
}

/** Who is written to about somebody in their care is told that one's numbers. */
function isInCareOf(
  { role, steps }: FoundPerson,
  recipient: Person,
  people: readonly FoundPerson[],
): boolean {
  // Of several nobody knows which one the message is about.
  if (steps.some((step) => typeof step === 'number')) return false;
  const carer = people.find(({ path }) => path === recipient.path)?.role ?? '';
  return isNoun(role, WARDS) || isNoun(carer, PARENTS);
}

const WARDS = nameSet(WARD_ROLES);
const PARENTS = nameSet(PARENT_ROLES);
