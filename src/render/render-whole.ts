import type { MessageEngineName } from '../engines/names.ts';
import type { MessageRequest, PrintedMessage } from '../engines/port.ts';
import type { SourceRange } from '../model/text/position.ts';
import type { MessageDefinition, Project } from '../project/project.ts';
import type { MessageEngines } from './message-engines.ts';
import { printedDocument } from './printed-document.ts';
import { type RenderedPart, refuseLong } from './render-part.ts';
import { sourcesOf, type SourceName } from './take-stock.ts';
import type { Markup } from './world.ts';

export interface WholePress {
  readonly engines: MessageEngines;
  readonly markup: Markup;
  readonly project: Project;
}

export interface WholeQuestion {
  readonly definition: MessageDefinition;
  readonly engine: MessageEngineName;
  readonly customer: string;
  readonly model: unknown;
}

/**
 * Renders a message with an engine that makes all of it at once. What the engine leaves out is taken
 * from the definition, as it is written there. Nothing of it is traced. Throws a TemplateError.
 */
export async function renderWhole(
  { definition, engine, customer, model }: WholeQuestion,
  { engines, markup, project }: WholePress,
): Promise<Map<SourceName, RenderedPart>> {
  const environment = await engines.environment(engine);
  const template = definition.html ?? definition.text;
  const request: MessageRequest = {
    message: definition.name,
    customer,
    locale: definition.locale,
    template,
    hasText: definition.text !== undefined && definition.text !== template,
    at: definition.at,
    model,
    now: project.clock.now,
    timeZone: project.clock.timeZone,
  };
  const printed = await environment.render(request);
  const problems = environment.takeWarnings();

  const parts = new Map<SourceName, RenderedPart>();
  for (const [name, { template: written }] of sourcesOf(definition)) {
    if (written !== template) parts.set(name, bare(written.text, [written.file]));
  }
  const files = printed.files ?? [definition.at.file];
  for (const [name, content] of Object.entries(printed) as [keyof PrintedMessage, unknown][]) {
    if (name === 'files' || typeof content !== 'string') continue;
    refuseLong(content, template?.rangeOf({ start: 0, end: 0 }) ?? definition.at);
    parts.set(name, bare(content, files));
  }
  const [first] = parts;
  if (first !== undefined && problems.length > 0) {
    parts.set(first[0], { ...first[1], problems });
  }
  const html = parts.get('html');
  if (html !== undefined && definition.order.includes('mjml')) {
    parts.set('html', await compileDocument(html, request, { markup, project }));
  }
  return parts;
}

const bare = (content: string, files: readonly string[]): RenderedPart => ({
  content,
  provenance: undefined,
  problems: [],
  dropped: [],
  files,
  reached: undefined,
  silenced: { before: 0, after: 0 },
});

async function compileDocument(
  part: RenderedPart,
  { template, at }: MessageRequest,
  { markup, project }: Pick<WholePress, 'markup' | 'project'>,
): Promise<RenderedPart> {
  const start: SourceRange = { file: at.file, start: at.start, end: at.start, approximate: true };
  const source = template ?? { text: '', file: at.file, rangeOf: () => start };
  const document = printedDocument(part.content, source, project.partials.values(), []);
  const { html, problems, dropped, files } = await markup.compile(document);
  return {
    ...part,
    content: html,
    problems: [...part.problems, ...problems],
    dropped,
    files: [...new Set([...part.files, ...files])],
  };
}
