import {
  argumentsOf,
  isScoped,
  nameOf,
  staticName,
  type BlockStatement,
  type Call,
  type Expression,
  type PartialBlockStatement,
  type PartialStatement,
  type PathExpression,
  type Program,
  type Statement,
} from '../../engines/handlebars/ast.ts';
import { locatorOf } from '../../engines/handlebars/locate.ts';
import { parse } from '../../engines/handlebars/parse.ts';
import { TemplateError, type TemplateText } from '../../engines/port.ts';
import { indexLines, type LineIndex } from '../../model/text/position.ts';
import { entryOf, fieldAt, newField, useAt, type Field, type Use } from './field.ts';
import { isNegative, isShaping, type ReadingContext } from './template-reader.ts';

/** Adds the fields that a Handlebars or Mustache template reads, its partials included. */
export function readHandlebars(
  text: string,
  context: ReadingContext,
  { isMustache = false }: { readonly isMustache?: boolean } = {},
): void {
  const reading: Reading = { ...context, isMustache, open: new Set(), steps: { left: 20_000 } };
  const scope: Scope = { context: context.root, names: new Map(), outer: undefined };
  readText(text, scope, reading);
}

interface Scope {
  /** What `this` is; undefined where nobody knows. */
  readonly context: Field | undefined;
  /** Block parameters and what partials are called with; undefined for what is no field. */
  readonly names: ReadonlyMap<string, Field | undefined>;
  readonly outer: Scope | undefined;
}

interface Reading extends ReadingContext {
  readonly isMustache: boolean;
  /** Partials that are being read. */
  readonly open: Set<string>;
  /** Partials that call partials multiply. */
  readonly steps: { left: number };
}

interface Place {
  readonly text: string;
  readonly lines: LineIndex;
}

function readText(text: string, scope: Scope, reading: Reading): void {
  const program = parsed(text, reading);
  if (program === undefined) return;
  readProgram(program, scope, { text, lines: indexLines(text) }, reading);
}

function parsed(text: string, { missing }: Reading): Program | undefined {
  const template: TemplateText = {
    text,
    file: '',
    rangeOf: (span) => ({ file: '', ...indexLines(text).rangeOf(span) }),
  };
  try {
    return parse(template, locatorOf(template), {});
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { at } = error.problem;
    const line = at === undefined ? '' : ` (line ${at.start.line})`;
    missing({ kind: 'unparsable', message: error.problem.message.replace(/\.$/, '') + line });
    return undefined;
  }
}

function readProgram(
  program: Program | undefined,
  scope: Scope,
  place: Place,
  reading: Reading,
): void {
  for (const statement of program?.body ?? []) {
    if (--reading.steps.left < 0) return;
    readStatement(statement, scope, place, reading);
  }
}

function readStatement(statement: Statement, scope: Scope, place: Place, reading: Reading): void {
  switch (statement.type) {
    case 'MustacheStatement': {
      const { line, column } = statement.loc.start;
      const offset = place.lines.offsetAt({ line, column: column + 1 });
      readCall(statement, useAt(place.text, offset), scope, reading);
      break;
    }
    case 'BlockStatement':
      readBlock(statement, scope, place, reading);
      break;
    case 'PartialStatement':
    case 'PartialBlockStatement':
      readPartial(statement, scope, place, reading);
      break;
    case 'DecoratorBlock':
      readProgram(statement.program, scope, place, reading);
      break;
    case 'Decorator':
    case 'ContentStatement':
    case 'CommentStatement':
  }
}

/** A call that prints, tests or is an argument itself. */
function readCall(call: Call, use: Use, scope: Scope, reading: Reading): void {
  const given = argumentsOf(call);
  const name = nameOf(call);
  if (given.length === 0) {
    if (call.path.type !== 'PathExpression' || reading.helpers.has(name)) return;
    fieldOf(call.path, scope, reading)?.uses.add(use);
    return;
  }
  if (!reading.helpers.has(name) && !BUILT_IN.has(name)) {
    reading.missing({ kind: 'helper', name });
  }
  readArguments(name, given, scope, reading);
}

