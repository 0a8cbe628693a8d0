import path from 'node:path';
import type { TemplateText } from '../../engines/port.ts';
import { isMessageEngine } from '../../engines/names.ts';
import { closest } from '../../model/text/closest.ts';
import type { SourceRange } from '../../model/text/position.ts';
import type { ReadConfig } from '../config/read-config.ts';
import { isLocale } from '../config/settings.ts';
import type { MessageDefinition } from '../project.ts';
import { listOf } from '../schema/common.ts';
import type { ConfigInput } from '../schema/config.ts';
import { textOfSpan } from '../source/template-text.ts';
import type { Files, Report, TextFile } from '../source/text-file.ts';
import { collectFiles, fileNamed, type MessageFiles } from './collect-files.ts';
import { looksLikeFile } from './file-role.ts';
import { readTemplate, type TemplateFile } from './front-matter.ts';
import { localeVariants, partialsByLocale, type Variant } from './locale-variants.ts';
import { typeOfName, type TypeAliases } from './message-type.ts';
import type { TemplatePlaces } from './read-partials.ts';
import { renderOrderOf } from './render-order.ts';

export interface MessageContext {
  readonly config: ReadConfig;
  readonly files: Files;
  readonly places: TemplatePlaces;
  readonly partials: ReadonlyMap<string, TemplateText>;
  readonly aliases: TypeAliases;
  /** Ids of all message types. */
  readonly types: ReadonlySet<string>;
  readonly report: Report;
}

export interface ReadMessages {
  readonly messages: readonly MessageDefinition[];
  /** Names of all, those included whose file cannot be read: whoever names one has made no mistake. */
  readonly names: readonly string[];
}

