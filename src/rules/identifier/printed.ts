import type { Facts, Identifier } from '../../model/facts.ts';
import { isSameIdentifier, relationOf, type Relation } from '../../model/identifier.ts';
import { originAt, type Message } from '../../model/message.ts';
import type { Read } from '../../model/origin.ts';
import type { Claim } from '../../model/reading.ts';

/** Where the template took the characters of a claim from. */
export type Printed =
  | { readonly kind: 'literal' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'expression';
      /** What was read and holds the characters shown, surest first. */
      readonly sources: readonly Source[];
      /** Identifiers that were read, whether or not they hold what is shown. */
      readonly identifiers: readonly Identifier[];
      /** All paths read. */
      readonly paths: readonly string[];
    };

export interface Source {
  readonly path: string;
  readonly relation: Relation;
  /** Undefined for a field that is none the record declares: then its kind is not known. */
  readonly identifier: Identifier | undefined;
}

export function printedBy(message: Message, claim: Claim, facts: Facts): Printed {
  const origin = originAt(message, claim.shownAt);
  if (origin.kind !== 'expression') return origin;
  const reads = origin.printings.flatMap(({ reads }) => reads);
  return {
    kind: 'expression',
    sources: sourcesOf(claim, reads, facts),
    identifiers: reads.flatMap((read) => identifierRead(read, facts) ?? []),
    paths: [...new Set(reads.map(({ path }) => path))],
  };
}

function sourcesOf({ shown }: Claim, reads: readonly Read[], facts: Facts): readonly Source[] {
  const sources = reads.flatMap((read) => {
    const relation = relationOf(shown, String(read.value ?? ''));
    if (relation === undefined) return [];
    const source = { path: read.path, relation, identifier: identifierRead(read, facts) };
    return [{ ...source, derived: read.derived === true }];
  });
  const sure = sources.filter(({ derived }) => !derived);
  return (sure.length > 0 ? sure : sources).sort((a, b) => rank(a.relation) - rank(b.relation));
}

const rank = ({ how }: Relation): number => ['whole', 'last', 'first', 'part'].indexOf(how);

/** A path of the template's model is the record's own only where both hold the same value. */
const identifierRead = ({ path, value }: Read, facts: Facts): Identifier | undefined =>
  facts.identifiers.find(
    (identifier) =>
      identifier.path === path && isSameIdentifier(identifier.value, String(value ?? '')),
  );
