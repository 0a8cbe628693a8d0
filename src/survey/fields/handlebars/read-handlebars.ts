import {
  argumentsOf,
  type BlockStatement,
  nameOf,
  type PartialBlockStatement,
  type PartialStatement,
  type PathExpression,
  type Program,
  type Statement,
  staticName,
} from '../../../engines/handlebars/ast.ts';
import { locatorOf } from '../../../engines/handlebars/locate.ts';
import { parse } from '../../../engines/handlebars/parse.ts';
import { TemplateError, type TemplateText } from '../../../engines/port.ts';
import { indexLines, type LineIndex } from '../../../model/text/position.ts';
import { entryOf, newField, useAt } from '../field.ts';
import type { ReadingContext } from '../template-reader.ts';
import { expectHelper, fieldOfArgument, readArguments, readCall, readTest } from './calls.ts';
import { readDynamicName } from './dynamic-name.ts';
import { fieldOf, named, type Reading, type Scope } from './scope.ts';

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

/** The text that statements were parsed from. */
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
    expectHelper(name, reading);
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
  expectHelper(name, reading);
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
