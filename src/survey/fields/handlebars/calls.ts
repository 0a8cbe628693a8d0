import {
  argumentsOf,
  type Call,
  type Expression,
  nameOf,
} from '../../../engines/handlebars/ast.ts';
import { entryOf, type Field, fieldAt, type Use } from '../field.ts';
import { isNegative, isShaping } from '../template-reader.ts';
import { fieldOf, type Reading, type Scope } from './scope.ts';

/** A call that prints, tests or is an argument itself. */
export function readCall(call: Call, use: Use, scope: Scope, reading: Reading): void {
  const given = argumentsOf(call);
  const name = nameOf(call);
  if (given.length === 0) {
    if (call.path.type !== 'PathExpression' || reading.helpers.has(name)) return;
    fieldOf(call.path, scope, reading)?.uses.add(use);
    return;
  }
  if (!BUILT_IN.has(name)) expectHelper(name, reading);
  readArguments(name, given, scope, reading);
}

export function expectHelper(name: string, reading: Reading): void {
  if (!reading.helpers.has(name)) reading.missing({ kind: 'helper', name });
}

const BUILT_IN = new Set(['if', 'unless', 'each', 'with', 'lookup', 'log']);

/** Notes what a helper is given, and values by which its fields pass. */
export function readArguments(
  helper: string,
  given: readonly Expression[],
  scope: Scope,
  reading: Reading,
): void {
  const literals = given.flatMap((argument) =>
    argument.type === 'StringLiteral' || argument.type === 'NumberLiteral'
      ? [argument.value as string | number]
      : [],
  );
  for (const [index, argument] of given.entries()) {
    if (argument.type === 'SubExpression') {
      readCall(argument, 'argument', scope, reading);
      continue;
    }
    if (argument.type !== 'PathExpression') continue;
    const field = fieldOf(argument, scope, reading);
    if (field === undefined) continue;
    field.uses.add('argument');
    field.helpers.add(helper);
    if (helper === 'lookup' && index === 0) {
      readLookup(field, given[1]);
    } else if (!isShaping(helper) && !isNegative(helper)) {
      for (const literal of literals) field.literals.add(passing(helper, literal));
    }
  }
}

/** `lookup colours @index`, `lookup labels "total"` */
function readLookup(field: Field, key: Expression | undefined): void {
  if (key?.type === 'PathExpression' && key.original === '@index') {
    entryOf(field).uses.add('printed');
  } else if (key?.type === 'StringLiteral') {
    fieldAt(field, [String(key.value)])?.uses.add('printed');
  }
}

/** A value that passes a comparison: more than one is two. */
function passing(helper: string, literal: string | number): string | number {
  if (typeof literal === 'string') return literal;
  if (/^(?:gt|greater|more|above|over)/i.test(helper) && !/e(?:q|qual)?s?$/i.test(helper))
    return literal + 1;
  if (/^(?:lt|less|fewer|below|under)/i.test(helper) && !/e(?:q|qual)?s?$/i.test(helper))
    return literal - 1;
  return literal;
}

/** Reads the condition of `if` and `unless`. */
export function readTest(test: Expression | undefined, scope: Scope, reading: Reading): void {
  if (test?.type === 'SubExpression') readCall(test, 'tested', scope, reading);
  if (test?.type === 'PathExpression') fieldOf(test, scope, reading)?.uses.add('tested');
}

/** The field that a block or partial is given. */
export function fieldOfArgument(
  argument: Expression,
  scope: Scope,
  reading: Reading,
): Field | undefined {
  if (argument.type === 'PathExpression') return fieldOf(argument, scope, reading);
  if (argument.type !== 'SubExpression') return undefined;
  readCall(argument, 'argument', scope, reading);
  const given = argument.params.find(({ type }) => type === 'PathExpression');
  // `{{#each (sortBy items "name")}}` goes through the entries of what the helper was given.
  return given?.type === 'PathExpression' ? fieldOf(given, scope, reading) : undefined;
}
