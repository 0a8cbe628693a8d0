import Handlebars from 'handlebars';
import { DEFAULT_MARKS } from '../marks.ts';
import type {
  CompiledTemplate,
  EngineProject,
  PrintAbout,
  TemplateEngine,
  TemplateEnvironment,
  TemplateProblem,
  TemplateText,
} from '../port.ts';
import { siteIdsOf } from '../site-ids.ts';
import { captureLog, withLog, type LogEntry } from './capture-log.ts';
import { createEnvironment, type Environment } from './environment.ts';
import { loadHelpers, type HandlebarsInstance } from './load-helpers.ts';
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
        compiled(prepare(template, output, environment), partials[output], environment, note),
      takeWarnings: takerOf(noted),
    } satisfies TemplateEnvironment;
  },
};

function compiled(
  template: Template,
  partials: Partials,
  environment: Environment,
  note: (problem: TemplateProblem) => void,
): CompiledTemplate {
  const reachable = partials.reachableFrom(template, note);
  const listen = (entry: LogEntry): void => {
    if (entry.level >= 2) note(logged(entry, [template, ...reachable]));
  };
  const silent = (): void => undefined;

  type Listener = (entry: LogEntry) => void;
  const renderPlain = (model: unknown, listener: Listener, about?: PrintAbout): string => {
    const { plain, options, copier } = environment;
    captureLog(plain, listener);
    plain.partials = partials.plain;
    return withLog(listener, () =>
      template.plain(copier.copy(model), runtimeOptions(options, about)),
    );
  };
  const fail = (error: unknown, model: unknown, about?: PrintAbout): never => {
    captureLog(environment.plain, silent);
    const silenced = new Set<number>();
    const failure = withLog(silent, () =>
      findFailure({ template, partials, environment, model, silenced, about }),
    );
    const start = template.text.rangeOf({ start: 0, end: 0 });
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
          model,
          silenced,
          about,
          expected: () => (plain ??= render(model, silent, about)),
          isExpectedKnown: expected !== undefined,
          confirm: () => expected?.confirm(),
        }),
      );
    },
    inventory: () => inventoryOf([template, ...reachable].flatMap(({ sites }) => sites())),
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
