import type { ModelCopy, Origin } from './copy-model.ts';
import { isPlain } from './copy-model.ts';
import { asDerived, type Provenance, type RawRead } from './reads.ts';

/** Templates and helpers see the model through proxies, which report every leaf that is read. */
export interface ModelView {
  /** The model as templates see it. */
  readonly root: unknown;
  /** What a helper made or was handed: made objects are followed back to the leaves of `sources` by value. */
  made(value: unknown, sources: () => Provenance): unknown;
  /** The context of a partial that was called with hash arguments. */
  merged(target: object, base: unknown, kept: ReadonlyMap<string, Provenance>): object;
  /** The object behind a proxy; any other value as it is. */
  unwrapped(value: unknown): unknown;
  isProxy(value: unknown): boolean;
  /** Path from the root of a proxied object of the model. */
  pathOf(value: unknown): string | undefined;
}

/** Is told of every leaf that is read. `isLength`: of an array, which every loop asks for. */
export type Report = (read: RawRead, isLength: boolean) => void;

/** An object of the model, and how it was reached last. */
interface Node {
  readonly target: object;
  readonly source: object;
  proxy: object;
  parent: Node | undefined;
  key: string;
  methods: Map<string, unknown> | undefined;
}

/** Names that JavaScript and Handlebars ask every object for; to miss them means nothing. */
const PROBED = new Set(['toHTML', 'toJSON', 'then', '__proto__', 'constructor']);

export function viewModel({ model, origins }: ModelCopy, report: Report): ModelView {
  const nodes = new WeakMap<object, Node>();
  const proxies = new WeakMap<object, Node | undefined>();
  const madeProxies = new WeakMap<object, object>();

  /** The node of an object of the model, reached through `parent.key` if it is known by no other way. */
  const nodeOf = (target: object, parent: Node | undefined, key: string): Node => {
    const known = nodes.get(target);
    if (known !== undefined) return known;
    const origin = origins.get(target);
    const node: Node = {
      target,
      source: origin?.source ?? target,
      proxy: target,
      parent: undefined,
      key: '',
      methods: undefined,
    };
    nodes.set(target, node);
    if (origin === undefined) Object.assign(node, { parent, key });
    else placeByOrigin(node, origin);
    node.proxy = new Proxy(proxyTarget(target, origin !== undefined), handlerOf(node));
    proxies.set(node.proxy, node);
    return node;
  };

  const placeByOrigin = (node: Node, origin: Origin): void => {
    if (origin.parent === undefined) return;
    Object.assign(node, { parent: nodeOf(origin.parent, undefined, ''), key: origin.key });
  };

  /** Follows the way an object was reached, where the model has several: one address for two purposes. */
  const reach = (node: Node, parent: Node, key: string): Node => {
    if (node.parent === parent && node.key === key) return node;
    const property = Object.getOwnPropertyDescriptor(parent.source, key);
    if (property?.value !== node.source) return node;
    for (let above: Node | undefined = parent; above !== undefined; above = above.parent) {
      if (above === node) return node;
    }
    node.parent = parent;
    node.key = key;
    return node;
  };

  const see = (value: object, parent: Node, key: string): object => {
    if (proxies.has(value)) return value;
    return reach(nodeOf(value, parent, key), parent, key).proxy;
  };

  const handlerOf = (node: Node): ProxyHandler<object> => ({
    ...(origins.has(node.target) ? {} : forwarding(node.target)),
    get(_, key) {
      const value: unknown = Reflect.get(node.target, key, node.target);
      if (typeof key === 'symbol') return value;
      if (typeof value === 'function') return methodOf(node, key, value);
      if (key === '__proto__') return value;
      if (isFollowed(value)) return see(value, node, key);
      if (value === undefined && PROBED.has(key) && !Object.hasOwn(node.target, key)) return value;
      reportLeaf(node, key, value);
      return value;
    },
  });

  const reportLeaf = (node: Node, key: string, value: unknown): void => {
    const property = Object.getOwnPropertyDescriptor(node.source, key);
    // What a helper has written or moved is no longer what the record says at this path.
    const isMoved =
      property !== undefined &&
      'value' in property &&
      !Object.is(property.value, typeof value === 'object' ? sourceOf(value) : value);
    const isAdded = property === undefined && Object.hasOwn(node.target, key);
    const read = { path: joined(node, key), value };
    const isLength = key === 'length' && Array.isArray(node.target);
    report(isMoved || isAdded ? { ...read, derived: true } : read, isLength);
  };

  const sourceOf = (value: object | null): object | null =>
    (value && origins.get(value)?.source) ?? value;

  /** Methods of classes run on the instance itself, which alone has its private fields. */
  const methodOf = (node: Node, key: string, method: Function): unknown => {
    if (key === 'constructor' || isPlain(node.target) || Array.isArray(node.target)) return method;
    if (OBJECT_METHODS.has(method)) return method;
    node.methods ??= new Map();
    const known = node.methods.get(key);
    if (known !== undefined) return known;
    const bound = function (this: unknown, ...given: unknown[]): unknown {
      if (this !== node.proxy) return Reflect.apply(method, this, given);
      const result: unknown = Reflect.apply(method, node.target, given);
      if (isFollowed(result)) return see(result, node, key);
      report({ path: joined(node, key), value: result }, false);
      return result;
    };
    node.methods.set(key, bound);
    return bound;
  };

  const made = (value: unknown, sources: () => Provenance): unknown => {
    if (typeof value !== 'object' || value === null || proxies.has(value)) return value;
    const node = nodes.get(value);
    if (node !== undefined) return node.proxy;
    if (!isPlain(value) || isNullContext(value)) return value;
    return madeProxy(value, explainerOf(sources));
  };

  const madeProxy = (
    value: object,
    explain: (key: string, leaf: unknown) => Provenance,
  ): object => {
    const known = madeProxies.get(value);
    if (known !== undefined) return known;
    const proxy = new Proxy(proxyTarget(value, false), {
      ...forwarding(value),
      get(_, key) {
        const leaf: unknown = Reflect.get(value, key, value);
        if (typeof key === 'symbol' || typeof leaf === 'function') return leaf;
        if (typeof leaf === 'object' && leaf !== null) {
          if (proxies.has(leaf)) return leaf;
          const node = nodes.get(leaf);
          if (node !== undefined) return node.proxy;
          if (isPlain(leaf)) return madeProxy(leaf, explain);
        }
        for (const read of explain(key, leaf)) report(read, false);
        return leaf;
      },
    });
    madeProxies.set(value, proxy);
    proxies.set(proxy, undefined);
    return proxy;
  };

  const merged: ModelView['merged'] = (target, base, kept) => {
    const below = typeof base === 'object' && base !== null && proxies.has(base) ? base : undefined;
    const proxy: object = new Proxy(target, {
      get(_, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof key === 'symbol' || typeof value === 'function') return value;
        const provenance = kept.get(key);
        if (provenance !== undefined && Object.hasOwn(target, key)) {
          if (typeof value !== 'object' || value === null)
            for (const read of provenance) report(read, false);
        } else if (
          below !== undefined &&
          (Object.hasOwn(target, key) || !Reflect.has(below, key))
        ) {
          // Reading it below reports it under its own path.
          Reflect.get(below, key);
        }
        return value;
      },
    });
    proxies.set(proxy, undefined);
    return proxy;
  };

  return {
    root: isFollowed(model) ? nodeOf(model, undefined, '').proxy : model,
    made,
    merged,
    unwrapped: (value) =>
      (typeof value === 'object' && value !== null && proxies.get(value)?.target) || value,
    isProxy: (value) => typeof value === 'object' && value !== null && proxies.has(value),
    pathOf(value) {
      const node = typeof value === 'object' && value !== null ? proxies.get(value) : undefined;
      return node && pathOfNode(node);
    },
  };
}

