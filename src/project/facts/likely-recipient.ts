import {
  CARED_FOR_ROLES,
  CARING_ROLES,
  INSURED_ROLES,
} from '../../lexicon/field-names/recipients-at-last.ts';
import { ROLES_BY_LIKELIHOOD } from '../../lexicon/field-names/roles-of-people.ts';
import { STAFF } from '../../lexicon/field-names/staff.ts';
import { PEOPLE_WHO_SERVE } from '../../lexicon/field-standing.ts';
import { namesOf } from '../../model/person.ts';
import { endsInNoun, isNoun, nameSet, nounForms } from './names.ts';
import type { FoundPerson } from './people.ts';
import { keysAround } from './record.ts';
import { isSamePerson } from './same-person.ts';
import { flatten } from './words.ts';

/**
 * The nearest to the root of those who are called a customer or the like; among equals one with an
 * address, then one with a name, then the likeliest role. A contact or account without a name is often
 * the sender's.
 */
export function likelyRecipient(people: readonly FoundPerson[]): FoundPerson | undefined {
  const single = people.filter(
    ({ steps, email }) =>
      !steps.some((step) => typeof step === 'number') && !(email === undefined && isServing(steps)),
  );
  const ranked = single.filter((person) => rankOf(person) !== -1);
  const called = ranked
    .map((person) => {
      const isNameless = namesOf(person.name).length === 0;
      const isWeak = (isNameless && isNoun(person.role, WEAK_ROLES)) || isStray(person, single);
      const order = [
        isWeak ? 1 : 0,
        person.steps.length,
        lacksAddress(person, ranked) ? 1 : 0,
        isNameless ? 1 : 0,
        rankOf(person),
      ];
      return { person, order };
    })
    .sort((a, b) => compareInOrder(a.order, b.order));
  if (called[0] !== undefined) return carerOf(called[0].person, people);

  const withEmail = single.filter(({ email }) => email !== undefined);
  if (withEmail.length === 1) return withEmail[0];
  const [first, ...others] = single.length > 0 ? single : onlyOfList(people);
  return first !== undefined && others.every((other) => isSamePerson(first, other))
    ? first
    : undefined;
}

/** `passengers: [{ first, last, email }]`: the only one of all whom the record lists with an address. */
function onlyOfList(people: readonly FoundPerson[]): readonly FoundPerson[] {
  const reached = people.filter(({ email, steps }) => email !== undefined && !isServing(steps));
  return reached.length === 1 ? reached : [];
}

/** Beside somebody with a name and an address who is another one is hardly written to without. */
const lacksAddress = (person: FoundPerson, others: readonly FoundPerson[]): boolean =>
  person.steps.length > 0 &&
  person.email === undefined &&
  others.some(
    (other) =>
      other.email !== undefined &&
      other.steps.length === person.steps.length &&
      namesOf(other.name).length > 0 &&
      !isSamePerson(person, other),
  );

/** Whoever is cared for by one of a list: by which of several nobody can tell. */
function carerOf(person: FoundPerson, people: readonly FoundPerson[]): FoundPerson | undefined {
  if (person.email !== undefined || !isNoun(person.role, CARED_FOR)) return person;
  const carers = people.filter(({ role }) => isNoun(role, CARING));
  if (carers.length > 0) return carers.length > 1 ? undefined : carers[0];
  const insured = people.filter(
    (other) => isNoun(other.role, INSURED) && other.email !== undefined,
  );
  return insured.length === 1 ? insured[0] : person;
}

/** An agent or a driver is nobody that messages go to. */
const isServing = (steps: FoundPerson['steps']): boolean =>
  keysAround(steps)
    .slice(0, 1)
    .some((key) => endsInNoun(key, SERVING));

/** A name that lies at the root without an address, beside somebody who is called a customer and has both. */
const isStray = ({ steps, email }: FoundPerson, others: readonly FoundPerson[]): boolean =>
  steps.length === 0 &&
  email === undefined &&
  others.some(
    (other) =>
      other.steps.length > 0 &&
      rankOf(other) !== -1 &&
      other.email !== undefined &&
      namesOf(other.name).length > 0,
  );

function compareInOrder(a: readonly number[], b: readonly number[]): number {
  const difference = a.findIndex((value, index) => value !== b[index]);
  return difference === -1 ? 0 : (a[difference] ?? 0) - (b[difference] ?? 0);
}

function rankOf({ role, steps }: FoundPerson): number {
  if (steps.length === 0) return 0;
  const ranks = nounForms(flatten(role)).flatMap((form) => RANKS.get(form) ?? []);
  return ranks.length === 0 ? -1 : Math.min(...ranks);
}

const SERVING = nameSet([...PEOPLE_WHO_SERVE, ...STAFF]);
const WEAK_ROLES = nameSet(['account', 'contact', 'profile', 'person']);
const RANKS: ReadonlyMap<string, number> = new Map(
  ROLES_BY_LIKELIHOOD.map((role, rank) => [flatten(role), rank] as const).toReversed(),
);
const CARING = nameSet(CARING_ROLES);
const INSURED = nameSet(INSURED_ROLES);
const CARED_FOR = nameSet(CARED_FOR_ROLES);
