import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type FoundFile, findFiles } from '../source/find-files.ts';
import type { Files, Report } from '../source/text-file.ts';
import { engineOf, isPartialPath, type NamedFile, outOfSubjects, roleOf } from './file-role.ts';
import type { TemplatePlaces } from './read-partials.ts';

/** A template file with what its name says. */
export interface SourceFile {
  readonly absolute: string;
  readonly extensions: readonly string[];
}

/** The files of one message. */
export interface MessageFiles {
  readonly name: string;
  html?: SourceFile;
  text?: SourceFile;
  subject?: SourceFile;
}

/** Template files by the message that their names speak of. */
export async function collectFiles(
  { templates, partials, code }: TemplatePlaces,
  files: Files,
  report: Report,
): Promise<Map<string, MessageFiles>> {
  const taken = new Set(
    (await findFiles({ root: files.root, places: partials })).map(({ absolute }) => absolute),
  );
  const messages = new Map<string, MessageFiles>();
  for (const found of await findFiles({ root: files.root, places: templates })) {
    const named = roleOf(found.relative, code);
    if (named === undefined || taken.has(found.absolute) || isPartialPath(found.relative)) continue;
    const message = messages.get(named.message) ?? { name: named.message };
    messages.set(named.message, message);
    addFile(message, named, found, files, report);
  }
  placeSubjects(messages);
  for (const [name, { html, text }] of messages) {
    // A plain text file beside no template is a note, not a message.
    const isTemplate = text !== undefined && engineOf(text.extensions) !== undefined;
    if (html === undefined && !isTemplate) messages.delete(name);
  }
  return messages;
}

/** Gives messages the subjects that stand in a folder of subjects, or alone beside a template. */
function placeSubjects(messages: Map<string, MessageFiles>): void {
  for (const [name, files] of messages) {
    const meant = messages.get(outOfSubjects(name) ?? '') ?? neighbourOf(files, messages);
    if (meant === undefined || meant.subject !== undefined) continue;
    const subject = files.subject ?? files.text ?? files.html;
    if (subject === undefined) continue;
    meant.subject = subject;
    messages.delete(name);
  }
}

/** The only message of the folder in which nothing but a subject stands. */
function neighbourOf(
  { name, html, text }: MessageFiles,
  messages: ReadonlyMap<string, MessageFiles>,
): MessageFiles | undefined {
  if (html !== undefined || text !== undefined) return undefined;
  const beside = [...messages.values()].filter(
    (other) => other.html !== undefined && path.posix.dirname(other.name) === name,
  );
  return beside.length === 1 ? beside[0] : undefined;
}

/** Every file that is a template or a partial by its name, relative to the root. */
export async function templateFilesIn(
  { templates, partials, code }: TemplatePlaces,
  root: string,
): Promise<readonly string[]> {
  const found = await findFiles({ root, places: [...templates, ...partials] });
  const named = found.filter(({ relative }) => roleOf(relative, code) !== undefined);
  return named.map(({ absolute }) => path.relative(root, absolute).split(path.sep).join('/'));
}

function addFile(
  message: MessageFiles,
  { role, extensions }: NamedFile,
  { absolute }: FoundFile,
  files: Files,
  report: Report,
): void {
  const other = message[role];
  if (other === undefined) {
    message[role] = { absolute, extensions };
    return;
  }
  const file = files.read(absolute);
  if (file === undefined) return;
  report(
    file.problem(`Two files are the ${role} of the message "${message.name}".`, {
      hint: `The other is ${files.nameOf(other.absolute)}. Rename one, or name the right one in the config.`,
    }),
  );
}

/** A file that a setting names, relative to the template's folder, the folders of templates or the root. */
export function fileNamed(name: string, folders: readonly string[]): SourceFile | undefined {
  if (name.length > 300 || /[\n\r<>\0]/.test(name)) return undefined;
  const absolute = folders
    .map((folder) => path.resolve(folder, name))
    .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  if (absolute === undefined) return undefined;
  return { absolute, extensions: roleOf(path.basename(absolute), true)?.extensions ?? [] };
}
