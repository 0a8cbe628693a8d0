import { asDerived, type Provenance } from '../model-view/reads.ts';
import { closeTag, lastReadOf, openTag, type TagTracing } from '../tag-tracing.ts';
import type { Sites } from './sites.ts';

/** The state of one traced render. */
export interface Tracing extends TagTracing {
  /** The model before it was given to templates, whose own variables they then mix with it. */
  readonly root: Readonly<Record<string, unknown>>;
  /** What templates have set, by name. */
  readonly variables: Map<string, { readonly value: unknown; readonly provenance: Provenance }>;
}

/** What traced code calls around what it prints; without a tracing it changes nothing. */
export const printsOf = (sites: Sites, current: () => Tracing | undefined) => ({
  open(id: number): string {
    const tracing = current();
    return tracing === undefined ? '' : openTag(tracing, sites.all[id]);
  },
  close(): string {
    const tracing = current();
    return tracing === undefined ? '' : closeTag(tracing);
  },
  mute(): void {
    const tracing = current();
    if (tracing !== undefined) tracing.muted += 1;
  },
  /** `_` is what `mute` gave: it runs before the capture is evaluated. */
  unmute<Captured>(_?: unknown, captured?: Captured): Captured | undefined {
    const tracing = current();
    if (tracing !== undefined) tracing.muted -= 1;
    return captured;
  },
  macro(macro: (...given: unknown[]) => unknown) {
    return function (this: unknown, ...given: unknown[]): unknown {
      const tracing = current();
      if (tracing === undefined) return macro.apply(this, given);
      tracing.muted += 1;
      try {
        return macro.apply(this, given);
      } finally {
        tracing.muted -= 1;
      }
    };
  },
  symbol(name: string, value: unknown, isLocal: boolean): unknown {
    const tracing = current();
    const frame = tracing?.frames.at(-1);
    if (tracing !== undefined && frame !== undefined) {
      frame.reads.push(...provenanceOf(tracing, name, value, isLocal));
    }
    return value;
  },
  startSet(): void {
    const tracing = current();
    tracing?.frames.push({ site: undefined, reads: [], mark: undefined, inside: [] });
  },
  endSet(names: readonly string[], scope: { lookup(name: string): unknown }): void {
    const tracing = current();
    const reads = tracing?.frames.pop()?.reads ?? [];
    for (const name of names) {
      const value = scope.lookup(name);
      const exact = reads.findLast((read) => Object.is(read.value, value));
      const provenance = exact === undefined ? asDerived(reads) : [exact];
      tracing?.variables.set(name, { value, provenance });
    }
  },
});

/** Where the value of a variable came from. Objects of the model tell by themselves what is read of them. */
function provenanceOf(
  tracing: Tracing,
  name: string,
  value: unknown,
  isLocal: boolean,
): Provenance {
  const { variables, root, view } = tracing;
  if (view.isProxy(value) || typeof value === 'function') return [];
  const set = variables.get(name);
  if (set !== undefined && Object.is(set.value, value)) return set.provenance;
  const isOfModel = Object.hasOwn(root, name) ? Object.is(root[name], value) : value === undefined;
  if (!isLocal && isOfModel) return [{ path: name, value }];
  const read = lastReadOf(tracing, value);
  return read === undefined ? [] : [read];
}