const BUILT_IN = new Set(['if', 'unless', 'each', 'with', 'lookup', 'log']);

function readArguments(
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
      const key = given[1];
      if (key?.type === 'PathExpression' && key.original === '@index') {
        entryOf(field).uses.add('printed');
      } else if (key?.type === 'StringLiteral') {
        fieldAt(field, [String(key.value)])?.uses.add('printed');
      }
    } else if (!isShaping(helper) && !isNegative(helper)) {
      for (const literal of literals) field.literals.add(passing(helper, literal));
    }
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

function readBlock(block: BlockStatement, scope: Scope, place: Place, reading: Reading): void {
  const name = nameOf(block);
  const [first] = block.params;
  const parameters = block.program?.blockParams ?? [];
  const inverse = (): void => readProgram(block.inverse, scope, place, reading);

  if (name === 'if' || name === 'unless') {
    readTest(first, scope, reading);
    readProgram(block.program, scope, place, reading);
    return inverse();
  }
  const { line, column } = block.loc.start;
  if (place.text.startsWith('{{{{', place.lines.offsetAt({ line, column: column + 1 }))) {
    if (!reading.helpers.has(name)) reading.missing({ kind: 'helper', name });
    return;
  }
  if (block.params.length === 0 && block.path.type === 'PathExpression') {
    readSection(block, block.path, scope, place, reading);
    return inverse();
  }
  if (name === 'with' && first !== undefined) {
    const context = fieldOfArgument(first, scope, reading);
    const names = named(parameters, [context], scope);
    readProgram(block.program, { context, names, outer: scope }, place, reading);
    return inverse();
  }
  if (isLoop(name, parameters.length) && first !== undefined) {
    const list = fieldOfArgument(first, scope, reading);
    const entry = list === undefined ? undefined : entryOf(list);
    readArguments(name, argumentsOf(block).slice(1), scope, reading);
    const inside = { context: entry, names: named(parameters, [entry], scope), outer: scope };
    readProgram(block.program, inside, place, reading);
    return inverse();
  }
  if (!reading.helpers.has(name)) reading.missing({ kind: 'helper', name });
  readArguments(name, argumentsOf(block), scope, reading);
  const inside = { ...scope, names: named(parameters, [], scope) };
  readProgram(block.program, inside, place, reading);
  inverse();
}

const isLoop = (name: string, parameters: number): boolean =>
  name === 'each' ||
  /each|^(?:for|loop|list|map|sort|repeat|group|take|limit|filter)/i.test(name) ||
  (parameters > 0 && !/^(?:let|set|var|assign|def)/i.test(name));

/** `{{#name}}…{{/name}}` without arguments: a list, an object, or something that is true. */
function readSection(
  block: BlockStatement,
  path: PathExpression,
  scope: Scope,
  place: Place,
  reading: Reading,
): void {
  if (reading.helpers.has(path.original)) {
    return readProgram(block.program, scope, place, reading);
  }
  const field = fieldOf(path, scope, reading);
  const reads = pathsIn(block.program);
  const own = path.parts.at(-1) ?? '';
  // `{{#company}}at {{company}}{{/company}}`, `{{#paid}}Thank you.{{/paid}}`
  if (field === undefined || reads.length === 0 || reads.includes(own)) {
    field?.uses.add('tested');
    return readProgram(block.program, scope, place, reading);
  }
  const isList = /[^s]s$/i.test(own) || reads.some((read) => read === '.' || read === 'this');
  const context = isList ? entryOf(field) : field;
  readProgram(block.program, { context, names: scope.names, outer: scope }, place, reading);
}

