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
  return openCopier().copyWithOrigins(model);
}

/** Copies models that are mostly the same objects again: a customer's, for every part of every message. */
export interface ModelCopier {
  /** As `copyModel`, for those who do not ask where things came from. */
  copy(model: unknown): unknown;
  copyWithOrigins(model: unknown): ModelCopy;
}

export function openCopier(): ModelCopier {
  const isValuesOnly = valuesOnly();
  const copy = (model: unknown, origins?: Map<object, Origin>): unknown => {
    const copies = new Map<object, object>();
    // A list instead of recursion: data from a program may be nested deeper than the stack.
    const pending: { readonly source: object; readonly copy: object }[] = [];

    const copyOf = (value: unknown, parent: object | undefined, key: string): unknown => {
      if (!isPlain(value)) return value;
      const known = copies.get(value);
      if (known !== undefined) return known;
      const made = isValuesOnly(value) ? shallowCopy(value) : emptyLike(value);
      copies.set(value, made);
      origins?.set(made, { source: value, parent, key });
      pending.push({ source: value, copy: made });
      return made;
    };

    const result = copyOf(model, undefined, '');
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (isValuesOnly(next.source)) replaceObjects(next.copy, copyOf);
      else copyProperties(next.source, next.copy, copyOf);
    }
    return result;
  };
  return {
    copy,
    copyWithOrigins(model) {
      const origins = new Map<object, Origin>();
      return { model: copy(model, origins), origins };
    },
  };
}

type CopyOf = (value: unknown, parent: object | undefined, key: string) => unknown;

/** Whether an object holds nothing but values that anybody can see and copy; looked at once. */
function valuesOnly(): (object: object) => boolean {
  const known = new WeakMap<object, boolean>();
  return (object) => {
    const isKnown = known.get(object);
    if (isKnown !== undefined) return isKnown;
    const isSimple = holdsValuesOnly(object);
    known.set(object, isSimple);
    return isSimple;
  };
}

function holdsValuesOnly(object: object): boolean {
  const isList = Array.isArray(object);
  if (!isList && Object.getPrototypeOf(object) !== Object.prototype) return false;
  const keys = Reflect.ownKeys(object);
  if (isList && keys.length !== object.length + 1) return false;
  return keys.every((key) => {
    if (isList && key === 'length') return true;
    if (typeof key !== 'string' || key === '__proto__') return false;
    const property = Object.getOwnPropertyDescriptor(object, key);
    return property !== undefined && 'value' in property && property.enumerable === true;
  });
}

const shallowCopy = (value: object): object =>
  Array.isArray(value) ? (value.slice() as object) : { ...value };

const emptyLike = (value: object): object =>
  Array.isArray(value) ? [] : (Object.create(Object.getPrototypeOf(value)) as object);

/** Puts copies of the objects that a shallow copy still shares in their place. */
function replaceObjects(copy: object, copyOf: CopyOf): void {
  const fields = copy as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (typeof value === 'object' && value !== null) fields[key] = copyOf(value, copy, key);
  }
}

function copyProperties(source: object, copy: object, copyOf: CopyOf): void {
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
