import Handlebars from 'handlebars';
import { DEFAULT_MARKS } from '../marks.ts';
import {
  type CompiledTemplate,
  type EngineProject,
  type PrintAbout,
  type TemplateEngine,
  type TemplateEnvironment,
  TemplateError,
  type TemplateProblem,
  type TemplateText,
} from '../port.ts';
import { siteIdsOf } from '../site-ids.ts';
import { limitsOf, OutOfTime, stoppedProblem, type TemplateLimits } from '../time-limit.ts';
import { captureLog, withLog, type LogEntry } from './capture-log.ts';
import { createEnvironment, type Environment } from './environment.ts';
import { loadHelpers, type HandlebarsInstance } from './load-helpers.ts';
import { lostBodies } from './lost-bodies.ts';
import { readOptions, runtimeOptions } from './options.ts';
import { preparePartials, type Partials } from './partials.ts';
import { templateError } from './problems.ts';
import { inventoryOf } from './sites.ts';
import { prepare, type Template } from './template.ts';
import { findFailure, trace } from './trace.ts';

/** Handlebars 4, with provenance. `open` throws a `TemplateError` for options and helper modules that do not work. */
export const handlebarsEngine: TemplateEngine = {
  name: 'handlebars',

  async open(project) {
    const options = readOptions(project.options);
    const plain: HandlebarsInstance = Handlebars.create();
    const noted = new Map<string, TemplateProblem>();
    const note = (problem: TemplateProblem): void => {
      const key = `${problem.message} ${problem.at?.file}`;
      if (!noted.has(key)) noted.set(key, problem);
    };
    for (const warning of options.warnings) note(warning);
    for (const warning of await loadHelpers(plain, project)) note(warning);

    const texts = new Map([...partialsOf(plain, project), ...project.partials]);
    const environment = createEnvironment(
      plain,
      [...texts.keys()],
      options,
      project.marks ?? DEFAULT_MARKS,
      siteIdsOf(project),
    );
    const partials = {
      html: preparePartials(texts, 'html', environment),
      text: preparePartials(texts, 'text', environment),
    };
    return {
      compile: (template, output) =>
        compiled(
          prepare(template, output, environment),
          partials[output],
          environment,
          limitsOf(project, template),
          note,
        ),
      takeWarnings: takerOf(noted),
    } satisfies TemplateEnvironment;
  },
};

function compiled(
  template: Template,
  partials: Partials,
  environment: Environment,
  limits: TemplateLimits,
  note: (problem: TemplateProblem) => void,
): CompiledTemplate {
  const reachable = partials.reachableFrom(template, note);
  const runsCode = codeFinderFor([template, ...reachable], environment);
  const listen = (entry: LogEntry): void => {
    if (entry.level >= 2) note(logged(entry, [template, ...reachable]));
  };
  const silent = (): void => undefined;

  type Listener = (entry: LogEntry) => void;
  const renderPlain = (model: unknown, listener: Listener, about?: PrintAbout): string => {
    const { plain, options, copier } = environment;
    captureLog(plain, listener);
    plain.partials = partials.plain;
    partials.closeAll();
    const print = (): string => template.plain(copier.copy(model), runtimeOptions(options, about));
    return withLog(listener, () => (runsCode(model) ? limits.print(print) : print()));
  };
  const fail = (error: unknown, model: unknown, about?: PrintAbout): never => {
    const start = template.text.rangeOf({ start: 0, end: 0 });
    if (error instanceof OutOfTime && error.isGivenUp) {
      throw new TemplateError(stoppedProblem(error, start, {}), { cause: error });
    }
    captureLog(environment.plain, silent);
    const silenced = new Set<number>();
    const failure = withLog(silent, () =>
      findFailure({ template, partials, environment, limits, model, silenced, about }),
    );
    throw templateError(error, failure, environment.known(start));
  };

  const render = (model: unknown, listener: Listener, about?: PrintAbout): string => {
    try {
      return renderPlain(model, listener, about);
    } catch (error) {
      return fail(error, model, about);
    }
  };

  return {
    files: [...new Set([template, ...reachable].map(({ text }) => text.file))],
    render: (model, about) => render(model, listen, about),
    trace(model, silenced, expected, about) {
      let plain = expected?.text;
      captureLog(environment.plain, silent);
      return withLog(silent, () =>
        trace({
          template,
          partials,
          environment,
          limits,
          model,
          silenced,
          about,
          expected: () => (plain ??= render(model, silent, about)),
          isExpectedKnown: expected !== undefined,
          confirm: () => expected?.confirm(),
        }),
      );
    },
    dropped: lostBodies([template, ...reachable], partials),
    inventory: () => inventoryOf([template, ...reachable].flatMap(({ sites }) => sites())),
  };
}

/** Tells whether a render runs anything of the project's: what is only Handlebars and data comes to an end. */
function codeFinderFor(
  templates: readonly Template[],
  { plain, isBuiltIn, holdsCode }: Environment,
): (model: unknown) => boolean {
  const isOwn = (name: string): boolean => !isBuiltIn(name);
  let callsCode: boolean | undefined;
  return (model) => {
    callsCode ??=
      // What is called without being named.
      Object.keys(plain.helpers).some((name) => /helperMissing$/i.test(name) && isOwn(name)) ||
      Object.keys(plain.decorators).some((name) => name !== 'inline') ||
      Object.keys(plain.helpers).some(
        (name) => isOwn(name) && templates.some(({ mentionOf }) => mentionOf(name) !== undefined),
      );
    return callsCode || holdsCode(model);
  };
}

/** Partials that a helper module registered. */
function partialsOf(plain: HandlebarsInstance, project: EngineProject): Map<string, TemplateText> {
  const file = project.helpers.at(-1) ?? '';
  const found = new Map<string, TemplateText>();
  for (const [name, text] of Object.entries(plain.partials)) {
    if (typeof text !== 'string') continue;
    const start = { line: 1, column: 1 };
    const shown = file.startsWith(project.root) ? file.slice(project.root.length + 1) : file;
    found.set(name, {
      text,
      file: shown,
      rangeOf: () => ({ file: shown, start, end: start, approximate: true }),
    });
  }
  return found;
}

function logged({ text }: LogEntry, templates: readonly Template[]): TemplateProblem {
  const denied = /Access has been denied to resolve the property "(.+?)"/.exec(text)?.[1];
  if (denied === undefined) return { message: text, at: templates[0]?.text.rangeOf(START) };
  const at = templates
    .map(({ mentionOf }) => mentionOf(denied))
    .find((found) => found !== undefined);
  return {
    message: `"${denied}" prints nothing: Handlebars hides what an object inherits from its class.`,
    hint: 'Set allowProtoPropertiesByDefault (or allowProtoMethodsByDefault) if the application does.',
    at: at ?? templates[0]?.text.rangeOf(START),
  };
}

const START = { start: 0, end: 0 };

function takerOf(noted: Map<string, TemplateProblem>): () => readonly TemplateProblem[] {
  const taken = new Set<string>();
  return () => {
    const fresh = [...noted].filter(([key]) => !taken.has(key));
    for (const [key] of fresh) taken.add(key);
    return fresh.map(([, problem]) => problem);
  };
}
