import path from 'node:path';
import { type FindTemplate, templateFinder } from '../find-template.ts';
import type { EngineProject, TemplateError, TemplateText } from '../port.ts';
import { compileTemplate, RUNTIME } from './compile.ts';
import type { Environment, Loader, Nunjucks } from './package.ts';
import { compileError, unknownTemplate } from './problems.ts';
import { createRuntime, type Runtime } from './runtime.ts';
import { delimitersOf, type Sites, surveyorOf } from './sites.ts';

/** A Nunjucks environment whose templates are compiled by us. */
export interface Workshop {
  readonly environment: Environment;
  readonly runtime: Runtime;
  /** Files of the templates that were called since it was last emptied. */
  readonly called: Set<string>;
  /** Adds a template that nothing else can name; answers with the name to render it by. Throws a TemplateError. */
  addTemplate(template: TemplateText): string;
}

export interface WorkshopSettings {
  readonly nunjucks: Nunjucks;
  readonly project: EngineProject;
  readonly sites: Sites;
  readonly isTraced: boolean;
}

/** Extensions that are tried for names without one. */
const EXTENSIONS = [
  '.njk',
  '.nunjucks',
  '.html',
  '.njk.html',
  '.html.njk',
  '.mjml',
  '.njk.mjml',
  '.mjml.njk',
  '.txt',
];

export function openWorkshop(settings: WorkshopSettings): Workshop {
  const { nunjucks, project, sites, isTraced } = settings;
  const find: FindTemplate = templateFinder(project, EXTENSIONS);
  const own = new Map<string, TemplateText>();
  const compiled = new Map<TemplateText, unknown>();
  const called = new Set<string>();
  const runtime = createRuntime(sites);
  const delimiters = delimitersOf(project.options);

  const compile = (template: TemplateText): unknown => {
    const hasPreprocessor = environment.extensionsList.some(
      (extension) => typeof (extension as { preprocess?: unknown }).preprocess === 'function',
    );
    const surveyor = surveyorOf(template, delimiters, sites, !hasPreprocessor);
    try {
      const parts = { nunjucks, environment, surveyor, isTraced };
      return compileTemplate(template.text, template.file, parts);
    } catch (error) {
      throw compileError(error, template);
    }
  };
  const loader: Loader = {
    isRelative: (name) => /^\.\.?\//.test(name),
    // Kept apart from names: what it stands beside decides what it means.
    resolve: (from, to) => `/${path.posix.join(path.posix.dirname(from), to)}`,
    getSource(name) {
      const template = own.get(name) ?? find(name, runtime.current?.at.file);
      if (template === undefined) return null;
      called.add(template.file);
      const code = compiled.get(template) ?? compile(template);
      compiled.set(template, code);
      // What a name without a folder means depends on who calls it, so Nunjucks shall ask again.
      return { src: { type: 'code', obj: code }, path: template.file, noCache: !own.has(name) };
    },
  };
  const environment = new nunjucks.Environment([loader], { ...project.options, dev: true });
  Object.assign(environment, { [RUNTIME]: runtime.calls });

  return {
    environment,
    runtime,
    called,
    addTemplate(template) {
      const name = `\0${own.size}`;
      own.set(name, template);
      runtime.start();
      environment.getTemplate(name);
      return name;
    },
  };
}

/** The error for a template that Nunjucks did not find; undefined for any other error. */
export function missingTemplate(
  error: unknown,
  project: EngineProject,
  at: TemplateError['problem']['at'],
): TemplateError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const name = /^template not found: (.+)$/s.exec(cause.message)?.[1];
    if (name !== undefined)
      return unknownTemplate(name.replace(/^\//, ''), project.partials.keys(), at);
  }
  return undefined;
}
