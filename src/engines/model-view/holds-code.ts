import { types } from 'node:util';

/** Tells whether to read a model may run code: functions, getters, instances of classes. Remembers its answers. */
export function openCodeFinder(): (model: unknown) => boolean {
  const known = new WeakMap<object, boolean>();
  return (model) => {
    if (typeof model !== 'object' || model === null) return typeof model === 'function';
    const answer = known.get(model) ?? holdsCode(model);
    known.set(model, answer);
    return answer;
  };
}

function holdsCode(model: object): boolean {
  const seen = new Set([model]);
  // Grows while it is walked.
  for (const holder of seen) {
    if (types.isProxy(holder) || !PLAIN.has(Object.getPrototypeOf(holder))) return true;
    for (const field of Object.values(Object.getOwnPropertyDescriptors(holder))) {
      const { value, get } = field as { readonly value?: unknown; readonly get?: unknown };
      if (get !== undefined || typeof value === 'function') return true;
      if (typeof value === 'object' && value !== null) seen.add(value);
    }
  }
  return false;
}

const PLAIN = new Set<unknown>([Object.prototype, Array.prototype, Date.prototype, null]);
