import type { Facts, Identifier } from '../../src/model/facts.ts';
import { mayBe, shows } from '../../src/model/identifier.ts';
import type { Claim, Reading } from '../../src/model/reading.ts';

/** A number that a message rightly shows, and the field of the record that bears it out. */
export interface Original {
  readonly claim: Claim;
  readonly own: Identifier;
}

/** Of each field the first place where it surely stands. */
export function originalsOf({ claims }: Reading, facts: Facts): readonly Original[] {
  const found = new Map<string, Original>();
  for (const claim of claims) {
    if (claim.role === 'href' || claim.strength === 'weak' || claim.form === 'truncated') continue;
    const own = facts.identifiers.find(
      (it) =>
        it.owner === facts.customer &&
        it.isThirdParty !== true &&
        mayBe(it, claim.accepts) &&
        shows(claim, it) !== undefined,
    );
    if (own !== undefined && !found.has(own.path)) found.set(own.path, { claim, own });
  }
  return [...found.values()];
}
