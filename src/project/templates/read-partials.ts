import type { TemplateText } from '../../engines/port.ts';
import type { Problem } from '../../model/user-error.ts';
import { findFiles } from '../source/find-files.ts';
import { textOfSpan } from '../source/template-text.ts';
import type { Files, Report } from '../source/text-file.ts';
import { isPartialPath, partialName, roleOf } from './file-role.ts';

/** Where templates and partials are looked for. */
export interface TemplatePlaces {
  readonly templates: readonly string[];
  readonly partials: readonly string[];
  /** Whether components in code are templates. */
  readonly code?: boolean;
}

/**
 * Partials by name: the path below their folder without extensions (`shared/footer`). As projects
 * call them in several ways, they are also found by their path below the templates
 * (`partials/footer`) and without a leading underscore, where no other partial has that name.
 */
export async function readPartials(
  { templates, partials }: TemplatePlaces,
  files: Files,
  warn: Report,
): Promise<ReadonlyMap<string, TemplateText>> {
  const named = new Map<string, TemplateText>();
  const aliases: (readonly [string, TemplateText])[] = [];

  const inTemplates = await findFiles({ root: files.root, places: templates });
  for (const { absolute, relative } of await findFiles({ root: files.root, places: partials })) {
    const text = textOf(absolute, files);
    if (text === undefined || roleOf(relative) === undefined) continue;
    const below = inTemplates.find((file) => file.absolute === absolute)?.relative;
    const twin = named.get(partialName(relative));
    if (twin === undefined) named.set(partialName(relative), text);
    else warn(twinOf(text, twin, partialName(relative)));
    if (below !== undefined) aliases.push([partialName(below), text]);
    aliases.push([partialName(relative.replace(/(^|\/)_/, '$1')), text]);
  }
  for (const { absolute, relative } of inTemplates) {
    if (!isPartialPath(relative) || roleOf(relative) === undefined) continue;
    const text = textOf(absolute, files);
    if (text === undefined || [...named.values()].some(({ file }) => file === text.file)) continue;
    named.set(partialName(relative), text);
    aliases.push([partialName(relative.replace(/(^|\/)_/g, '$1')), text]);
  }
  for (const [name, text] of aliases) {
    if (!named.has(name)) named.set(name, text);
  }
  return named;
}

const twinOf = (text: TemplateText, twin: TemplateText, name: string): Problem => ({
  message: `Two partials are named "${name}"; this one is never used.`,
  hint: `${twin.file} comes first. Rename one, or leave its folder out of "partials".`,
  at: text.rangeOf({ start: 0, end: 0 }),
  source: text.text,
});

function textOf(absolute: string, files: Files): TemplateText | undefined {
  const file = files.read(absolute);
  return file === undefined ? undefined : textOfSpan(file, { start: 0, end: file.text.length });
}
