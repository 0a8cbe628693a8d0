import type { SourceRange } from '../../model/text/position.ts';
import type { Span } from '../../model/text/span.ts';
import { templateFinder } from '../find-template.ts';
import type { EngineProject, TemplateText } from '../port.ts';
import { withoutBraces } from './braze.ts';
import type { Token } from './package.ts';

/** The templates and partials of an environment, by the names that liquidjs knows them by. */
export interface Templates {
  /** Makes a template known, and answers with its name. */
  add(template: TemplateText): string;
  textOf(name: string): TemplateText | undefined;
  /** The template as liquidjs parses it. */
  parsedOf(name: string): string;
  /** Where a token stands, and its text. Undefined for one that stands in no file. */
  placeOf(token: Token, span?: Span): Place | undefined;
  /** The name of the partial that a template means; `from` is the name of the template. */
  find(called: string, from?: string): string | undefined;
  /** What the project calls its partials. */
  readonly partials: ReadonlyMap<string, TemplateText>;
  /** What liquidjs asks for files. */
  readonly fs: object;
}

export interface Place {
  readonly at: SourceRange;
  readonly source: string;
}

const EXTENSIONS = [
  '.liquid',
  '.html.liquid',
  '.mjml.liquid',
  '.liquid.mjml',
  '.mjml',
  '.html',
  '.txt',
];

export function openTemplates(project: EngineProject): Templates {
  const texts = new Map<string, TemplateText>();
  const parsed = new Map<string, string>();
  const names = new Map<TemplateText, string>();
  const findTemplate = templateFinder(project, EXTENSIONS);

  const add = (template: TemplateText): string => {
    // One file may hold several templates: a subject in its front matter.
    const name = names.get(template) ?? `${template.file}\0${texts.size}`;
    names.set(template, name);
    texts.set(name, template);
    parsed.set(name, withoutBraces(template.text));
    return name;
  };
  const parsedOf = (name: string): string => parsed.get(name) ?? '';
  const find = (called: string, from?: string): string | undefined => {
    const file = from === undefined ? undefined : texts.get(from)?.file;
    const found =
      findTemplate(called, file) ?? findTemplate(called.replace(/^(?:\.{1,2}\/)+/, ''), undefined);
    return found && add(found);
  };
  const nameOf = ({ file, input }: Token): string | undefined =>
    // The tokens of a path do not say in which file they stand.
    file ?? [...parsed].find(([, text]) => text === input)?.[0];

  return {
    add,
    textOf: (name) => texts.get(name),
    parsedOf,
    placeOf(token, span = { start: token.begin, end: token.end }) {
      const name = nameOf(token);
      const template = name === undefined ? undefined : texts.get(name);
      if (template === undefined || token.input !== parsedOf(name ?? '')) return undefined;
      return {
        at: template.rangeOf(span),
        source: template.text.slice(span.start, span.end).trim(),
      };
    },
    find,
    partials: project.partials,
    fs: {
      sep: '/',
      // Where a relative name starts: `resolve` knows the folder of a template.
      dirname: (name: string) => name,
      resolve: (from: string, called: string) => find(called, from) ?? called,
      existsSync: (name: string) => texts.has(name),
      readFileSync: parsedOf,
    },
  };
}
