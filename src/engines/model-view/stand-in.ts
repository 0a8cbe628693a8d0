/**
 * Targets for proxies of objects that are not ours. Such an object may be frozen, and JavaScript
 * forbids a proxy of a frozen object to answer with anything but its very values; so the proxy is made
 * of a stand-in, and answers for the subject behind it.
 */
export interface StandIns {
  /** An empty object of the kind of `subject`. */
  standFor(subject: object): object;
  subjectOf(standIn: object): object;
  /** All traps but `get`. */
  readonly traps: ProxyHandler<object>;
}

export function createStandIns(): StandIns {
  const subjects = new Map<object, object>();
  const subjectOf = (standIn: object): object => subjects.get(standIn) ?? standIn;
  return {
    subjectOf,
    standFor(subject) {
      const standIn: object = Array.isArray(subject)
        ? []
        : Object.create(Object.getPrototypeOf(subject));
      subjects.set(standIn, subject);
      return standIn;
    },
    traps: {
      has: (standIn, key) => Reflect.has(subjectOf(standIn), key),
      ownKeys: (standIn) => Reflect.ownKeys(subjectOf(standIn)),
      set: (standIn, key, value) => Reflect.set(subjectOf(standIn), key, value),
      deleteProperty: (standIn, key) => Reflect.deleteProperty(subjectOf(standIn), key),
      defineProperty: (standIn, key, property) =>
        Reflect.defineProperty(subjectOf(standIn), key, property),
      getOwnPropertyDescriptor: (standIn, key) => describe(subjectOf(standIn), standIn, key),
    },
  };
}

/** A property of `subject`, as loose as a proxy of `standIn` must describe it. */
function describe(
  subject: object,
  standIn: object,
  key: PropertyKey,
): PropertyDescriptor | undefined {
  const property = Reflect.getOwnPropertyDescriptor(subject, key);
  if (property === undefined) return undefined;
  const own = Reflect.getOwnPropertyDescriptor(standIn, key);
  // The length of an array.
  if (own?.configurable === false) return { ...own, value: property.value };
  return { ...property, configurable: true, ...('value' in property && { writable: true }) };
}
