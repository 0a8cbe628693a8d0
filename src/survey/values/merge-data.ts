import type { Data, DataObject } from './make-record.ts';

export const isObject = (data: Data | undefined): data is DataObject =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** `base` with everything of `more` that it lacks. What both have stays as `base` has it. */
export function withMissing(base: Data, more: Data): Data {
  if (Array.isArray(base)) {
    const [pattern] = Array.isArray(more) ? (more as readonly Data[]) : [];
    const entries = base as readonly Data[];
    if (pattern === undefined) return base;
    return entries.length === 0 ? more : entries.map((entry) => withMissing(entry, pattern));
  }
  if (!isObject(base) || !isObject(more)) return base === null ? more : base;
  const merged = new Map<string, Data>(Object.entries(base));
  for (const [key, value] of Object.entries(more)) {
    const own = merged.get(key);
    merged.set(key, own === undefined ? value : withMissing(own, value));
  }
  return Object.fromEntries(merged);
}
