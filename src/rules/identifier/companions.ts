import type { Facts, Identifier } from '../../model/facts.ts';
import { mayBe, shows } from '../../model/identifier.ts';
import { namesOf } from '../../model/person.ts';
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

/** By whatever the record calls them but the recipient: in a list of their own a given name tells who is meant. */
function isNamedBeside(owner: string, { claim, reading, facts }: Question): boolean {
  const { line } = surroundingsOf(claim, reading) ?? {};
  if (line === undefined) return false;
  const own = namesAt(facts.recipient?.path, facts);
  const names = namesAt(owner, facts).filter(
    (name) => !own.includes(name) && name.length >= SHORTEST,
  );
  const at = reading.lines.indexOf(line);
  const block = reading.lines
    .slice(Math.max(0, at - LINES_ABOVE), at + 1)
    .filter(({ role }) => role === line.role);
  const sweep = sweepOf(block);
  return names.some((name) => sweep.placesOf(name).length > 0);
}

/** As far up as the name may stand of whoever a block of labels and numbers is about. */
const LINES_ABOVE = 3;
const SHORTEST = 2;

const namesAt = (owner: string | undefined, { people }: Facts): readonly string[] =>
  people.flatMap(({ path, name }) => (path === owner ? namesOf(name).map(({ text }) => text) : []));
