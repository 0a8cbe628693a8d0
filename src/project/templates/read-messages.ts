import { isMessageEngine } from '../../engines/names.ts';
import { closest } from '../../model/text/closest.ts';
import { type LoadedMessage, loadedMessages } from '../loaded/loaded-messages.ts';
import type { MessageDefinition } from '../project.ts';
import type { Report } from '../source/text-file.ts';
import { collectFiles, fileNamed } from './collect-files.ts';
import {
  defineMessage,
  foldersOf,
  type MessageContext,
  type MessageParts,
  problemAt,
} from './define-message.ts';
import { localeVariants, partialsByLocale, type Variant } from './locale-variants.ts';
import { readSubjects } from './subject-map.ts';

export interface MessagesContext extends Omit<MessageContext, 'subjects'> {
  readonly warn: Report;
}

export interface ReadMessages {
  readonly messages: readonly MessageDefinition[];
  /** Names of all, those included whose file cannot be read: whoever names one has made no mistake. */
  readonly names: readonly string[];
}

/** All messages of the project: its template files, what its loader gives, and what the config says of them or adds. */
export async function readMessages(given: MessagesContext): Promise<ReadMessages> {
  const { config, files, places, report, warn } = given;
  const context = { ...given, subjects: await readSubjects(config, files, report) };
  const found = new Map<string, MessageParts>(await collectFiles(places, files, report));
  const loaded = await loadedMessages(context);
  addLoaded(found, loaded, context);
  const variants = new Map(localeVariants([...found.keys()]));
  for (const { name, variant } of loaded) if (variant !== undefined) variants.set(name, variant);
  addConfigured(found, variants, context);
  const locales = new Set([...variants.values()].flatMap(({ locale }) => locale ?? []));
  const partials = partialsByLocale(context.partials, locales);
  const messages = [...found.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((message) => {
      const variant = variants.get(message.name);
      const definition = defineMessage(message, variant, context);
      return definition && (variant ? ofVariant(definition, variant, partials) : definition);
    })
    .filter((definition) => definition !== undefined);
  const bases = [...variants.values()].map(({ base }) => base);
  context.subjects.reportUnused([...found.keys(), ...bases], warn);
  return { messages, names: [...new Set([...found.keys(), ...bases])] };
}

function ofVariant(
  definition: MessageDefinition,
  { base, locale }: Variant,
  partials: ReturnType<typeof partialsByLocale>,
): MessageDefinition {
  const own = locale === undefined ? undefined : partials.get(locale);
  return {
    ...definition,
    locale: definition.locale ?? locale,
    variantOf: base,
    ...(own && { partials: own }),
  };
}

function addLoaded(
  found: Map<string, MessageParts>,
  loaded: readonly LoadedMessage[],
  { files, report }: MessageContext,
): void {
  for (const message of loaded) {
    const { name, template } = message;
    const known = found.get(name);
    const other = (known?.html ?? known?.text)?.absolute;
    if (other !== undefined) {
      report({
        message: `The loaded message "${name}" has the name of a template file.`,
        hint: `The file is ${files.nameOf(other)}. Rename one.`,
        at: template.at,
        source: template.file.text,
      });
    }
    found.set(name, { ...known, name, loaded: message });
  }
}

/** Messages of the config may take their files from anywhere; a file that one takes is no message by itself. */
function addConfigured(
  found: Map<string, MessageParts>,
  variants: ReadonlyMap<string, Variant>,
  context: MessageContext,
): void {
  const { config, files, report } = context;
  const bases = new Set([...variants.values()].map(({ base }) => base));
  for (const [name, settings] of Object.entries(config.values.messages ?? {})) {
    const steps = ['messages', name];
    if (settings.html === undefined) {
      if (found.has(name) || bases.has(name)) continue;
      const [engine = ''] = settings.order ?? config.values.order ?? [];
      if (settings.text !== undefined || isMessageEngine(engine)) {
        found.set(name, { name });
        continue;
      }
      const near = closest(name, found.keys());
      report(
        problemAt(config, config.rangeOf(steps), `No template for the message "${name}".`, {
          hint: near === undefined ? 'Name its file: html: …' : `Did you mean "${near}"?`,
        }),
      );
      continue;
    }
    const html = fileNamed(settings.html, foldersOf(context));
    if (html === undefined) {
      report(
        problemAt(config, config.rangeOf([...steps, 'html']), `No file "${settings.html}".`, {
          hint: `Name a file below ${context.places.templates.join(' or ')}, or from the project's root.`,
        }),
      );
      found.delete(name);
      continue;
    }
    for (const [other, { html: theirs }] of found) {
      if (other !== name && theirs?.absolute === html.absolute) {
        const parts = found.get(other);
        found.delete(other);
        found.set(name, { ...parts, ...found.get(name), name });
      }
    }
    found.set(name, { ...found.get(name), name, html });
    files.read(html.absolute);
  }
}
