import { types } from 'node:util';
import { NO_PROVENANCE, type Provenance } from '../model-view/reads.ts';
import type { Reference } from './references.ts';
import type { Named, Scope } from './tracing.ts';

/**
 * Where the value of a reference came from. `resolved` is what Handlebars itself made of the
 * reference: where it is not what the scopes hold, they do not know, and nothing is said.
 */
export function provenanceOfReference(
  scope: Scope | undefined,
  reference: Reference,
  resolved: unknown,
): Provenance {
  const value = unboxed(resolved);
  if (isUnprintable(value)) return NO_PROVENANCE;
  switch (reference.kind) {
    case 'context': {
      const level = levelAt(scope, reference.depth);
      return level && Object.is(unboxed(level.context), value) ? level.provenance : NO_PROVENANCE;
    }
    case 'parameter':
      return ifSame(parameterOf(scope, reference), value);
    case 'data':
      return reference.name === 'key' ? keyOf(scope, value) : privateDataOf(scope, value);
  }
}

/** A string, number or boolean out of the object that `this` is in a function that is not strict. */
export const unboxed = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && isBox(value) ? value.valueOf() : value;

const isBox = (value: object): boolean =>
  types.isStringObject(value) || types.isNumberObject(value) || types.isBooleanObject(value);

/** Objects are followed by their proxies. */
const isUnprintable = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'object' || typeof value === 'function';

const ifSame = (named: Named | undefined, value: unknown): Provenance =>
  named !== undefined && Object.is(named.value, value) ? named.provenance : NO_PROVENANCE;

function levelAt(scope: Scope | undefined, depth: number): Scope | undefined {
  let left = depth;
  for (const level of chainOf(scope)) {
    if (level.isLevel && left-- === 0) return level;
  }
  return undefined;
}

function parameterOf(
  scope: Scope | undefined,
  { block, index }: Extract<Reference, { kind: 'parameter' }>,
): Named | undefined {
  for (const level of chainOf(scope)) if (level.block === block) return level.parameters[index];
  return undefined;
}

function keyOf(scope: Scope | undefined, value: unknown): Provenance {
  for (const { key } of chainOf(scope)) {
    if (key !== undefined && Object.is(key.value, value)) return key.provenance;
  }
  return NO_PROVENANCE;
}

function privateDataOf(scope: Scope | undefined, value: unknown): Provenance {
  for (const { privateReads } of chainOf(scope)) {
    const exact = privateReads.findLast((read) => Object.is(read.value, value));
    if (exact !== undefined) return [exact];
  }
  return NO_PROVENANCE;
}

function* chainOf(scope: Scope | undefined): Generator<Scope> {
  for (let level = scope; level !== undefined; level = level.parent) yield level;
}
