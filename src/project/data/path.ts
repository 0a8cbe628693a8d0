/** A step into a record: a key, or the index of a list. */
export type Step = string | number;

/** `order.lines[0].name`; a key that holds a dot or bracket stands in brackets and quotes. */
export function joinPath(base: string, step: Step): string {
  if (typeof step === 'number') return `${base}[${step}]`;
  if (step === '' || /[.[\]]/.test(step)) return `${base}[${JSON.stringify(step)}]`;
  return base === '' ? step : `${base}.${step}`;
}

export const pathOf = (steps: readonly PropertyKey[]): string =>
  steps.reduce<string>(
    (path, step) => joinPath(path, typeof step === 'number' ? step : String(step)),
    '',
  );

const STEP = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\[\]|[^.[\]]+/g;

/** A wildcard (`[]`) is the step `*`, which no list has as an index. */
export function stepsOf(path: string): readonly Step[] {
  return Array.from(path.matchAll(STEP), ([whole, index, quoted]) => {
    if (index !== undefined) return Number(index);
    if (quoted !== undefined) return JSON.parse(quoted) as string;
    return whole === '[]' ? '*' : whole;
  });
}

export function valueAt(data: unknown, path: string): unknown {
  let value = data;
  for (const step of stepsOf(path)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** Paths of what is there at a path with wildcards, in the order of the record. */
export function expandPath(data: unknown, pattern: string): readonly string[] {
  let found: { readonly path: string; readonly value: unknown }[] = [{ path: '', value: data }];
  for (const step of stepsOf(pattern)) {
    found = found.flatMap(({ path, value }) => {
      if (typeof value !== 'object' || value === null) return [];
      if (step !== '*') {
        return Reflect.has(value, step)
          ? [{ path: joinPath(path, step), value: Reflect.get(value, step) as unknown }]
          : [];
      }
      return Array.isArray(value)
        ? value.map((entry: unknown, index) => ({ path: joinPath(path, index), value: entry }))
        : [];
    });
  }
  return found.map(({ path }) => path);
}

/** The path of the object or list that holds what is at `path`. */
export const parentOf = (path: string): string => pathOf(stepsOf(path).slice(0, -1));

export const isUnder = (path: string, ancestor: string): boolean =>
  ancestor === '' ||
  path === ancestor ||
  (path.startsWith(ancestor) && /^[.[]/.test(path.slice(ancestor.length)));
