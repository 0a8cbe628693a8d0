/**
 * A deep copy that may be written to: prototypes, getters, cycles and aliases stay as they are,
 * frozen objects thaw. Objects whose state cannot be copied (dates, maps, classes with private
 * fields) are shared with the original.
 */
export function cloneData<Data>(data: Data): Data {
  return cloneValue(data, new Map()) as Data;
}

function cloneValue(value: unknown, seen: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null || !isCopyable(value)) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const copy: object = Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value));
  seen.set(value, copy);
  for (const key of Reflect.ownKeys(value)) {
    const field = Object.getOwnPropertyDescriptor(value, key);
    if (field === undefined || (key === 'length' && Array.isArray(value))) continue;
    const isPlain = 'value' in field;
    Object.defineProperty(copy, key, {
      ...field,
      configurable: true,
      ...(isPlain && { writable: true, value: cloneValue(field.value, seen) }),
    });
  }
  return copy;
}

/** True for arrays and objects that are all fields, their class written without private ones. */
function isCopyable(value: object): boolean {
  if (Array.isArray(value)) return true;
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  for (
    let prototype: unknown = Object.getPrototypeOf(value);
    typeof prototype === 'object' && prototype !== null && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const { constructor } = prototype;
    if (typeof constructor === 'function' && /#[\p{ID_Start}$_]/u.test(String(constructor))) {
      return false;
    }
    // A class of the platform keeps its state where nobody can copy it.
    if (/\{\s*\[native code\]\s*\}$/.test(String(constructor))) return false;
  }
  return true;
}

/** Calls `visit` with every scalar of the data and its path; each object is walked once. */
export function eachScalar(
  data: unknown,
  visit: (path: string, value: string | number | bigint | boolean) => void,
): void {
  const seen = new Set<object>();
  const walk = (value: unknown, path: string): void => {
    if (value === null || value === undefined) return;
    if (typeof value !== 'object') {
      if (typeof value !== 'function' && typeof value !== 'symbol') {
        visit(path, value as string | number | bigint | boolean);
      }
      return;
    }
    if (seen.has(value) || !isCopyable(value)) return;
    seen.add(value);
    for (const key of Object.keys(value)) {
      const field = Object.getOwnPropertyDescriptor(value, key);
      if (field !== undefined && 'value' in field) {
        walk(field.value, pathTo(path, key, Array.isArray(value)));
      }
    }
  };
  walk(data, '');
}

function pathTo(path: string, key: string, isIndex: boolean): string {
  if (isIndex) return `${path}[${key}]`;
  if (/[.[\]"']/.test(key) || key === '') return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}
