import { isPlain } from './copy-model.ts';
import type { ModelObjects, Report } from './model-objects.ts';
import { asDerived, NO_PROVENANCE, type Provenance, type RawRead } from './reads.ts';
import { createStandIns } from './stand-in.ts';

/** Proxies of objects that are no part of the model: helpers make them, and Handlebars for partials. */
export interface MadeObjects {
  isProxy(value: object): boolean;
  /** A new object, whose leaves are followed back to those of `sources` by their values. */
  made(value: object, sources: () => Provenance): object;
  /** The context of a partial that was called with hash arguments. */
  merged(target: object, base: unknown, kept: ReadonlyMap<string, Provenance>): object;
}

type Explain = (key: string, leaf: unknown) => Provenance;

export function followMadeObjects(
  proxyOfModel: ModelObjects['proxyOf'],
  isAnyProxy: (value: object) => boolean,
  report: Report,
): MadeObjects {
  const proxies = new Set<object>();
  const byTarget = new Map<object, object>();
  const explainers = new Map<object, Explain>();
  const standIns = createStandIns();

  const follow = (value: object, explain: Explain): object => {
    const known = byTarget.get(value);
    if (known !== undefined) return known;
    const proxy = new Proxy(standIns.standFor(value), handler);
    byTarget.set(value, proxy);
    explainers.set(value, explain);
    proxies.add(proxy);
    return proxy;
  };

  const handler: ProxyHandler<object> = {
    ...standIns.traps,
    get(standIn, key) {
      const value = standIns.subjectOf(standIn);
      const leaf: unknown = Reflect.get(value, key, value);
      if (typeof key === 'symbol' || typeof leaf === 'function') return leaf;
      const explain = explainers.get(value) ?? explainNothing;
      if (typeof leaf === 'object' && leaf !== null) {
        if (isAnyProxy(leaf)) return leaf;
        const ofModel = proxyOfModel(leaf);
        if (ofModel !== undefined) return ofModel;
        if (isPlain(leaf)) return follow(leaf, explain);
      }
      for (const read of explain(key, leaf)) report(read, false);
      return leaf;
    },
  };

  return {
    isProxy: (value) => proxies.has(value),
    made: (value, sources) =>
      isPlain(value) && !isNullContext(value) ? follow(value, explainerOf(sources)) : value,
    merged(target, base, kept) {
      const below =
        typeof base === 'object' && base !== null && isAnyProxy(base) ? base : undefined;
      const proxy: object = new Proxy(target, {
        get(_, key) {
          const value: unknown = Reflect.get(target, key, target);
          if (typeof key === 'symbol' || typeof value === 'function') return value;
          const isOwn = Object.hasOwn(target, key);
          const provenance = isOwn ? kept.get(key) : undefined;
          if (provenance !== undefined) {
            const isLeaf = typeof value !== 'object' || value === null;
            if (isLeaf) for (const read of provenance) report(read, false);
          } else if (below !== undefined && (isOwn || !Reflect.has(below, key))) {
            // To read it there reports it under its own path.
            Reflect.get(below, key);
          }
          return value;
        },
      });
      proxies.add(proxy);
      return proxy;
    },
  };
}

/** Handlebars stands a sealed empty object in for a missing context, and knows it by identity. */
const isNullContext = (value: object): boolean =>
  Object.isSealed(value) && Reflect.ownKeys(value).length === 0;

const explainNothing: Explain = () => NO_PROVENANCE;

/** Finds the leaves that a made object's values came from: by value, and by name where several have it. */
function explainerOf(sources: () => Provenance): Explain {
  let byValue: Map<unknown, RawRead[]> | undefined;
  let all = NO_PROVENANCE;
  return (key, leaf) => {
    if (leaf === undefined || leaf === null || typeof leaf === 'boolean') return NO_PROVENANCE;
    if (byValue === undefined) {
      const reads = sources();
      byValue = groupByValue(reads);
      all = asDerived(reads);
    }
    const same = byValue.get(leaf) ?? [];
    const named = same.findLast(({ path }) => path === key || path.endsWith(`.${key}`));
    const exact = named ?? same.at(-1);
    return exact === undefined ? all : [exact];
  };
}

function groupByValue(reads: Provenance): Map<unknown, RawRead[]> {
  const byValue = new Map<unknown, RawRead[]>();
  for (const read of reads) {
    const same = byValue.get(read.value);
    if (same === undefined) byValue.set(read.value, [read]);
    else same.push(read);
  }
  return byValue;
}
