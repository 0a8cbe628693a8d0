import {
  argumentsOf,
  isScoped,
  type Call,
  type Expression,
  type Literal,
  type PathExpression,
} from './ast.ts';

/**
 * A way to name a value without reading a property of it, which no proxy can see:
 * `this` and `..`, a block parameter, `@key` and other private data.
 */
export type Reference =
  | { readonly kind: 'context'; readonly depth: number }
  | { readonly kind: 'parameter'; readonly block: number; readonly index: number }
  | { readonly kind: 'data'; readonly name: string };

/** Block parameters in scope, the innermost block last. */
export type Parameters = readonly { readonly block: number; readonly names: readonly string[] }[];

/** The references in an expression, each with the path that evaluates to its value. */
export interface FoundReference {
  readonly reference: Reference;
  readonly path: PathExpression;
}

/** References in what a mustache or a block evaluates. */
export function referencesOfCall(call: Call, parameters: Parameters): FoundReference[] {
  const given = argumentsOf(call);
  // A path with arguments is a helper's name, not a value.
  const evaluated = given.length > 0 ? given : [call.path];
  return evaluated.flatMap((expression) => referencesOf(expression, parameters));
}

/** References in a parameter or hash value. */
export function referencesOf(expression: Expression, parameters: Parameters): FoundReference[] {
  if (expression.type === 'SubExpression') return referencesOfCall(expression, parameters);
  if (expression.type !== 'PathExpression') return [];
  const reference = referenceOf(expression, parameters);
  return reference === undefined ? [] : [{ reference, path: expression }];
}

/** The block parameter that a path starts with, if it starts with one. */
export function parameterOf(
  path: PathExpression | Literal,
  parameters: Parameters,
): { readonly block: number; readonly index: number } | undefined {
  if (path.type !== 'PathExpression' || path.data || path.depth > 0 || isScoped(path)) {
    return undefined;
  }
  const name = path.parts[0];
  if (name === undefined) return undefined;
  for (const { block, names } of parameters.toReversed()) {
    const index = names.indexOf(name);
    if (index >= 0) return { block, index };
  }
  return undefined;
}

// Positions in a loop are no data of the customer's, and `@root` is read through its proxy.
const NOT_DATA = new Set(['root', 'index', 'first', 'last', 'partial-block']);

function referenceOf(path: PathExpression, parameters: Parameters): Reference | undefined {
  if (path.data) {
    const [name, ...rest] = path.parts;
    if (name === undefined || rest.length > 0 || NOT_DATA.has(name)) return undefined;
    return { kind: 'data', name };
  }
  if (path.parts.length === 0) return { kind: 'context', depth: path.depth };
  const parameter = path.parts.length === 1 ? parameterOf(path, parameters) : undefined;
  return parameter === undefined ? undefined : { kind: 'parameter', ...parameter };
}
