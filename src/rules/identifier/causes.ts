import type { Identifier } from '../../model/facts.ts';
import { isSameIdentifier, shows } from '../../model/identifier.ts';
import { accepts, type Evidence, isOwn } from './evidence.ts';
import type { Source } from './printed.ts';
import type { Cause, FieldCause } from './verdict-kinds.ts';

/** Somebody else's identifier in the record, if the claim moves with nothing else or was printed from nothing else. */
export function followsForeign(evidence: Evidence): Identifier | undefined {
  const { motion, printed } = evidence;
  if (motion.kind === 'moves' && motion.follows.length > 0)
    return onlyForeign(evidence, motion.follows);
  if (printed.kind !== 'expression') return undefined;
  const known = printed.sources.flatMap(({ identifier }) => identifier ?? []);
  return known.length === printed.sources.length ? onlyForeign(evidence, known) : undefined;
}

const onlyForeign = (evidence: Evidence, all: readonly Identifier[]): Identifier | undefined =>
  all.some((identifier) => isOwn(evidence, identifier)) ? undefined : all[0];

/** What the canary says drives the claim, and how the template calls it. */
export function fieldFollowed({ printed }: Evidence, follows: readonly Identifier[]): FieldCause {
  const sources = printed.kind === 'expression' ? printed.sources : [];
  const read = follows.find(({ path }) => sources.some((source) => source.path === path));
  const [first] = follows;
  const { path = '', value = '' } = read ?? first ?? {};
  const [alias] = sources;
  return read === undefined && alias !== undefined
    ? { from: 'field', path, value, printedAs: alias.path }
    : { from: 'field', path, value };
}

/** The field that the expression printed, where every field it may have printed is of a kind not claimed. */
export function knownAndNotAccepted(evidence: Evidence): FieldCause | undefined {
  const { printed } = evidence;
  if (printed.kind !== 'expression') return undefined;
  const isOther = ({ identifier }: Source): boolean =>
    identifier !== undefined && !accepts(evidence, identifier);
  const [first] = printed.sources;
  if (first?.identifier === undefined || !printed.sources.every(isOther)) return undefined;
  return { from: 'field', path: first.path, value: first.identifier.value };
}

/** Whether the expression read nothing but identifiers of kinds not claimed. */
export const readsOthersOnly = (evidence: Evidence): boolean => {
  const { printed } = evidence;
  return (
    printed.kind === 'expression' &&
    printed.paths.length > 0 &&
    printed.paths.every((path) =>
      printed.identifiers.some((read) => read.path === path && !accepts(evidence, read)),
    )
  );
};

/** The cause where no field is known to be the culprit: the first field read, or that there is none. */
export function causeFromReads({ printed, facts }: Evidence): Cause {
  if (printed.kind !== 'expression') return { from: printed.kind };
  const [source] = printed.sources;
  if (source === undefined) return { from: 'computed', paths: printed.paths };
  return { from: 'field', path: source.path, value: facts.values.get(source.path) ?? '' };
}

/** The record says itself that both are one number: then it is no coincidence. */
export const isOneNumber = ({ value }: FieldCause, matching: readonly Identifier[]): boolean =>
  matching.some((own) => !own.partial && isSameIdentifier(own.value, value));

/** The right field, which the expression read though the claim did not move with it. */
export const acceptedRead = (evidence: Evidence): Identifier | undefined =>
  evidence.printed.kind === 'expression'
    ? evidence.printed.identifiers.find(
        (identifier) => accepts(evidence, identifier) && couldHaveMoved(evidence, identifier),
      )
    : undefined;

/** Whether the identifier's canary would have looked different in the claim. */
export function couldHaveMoved(
  { claim, perturbed }: Evidence,
  { path, partial }: Identifier,
): boolean {
  const value = perturbed.get(path);
  return value !== undefined && shows(claim, { value, partial }) === undefined;
}
