import { isPartialPath, partialName } from '../project/templates/file-role.ts';
import type { MailFile } from './mail-files.ts';

/** The files of a set of templates, parted by what they are. */
export interface PartedFiles {
  readonly templates: readonly MailFile[];
  readonly partials: readonly MailFile[];
}

/** `{{> name}}`, `{% render 'name' %}`, `<%- include('name') %>`, `<mj-include path="name">`, `import X from './name'`. */
const CALLS =
  /(?:\{\{~?#?>\s*|\{%-?\s*(?:render|include|extends|layout|import|from)\s+|<%[-=_]?\s*include\(\s*|<mj-include\b[^>]*?\bpath\s*=\s*|\bfrom\s+(?=['"]\.))["'`]?([^\s"'`}~|(,)>]+)/g;

const PARTIAL_FOLDERS =
  /(?:^|\/)(?:_?partials?|_?layouts?|_?components?|_?shared|_?includes?|_?snippets?|_?common|_?blocks?|_?fragments?|_?base)(?:\/|$)/i;

/** Which files are parts of others: those that are called, and those that lie or are named like it. */
export function partFiles(files: readonly MailFile[]): PartedFiles {
  const byName = new Map<string, MailFile>();
  for (const file of files) {
    for (const name of namesOf(file.path)) if (!byName.has(name)) byName.set(name, file);
  }
  const called = new Set<MailFile>();
  for (const file of files) {
    for (const [, name = ''] of file.text.matchAll(CALLS)) {
      const target = byName.get(calledName(name));
      if (target !== undefined && target !== file) called.add(target);
    }
  }
  const isPartial = (file: MailFile): boolean =>
    called.has(file) ||
    isLayout(file) ||
    isPartialPath(file.path) ||
    PARTIAL_FOLDERS.test(file.path.replace(/[^/]*$/, ''));
  return {
    templates: files.filter((file) => !isPartial(file)),
    partials: files.filter(isPartial),
  };
}

/** What is put around messages in code: by its name, and by the place that it leaves for them. */
const isLayout = ({ path, text }: MailFile): boolean =>
  LAYOUT_NAME.test(partialName(path.replace(/^.*\//, ''))) && PLACE_FOR_MESSAGE.test(text);

const LAYOUT_NAME = /(?:^|[-_.])(?:base|layout|master|main|wrapper|shell)(?:$|[-_.])/i;
const PLACE_FOR_MESSAGE =
  /\{\{\{\s*(?:body|content|contents|children|slot|yield)\s*\}\}\}|\{\{~?#?>\s*@partial-block/;

/** The ways in which a file may be called: every end of its path, extensions and underscore or not. */
function namesOf(path: string): readonly string[] {
  const steps = partialName(path).split('/');
  return steps.flatMap((_, start) => {
    const name = steps.slice(start).join('/');
    return [name, name.replace(/(^|\/)_([^/]*)$/, '$1$2')];
  });
}

const calledName = (name: string): string => partialName(name.replace(/^(?:\.{1,2}\/)+/, ''));

/** Finds partials as templates call them: by the end of their path. */
export function partialFinder(partials: readonly MailFile[]): {
  readonly find: (name: string) => string | undefined;
  readonly names: readonly string[];
} {
  const byName = new Map<string, string>();
  for (const { path, text } of partials) {
    for (const name of namesOf(path)) if (!byName.has(name)) byName.set(name, text);
  }
  return {
    find: (name) => byName.get(calledName(name)),
    names: [...byName.keys()].sort((a, b) => a.length - b.length),
  };
}

/**
 * The fewest folders and files that hold all partials below a folder and nothing else; those that
 * sendlint finds by itself are left out.
 */
export function placesOfPartials({ templates, partials }: PartedFiles): readonly string[] {
  const places = new Set<string>();
  for (const { path } of partials) {
    const steps = path.split('/').slice(0, -1);
    let place = path;
    for (let length = steps.length; length > 0; length--) {
      const folder = steps.slice(0, length).join('/');
      if (templates.some((template) => template.path.startsWith(`${folder}/`))) break;
      place = folder;
      // A folder of partials is where their names begin.
      if (PARTIAL_FOLDERS.test(`/${steps[length - 1]}/`)) break;
    }
    places.add(place);
  }
  return [...places].sort();
}
