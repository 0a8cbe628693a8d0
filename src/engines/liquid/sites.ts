import type { Expression } from '../../model/origin.ts';
import type { SourceRange } from '../../model/text/position.ts';
import type { TemplateInventory } from '../port.ts';
import { HTML_TOKEN, type Node, OUTPUT_TOKEN } from './package.ts';
import { bodiesOf, branchesOf, filtersOf, tagBefore } from './syntax.ts';
import type { Templates } from './templates.ts';

/** A place in a template that a render passes. */
export interface Site {
  readonly id: number;
  readonly at: SourceRange;
  readonly source: string;
}

/** What prints: an output, or a tag that prints by itself. */
export interface PrintSite extends Site {
  readonly expression: Expression;
}

/** One branch of a block: what stands between `{% elsif %}` and the next tag is one of its own. */
export interface Branch extends Site {
  readonly name: string;
  readonly loop: boolean;
  readonly hasElse: boolean;
  readonly custom: boolean;
  readonly body: readonly Node[];
}

/** What tracing does with a node. */
export interface Plan {
  readonly prints: PrintSite | undefined;
  readonly branches: readonly Branch[];
  /** Of `render`, `include` and `layout`. */
  readonly calls: Site | undefined;
}

export interface Sites {
  planOf(node: Node): Plan;
}

const PRINTING_TAGS = new Set(['echo', 'cycle', 'increment', 'decrement']);
const BRANCHING_TAGS = new Set(['if', 'unless', 'case', 'for', 'tablerow']);
const LOOPS = new Set(['for', 'tablerow']);
export const CALLING_TAGS: ReadonlySet<string> = new Set(['render', 'include', 'layout']);

const NOTHING: Plan = { prints: undefined, branches: [], calls: undefined };

export function openSites(
  templates: Templates,
  isBuiltIn: (node: Node) => boolean,
  nextId: () => number,
): Sites {
  const plans = new WeakMap<Node, Plan>();
  // A partial is parsed more than once: what stands at the same place is the same site.
  const ids = new Map<string, number>();
  const idOf = ({ token }: Node, part = 0): number => {
    const key = `${token.file}:${token.begin}:${part}`;
    const id = ids.get(key) ?? nextId();
    ids.set(key, id);
    return id;
  };

  const siteOf = (node: Node): Site | undefined => {
    const place = templates.placeOf(node.token);
    return place && { id: idOf(node), ...place };
  };
  const printing = (node: Node, helpers: readonly string[]): PrintSite | undefined => {
    const site = siteOf(node);
    return site && { ...site, expression: { at: site.at, source: site.source, helpers } };
  };
  const branching = (node: Node, custom: boolean): readonly Branch[] => {
    const all = custom
      ? bodiesOf(node).map((body) => ({ body, mark: undefined }))
      : branchesOf(node);
    return all.flatMap(({ body, mark }, index) => {
      const span = mark === undefined ? undefined : tagBefore(node.token, mark);
      const place = templates.placeOf(node.token, span);
      if (place === undefined) return [];
      const isFirst = span === undefined;
      return {
        id: idOf(node, isFirst && index === 0 ? 0 : index + 1),
        ...place,
        name: isFirst ? (node.name ?? '') : node.name === 'case' ? 'when' : 'elsif',
        loop: !custom && LOOPS.has(node.name ?? ''),
        hasElse: index + 1 < all.length || hasNodes(node['elseTemplates']),
        custom,
        body,
      };
    });
  };

  const makePlan = (node: Node): Plan => {
    if (node.token.kind === HTML_TOKEN) return NOTHING;
    if (node.token.kind === OUTPUT_TOKEN) {
      return { ...NOTHING, prints: printing(node, filtersOf(node['value'])) };
    }
    const name = node.name ?? '';
    if (!isBuiltIn(node)) {
      const [block] = branching(node, true);
      return {
        ...NOTHING,
        prints: printing(node, [name]),
        branches: block === undefined ? [] : [block],
      };
    }
    if (PRINTING_TAGS.has(name)) {
      return { ...NOTHING, prints: printing(node, filtersOf(node['value'])) };
    }
    if (BRANCHING_TAGS.has(name)) return { ...NOTHING, branches: branching(node, false) };
    return CALLING_TAGS.has(name) ? { ...NOTHING, calls: siteOf(node) } : NOTHING;
  };

  return {
    planOf(node) {
      const plan = plans.get(node) ?? makePlan(node);
      plans.set(node, plan);
      return plan;
    },
  };
}

const hasNodes = (nodes: unknown): boolean => Array.isArray(nodes) && nodes.length > 0;

/** The sites of plans, as the port lists them. */
export function inventoryOf(plans: readonly Plan[]): TemplateInventory {
  const blocks = plans.flatMap(({ branches }) => branches);
  const isBlock = new Set(blocks.map(({ id }) => id));
  return {
    expressions: plans.flatMap(({ prints }) => {
      if (prints === undefined || isBlock.has(prints.id)) return [];
      return [{ id: prints.id, at: prints.at, source: prints.source }];
    }),
    blocks: blocks.map(({ id, at, source, name, loop, hasElse, custom }) => ({
      id,
      at,
      source,
      name,
      loop,
      hasElse,
      custom,
    })),
    partialCalls: plans.flatMap(({ calls }) => calls ?? []),
  };
}
