import type { Expression } from '../../model/origin.ts';
import type { SourceRange } from '../../model/text/position.ts';
import type { BlockSite, ExpressionSite, PartialSite, TemplateInventory } from '../port.ts';
import type { Reference } from './references.ts';

/** A place in a template that a render passes: what the number in its marks leads to. */
export type Site = PrintSite | SectionSite | CallSite;

/** `{{name}}`. */
export interface PrintSite extends Place {
  readonly kind: 'expression';
}

/** `{{#name}}…{{/name}}`. */
export interface SectionSite extends Place {
  readonly kind: 'block';
  readonly name: string;
  /** True for a helper of the project: it may print by itself, and may look at what its body printed. */
  readonly custom: boolean;
  /** True for `{{^name}}`, whose body is what Handlebars calls the inverse. */
  readonly inverted: boolean;
  readonly hasElse: boolean;
}

/** `{{> name}}`. */
export interface CallSite extends Place {
  readonly kind: 'partial';
}

interface Place {
  /** Index in {@link Sites.all}. */
  readonly id: number;
  readonly at: SourceRange;
  readonly source: string;
  readonly expression: Expression;
  readonly references: readonly Reference[];
}

/** All sites of an environment, by id; environments may share the numbers, so there may be gaps. */
export interface Sites {
  readonly all: (Site | undefined)[];
  readonly nextId: () => number;
}

/** The sites of one template and its partials, as the port lists them. */
export function inventoryOf(sites: Iterable<Site>): TemplateInventory {
  const expressions: ExpressionSite[] = [];
  const blocks: BlockSite[] = [];
  const partialCalls: PartialSite[] = [];
  for (const site of sites) {
    const { id, at, source } = site;
    if (site.kind === 'expression') expressions.push({ id, at, source });
    if (site.kind === 'partial') partialCalls.push({ id, at, source });
    if (site.kind === 'block') {
      const { name, hasElse, custom } = site;
      blocks.push({ id, at, source, name, hasElse, custom, loop: name === 'each' && !custom });
    }
  }
  return { expressions, blocks, partialCalls };
}
