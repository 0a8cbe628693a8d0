import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FindTemplate, templateFinder } from '../engines/find-template.ts';
import { isTemplateEngine, type TemplateEngineName } from '../engines/names.ts';
import type { TemplateText } from '../engines/port.ts';
import type { MessageDefinition, Project } from '../project/project.ts';
import { type NamesInTemplate, namesInTemplate } from './template-names.ts';

/** What the templates of a message reach. */
export interface TemplateInputs {
  /** Files by what they are to the message; relative to the project's root. */
  readonly partials: ReadonlySet<string>;
  /** Those that are not there are among them. */
  readonly includes: ReadonlySet<string>;
  /** A template whose partial is named by data, or by a helper: then it may be any. */
  readonly anyPartial: string | undefined;
  /** A template that may lead to any file. */
  readonly anyFile: string | undefined;
  /** Everything that templates name, whether there is such a partial or not. */
  readonly names: ReadonlySet<string>;
}

/** What is known of the helpers of a message. */
export interface TemplateAbout {
  /** Whether one of them may look partials up by itself. */
  readonly callPartials: boolean;
}

/** Follows templates to partials and includes. Each file is read once for all messages. */
export function templateReader(
  project: Project,
): (definition: MessageDefinition, about: TemplateAbout) => TemplateInputs {
  const namesOf = namesReader();
  const finders = new Map<MessageDefinition['partials'], readonly FindTemplate[]>();
  const includedText = fileReader(project.root);

  return (definition, { callPartials }) => {
    const engines = definition.order.filter(isTemplateEngine);
    const isMarkup = definition.order.includes('mjml');
    const partials = new Map([...project.partials, ...(definition.partials ?? [])]);
    const find = finders.get(definition.partials) ?? findersFor(project, partials);
    finders.set(definition.partials, find);
    const own = textsOf(definition);
    const ownFiles = new Set(own.map(({ file }) => file));

    const reached = new Set<TemplateText>(own);
    const found = { partials: new Set<string>(), includes: new Set<string>() };
    const names = new Set<string>();
    let anyPartial = callPartials && engines.length > 0 ? own[0]?.file : undefined;
    let anyFile: string | undefined;
    const addPartial = (text: TemplateText): void => {
      reached.add(text);
      if (!ownFiles.has(text.file)) found.partials.add(text.file);
    };

    // Grows while it is walked.
    for (const text of reached) {
      const named = namesOf(text, engines, isMarkup);
      for (const name of named.names) {
        names.add(name);
        for (const partial of partialsNamed(name, text, { engines, partials, find })) {
          addPartial(partial);
        }
      }
      if (named.isComputed) anyPartial ??= text.file;
      if (named.isComputed && engines.some((engine) => engine !== 'handlebars')) {
        anyFile ??= text.file;
      }
      if (named.includesAreComputed) anyFile ??= text.file;
      for (const include of named.includes) {
        const folders = [text, ...own].map(({ file }) => path.posix.dirname(file));
        for (const file of includeFiles(include, new Set(folders))) {
          found.includes.add(file);
          const included = includedText(file);
          if (included !== undefined) reached.add(included);
        }
      }
      if (anyPartial !== undefined) for (const partial of partials.values()) addPartial(partial);
    }
    return { ...found, anyPartial, anyFile, names };
  };
}

/** Every template of a message that is text. */
export const textsOf = ({
  html,
  text,
  subject,
  preheader,
  from,
  replyTo,
  to,
}: MessageDefinition): TemplateText[] =>
  [html, text, subject, preheader, from, replyTo, to].filter((part) => part !== undefined);

function namesReader() {
  const known = new WeakMap<TemplateText, Map<string, NamesInTemplate>>();
  return (
    template: TemplateText,
    engines: readonly TemplateEngineName[],
    isMarkup: boolean,
  ): NamesInTemplate => {
    const key = `${engines.join()} ${isMarkup}`;
    const forms = known.get(template) ?? new Map<string, NamesInTemplate>();
    known.set(template, forms);
    const names = forms.get(key) ?? namesInTemplate(template.text, engines, isMarkup);
    forms.set(key, names);
    return names;
  };
}

/** Endings that any engine tries where a name has none, each by itself: which comes first does not matter here. */
const EXTENSIONS = [
  '.liquid',
  '.njk',
  '.nunjucks',
  '.ejs',
  '.mustache',
  '.mjml',
  '.html',
  '.htm',
  '.txt',
].flatMap((ending) => [ending, `.html${ending}`, `.mjml${ending}`, `${ending}.mjml`]);

const findersFor = (
  { root }: Project,
  partials: ReadonlyMap<string, TemplateText>,
): readonly FindTemplate[] =>
  EXTENSIONS.map((extension) => templateFinder({ root, partials }, [extension]));

interface Surroundings {
  readonly engines: readonly TemplateEngineName[];
  readonly partials: ReadonlyMap<string, TemplateText>;
  readonly find: readonly FindTemplate[];
}

/** All that a name may mean. */
function* partialsNamed(
  name: string,
  from: TemplateText,
  { engines, partials, find }: Surroundings,
): Iterable<TemplateText> {
  const known = partials.get(name);
  if (known !== undefined) yield known;
  if (engines.every((engine) => engine === 'handlebars') || !FILE_NAME.test(name)) return;
  const plain = name.replace(/^(?:\.{1,2}\/)+/, '');
  for (const finder of find) {
    const found = [finder(name, from.file), finder(plain, undefined), finder(plain, from.file)];
    yield* found.filter((text) => text !== undefined);
  }
}

/** A word that may name a file: no sentence, no path of data in brackets. */
const FILE_NAME = /^(?=.*[\p{L}\p{N}])[\p{L}\p{N}_@./-]{1,100}$/u;

function* includeFiles(include: string, folders: ReadonlySet<string>): Iterable<string> {
  let plain = include.replaceAll('\\', '/');
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // Not a URL, then.
  }
  for (const folder of folders) {
    const file = path.posix.normalize(path.posix.join(folder, plain));
    yield file;
    if (!/\.\w+$/.test(file)) yield `${file}.mjml`;
  }
}

function fileReader(root: string): (file: string) => TemplateText | undefined {
  const known = new Map<string, TemplateText | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, readText(root, file));
    return known.get(file);
  };
}

function readText(root: string, file: string): TemplateText | undefined {
  try {
    const text = readFileSync(path.resolve(root, file), 'utf8');
    const start = { line: 1, column: 1 };
    return { text, file, rangeOf: () => ({ file, start, end: start, approximate: true }) };
  } catch {
    return undefined;
  }
}