/** Whether the properties of a value are read one by one, or it is a leaf: a date, a map, a safe string. */
function isFollowed(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Array]') return true;
  return tag === '[object Object]' && typeof (value as { toHTML?: unknown }).toHTML !== 'function';
}

/** Handlebars stands a sealed empty object in for a missing context, and knows it by identity. */
const isNullContext = (value: object): boolean =>
  Object.isSealed(value) && Reflect.ownKeys(value).length === 0;

const OBJECT_METHODS: ReadonlySet<unknown> = new Set(
  Object.values(Object.getOwnPropertyDescriptors(Object.prototype)).map(({ value }) => value),
);

/** A proxy's target may be frozen, which forbids to answer with anything but its own values: a stand-in then. */
function proxyTarget(subject: object, isCopy: boolean): object {
  if (isCopy) return subject;
  return Array.isArray(subject) ? [] : Object.create(Object.getPrototypeOf(subject));
}

/** Lets a stand-in answer for `subject`. */
const forwarding = (subject: object): ProxyHandler<object> => ({
  has: (_, key) => Reflect.has(subject, key),
  ownKeys: () => Reflect.ownKeys(subject),
  set: (_, key, value) => Reflect.set(subject, key, value, subject),
  deleteProperty: (_, key) => Reflect.deleteProperty(subject, key),
  defineProperty: (_, key, property) => Reflect.defineProperty(subject, key, property),
  getOwnPropertyDescriptor(target, key) {
    const property = Reflect.getOwnPropertyDescriptor(subject, key);
    if (property === undefined) return undefined;
    const own = Reflect.getOwnPropertyDescriptor(target, key);
    if (own !== undefined && own.configurable === false) return { ...own, value: property.value };
    return { ...property, configurable: true, ...('value' in property && { writable: true }) };
  },
});

function pathOfNode(node: Node): string {
  return node.parent === undefined ? '' : joined(node.parent, node.key);
}

function joined(node: Node, key: string): string {
  const path = pathOfNode(node);
  if (Array.isArray(node.target) && /^\d+$/.test(key)) return `${path}[${key}]`;
  if (key === '' || /[.[\]"']/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** Finds the leaves that a made object's values came from: by value, and by name where several have it. */
function explainerOf(sources: () => Provenance): (key: string, leaf: unknown) => Provenance {
  let byValue: Map<unknown, RawRead[]> | undefined;
  let all: Provenance = [];
  return (key, leaf) => {
    if (leaf === undefined || leaf === null || typeof leaf === 'boolean') return [];
    if (byValue === undefined) {
      byValue = new Map();
      const reads = sources();
      for (const read of reads) {
        const same = byValue.get(read.value);
        if (same === undefined) byValue.set(read.value, [read]);
        else same.push(read);
      }
      all = asDerived(reads);
    }
    const same = byValue.get(leaf);
    if (same === undefined) return all;
    const named = same.findLast(({ path }) => path === key || path.endsWith(`.${key}`));
    const exact = named ?? same.at(-1);
    return exact === undefined ? all : [exact];
  };
}
