import type { Facts, Identifier } from '../../model/facts.ts';
import { mayBe, shows } from '../../model/identifier.ts';
import { tellingNamesOf } from '../../model/person.ts';
import { acceptable, type Evidence, isOwn, type Question } from './evidence.ts';
import { surroundingsOf } from './surroundings.ts';
import { sweepOf } from './sweep.ts';

/**
 * Whether a number is told as that of somebody in a list of the recipient's own record: "OKAFOR/BEN MSTR |
 * Ticket 738 2405 611 948" of those who travel together. It is, where it stands beside the name of whose
 * it is, where the message shows those of others in the list too, or where the recipient has none.
 */
export function isOfCompanion(evidence: Evidence): boolean {
  const { claim, facts } = evidence;
  const shown = facts.identifiers.filter((it) => shows(claim, it) !== undefined);
  return (
    !shown.some((it) => isOwn(evidence, it)) &&
    shown.some((it) => mayBe(it, claim.accepts) && isTold(it, evidence))
  );
}

function isTold({ owner, path, kind }: Identifier, evidence: Evidence): boolean {
  const { reading, facts } = evidence;
  const list = /^(.+\[)\d+\]$/.exec(owner)?.[1];
  if (list === undefined || !path.startsWith(owner)) return false;
  if (acceptable(evidence).length === 0 || isNamedBeside(owner, evidence)) return true;
  return facts.identifiers.some(
    (it) =>
      it.kind === kind &&
      it.owner !== owner &&
      it.path.startsWith(list) &&
      reading.claims.some((other) => shows(other, it) !== undefined),
  );
}

function isNamedBeside(owner: string, { claim, reading, facts }: Question): boolean {
  const { line, above } = surroundingsOf(claim, reading) ?? {};
  const sweep = sweepOf([line, above].flatMap((one) => one ?? []));
  return namesAt(owner, facts).some((name) => sweep.placesOf(name).length > 0);
}

const namesAt = (owner: string, { people }: Facts): readonly string[] =>
  people.flatMap(({ path, name }) => (path === owner ? tellingNamesOf(name) : []));
