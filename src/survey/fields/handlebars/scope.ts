import { isScoped, type PathExpression } from '../../../engines/handlebars/ast.ts';
import { type Field, fieldAt } from '../field.ts';
import type { ReadingContext } from '../template-reader.ts';

/** Where a statement stands: what `this` is, and the names it may use. */
export interface Scope {
  /** What `this` is; undefined where nobody knows. */
  readonly context: Field | undefined;
  /** Block parameters and what partials are called with; undefined for what is no field. */
  readonly names: ReadonlyMap<string, Field | undefined>;
  readonly outer: Scope | undefined;
}

/** What is known while a template and its partials are read. */
export interface Reading extends ReadingContext {
  readonly isMustache: boolean;
  /** Partials that are being read. */
  readonly open: Set<string>;
  /** Partials that call partials multiply. */
  readonly steps: { left: number };
}

/** The names around, with those that a block gives its parameters. */
export const named = (
  parameters: readonly string[],
  fields: readonly (Field | undefined)[],
  { names }: Scope,
): Scope['names'] =>
  new Map([...names, ...parameters.map((name, index) => [name, fields[index]] as const)]);

/** The field that a path names; undefined for what is no data of the customer. */
export function fieldOf(path: PathExpression, scope: Scope, reading: Reading): Field | undefined {
  const parts = path.parts;
  const [first = ''] = parts;
  if (path.data) return first === 'root' ? fieldAt(reading.root, parts.slice(1)) : undefined;

  let from: Scope | undefined = scope;
  for (let depth = path.depth; depth > 0; depth--) from = from?.outer ?? from;
  if (path.depth === 0 && !isScoped(path) && scope.names.has(first)) {
    const base = scope.names.get(first);
    return base === undefined ? undefined : fieldAt(base, parts.slice(1));
  }
  if (reading.isMustache && path.depth === 0 && parts.length > 0) {
    // A name that the section does not have is looked for around it.
    for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
      if (at.context?.fields.has(first) === true) return fieldAt(at.context, parts);
    }
  }
  return from?.context === undefined ? undefined : fieldAt(from.context, parts);
}
