import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { indexLines } from '../model/text/position.ts';
import type { EngineProject, TemplateText } from './port.ts';

/** Finds the template that another one names. `from` is the file that names it. */
export type FindTemplate = (name: string, from: string | undefined) => TemplateText | undefined;

/**
 * Engines whose templates name files find them as people write them: with or without extension or
 * folder, among the partials first, then beside the template and in the folders above it, up to the
 * project's root. `extensions` are tried where a name has none: `['.njk', '.html']`.
 */
export function templateFinder(
  { root, partials }: Pick<EngineProject, 'root' | 'partials'>,
  extensions: readonly string[],
): FindTemplate {
  const onDisk = new Map<string, TemplateText | undefined>();
  const byFile = new Map([...partials.values()].map((text) => [text.file, text]));
  const fileAt = (relative: string): TemplateText | undefined => {
    const known = byFile.get(relative);
    if (known !== undefined || relative.startsWith('../')) return known;
    if (!onDisk.has(relative)) onDisk.set(relative, readTemplate(root, relative));
    return onDisk.get(relative);
  };

  return (name, from) => {
    const plain = path.posix.normalize(name.trim().replaceAll('\\', '/').replace(/^\/+/, ''));
    const isRelative = /^\.\.?\//.test(name);
    const files = [plain, ...extensions.map((extension) => plain + extension)];
    const folders = foldersAbove(from);
    if (isRelative) {
      return firstOf(files, (file) => fileAt(path.posix.join(folders[0] ?? '.', file)));
    }
    return (
      firstOf(namesOf(plain), (known) => partials.get(known)) ??
      firstOf(files, (file) => endingIn(file, byFile)) ??
      firstOf(folders, (folder) => firstOf(files, (file) => fileAt(path.posix.join(folder, file))))
    );
  };
}

/** `mail/base.html.njk`, `mail/base.html`, `mail/base`. */
function namesOf(name: string): readonly string[] {
  const names = [name];
  for (let last = name; /[^/.]\.[\w-]+$/.test(last);) {
    last = last.slice(0, last.lastIndexOf('.'));
    names.push(last);
  }
  return names;
}

/** The one partial whose file ends in the name; of several none, for any could be meant. */
function endingIn(
  name: string,
  byFile: ReadonlyMap<string, TemplateText>,
): TemplateText | undefined {
  const found = [...byFile].filter(([file]) => file === name || file.endsWith(`/${name}`));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** The folder of a file, then those above it; the last is the project's root. */
function foldersAbove(file: string | undefined): readonly string[] {
  if (file === undefined) return ['.'];
  const folders: string[] = [];
  for (let folder = path.posix.dirname(file); ; folder = path.posix.dirname(folder)) {
    folders.push(folder);
    if (folder === '.' || folder === '/') return folders;
  }
}

function readTemplate(root: string, file: string): TemplateText | undefined {
  const absolute = path.join(root, file);
  try {
    if (!statSync(absolute).isFile()) return undefined;
    const text = readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '');
    const lines = indexLines(text);
    return { text, file, rangeOf: (span) => ({ file, ...lines.rangeOf(span) }) };
  } catch {
    return undefined;
  }
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
