import { closest } from '../../model/text/closest.ts';
import { templateFinder } from '../find-template.ts';
import type { EngineProject, TemplateText } from '../port.ts';

export interface Partials {
  find(name: string): TemplateText | undefined;
  /** What Mustache calls for the text of a partial. Throws an {@link UnknownPartial}. */
  readonly textOf: (name: string) => string;
  readonly names: readonly string[];
}

/** Mustache itself prints nothing for a partial that is not there. */
export class UnknownPartial extends Error {
  readonly partial: string;

  constructor(partial: string) {
    super(`Unknown partial "${partial}".`);
    this.name = 'UnknownPartial';
    this.partial = partial;
  }
}

export function openPartials(project: EngineProject): Partials {
  const findTemplate = templateFinder(project, ['.mustache', '.mjml', '.html', '.txt']);
  const found = new Map<string, TemplateText | undefined>();
  const find = (name: string): TemplateText | undefined => {
    if (!found.has(name)) found.set(name, findTemplate(name, undefined));
    return found.get(name);
  };
  return {
    find,
    textOf(name) {
      const partial = find(name);
      if (partial === undefined) throw new UnknownPartial(name);
      return partial.text;
    },
    names: [...project.partials.keys()],
  };
}

export function unknownPartial(
  name: string,
  { names }: Partials,
): { message: string; hint: string } {
  const near = closest(name, names);
  const known = `Known are ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}.`;
  return {
    message: `Unknown partial "${name}".`,
    hint:
      near !== undefined
        ? `Did you mean "${near}"?`
        : names.length === 0
          ? 'The project has no partials.'
          : known,
  };
}
