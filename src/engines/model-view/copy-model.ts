/** A copied object's original, and where in the model it was found first. */
export interface Origin {
  readonly source: object;
  /** The copy of the object that holds it; undefined for the model itself. */
  readonly parent: object | undefined;
  readonly key: string;
}

export interface ModelCopy {
  readonly model: unknown;
  /** By copy. */
  readonly origins: ReadonlyMap<object, Origin>;
}

/**
 * Copies the plain objects and arrays of a model, so that a helper that sorts or writes in place
 * changes neither the next render nor what tracing knows. Sharing and cycles are kept. Instances of
 * classes stay what they are: their private fields cannot be copied.
 */
export function copyModel(model: unknown): ModelCopy {
  const origins = new Map<object, Origin>();
  const copies = new Map<object, object>();
  // A list instead of recursion: data from a program may be nested deeper than the stack.
  const pending: { readonly source: object; readonly copy: object }[] = [];

  const copyOf = (value: unknown, parent: object | undefined, key: string): unknown => {
    if (!isPlain(value)) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const copy: object = Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value));
    copies.set(value, copy);
    origins.set(copy, { source: value, parent, key });
    pending.push({ source: value, copy });
    return copy;
  };

  const result = copyOf(model, undefined, '');
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { source, copy } = next;
    for (const key of Reflect.ownKeys(source)) {
      if (key === 'length' && Array.isArray(source)) continue;
      const property = Object.getOwnPropertyDescriptor(source, key);
      if (property === undefined) continue;
      const isSimple = property.enumerable && 'value' in property && key !== '__proto__';
      if (isSimple) Reflect.set(copy, key, copyOf(property.value, copy, String(key)));
      else
        Object.defineProperty(
          copy,
          key,
          copied(property, (value) => copyOf(value, copy, String(key))),
        );
    }
    // Holes at the end are all that copying the items leaves out.
    if (Array.isArray(source) && Array.isArray(copy)) copy.length = source.length;
  }
  return { model: result, origins };
}

/** A property as it can be written to, its value copied. */
const copied = (
  property: PropertyDescriptor,
  copyOf: (value: unknown) => unknown,
): PropertyDescriptor =>
  'value' in property
    ? { ...property, value: copyOf(property.value), writable: true, configurable: true }
    : { ...property, configurable: true };

/** Whether `value` is an object or array that only holds properties. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return Object.getPrototypeOf(value) === Array.prototype;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || isObjectPrototype(prototype);
}

/** `Object.prototype`, of this realm or of one that a helper module was loaded in. */
const isObjectPrototype = (prototype: unknown): boolean =>
  prototype === Object.prototype ||
  (typeof prototype === 'object' &&
    prototype !== null &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'isPrototypeOf'));
