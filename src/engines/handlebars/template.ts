import type Handlebars from 'handlebars';
import type { SourceRange } from '../../model/text/position.ts';
import { TemplateError, type TemplateText } from '../port.ts';
import {
  argumentsOf,
  staticName,
  type Expression,
  type PartialBlockStatement,
  type Program,
  type Statement,
} from './ast.ts';
import type { Environment } from './environment.ts';
import { instrument } from './instrument.ts';
import { locatorOf } from './locate.ts';
import { parse } from './parse.ts';
import { templateError } from './problems.ts';
import type { Site } from './sites.ts';

/** One template or partial in its two forms, each compiled when it is first needed. */
export interface Template {
  readonly text: TemplateText;
  /** Names of the partials it calls; undefined among them for one that is chosen while it runs. */
  readonly calls: ReadonlySet<string | undefined>;
  /** Its calls of partials that are given a body: `{{#> layout}}…{{/layout}}`. */
  readonly bodies: readonly GivenBody[];
  /** Names of the partials that are written in it. */
  readonly inlines: ReadonlySet<string>;
  readonly plain: Handlebars.TemplateDelegate;
  readonly traced: () => Handlebars.TemplateDelegate;
  /** What tracing follows in it, partials not included. */
  readonly sites: () => readonly Site[];
  /** Where a property is first named; undefined where it is not. */
  readonly mentionOf: (property: string) => SourceRange | undefined;
}

/** What a partial is given to print as its `@partial-block`. */
export interface GivenBody {
  /** The partial's name; undefined for one that is chosen while it runs. */
  readonly partial: string | undefined;
  /** The opening tag. */
  readonly at: SourceRange;
  /** Without inline partials, which print nothing where they stand; empty where there is nothing else. */
  readonly text: string;
}

/** Handlebars' own name for what compiles a template without running it. */
const SET_UP = '_setup';

/** Throws a {@link TemplateError}. */
export function prepare(
  text: TemplateText,
  output: 'html' | 'text',
  environment: Environment,
): Template {
  const { options } = environment;
  const locator = locatorOf(text);
  const compile = output === 'text' ? { ...options.compile, noEscape: true } : options.compile;
  const program = parse(text, locator, compile);
  const calls = new Set<string | undefined>();
  const bodies: GivenBody[] = [];
  const inlines = new Set<string>();
  const mentions = new Map<string, SourceRange>();
  visitProgram(program, {
    onCall: (name) => calls.add(name),
    onBody: ({ name, loc, program: body }) =>
      bodies.push({
        partial: staticName(name),
        at: locator.tagAt(loc).at,
        text: body.body
          .filter(({ type }) => !/^(?:Decorator|Comment)/.test(type))
          .map((statement) => locator.textIn(statement.loc))
          .join('')
          .trim(),
      }),
    onInline: (name) => inlines.add(name),
    onProperty(name, statement) {
      if (!mentions.has(name)) mentions.set(name, locator.tagAt(statement.loc).at);
    },
  });

  const plain = environment.plain.compile(text.text, compile);
  try {
    // Handlebars compiles when a template first runs; a fault in it shall show before.
    (plain as unknown as { readonly [SET_UP]: (options: object) => void })[SET_UP]({});
  } catch (error) {
    const { lineNumber, column } = error as { lineNumber?: number; column?: number };
    const at =
      lineNumber === undefined || column === undefined
        ? text.rangeOf({ start: 0, end: 0 })
        : locator.pointAt({ line: lineNumber, column });
    const { problem } = templateError(error, undefined, environment.known(at));
    throw new TemplateError(problem, { cause: error });
  }

  let traced:
    { readonly run: Handlebars.TemplateDelegate; readonly sites: readonly Site[] } | undefined;
  const trace = () => {
    if (traced !== undefined) return traced;
    const sites = instrument(program, {
      locator,
      sites: environment.sites,
      isHelper: environment.isHelper,
      isBuiltIn: environment.isBuiltIn,
      passesContext: options.compile.explicitPartialContext !== true,
    });
    traced = { run: environment.compileTraced(program, compile), sites };
    return traced;
  };

  return {
    text,
    calls,
    bodies,
    inlines,
    plain,
    traced: () => trace().run,
    sites: () => trace().sites,
    mentionOf: (property) => mentions.get(property),
  };
}

interface Visitor {
  onCall(name: string | undefined): void;
  onBody(call: PartialBlockStatement): void;
  onInline(name: string): void;
  onProperty(name: string, statement: Statement): void;
}

function visitProgram(program: Program | null | undefined, visitor: Visitor): void {
  for (const statement of program?.body ?? []) visitStatement(statement, visitor);
}

function visitStatement(statement: Statement, visitor: Visitor): void {
  const visit = (expression: Expression): void => {
    if (expression.type === 'PathExpression') {
      for (const part of expression.parts) visitor.onProperty(part, statement);
    } else if (expression.type === 'SubExpression') {
      visit(expression.path);
      for (const argument of argumentsOf(expression)) visit(argument);
    }
  };
  switch (statement.type) {
    case 'MustacheStatement':
      visit(statement.path);
      break;
    case 'BlockStatement':
      visit(statement.path);
      visitProgram(statement.program, visitor);
      visitProgram(statement.inverse, visitor);
      break;
    case 'PartialStatement':
      visitor.onCall(staticName(statement.name));
      visit(statement.name);
      break;
    case 'PartialBlockStatement':
      visitor.onCall(staticName(statement.name));
      visitor.onBody(statement);
      visitProgram(statement.program, visitor);
      break;
    case 'DecoratorBlock':
      for (const argument of statement.params) {
        if (argument.type === 'StringLiteral') visitor.onInline(String(argument.value));
      }
      visitProgram(statement.program, visitor);
      return;
    default:
      return;
  }
  for (const argument of argumentsOf(statement)) visit(argument);
}
