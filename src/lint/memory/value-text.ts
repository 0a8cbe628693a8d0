/**
 * One text for all that are equal, and another for all that are not. Undefined for a value that holds code, as
 * a getter or an object of a class does: what that gives, nobody can say without asking it.
 */
export function textOfValue(value: unknown): string | undefined {
  const written = new Map<object, number>();
  const pieces: string[] = [];

  const write = (part: unknown): boolean => {
    if (typeof part === 'function' || typeof part === 'symbol') return false;
    if (typeof part !== 'object' || part === null) {
      pieces.push(`${typeof part}:${Object.is(part, -0) ? '-0' : JSON.stringify(String(part))},`);
      return true;
    }
    const known = written.get(part);
    if (known !== undefined) {
      pieces.push(`#${known},`);
      return true;
    }
    written.set(part, written.size);
    return writeObject(part);
  };

  const writeObject = (part: object): boolean => {
    if (part instanceof Date) return write(`date ${part.getTime()}`);
    if (part instanceof RegExp) return write(String(part));
    if (part instanceof Map || part instanceof Set) return write([part.constructor.name, ...part]);
    const prototype: unknown = Object.getPrototypeOf(part);
    const isList = Array.isArray(part);
    if (!isList && prototype !== null && prototype !== Object.prototype) {
      // An object of another realm, such as a module's, has another Object.
      if (Object.getPrototypeOf(prototype) !== null) return false;
    }
    pieces.push(isList ? '[' : '{');
    for (const [key, field] of Object.entries(Object.getOwnPropertyDescriptors(part))) {
      if (field.get !== undefined) return false;
      if (field.enumerable !== true) continue;
      pieces.push(`${JSON.stringify(key)}=`);
      if (!write(field.value)) return false;
    }
    pieces.push(isList ? ']' : '}');
    return true;
  };

  return write(value) ? pieces.join('') : undefined;
}
