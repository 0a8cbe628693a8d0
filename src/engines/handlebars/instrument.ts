import {
  argumentsOf,
  calling,
  currentContext,
  nameOf,
  numberLiteral,
  printing,
  stringLiteral,
  type BlockStatement,
  type Call,
  type Expression,
  type Location,
  type MustacheStatement,
  type PartialBlockStatement,
  type PartialStatement,
  type Program,
  type Statement,
} from './ast.ts';
import type { Locator } from './locate.ts';
import {
  parameterOf,
  referencesOf,
  referencesOfCall,
  type FoundReference,
  type Parameters,
  type Reference,
} from './references.ts';
import type { Site, Sites } from './sites.ts';

/** Helpers that instrumented templates call. Names that nobody gives a helper. */
export const TRACE_HELPERS = {
  /** `open(site, …referenced values)`, before what the site prints. */
  open: 'sendlint open',
  /** `close(site)`, behind it. */
  close: 'sendlint close',
  /** `mark(site, first reference, …referenced values)`, before an argument of a partial is evaluated. */
  mark: 'sendlint mark',
  /** `keep(site, name, mark, value)` notes where `value` came from and returns it. */
  keep: 'sendlint keep',
} as const;

/** The name under which `keep` knows the context that a partial is called with. */
export const CONTEXT_ARGUMENT = '';

export interface Instrumenting {
  readonly locator: Locator;
  readonly sites: Sites;
  /** Whether `name` is a helper, of Handlebars or the project. */
  readonly isHelper: (name: string) => boolean;
  /** Whether `name` is a helper that Handlebars brings along and that the project left alone. */
  readonly isBuiltIn: (name: string) => boolean;
  /** False where partials are called without the current context, as the option `explicitPartialContext` says. */
  readonly passesContext: boolean;
}

/**
 * Surrounds every expression, block and partial call of `program` with calls that open and close a
 * frame, and leaves the statement itself as it is, so that Handlebars resolves it natively. Changes
 * `program` in place; returns the sites it found.
 */
export function instrument(program: Program, how: Instrumenting): readonly Site[] {
  const first = how.sites.all.length;
  instrumentProgram(program, [], how);
  return how.sites.all.slice(first).filter((site) => site !== undefined);
}

function instrumentProgram(program: Program, parameters: Parameters, how: Instrumenting): void {
  program.body = program.body.flatMap((statement) => surround(statement, parameters, how));
}

function surround(statement: Statement, parameters: Parameters, how: Instrumenting): Statement[] {
  switch (statement.type) {
    case 'MustacheStatement':
      return surroundMustache(statement, parameters, how);
    case 'BlockStatement':
      return surroundBlock(statement, parameters, how);
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return surroundPartial(statement, parameters, how);
    case 'DecoratorBlock':
      instrumentProgram(statement.program, parameters, how);
      return [statement];
    default:
      return [statement];
  }
}

function surroundMustache(
  mustache: MustacheStatement,
  parameters: Parameters,
  how: Instrumenting,
): Statement[] {
  const found = referencesOfCall(mustache, parameters);
  const { at, source } = how.locator.tagAt(mustache.loc);
  const helpers = helpersOf(mustache, parameters, how);
  const { id } = addSite(how.sites, (id) => ({
    kind: 'expression',
    id,
    at,
    source,
    expression: { at, source, helpers },
    references: found.map(({ reference }) => reference),
  }));
  return [opening(id, found, mustache.loc), mustache, closing(id, mustache.loc)];
}

