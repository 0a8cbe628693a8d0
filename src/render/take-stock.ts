import { isMessageEngine } from '../engines/names.ts';
import { TemplateError, type TemplateInventory } from '../engines/port.ts';
import { PART_NAMES } from '../model/message.ts';
import type { MessageDefinition } from '../project/project.ts';
import { compilePart, type PartSource, preparePart } from './part-template.ts';
import type { Markup, World } from './world.ts';

/** What there is in the templates of one message. */
export interface Stock {
  /** Ids are those of the world that it was taken in. */
  readonly inventories: readonly TemplateInventory[];
  /** Files that may take part, relative to the project's root, as far as they are known before a render. */
  readonly files: readonly string[];
  /** False where a template does not compile: what it holds and calls is not known. */
  readonly isWhole: boolean;
}

/** Compiles the templates of a message and renders none. */
export async function takeStock(
  definition: MessageDefinition,
  { world, markup }: { readonly world: World; readonly markup: Markup },
): Promise<Stock> {
  const inventories: TemplateInventory[] = [];
  const files = new Set<string>();
  let isWhole = true;
  for (const [, source] of isMessageEngine(definition.order[0] ?? '')
    ? []
    : sourcesOf(definition)) {
    files.add(source.template.file);
    try {
      const part = await preparePart(source, markup);
      const compiled = await compilePart(part, source.output, world);
      for (const file of [...part.files, ...(compiled?.files ?? [])]) files.add(file);
      const inventory = compiled?.inventory?.();
      if (inventory !== undefined) inventories.push(inventory);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      isWhole = false;
    }
  }
  return { inventories, files: [...files], isWhole };
}

const HEADERS = ['from', 'replyTo', 'to'] as const;

export type SourceName = (typeof PART_NAMES)[number] | (typeof HEADERS)[number];

/** The templates of a message by what they are for, parts first. */
export function sourcesOf(definition: MessageDefinition): (readonly [SourceName, PartSource])[] {
  return [...PART_NAMES, ...HEADERS].flatMap((name) => {
    const template = definition[name];
    if (template === undefined) return [];
    const output = name === 'html' ? 'html' : 'text';
    const { order, partials } = definition;
    return [[name, { template, output, order, partials }] as const];
  });
}
