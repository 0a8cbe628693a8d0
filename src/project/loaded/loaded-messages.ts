import path from 'node:path';
import type { TemplateText } from '../../engines/port.ts';
import type { ReadConfig } from '../config/read-config.ts';
import { type LoadedMessageInput, loadedMessageSchema } from '../schema/loaded-message.ts';
import { textFoundIn } from '../source/template-text.ts';
import type { Files, Report, TextFile } from '../source/text-file.ts';
import { problemsOf } from '../source/zod-problems.ts';
import type { TemplateFile } from '../templates/front-matter.ts';
import type { Variant } from '../templates/locale-variants.ts';
import { runLoader } from './run-loader.ts';

/** A message of the project's loader, in the form of a template file. */
export interface LoadedMessage {
  /** Of its own among all messages: where a name is there for several locales, it ends in the locale. */
  readonly name: string;
  /** Set where the loader gives the message for several locales. */
  readonly variant: Variant | undefined;
  readonly template: TemplateFile;
  readonly hasHtml: boolean;
  readonly data: LoadedMessageInput['data'];
}

export interface LoadContext {
  readonly config: ReadConfig;
  readonly files: Files;
  readonly report: Report;
}

/** The messages that the project's loader gives; bad ones are reported and left out. */
export async function loadedMessages(context: LoadContext): Promise<readonly LoadedMessage[]> {
  const answer = await runLoader(context);
  if (answer === undefined) return [];
  const entries = answer.entries.flatMap((given, index) => {
    const entry = checked(given, index, answer.file, context.report);
    return entry === undefined ? [] : [withFile(entry, answer.file, context)];
  });
  reportTwins(entries, context.report);
  return entries.map((entry) => loadedMessage(entry, entries));
}

interface Entry {
  readonly input: LoadedMessageInput;
  /** Where its texts come from: the file that it names, or the loader's own. */
  readonly file: TextFile;
  readonly line: number | undefined;
}

function checked(
  given: unknown,
  index: number,
  file: TextFile,
  report: Report,
): LoadedMessageInput | undefined {
  const result = loadedMessageSchema.safeParse(withoutNulls(given), { reportInput: true });
  if (result.success) return result.data;
  const name: unknown =
    typeof given === 'object' && given !== null ? Reflect.get(given, 'name') : undefined;
  const which =
    typeof name === 'string' && name !== '' ? JSON.stringify(name) : `number ${index + 1}`;
  const checkedFile = { file: file.name, source: file.text };
  for (const problem of problemsOf(result.error, loadedMessageSchema, checkedFile)) {
    const words = problem.message.replace(/^The file: /, '').replace('the file', 'it');
    report({ ...problem, message: `Loaded message ${which}: ${uncapitalized(words)}` });
  }
  return undefined;
}

/** A field that a row leaves empty is not there. */
const withoutNulls = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
    ? Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
    : given;

const uncapitalized = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function withFile(
  given: LoadedMessageInput,
  loader: TextFile,
  { files, report }: LoadContext,
): Entry {
  // Databases and file names write de_AT.
  const { locale } = given;
  const input = locale === undefined ? given : { ...given, locale: locale.replaceAll('_', '-') };
  if (input.file === undefined) return { input, file: loader, line: undefined };
  const isThere = files.sourceOf(input.file) !== undefined;
  const file = isThere ? files.read(path.resolve(files.root, input.file)) : undefined;
  if (file !== undefined) return { input, file, line: input.line };
  report(
    loader.problem(`Loaded message "${input.name}": no file "${input.file}".`, {
      hint: 'Name a text file of the project, from its root, or leave "file" out.',
    }),
  );
  return { input, file: loader, line: undefined };
}

/** Two messages of one name are its variants if each is for a locale of its own, or for all others. */
function reportTwins(entries: readonly Entry[], report: Report): void {
  const seen = new Set<string>();
  for (const { input, file } of entries) {
    const key = JSON.stringify([input.name, input.locale]);
    if (seen.has(key)) {
      const forLocale = input.locale === undefined ? '' : ` for ${input.locale}`;
      report(
        file.problem(`The loader gives the message "${input.name}"${forLocale} twice.`, {
          hint: 'Give each a name, or a "locale", of its own.',
        }),
      );
    }
    seen.add(key);
  }
}

function loadedMessage({ input, file, line }: Entry, all: readonly Entry[]): LoadedMessage {
  const { name: base, html, text, data, file: _, line: __, ...settings } = input;
  const { locale } = input;
  const isVariant = all.filter((other) => other.input.name === base).length > 1;
  const textOf = (value: string): TemplateText => textFoundIn(file, value, line);
  const body = textOf(html ?? text ?? '');
  const at = body.rangeOf({ start: 0, end: 0 });
  return {
    name: isVariant && locale !== undefined ? `${base}.${locale}` : base,
    variant: isVariant ? { base, locale } : undefined,
    hasHtml: html !== undefined,
    data,
    template: {
      file,
      at,
      body,
      settings,
      textAt: (key) => {
        const value = key === 'text' && html === undefined ? undefined : Reflect.get(input, key);
        return typeof value === 'string' ? textOf(value) : undefined;
      },
      rangeOf: () => at,
    },
  };
}
