import Handlebars from 'handlebars';
import type { SourceRange } from '../../model/text/position.ts';
import type { Marks } from '../marks.ts';
import { type ModelCopier, openCopier } from '../model-view/copy-model.ts';
import { openCodeFinder } from '../model-view/holds-code.ts';
import type { Program } from './ast.ts';
import { TRACE_HELPERS } from './instrument.ts';
import {
  interceptPartials,
  keepScope,
  type InvokePartial,
  type PartialOptions,
} from './intercept-partials.ts';
import type { HandlebarsInstance } from './load-helpers.ts';
import type { CompileOptions, HandlebarsOptions } from './options.ts';
import { printHelpers } from './print-helpers.ts';
import type { Known } from './problems.ts';
import type { Sites } from './sites.ts';
import type { Current } from './tracing.ts';
import { wrapHelper, type Helper } from './wrap-helpers.ts';

/**
 * Two Handlebars instances with the same helpers: `plain`, which renders as the project does, and
 * `traced`, which runs instrumented templates.
 */
export interface Environment {
  readonly plain: HandlebarsInstance;
  readonly traced: HandlebarsInstance;
  readonly options: HandlebarsOptions;
  readonly marks: Marks;
  readonly sites: Sites;
  readonly current: Current;
  readonly copier: ModelCopier;
  readonly holdsCode: (model: unknown) => boolean;
  /** Blocks that were seen to look at what their body printed, by site. */
  readonly opaque: Set<number>;
  /** Helpers that were seen to fail with proxies. */
  readonly raw: Set<string>;
  readonly isHelper: (name: string) => boolean;
  readonly isBuiltIn: (name: string) => boolean;
  compileTraced(program: Program, options: CompileOptions): Handlebars.TemplateDelegate;
  /** Brings the helpers of `traced` up to date with those of `plain`. */
  followHelpers(): void;
  known(start: SourceRange): Known;
}

export function createEnvironment(
  plain: HandlebarsInstance,
  partialNames: readonly string[],
  options: HandlebarsOptions,
  marks: Marks,
  nextId: () => number,
): Environment {
  const current: Current = { tracing: undefined };
  const untouched = untouchedHelpers(plain);
  const traced: HandlebarsInstance = Handlebars.create();
  const wrapped = new WeakMap<object, Helper>();

  const followHelpers = (): void => {
    const helpers: HandlebarsInstance['helpers'] = {};
    for (const [name, helper] of Object.entries(plain.helpers)) {
      if (typeof helper !== 'function') continue;
      const known = wrapped.get(helper);
      const follower = known ?? wrapHelper(name, helper as Helper, untouched.has(name), current);
      wrapped.set(helper, follower);
      helpers[name] = follower;
    }
    traced.helpers = { ...helpers, ...printHelpers(current) };
  };

  instrumentInstance(traced, plain, current);

  return {
    plain,
    traced,
    options,
    marks,
    sites: { all: [], nextId },
    current,
    copier: openCopier(),
    holdsCode: openCodeFinder(),
    opaque: new Set(),
    raw: new Set(),
    isHelper: (name) => Object.hasOwn(plain.helpers, name),
    isBuiltIn: (name) => untouched.has(name),
    compileTraced: (program, compile) =>
      traced.compile(program, {
        ...compile,
        knownHelpers: { ...compile.knownHelpers, ...KNOWN_HELPERS },
      }),
    followHelpers,
    known: (start) => ({
      start,
      partials: partialNames,
      helpers: Object.keys(plain.helpers).filter((name) => !/helperMissing$/i.test(name)),
    }),
  };
}

const KNOWN_HELPERS = Object.fromEntries(
  Object.values(TRACE_HELPERS).map((name) => [name, true as const]),
);

/** Names of the helpers that Handlebars brings along and that the project left as they were. */
function untouchedHelpers({ helpers }: HandlebarsInstance): ReadonlySet<string> {
  // Each instance makes its own functions; those of one name have one text.
  const textOf = (helper: unknown): string => Function.prototype.toString.call(helper);
  const originals = Object.entries(Handlebars.create().helpers);
  const isUntouched = ([name, original]: [string, unknown]): boolean =>
    typeof helpers[name] === 'function' && textOf(helpers[name]) === textOf(original);
  return new Set(originals.filter(isUntouched).map(([name]) => name));
}

/** What Handlebars lets be replaced, and its types do not tell. */
interface Replaceable {
  parse: (input: unknown, options?: object) => unknown;
  VM: { invokePartial: InvokePartial };
  decorators: Record<string, Decorator>;
}

type Decorator = (
  program: unknown,
  props: unknown,
  container: unknown,
  options: PartialOptions,
) => unknown;

function instrumentInstance(
  traced: HandlebarsInstance,
  plain: HandlebarsInstance,
  current: Current,
): void {
  const instance = traced as unknown as Replaceable;
  const { parse, VM } = instance;
  // Handlebars would run white space control on a tree again, which has run already.
  instance.parse = (input, options) => (typeof input === 'string' ? parse(input, options) : input);
  instance.VM = { ...VM, invokePartial: interceptPartials(VM.invokePartial, current) };

  const { inline, ...others } = (plain as unknown as Replaceable).decorators;
  instance.decorators = others;
  if (inline === undefined) return;
  instance.decorators.inline = (program, props, container, options) => {
    const { fn } = options;
    const { tracing } = current;
    if (fn === undefined || tracing === undefined)
      return inline(program, props, container, options);
    return inline(program, props, container, { ...options, fn: keepScope(fn, tracing, false) });
  };
}