function surroundBlock(
  block: BlockStatement,
  parameters: Parameters,
  how: Instrumenting,
): Statement[] {
  const found = referencesOfCall(block, parameters);
  const { at, source } = how.locator.tagAt(block.loc);
  const helpers = helpersOf(block, parameters, how);
  const name = nameOf(block);
  const isHelper = helpers[0] === name;
  const { id } = addSite(how.sites, (id) => ({
    kind: 'block',
    id,
    at,
    source,
    expression: { at, source, helpers },
    references: found.map(({ reference }) => reference),
    name,
    custom: isHelper && !how.isBuiltIn(name),
    inverted: /^\{\{~?\^/.test(source),
    hasElse: Boolean(block.program) && Boolean(block.inverse),
  }));
  for (const program of [block.program, block.inverse]) {
    if (!program) continue;
    const names = program.blockParams ?? [];
    instrumentProgram(program, [...parameters, { block: id, names }], how);
  }
  return [opening(id, found, block.loc), block, closing(id, block.loc)];
}

function surroundPartial(
  partial: PartialStatement | PartialBlockStatement,
  parameters: Parameters,
  how: Instrumenting,
): Statement[] {
  const { at, source } = how.locator.tagAt(partial.loc);
  const nested =
    partial.name.type === 'SubExpression'
      ? [partial.name, ...argumentsOf(partial)]
      : argumentsOf(partial);
  const helpers = nested.flatMap((argument) => helpersIn(argument, parameters, how));
  const references: Reference[] = [];
  const { id } = addSite(how.sites, (id) => ({
    kind: 'partial',
    id,
    at,
    source,
    expression: { at, source, helpers },
    references,
  }));
  const kept = (name: string, value: Expression): Expression => {
    const found = referencesOf(value, parameters);
    const marking = calling(
      TRACE_HELPERS.mark,
      [
        numberLiteral(id, partial.loc),
        numberLiteral(references.length, partial.loc),
        ...found.map(({ path }) => path),
      ],
      partial.loc,
    );
    references.push(...found.map(({ reference }) => reference));
    return calling(
      TRACE_HELPERS.keep,
      [numberLiteral(id, partial.loc), stringLiteral(name, partial.loc), marking, value],
      partial.loc,
    );
  };
  // Handlebars passes the current context by itself; said aloud, it can be kept.
  if (partial.params.length === 0 && how.passesContext) {
    partial.params = [currentContext(partial.loc)];
  }
  // More than one is an error, which Handlebars shall report.
  if (partial.params.length === 1) {
    partial.params = partial.params.map((context) => kept(CONTEXT_ARGUMENT, context));
  }
  for (const pair of partial.hash?.pairs ?? []) {
    // Handlebars leaves `name=undefined` out of the hash: the context's own value shows.
    if (pair.value.type !== 'UndefinedLiteral') pair.value = kept(pair.key, pair.value);
  }
  if (partial.type === 'PartialBlockStatement') {
    instrumentProgram(partial.program, parameters, how);
  }
  return [opening(id, [], partial.loc), partial, closing(id, partial.loc)];
}

function addSite(sites: Sites, make: (id: number) => Site): Site {
  const site = make(sites.nextId());
  sites.all[site.id] = site;
  return site;
}

const opening = (id: number, found: readonly FoundReference[], loc: Location): Statement =>
  printing(TRACE_HELPERS.open, [numberLiteral(id, loc), ...found.map(({ path }) => path)], loc);

const closing = (id: number, loc: Location): Statement =>
  printing(TRACE_HELPERS.close, [numberLiteral(id, loc)], loc);

/** Names of the helpers that a call evaluates, its own first. */
function helpersOf(call: Call, parameters: Parameters, how: Instrumenting): string[] {
  const inner = argumentsOf(call).flatMap((argument) => helpersIn(argument, parameters, how));
  const name = nameOf(call);
  const hasArguments = call.params.length > 0 || call.hash !== undefined;
  const isCalled = hasArguments || (how.isHelper(name) && isSimple(call));
  const isParameter = parameterOf(call.path, parameters) !== undefined;
  return isCalled && !isParameter ? [name, ...inner] : inner;
}

const helpersIn = (argument: Expression, parameters: Parameters, how: Instrumenting): string[] =>
  argument.type === 'SubExpression' ? helpersOf(argument, parameters, how) : [];

const isSimple = ({ path }: Call): boolean =>
  path.type !== 'PathExpression' || (!path.data && path.depth === 0 && path.parts.length === 1);
