import { isPlain } from '../model-view/copy-model.ts';
import type { ModelView } from '../model-view/model-view.ts';
import type { Provenance } from '../model-view/reads.ts';
import { explain, type Frame } from './frames.ts';
import type { Context } from './package.ts';

/**
 * Lets a context tell what is read from it. The data tells by itself what is read of it; Mustache
 * remembers what it has looked up, and so what that came from is remembered here.
 */
export function followContext(
  context: Context,
  view: ModelView,
  top: () => Frame,
  known: Map<string, Provenance> = new Map(),
): Context {
  const { push, lookup } = context;
  return Object.assign(context, {
    push(inner: unknown) {
      const frame = top();
      const isLeaf = typeof inner !== 'object' || inner === null;
      const followed = isMade(inner, view) ? view.made(inner, () => [...frame.reads]) : inner;
      const ofItem = new Map(isLeaf ? [['.', explain(frame, inner)] as const] : []);
      return followContext(push.call(context, followed), view, top, ofItem);
    },
    lookup(name: string) {
      const { reads } = top();
      const before = known.get(name);
      const start = reads.length;
      const value = lookup.call(context, name);
      const fresh = reads.splice(start);
      // What was looked for in inner contexts first is missing only if it is nowhere.
      const found = fresh.filter((read) => read.value !== undefined);
      const missing = value === undefined ? fresh.slice(0, 1) : [];
      const provenance = before ?? (found.length > 0 ? found : missing);
      known.set(name, provenance);
      reads.push(...provenance);
      return isMade(value, view) ? view.made(value, () => provenance) : value;
    },
  });
}

const isMade = (value: unknown, view: ModelView): boolean => isPlain(value) && !view.isProxy(value);
