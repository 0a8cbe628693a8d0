import { isPlain, type ModelCopy } from './copy-model.ts';
import type { RawRead } from './reads.ts';
import { createStandIns } from './stand-in.ts';

/** Is told of every leaf that is read. `isLength`: of an array, which every loop asks for. */
export type Report = (read: RawRead, isLength: boolean) => void;

/** Proxies of the model's own objects: one for each, so that what is the same stays the same. */
export interface ModelObjects {
  /** The proxy of an object of the model; undefined for one that was never reached. */
  proxyOf(target: object): object | undefined;
  /** The object behind a proxy. */
  targetOf(proxy: object): object | undefined;
  /** Path from the root of a proxied object, by the way it was reached last. */
  pathOf(proxy: object): string | undefined;
  /** The model, if it is an object, as templates see it. */
  readonly root: unknown;
}

/** An object of the model, and how it was reached last. */
interface Node {
  readonly target: object;
  /** What the user gave: nobody has written to it. */
  readonly source: object;
  readonly proxy: object;
  parent: Node | undefined;
  key: string;
  methods: Map<string, unknown> | undefined;
}

/** Names that JavaScript and Handlebars ask every object for; to miss them means nothing. */
const PROBED = new Set(['toHTML', 'toJSON', 'then', 'constructor']);

const OBJECT_METHODS: ReadonlySet<unknown> = new Set(
  Object.values(Object.getOwnPropertyDescriptors(Object.prototype)).map(({ value }) => value),
);

export function followModel(
  { model, origins }: ModelCopy,
  isProxy: (value: object) => boolean,
  report: Report,
): ModelObjects {
  const nodes = new Map<object, Node>();
  const byProxy = new Map<object, Node>();
  const standIns = createStandIns();

  /** The node of an object, reached through `parent.key` if it is known by no other way. */
  const nodeOf = (target: object, parent: Node | undefined, key: string): Node => {
    const known = nodes.get(target);
    if (known !== undefined) return known;
    const origin = origins.get(target);
    const holder =
      origin === undefined ? parent : origin.parent && nodeOf(origin.parent, undefined, '');
    const node: Node = {
      target,
      source: origin?.source ?? target,
      proxy:
        origin === undefined
          ? new Proxy(standIns.standFor(target), foreign)
          : new Proxy(target, copied),
      parent: holder,
      key: origin?.key ?? key,
      methods: undefined,
    };
    nodes.set(target, node);
    byProxy.set(node.proxy, node);
    return node;
  };

  /** What stands at `parent.key`: where an object has several places, the one it is reached by counts. */
  const see = (value: object, parent: Node, key: string): object => {
    if (isProxy(value)) return value;
    const node = nodeOf(value, parent, key);
    const isKnownWay = node.parent === parent && node.key === key;
    if (!isKnownWay && isPlaceOf(node, parent, key) && !isAbove(node, parent)) {
      node.parent = parent;
      node.key = key;
    }
    return node.proxy;
  };

  const get = (node: Node, key: PropertyKey): unknown => {
    const value: unknown = Reflect.get(node.target, key, node.target);
    if (typeof key !== 'string' || key === '__proto__') return value;
    if (typeof value === 'function') return methodOf(node, key, value);
    if (isFollowed(value)) return see(value, node, key);
    if (value === undefined && PROBED.has(key) && !Object.hasOwn(node.target, key)) return value;
    const read = { path: joined(node, key), value };
    report(
      isAsGiven(node, key, value) ? read : { ...read, derived: true },
      key === 'length' && Array.isArray(node.target),
    );
    return value;
  };

  const copied: ProxyHandler<object> = {
    get: (target, key) => get(nodeOf(target, undefined, ''), key),
  };
  const foreign: ProxyHandler<object> = {
    ...standIns.traps,
    get: (standIn, key) => get(nodeOf(standIns.subjectOf(standIn), undefined, ''), key),
  };

  /** False for what a helper has written or moved: it is no longer what the record says at this path. */
  const isAsGiven = ({ target, source }: Node, key: string, value: unknown): boolean => {
    const property = Object.getOwnPropertyDescriptor(source, key);
    if (property === undefined) return !Object.hasOwn(target, key);
    if (!('value' in property) || Object.is(property.value, value)) return true;
    return (
      typeof value === 'object' && value !== null && origins.get(value)?.source === property.value
    );
  };

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

  return {
    proxyOf: (target) => nodes.get(target)?.proxy,
    targetOf: (proxy) => byProxy.get(proxy)?.target,
    pathOf(proxy) {
      const node = byProxy.get(proxy);
      return node && pathOfNode(node);
    },
    root: isFollowed(model) ? nodeOf(model, undefined, '').proxy : model,
  };
}

/** Whether the user's data has the object at `parent.key`. */
const isPlaceOf = (node: Node, parent: Node, key: string): boolean =>
  Object.getOwnPropertyDescriptor(parent.source, key)?.value === node.source;

function isAbove(node: Node, below: Node): boolean {
  for (let above: Node | undefined = below; above !== undefined; above = above.parent) {
    if (above === node) return true;
  }
  return false;
}

/** Whether the properties of a value are read one by one, or it is a leaf: a date, a map, a safe string. */
function isFollowed(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  const tag = Object.prototype.toString.call(value);
  return tag === '[object Object]' && typeof (value as { toHTML?: unknown }).toHTML !== 'function';
}

const pathOfNode = (node: Node): string =>
  node.parent === undefined ? '' : joined(node.parent, node.key);

function joined(node: Node, key: string): string {
  const path = pathOfNode(node);
  if (Array.isArray(node.target) && /^\d+$/.test(key)) return `${path}[${key}]`;
  if (key === '' || /[.[\]"']/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}
