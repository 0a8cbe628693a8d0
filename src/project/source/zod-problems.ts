import { z } from 'zod';
import { closest } from '../../model/text/closest.ts';
import type { SourceRange } from '../../model/text/position.ts';
import type { Problem } from '../../model/user-error.ts';
import { pathOf } from '../data/path.ts';
import type { YamlDocument } from './yaml-document.ts';

/** Where the checked value came from: a document with positions, or a module without. */
export interface Checked {
  readonly file: string;
  readonly source?: string;
  readonly rangeOf?: (steps: readonly PropertyKey[]) => SourceRange | undefined;
  readonly keyRangeOf?: (steps: readonly PropertyKey[]) => SourceRange | undefined;
}

/** A document, or what is at a path in it, as something to check. */
export const inDocument = (
  { file, rangeOf, keyRangeOf }: YamlDocument,
  base: readonly PropertyKey[] = [],
): Checked => ({
  file: file.name,
  source: file.text,
  rangeOf: (steps) => rangeOf([...base, ...steps]),
  keyRangeOf: (steps) => keyRangeOf([...base, ...steps]),
});

type Issue = z.core.$ZodIssue;

/** What a schema has against a value, as problems at their places in the user's file. */
export function problemsOf(
  error: z.ZodError,
  schema: z.ZodType,
  checked: Checked,
): readonly Problem[] {
  return withoutEchoes(error.issues).flatMap((issue) =>
    problemsOfIssue(issue, [], schema, checked),
  );
}

/** What a misspelt key leaves undone is not a second fault. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const misspelt = issues
    .filter(({ code }) => code === 'unrecognized_keys')
    .map(({ path }) => pathOf(path));
  return issues.filter(({ code, path }) => code !== 'custom' || !misspelt.includes(pathOf(path)));
}

function problemsOfIssue(
  issue: Issue,
  base: readonly PropertyKey[],
  schema: z.ZodType,
  checked: Checked,
): readonly Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = closest(key, keysAt(schema, path));
      return problem(checked, [...path, key], {
        message: `Unknown key "${key}"${path.length === 0 ? '' : ` in "${pathOf(path)}"`}.`,
        hint:
          near === undefined
            ? (elsewhere(key, schema, path) ?? known(keysAt(schema, path)))
            : `Did you mean "${near}"?`,
        isAtKey: true,
      });
    });
  }
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') {
    const branch = likeliest(issue.errors);
    if (branch !== undefined) {
      return branch.flatMap((inner) => problemsOfIssue(inner, path, schema, checked));
    }
  }
  return [problem(checked, path, wordsOf(issue, path))];
}

/** The branch of a union that the value was meant for: the one that fits deepest, if one does. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const isMeant = (issues: readonly Issue[]): boolean =>
    issues.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys');
  return branches.find(isMeant);
}

interface Words {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly isAtKey?: boolean;
}

function wordsOf(issue: Issue, path: readonly PropertyKey[]): Words {
  const what = path.length === 0 ? 'the file' : `"${pathOf(path)}"`;
  if (issue.code === 'invalid_type') {
    const expected = TYPES[issue.expected] ?? issue.expected;
    return issue.input === undefined && issue.message.includes('received undefined')
      ? { message: `Missing ${path.length === 0 ? 'content' : what}.`, hint: `It is ${expected}.` }
      : { message: `Expected ${what} to be ${expected}${foundIn(issue.message)}.` };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof issue.input === 'string' ? closest(issue.input, values) : undefined;
    return {
      message: `Expected ${what} to be one of ${values.join(', ')}.`,
      hint: near === undefined ? undefined : `Did you mean "${near}"?`,
    };
  }
  const kinds = issue.code === 'invalid_union' ? kindsIn(issue.errors) : [];
  if (kinds.length > 0 && issue.message === 'Invalid input') {
    return { message: `Expected ${what} to be ${kinds.join(' or ')}.` };
  }
  if (issue.code === 'too_small' && issue.origin !== 'number' && issue.origin !== 'int') {
    return { message: `Expected ${what} not to be empty.` };
  }
  return { message: capitalized(`${what}: ${issue.message.replace(/\.?$/, '.')}`) };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
};

/** What a union takes, as far as its branches ask for a type. */
const kindsIn = (branches: readonly (readonly Issue[])[]): readonly string[] => {
  const own = branches.flat().filter(({ path }) => path.length === 0);
  const kinds = own.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  return [...new Set(kinds.map((kind) => TYPES[kind] ?? kind))];
};

const FOUND: Readonly<Record<string, string>> = { null: 'nothing', function: 'a function' };

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** zod names the type that it met only in its message. */
function foundIn(message: string): string {
  const [, type] = /received (\w+)/.exec(message) ?? [];
  if (type === undefined) return '';
  return `, found ${TYPES[type] ?? FOUND[type] ?? type}`;
}

function problem(checked: Checked, path: readonly PropertyKey[], words: Words): Problem {
  const at = words.isAtKey === true ? checked.keyRangeOf?.(path) : rangeOfNearest(checked, path);
  const start = { line: 1, column: 1 };
  return {
    message: words.message,
    ...(words.hint !== undefined && { hint: words.hint }),
    at: at ?? { file: checked.file, start, end: start, approximate: true },
    ...(checked.source !== undefined && { source: checked.source }),
  };
}

/** A missing value has no place: what should hold it has. */
function rangeOfNearest(checked: Checked, path: readonly PropertyKey[]): SourceRange | undefined {
  const own = checked.rangeOf?.(path);
  if (own !== undefined || path.length === 0) return own;
  const parent = path.slice(0, -1);
  return checked.keyRangeOf?.(parent) ?? rangeOfNearest(checked, parent);
}

const known = (keys: readonly string[]): string | undefined =>
  keys.length === 0 ? undefined : `Known keys: ${keys.join(', ')}.`;

/** A key that stands one level too high. */
function elsewhere(
  key: string,
  schema: z.ZodType,
  path: readonly PropertyKey[],
): string | undefined {
  const holders = keysAt(schema, path).filter((holder) =>
    keysAt(schema, [...path, holder]).includes(key),
  );
  const [first] = holders;
  if (first === undefined) return undefined;
  const others = holders.length === 1 ? '' : `; ${holders.slice(1).join(', ')} know it, too`;
  return `It stands within "${pathOf([...path, first])}"${others}.`;
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

/** Keys that the schema knows at a path, read off its JSON Schema. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  let found = branchesOf(root);
  for (const step of path) {
    found = found.flatMap((branch) => stepInto(branch, step)).flatMap(branchesOf);
  }
  return found.flatMap(({ properties }) => Object.keys(properties ?? {}));
}

const branchesOf = (schema: JsonSchema): readonly JsonSchema[] => [
  schema,
  ...(schema.anyOf ?? []).flatMap(branchesOf),
  ...(schema.allOf ?? []).flatMap(branchesOf),
];

function stepInto(schema: JsonSchema, step: PropertyKey): readonly JsonSchema[] {
  if (typeof step === 'number') {
    const items = schema.items ?? [];
    return 'length' in items ? items : [items];
  }
  const own = schema.properties?.[String(step)];
  if (own !== undefined) return [own];
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}
