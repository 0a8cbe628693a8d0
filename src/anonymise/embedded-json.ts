/** A record in which the JSON within its texts stands open, as fields of the record. */
export interface OpenedRecord {
  readonly data: unknown;
  /** The objects and lists that are texts in the record, with those texts. */
  readonly texts: ReadonlyMap<object, string>;
}

/** What a queue or a database keeps as a text is part of the record: `{ metadata: '{"buyer": {…}}' }`. */
export function openJson(data: unknown): OpenedRecord {
  const texts = new Map<object, string>();
  const open = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const parsed = parsedJson(value);
      if (parsed === undefined) return value;
      const opened = open(parsed) as object;
      texts.set(opened, value);
      return opened;
    }
    if (Array.isArray(value)) return value.map(open);
    if (typeof value !== 'object' || value === null || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, open(inner)]));
  };
  return { data: open(data), texts };
}

/** The text that stands for `made` where `text` stood: laid out as that one is, and itself where nothing changed. */
export function jsonLike(text: string, made: unknown): string {
  if (JSON.stringify(made) === JSON.stringify(JSON.parse(text))) return text;
  const [, indent] = /^\s*[{[]\r?\n([ \t]+)/.exec(text) ?? [];
  if (indent !== undefined) return JSON.stringify(made, undefined, indent);
  return JSON.stringify(made);
}

/** An object or a list; undefined for everything else, and for what is nested deeper than any record. */
function parsedJson(text: string): object | undefined {
  if (!/^\s*(?:\{[\s\S]*\}|\[[\s\S]*\])\s*$/.test(text) || isDeep(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

const DEEPEST = 100;

function isDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth += mark === '[' || mark === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
