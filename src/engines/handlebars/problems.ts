import { closest } from '../../model/text/closest.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { TemplateError, type TemplateProblem } from '../port.ts';
import { OutOfTime, stoppedProblem } from '../time-limit.ts';
import type { Failure } from './tracing.ts';

/** What a failed render is explained with. */
export interface Known {
  /** The template that was rendered. */
  readonly start: SourceRange;
  readonly partials: readonly string[];
  readonly helpers: readonly string[];
}

/** Thrown where partials call each other without end. */
export class EndlessPartials extends Error {
  /** The partials that are open, outermost first. */
  readonly open: readonly string[];

  constructor(open: readonly string[]) {
    super('Partials call each other without end.');
    this.name = 'EndlessPartials';
    this.open = open;
  }
}

/** The user's view of an error thrown while a template was rendered. `failure` is where tracing saw it. */
export function templateError(
  error: unknown,
  failure: Failure | undefined,
  known: Known,
): TemplateError {
  if (error instanceof TemplateError) return error;
  const at = failure?.site?.at ?? known.start;
  if (error instanceof OutOfTime) {
    const seen = { helper: failure?.helper, source: failure?.site?.source };
    return new TemplateError(stoppedProblem(error, at, seen), { cause: error });
  }
  return new TemplateError({ ...explained(error, failure, known), at }, { cause: error });
}

function explained(
  error: unknown,
  failure: Failure | undefined,
  known: Known,
): Omit<TemplateProblem, 'at'> {
  if (error instanceof EndlessPartials) return endless(error);
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return {
      message: 'Helpers or partials call each other without end.',
      hint: 'Guard the call with a condition that ends it.',
    };
  }
  const message = firstLineOf(error);
  const partial = /^The partial (.+) could not be found$/.exec(message)?.[1];
  if (partial !== undefined) return unknownPartial(partial, known);
  const helper = /^Missing helper: "(.+)"$/.exec(message)?.[1];
  if (helper !== undefined) return unknownHelper(helper, known);
  const undefinedName = /^"(.+)" not defined in /.exec(message)?.[1];
  if (undefinedName !== undefined) {
    return {
      message: `"${undefinedName}" is not in the data.`,
      hint: 'The option "strict" makes this an error.',
    };
  }
  const by = failure?.helper;
  if (by !== undefined && !/^(?:block)?helperMissing$/i.test(by)) {
    return {
      message: `Helper "${by}" failed: ${stopped(message)}`,
      ...(failure?.site && { hint: `It was called by ${failure.site.source}.` }),
    };
  }
  const called = calledIn(failure?.site?.source ?? '');
  if (called !== undefined && message.endsWith('.call is not a function')) {
    return {
      message: `"${called}" is called as a helper, but it is a value of the data.`,
      hint: `What stands behind it in ${failure?.site?.source} makes it a call: take that out, or register a helper of this name.`,
    };
  }
  return {
    message: `The template could not be rendered: ${stopped(message)}`,
    ...(failure?.site && { hint: `It failed in ${failure.site.source}.` }),
  };
}

/** The name that an expression begins with. */
const calledIn = (source: string): string | undefined =>
  /^\{{2,3}[~#&^]*\s*([\w$-]+)/.exec(source)?.[1];

function endless({ open }: EndlessPartials): Omit<TemplateProblem, 'at'> {
  const last = open.at(-1) ?? '';
  const start = open.lastIndexOf(last, open.length - 2);
  const cycle = start < 0 ? [last] : open.slice(start);
  return {
    message: `Partial "${last}" calls itself without end: ${cycle.join(' → ')}.`,
    hint: 'Guard the call with a condition that ends it.',
  };
}

function unknownPartial(name: string, { partials }: Known): Omit<TemplateProblem, 'at'> {
  const near = closest(name, partials);
  if (near !== undefined) {
    return { message: `Unknown partial "${name}".`, hint: `Did you mean "${near}"?` };
  }
  return {
    message: `Unknown partial "${name}".`,
    hint: partials.length === 0 ? 'The project has no partials.' : `Known are ${listed(partials)}.`,
  };
}

function unknownHelper(name: string, { helpers }: Known): Omit<TemplateProblem, 'at'> {
  const near = closest(name, helpers);
  return {
    message: `Unknown helper "${name}".`,
    hint:
      near === undefined
        ? 'Name the module that registers it under "helpers" in the configuration.'
        : `Did you mean "${near}"?`,
  };
}

const listed = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(', ')}, …` : names.join(', ');

const firstLineOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .split('\n')[0]
    ?.replace(/ - \d+:\d+$/, '') ?? '';

const stopped = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);
