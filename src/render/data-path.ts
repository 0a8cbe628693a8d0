/** `order.lines[0].name` and `order["odd key"]` as the keys that lead there. */
export function parsePath(path: string): string[] {
  const keys = /\["((?:\\.|[^"\\])*)"\]|\['((?:\\.|[^'\\])*)'\]|\[(\d+)\]|([^.[\]]+)/g;
  return [...path.matchAll(keys)].map(
    ([, double, single, index, name]) =>
      index ?? name ?? (double ?? single ?? '').replace(/\\(.)/g, '$1'),
  );
}

export function readPath(data: unknown, path: string): unknown {
  return parsePath(path).reduce<unknown>(
    (value, key) => (isObject(value) ? value[key] : undefined),
    data,
  );
}

/** Puts `value` at a path that holds a plain field. False where it does not: a getter, a read-only object. */
export function writePath(data: unknown, path: string, value: unknown): boolean {
  const keys = parsePath(path);
  const key = keys.pop();
  const holder = keys.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), data);
  if (key === undefined || !isObject(holder)) return false;
  const field = Object.getOwnPropertyDescriptor(holder, key);
  if (field?.writable !== true) return false;
  holder[key] = value;
  return true;
}

/** How many keys two paths have in common from the start. */
export function sharedKeys(a: string, b: string): number {
  const [first, second] = [parsePath(a), parsePath(b)];
  const differing = first.findIndex((key, index) => key !== second[index]);
  return differing === -1 ? first.length : differing;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
