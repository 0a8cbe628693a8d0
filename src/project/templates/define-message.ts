import path from 'node:path';
import type { TemplateText } from '../../engines/port.ts';
import { localeHint } from '../config/locale-hint.ts';
import { closest } from '../../model/text/closest.ts';
import type { SourceRange } from '../../model/text/position.ts';
import type { ReadConfig } from '../config/read-config.ts';
import { isLocale } from '../config/settings.ts';
import type { LoadedMessage } from '../loaded/loaded-messages.ts';
import type { MessageDefinition } from '../project.ts';
import { listOf } from '../schema/common.ts';
import type { ConfigInput } from '../schema/config.ts';
import { textOfSpan } from '../source/template-text.ts';
import type { Files, Report, TextFile } from '../source/text-file.ts';
import { fileNamed, type MessageFiles } from './collect-files.ts';
import { looksLikeFile } from './file-role.ts';
import { readTemplate, type TemplateFile } from './front-matter.ts';
import { type HeaderLines, headerLinesOf } from './header-lines.ts';
import type { Variant } from './locale-variants.ts';
import { typeOfName, type TypeAliases } from './message-type.ts';
import type { TemplatePlaces } from './read-partials.ts';
import { renderOrderOf } from './render-order.ts';
import type { SubjectMap } from './subject-map.ts';

export interface MessageContext {
  readonly config: ReadConfig;
  readonly files: Files;
  readonly places: TemplatePlaces;
  readonly partials: ReadonlyMap<string, TemplateText>;
  readonly subjects: SubjectMap;
  readonly aliases: TypeAliases;
  /** Ids of all message types. */
  readonly types: ReadonlySet<string>;
  readonly report: Report;
}

/** What a message is made of: its files, or what the project's loader gave. */
export interface MessageParts extends MessageFiles {
  readonly loaded?: LoadedMessage;
}

type Settings = NonNullable<ConfigInput['messages']>[string];

/** Undefined, and reported, where the message's template cannot be read. */
export function defineMessage(
  parts: MessageParts,
  variant: Variant | undefined,
  context: MessageContext,
): MessageDefinition | undefined {
  const { config, files, report, subjects } = context;
  const main = parts.html ?? parts.text;
  const file = main === undefined ? undefined : files.read(main.absolute);
  if (main !== undefined && file === undefined) return undefined;
  const template =
    parts.loaded?.template ?? (file === undefined ? undefined : readTemplate(file, report));
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

  const hasHtml = parts.html !== undefined || parts.loaded?.hasHtml === true;
  const ownText = textOf('text');
  const bodies = {
    html: hasHtml ? template?.body : undefined,
    text:
      ownText === undefined
        ? textFile(parts, { template, hasHtml }, context)
        : textPart(ownText, template, context),
  };
  const subject =
    textOf('subject') ??
    subjectFile(parts, files) ??
    subjects.subjectOf(parts.name, variant);
  const written = subject === undefined ? withHeaderLines(bodies) : { ...bodies, headers: NONE };
  const headerOf = (key: 'from' | 'replyTo' | 'to'): TemplateText | undefined =>
    textOf(key) ?? written.headers.get(key) ?? config.textAt([key]);
  return {
    name: parts.name,
    at: placeOf(template, config, parts.name),
    type: typeOf(settings, { name: parts.name, variant }, template, context),
    ...orderOf(settings, parts, written.html, context),
    subject: subject ?? written.headers.get('subject'),
    preheader: textOf('preheader') ?? written.headers.get('preheader'),
    html: written.html,
    text: written.text,
    from: headerOf('from'),
    replyTo: headerOf('replyTo'),
    to: headerOf('to'),
    locale: settings.locale,
    requires: listOf(settings.requires),
    customers: settings.customers === undefined ? undefined : listOf(settings.customers),
    ...(settings.about !== undefined && { about: listOf(settings.about) }),
    ...(parts.loaded?.data !== undefined && { data: parts.loaded.data }),
  };
}

const NONE: HeaderLines['headers'] = new Map();

interface Bodies {
  readonly html: TemplateText | undefined;
  readonly text: TemplateText | undefined;
}

/** Headers at the top of either body; those of the HTML count. */
function withHeaderLines({ html, text }: Bodies): Bodies & Pick<HeaderLines, 'headers'> {
  const [ofHtml, ofText] = [html, text].map((body) => body && headerLinesOf(body));
  return {
    html: ofHtml?.body ?? html,
    text: ofText?.body ?? text,
    headers: new Map([...(ofText?.headers ?? []), ...(ofHtml?.headers ?? [])]),
  };
}

type TextKey = 'subject' | 'preheader' | 'text' | 'from' | 'replyTo' | 'to';

function placeOf(
  template: TemplateFile | undefined,
  config: ReadConfig,
  name: string,
): SourceRange {
  if (template === undefined) return config.rangeOf(['messages', name]);
  return template.at;
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
  const hint = localeHint(locale);
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
  parts: MessageParts,
  body: TemplateText | undefined,
  { config, files, partials }: MessageContext,
): Pick<MessageDefinition, 'order' | 'orderSource'> {
  if (settings.order !== undefined) return { order: settings.order, orderSource: 'declared' };
  const projectOrder = config.values.order;
  const extensions = (parts.html ?? parts.text)?.extensions ?? [];
  const included = (name: string): string | undefined =>
    files.sourceOf(path.posix.join(path.posix.dirname(body?.file ?? ''), name));
  return renderOrderOf({ body, extensions, partials, projectOrder, included });
}

function subjectFile({ subject }: MessageParts, files: Files): TemplateText | undefined {
  const file = subject === undefined ? undefined : files.read(subject.absolute);
  if (file === undefined) return undefined;
  const start = file.text.length - file.text.trimStart().length;
  return textOfSpan(file, { start, end: Math.max(start, file.text.trimEnd().length) });
}

/** The text part in a file of its own. A message of text alone has its front matter there. */
function textFile(
  { text, loaded }: MessageParts,
  { template, hasHtml }: { readonly template: TemplateFile | undefined; readonly hasHtml: boolean },
  { files }: MessageContext,
): TemplateText | undefined {
  if (!hasHtml && (text ?? loaded) !== undefined) return template?.body;
  const file = text === undefined ? undefined : files.read(text.absolute);
  return file === undefined ? undefined : wholeOf(file);
}

/** A setting `text`: the name of a file, or the template itself. */
function textPart(
  own: TemplateText,
  template: TemplateFile | undefined,
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

export const foldersOf = ({ places, files: { root } }: MessageContext): readonly string[] => [
  ...places.templates.map((place) => path.resolve(root, place)),
  root,
];

export const problemAt = (
  config: ReadConfig,
  at: SourceRange,
  message: string,
  { hint }: { readonly hint: string },
) => ({ message, hint, at, ...withoutUndefined({ source: config.source }) });

/** An optional property is left out rather than set to undefined. */
export function withoutUndefined<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}
