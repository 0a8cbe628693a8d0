import { closest } from '../../model/text/closest.ts';
import { TemplateError, type TemplateProblem } from '../port.ts';

export interface LiquidOptions {
  /** As the constructor of liquidjs wants them, for parts of this output. */
  readonly of: (output: 'html' | 'text') => Readonly<Record<string, unknown>>;
  readonly warnings: readonly TemplateProblem[];
}

type Shape = 'flag' | 'number' | 'text' | 'object' | 'escape' | 'any';

// https://liquidjs.com/tutorials/options.html
const KNOWN: Readonly<Record<string, Shape>> = {
  strictFilters: 'flag',
  strictVariables: 'flag',
  lenientIf: 'flag',
  ownPropertyOnly: 'flag',
  jsTruthy: 'flag',
  outputEscape: 'escape',
  globals: 'object',
  dateFormat: 'text',
  timezoneOffset: 'any',
  preserveTimezones: 'flag',
  locale: 'text',
  trimTagLeft: 'flag',
  trimTagRight: 'flag',
  trimOutputLeft: 'flag',
  trimOutputRight: 'flag',
  greedy: 'flag',
  tagDelimiterLeft: 'text',
  tagDelimiterRight: 'text',
  outputDelimiterLeft: 'text',
  outputDelimiterRight: 'text',
  dynamicPartials: 'flag',
  jekyllInclude: 'flag',
  jekyllWhere: 'flag',
  keyValueSeparator: 'text',
  orderedFilterParameters: 'flag',
  groupedExpressions: 'flag',
  operators: 'object',
  parseLimit: 'number',
  renderLimit: 'number',
  memoryLimit: 'number',
};

/** Options of liquidjs that say where files are. The project says so by itself. */
const OF_FILES = new Set([
  'root',
  'partials',
  'layouts',
  'extname',
  'relativeReference',
  'cache',
  'fs',
  'templates',
]);

/**
 * Filters that nobody registered are mostly a helper module that is missing in the configuration. The
 * limits end what would not end by itself: milliseconds, and characters or items.
 */
const DEFAULTS = { strictFilters: true, renderLimit: 3_000, memoryLimit: 10_000_000 };

/** Throws a {@link TemplateError} for a value of the wrong kind; an unknown name is a warning. */
export function readOptions(given: Readonly<Record<string, unknown>>): LiquidOptions {
  const { outputEscape, ...options }: Record<string, unknown> = { ...DEFAULTS };
  const warnings: TemplateProblem[] = [];
  let escape = outputEscape;
  for (const [name, value] of Object.entries(given)) {
    const shape = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
    if (value === undefined || value === null) continue;
    if (shape === undefined) warnings.push(unknownOption(name));
    else if (name === 'outputEscape') escape = checked(name, value, shape);
    else options[name] = checked(name, value, shape);
  }
  return {
    of: (output) =>
      output === 'html' && escape !== undefined && escape !== false
        ? { ...options, outputEscape: escape === true ? 'escape' : escape }
        : { ...options },
    warnings,
  };
}

const EXPECTED: Readonly<Record<Exclude<Shape, 'any'>, string>> = {
  flag: 'true or false',
  number: 'a number',
  text: 'a text',
  object: 'names and values',
  escape: '"escape", "json" or a function',
};

function checked(name: string, value: unknown, shape: Shape): unknown {
  if (shape === 'any' || isOfShape(value, shape)) return value;
  throw new TemplateError({
    message: `Expected ${EXPECTED[shape]} for the Liquid option "${name}".`,
    at: undefined,
  });
}

function isOfShape(value: unknown, shape: Exclude<Shape, 'any'>): boolean {
  switch (shape) {
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'text':
      return typeof value === 'string';
    case 'object':
      return typeof value === 'object';
    case 'escape':
      return (
        typeof value === 'boolean' ||
        typeof value === 'function' ||
        value === 'escape' ||
        value === 'json'
      );
  }
}

function unknownOption(name: string): TemplateProblem {
  if (OF_FILES.has(name)) {
    return {
      message: `The Liquid option "${name}" has no effect here.`,
      hint: 'Name the folders under "templates" and "partials" of the configuration.',
      at: undefined,
    };
  }
  const near = closest(name, Object.keys(KNOWN));
  return {
    message: `Unknown Liquid option "${name}".`,
    hint:
      near === undefined
        ? `Known are ${Object.keys(KNOWN).join(', ')}.`
        : `Did you mean "${near}"?`,
    at: undefined,
  };
}