/** The first steps of all that a body prints or asks. */
function pathsIn(program: Program | undefined): readonly string[] {
  return (program?.body ?? []).flatMap((statement) => {
    if (statement.type !== 'MustacheStatement' && statement.type !== 'BlockStatement') return [];
    const inner = statement.type === 'BlockStatement' ? pathsIn(statement.program) : [];
    return [
      ...[statement.path, ...statement.params].flatMap((path) =>
        path.type === 'PathExpression' ? [path.parts[0] ?? path.original] : [],
      ),
      ...inner,
    ];
  });
}

function readTest(test: Expression | undefined, scope: Scope, reading: Reading): void {
  if (test?.type === 'SubExpression') readCall(test, 'tested', scope, reading);
  if (test?.type === 'PathExpression') fieldOf(test, scope, reading)?.uses.add('tested');
}

function fieldOfArgument(argument: Expression, scope: Scope, reading: Reading): Field | undefined {
  if (argument.type === 'PathExpression') return fieldOf(argument, scope, reading);
  if (argument.type !== 'SubExpression') return undefined;
  readCall(argument, 'argument', scope, reading);
  const given = argument.params.find(({ type }) => type === 'PathExpression');
  // `{{#each (sortBy items "name")}}` goes through the entries of what the helper was given.
  return given?.type === 'PathExpression' ? fieldOf(given, scope, reading) : undefined;
}

const named = (
  parameters: readonly string[],
  fields: readonly (Field | undefined)[],
  { names }: Scope,
): Scope['names'] =>
  new Map([...names, ...parameters.map((name, index) => [name, fields[index]] as const)]);

function readPartial(
  call: PartialStatement | PartialBlockStatement,
  scope: Scope,
  place: Place,
  reading: Reading,
): void {
  if (call.type === 'PartialBlockStatement') readProgram(call.program, scope, place, reading);
  const [given] = call.params;
  const context =
    given === undefined ? scope.context : (fieldOfArgument(given, scope, reading) ?? newField());
  const hash = (call.hash?.pairs ?? []).map(({ key, value }) => {
    if (value.type === 'SubExpression') readCall(value, 'argument', scope, reading);
    const field = value.type === 'PathExpression' ? fieldOf(value, scope, reading) : undefined;
    return [key, field] as const;
  });
  const name = staticName(call.name);
  if (name === undefined) {
    if (call.name.type === 'SubExpression') readDynamicName(call.name, scope, reading);
    return;
  }
  if (name === '@partial-block' || reading.open.has(name)) return;
  const text = reading.partial(name);
  if (text === undefined) {
    if (!isInline(name, place.text)) reading.missing({ kind: 'partial', name });
    return;
  }
  reading.open.add(name);
  const names = new Map([...(given === undefined ? scope.names : []), ...hash]);
  readText(text, { context, names, outer: scope }, reading);
  reading.open.delete(name);
}

const isInline = (name: string, text: string): boolean =>
  text.includes(`"${name}"`) || text.includes(`'${name}'`);

/** `{{> (lookup . "kind")}}`: the field must hold the name of a partial. */
function readDynamicName(call: Call, scope: Scope, reading: Reading): void {
  readCall(call, 'argument', scope, reading);
  const [beginning] = call.params;
  const prefix = beginning?.type === 'StringLiteral' ? String(beginning.value) : '';
  const known = reading.partialNames
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  const [, key] = call.params;
  const paths = call.params.filter(({ type }) => type === 'PathExpression');
  const field =
    nameOf(call) === 'lookup' && key?.type === 'StringLiteral'
      ? fieldOf(call.params[0] as PathExpression, scope, reading)?.fields.get(String(key.value))
      : paths.length === 1
        ? fieldOf(paths[0] as PathExpression, scope, reading)
        : undefined;
  if (field === undefined) return;
  field.uses.add('partial');
  for (const name of known.slice(0, 1)) field.literals.add(name);
}

/** The field that a path names; undefined for what is no data of the customer. */
function fieldOf(path: PathExpression, scope: Scope, reading: Reading): Field | undefined {
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
