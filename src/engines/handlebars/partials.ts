import { TemplateError, type TemplateProblem, type TemplateText } from '../port.ts';
import type { Environment } from './environment.ts';
import { EndlessPartials } from './problems.ts';
import { prepare, type Template } from './template.ts';

/** A partial as Handlebars calls it. */
export type PartialFunction = (context: unknown, options: object) => string;

/** The partials of a project for one output, compiled when they are first called. */
export interface Partials {
  readonly plain: Record<string, PartialFunction>;
  readonly traced: Record<string, PartialFunction>;
  /** The partial of a name; undefined where there is none that compiles. */
  named(name: string): Template | undefined;
  /**
   * The partials that `template` can reach; a call that is computed can reach all. One that does not
   * compile fails the render that calls it, and until then is only told to `onBroken`.
   */
  reachableFrom(
    template: Template,
    onBroken: (problem: TemplateProblem) => void,
  ): readonly Template[];
  /** To be called before a render: one that was stopped has left partials open. */
  closeAll(): void;
}

/** Handlebars renders about twenty stack frames per call; a list nested deeper than this is a circle. */
const DEEPEST_CALL = 80;

export function preparePartials(
  texts: ReadonlyMap<string, TemplateText>,
  output: 'html' | 'text',
  environment: Environment,
): Partials {
  const prepared = new Map<string, Template>();
  const get = (name: string): Template | undefined => {
    const known = prepared.get(name);
    const text = texts.get(name);
    if (known !== undefined || text === undefined) return known;
    const template = prepare(text, output, environment);
    prepared.set(name, template);
    return template;
  };

  const attempt = (
    name: string,
    onBroken: (problem: TemplateProblem) => void,
  ): Template | undefined => {
    try {
      return get(name);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      onBroken(error.problem);
      return undefined;
    }
  };

  const open: string[] = [];
  const guarded =
    (name: string, form: (template: Template) => Template['plain']): PartialFunction =>
    (context, options) => {
      const template = get(name);
      if (template === undefined) return '';
      if (open.length >= DEEPEST_CALL) throw new EndlessPartials([...open, name]);
      open.push(name);
      try {
        return form(template)(context, options);
      } finally {
        open.pop();
      }
    };

  const functions = (form: (template: Template) => Template['plain']) =>
    Object.fromEntries([...texts.keys()].map((name) => [name, guarded(name, form)]));

  return {
    plain: functions(({ plain }) => plain),
    traced: functions(({ traced }) => traced()),
    closeAll: () => void (open.length = 0),
    named: (name) => attempt(name, () => undefined),
    reachableFrom(template, onBroken) {
      const reached = new Set<Template>();
      const pending = [template];
      for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const name of next.calls.has(undefined) ? texts.keys() : next.calls) {
          const partial = name === undefined ? undefined : attempt(name, onBroken);
          if (partial === undefined || reached.has(partial)) continue;
          reached.add(partial);
          pending.push(partial);
        }
      }
      return [...reached];
    },
  };
}