/** All messages of the project: its template files, and what the config says of them or adds. */
export async function readMessages(context: MessageContext): Promise<ReadMessages> {
  const { files, places, report } = context;
  const found = await collectFiles(places, files, report);
  const variants = localeVariants([...found.keys()]);
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

/** Messages of the config may take their files from anywhere; a file that one takes is no message by itself. */
function addConfigured(
  found: Map<string, MessageFiles>,
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

type Settings = NonNullable<ConfigInput['messages']>[string];

function defineMessage(
  parts: MessageFiles,
  variant: Variant | undefined,
  context: MessageContext,
): MessageDefinition | undefined {
  const { config, files, report } = context;
  const main = parts.html ?? parts.text;
  const file = main === undefined ? undefined : files.read(main.absolute);
  if (main !== undefined && file === undefined) return undefined;
  const template = file === undefined ? undefined : readTemplate(file, report);
  const settings: Settings = {
    ...template?.settings,
    ...withoutUndefined({ replyTo: template?.settings['reply-to'] }),
    // What the config says of all variants, then what it says of one.
    ...config.values.messages?.[variant?.base ?? parts.name],
    ...config.values.messages?.[parts.name],
  };

  const textOf = (key: TextKey): TemplateText | undefined =>
    config.textAt(['messages', parts.name, key]) ??
    (variant && config.textAt(['messages', variant.base, key])) ??
    template?.textAt(key) ??
    (key === 'replyTo' ? template?.textAt('reply-to') : undefined);
  checkLocale(settings.locale, parts.name, template, context);
  const headerOf = (key: 'from' | 'replyTo' | 'to'): TemplateText | undefined =>
    textOf(key) ?? config.textAt([key]);

  const body = parts.html === undefined ? undefined : template?.body;
  const ownText = textOf('text');
  const placed = { template, ownText };
  return {
    name: parts.name,
    at: placeOf(template, config, parts.name),
    type: typeOf(settings, { name: parts.name, variant }, template, context),
    ...orderOf(settings, parts, body, context),
    subject: textOf('subject') ?? subjectFile(parts, files),
    preheader: textOf('preheader'),
    html: body,
    text: ownText === undefined ? textFile(parts, placed, context) : textPart(ownText, placed, context),
    from: headerOf('from'),
    replyTo: headerOf('replyTo'),
    to: headerOf('to'),
    locale: settings.locale,
    requires: listOf(settings.requires),
    customers: settings.customers === undefined ? undefined : listOf(settings.customers),
    ...(settings.about !== undefined && { about: listOf(settings.about) }),
  };
}

type TextKey = 'subject' | 'preheader' | 'text' | 'from' | 'replyTo' | 'to';

interface Placed {
  readonly template: TemplateFile | undefined;
  readonly ownText: TemplateText | undefined;
}

function placeOf(
  template: TemplateFile | undefined,
  config: ReadConfig,
  name: string,
): SourceRange {
  if (template === undefined) return config.rangeOf(['messages', name]);
  return template.file.rangeOf({ start: 0, end: 0 });
}

function typeOf(
  settings: Settings,
  { name, variant }: { readonly name: string; readonly variant: Variant | undefined },
  template: TemplateFile | undefined,
  { config, aliases, types, report }: MessageContext,
): MessageDefinition['type'] {
  const { type } = settings;
  if (type === undefined) {
    const inferred = typeOfName(variant?.base ?? name, aliases);
    return inferred === undefined ? undefined : { id: inferred, source: 'inferred' };
  }
  if (!types.has(type)) {
    const near = aliases.get(type.replace(/[-_]/g, ' ')) ?? closest(type, types);
    const at =
      config.values.messages?.[name]?.type === undefined ? template?.rangeOf('type') : undefined;
    const hint =
      near === undefined
        ? 'Declare it in the config: messageTypes.'
        : `Did you mean "${near}"? A type of your own is declared in the config: messageTypes.`;
    const message = `Unknown message type "${type}".`;
    report(
      at === undefined || template === undefined
        ? problemAt(config, config.rangeOf(['messages', name, 'type']), message, { hint })
        : { message, hint, at, source: template.file.text },
    );
  }
  return { id: type, source: 'declared' };
}

function checkLocale(
  locale: string | undefined,
  name: string,
  template: TemplateFile | undefined,
  { config, report }: MessageContext,
): void {
  if (locale === undefined || isLocale(locale)) return;
  const message = `"${locale}" is no locale.`;
  const hint = 'Use a BCP 47 tag such as en-GB.';
  const isConfigured = config.values.messages?.[name]?.locale !== undefined;
  const at = isConfigured ? undefined : template?.rangeOf('locale');
  report(
    at === undefined || template === undefined
      ? problemAt(config, config.rangeOf(['messages', name, 'locale']), message, { hint })
      : { message, hint, at, source: template.file.text },
  );
}

function orderOf(
  settings: Settings,
  parts: MessageFiles,
  body: TemplateText | undefined,
  { config, partials }: MessageContext,
): Pick<MessageDefinition, 'order' | 'orderSource'> {
  if (settings.order !== undefined) return { order: settings.order, orderSource: 'declared' };
  const projectOrder = config.values.order;
  const extensions = (parts.html ?? parts.text)?.extensions ?? [];
  return renderOrderOf({ body, extensions, partials, projectOrder });
}

function subjectFile({ subject }: MessageFiles, files: Files): TemplateText | undefined {
  const file = subject === undefined ? undefined : files.read(subject.absolute);
  if (file === undefined) return undefined;
  const start = file.text.length - file.text.trimStart().length;
  return textOfSpan(file, { start, end: Math.max(start, file.text.trimEnd().length) });
}

/** The text part in a file of its own. A message of text alone has its front matter there. */
function textFile(
  { html, text }: MessageFiles,
  { template }: Placed,
  { files }: MessageContext,
): TemplateText | undefined {
  if (html === undefined && text !== undefined) return template?.body;
  const file = text === undefined ? undefined : files.read(text.absolute);
  return file === undefined ? undefined : wholeOf(file);
}

/** A setting `text`: the name of a file, or the template itself. */
function textPart(
  own: TemplateText,
  { template }: Placed,
  context: MessageContext,
): TemplateText | undefined {
  const name = own.text.trim();
  const beside =
    template === undefined ? [] : [path.dirname(path.resolve(context.files.root, template.file.name))];
  const named = fileNamed(name, [...beside, ...foldersOf(context)]);
  if (named !== undefined) {
    const file = context.files.read(named.absolute);
    return file === undefined ? undefined : wholeOf(file);
  }
  if (looksLikeFile(name)) {
    context.report({
      message: `No file "${name}".`,
      hint: 'Name a file beside the template, or write the text itself.',
      at: own.rangeOf({ start: 0, end: own.text.length }),
      ...withoutUndefined({ source: context.files.sourceOf(own.file) }),
    });
  }
  return own;
}

const wholeOf = (file: TextFile): TemplateText =>
  textOfSpan(file, { start: 0, end: file.text.length });

const foldersOf = ({ places, files: { root } }: MessageContext): readonly string[] => [
  ...places.templates.map((place) => path.resolve(root, place)),
  root,
];

const problemAt = (
  config: ReadConfig,
  at: SourceRange,
  message: string,
  { hint }: { readonly hint: string },
) => ({ message, hint, at, ...withoutUndefined({ source: config.source }) });

/** An optional property is left out rather than set to undefined. */
function withoutUndefined<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}
