import type { Facts } from '../../../model/facts.ts';
import type { Judged } from '../../../model/judged.ts';
import { originAt, type Place } from '../../../model/message.ts';
import { compact } from '../../../model/text/compact.ts';
import { sweepOf } from '../sweep.ts';

/** Something of another customer's that the message shows. */
export interface Leak {
  readonly value: string;
  readonly at: Place;
}

/**
 * Whatever the words around it say: values of other customers that are too long to stand in a
 * message by chance, and that the recipient's own record does not hold.
 */
export function* leaksOf({ reading, facts, message }: Judged): Iterable<Leak> {
  const sweep = sweepOf(reading.lines);
  const ours = oursIn(facts, [message.from, message.replyTo, message.to]);
  for (const { value, isName } of telltales(facts)) {
    if (ours.includes(compact(value))) continue;
    for (const at of sweep.placesOf(value)) {
      // A name written out in the template is somebody of the sender's, or somebody quoted.
      if (isName && originAt(message, at).kind === 'literal') continue;
      yield { value, at };
    }
  }
}

interface Telltale {
  readonly value: string;
  readonly owner: string;
  readonly isName: boolean;
}

const FEWEST_CHARACTERS = 8;

/** Values that one other customer has and nobody else. */
function telltales({ others, customer, people }: Facts): readonly Telltale[] {
  const all = [
    ...others.identifiers
      .filter(({ partial, value }) => !partial && /\d{4}/.test(compact(value)))
      .map(({ value, owner }) => ({ value, owner, isName: false })),
    ...others.people.flatMap(({ email, name }) => [
      ...(email === undefined ? [] : [{ value: email, owner: email, isName: false }]),
      ...[name.full, joined(name.given, name.family)].flatMap((value) =>
        value === undefined ? [] : [{ value, owner: value, isName: true }],
      ),
    ]),
  ];
  const owners = new Map<string, Set<string>>();
  for (const { value, owner } of all) {
    const key = compact(value);
    owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  }
  const told = new Set<string>();
  return all.filter(({ value, owner, isName }) => {
    const key = compact(value);
    const isFirst = !told.has(key);
    told.add(key);
    return (
      isFirst &&
      owner !== customer &&
      key.length >= FEWEST_CHARACTERS &&
      owners.get(key)?.size === 1 &&
      (!isName || /\s/.test(value.trim())) &&
      !people.some(({ email }) => email !== undefined && compact(email) === key)
    );
  });
}

const joined = (given: string | undefined, family: string | undefined): string | undefined =>
  given === undefined || family === undefined ? undefined : `${given} ${family}`;

/** Everything the recipient's own record and the sender's headers hold, to look a value up in. */
const oursIn = (facts: Facts, headers: readonly (string | undefined)[]): string =>
  [
    ...facts.values.values(),
    ...facts.people.flatMap(({ name, email }) => [
      joined(name.given, name.family),
      name.full,
      name.display,
      name.company,
      email,
    ]),
    ...headers,
  ]
    .map((value) => compact(value ?? ''))
    .join('\n');
