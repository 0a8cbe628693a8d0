import { closest } from '../../model/text/closest.ts';
import { type PrintAbout, TemplateError, type TemplateProblem } from '../port.ts';

/** A project's options for Handlebars, told apart by when Handlebars wants them. */
export interface HandlebarsOptions {
  readonly compile: CompileOptions;
  readonly runtime: Readonly<Record<string, unknown>>;
  readonly warnings: readonly TemplateProblem[];
}

export interface CompileOptions {
  readonly [name: string]: boolean | Readonly<Record<string, boolean>> | undefined;
  readonly noEscape?: boolean;
  readonly explicitPartialContext?: boolean;
  readonly knownHelpers?: Readonly<Record<string, boolean>>;
}

type Shape = 'flag' | 'flags' | 'object';

// https://handlebarsjs.com/api-reference/compilation.html#handlebars-compile-template-options
const COMPILE: Readonly<Record<string, Shape>> = {
  strict: 'flag',
  assumeObjects: 'flag',
  noEscape: 'flag',
  compat: 'flag',
  knownHelpers: 'flags',
  knownHelpersOnly: 'flag',
  preventIndent: 'flag',
  ignoreStandalone: 'flag',
  explicitPartialContext: 'flag',
};

// https://handlebarsjs.com/api-reference/runtime-options.html
const RUNTIME: Readonly<Record<string, Shape>> = {
  allowProtoPropertiesByDefault: 'flag',
  allowProtoMethodsByDefault: 'flag',
  allowedProtoProperties: 'flags',
  allowedProtoMethods: 'flags',
  allowCallsToHelperMissing: 'flag',
  data: 'object',
};

/** Throws a {@link TemplateError} for a value of the wrong kind; an unknown name is a warning. */
export function readOptions(given: Readonly<Record<string, unknown>>): HandlebarsOptions {
  const compile: Record<string, boolean | Record<string, boolean>> = {};
  const runtime: Record<string, unknown> = {};
  const warnings: TemplateProblem[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (Object.hasOwn(COMPILE, name)) {
      compile[name] = checked(name, value, COMPILE[name]) as boolean | Record<string, boolean>;
    } else if (Object.hasOwn(RUNTIME, name)) {
      runtime[name] = checked(name, value, RUNTIME[name]);
    } else warnings.push(unknownOption(name));
  }
  return { compile, runtime, warnings };
}

/** What one render is told: the project's runtime options, and the locale as `@locale`. */
export const runtimeOptions = (
  { runtime }: HandlebarsOptions,
  about: PrintAbout | undefined,
): Readonly<Record<string, unknown>> =>
  about === undefined
    ? runtime
    : { ...runtime, data: { locale: about.locale, ...(runtime['data'] as object | undefined) } };

function checked(name: string, value: unknown, shape: Shape | undefined): unknown {
  if (shape === 'flag' && typeof value === 'boolean') return value;
  // A list of names says the same as an object of trues.
  if (shape === 'flags' && Array.isArray(value)) {
    return Object.fromEntries(value.map((item) => [String(item), true]));
  }
  if (shape !== 'flag' && typeof value === 'object') return value;
  throw new TemplateError({
    message: `Expected ${shape === 'flag' ? 'true or false' : 'names'} for the Handlebars option "${name}".`,
    at: undefined,
  });
}

function unknownOption(name: string): TemplateProblem {
  const known = [...Object.keys(COMPILE), ...Object.keys(RUNTIME)];
  const near = closest(name, known);
  return {
    message: `Unknown Handlebars option "${name}".`,
    hint: near === undefined ? `Known are ${known.join(', ')}.` : `Did you mean "${near}"?`,
    at: undefined,
  };
}
