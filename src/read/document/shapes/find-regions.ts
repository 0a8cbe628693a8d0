import { contains, type Span } from '../../../model/text/span.ts';
import { NEVER_READ, SCOPE } from '../elements.ts';
import { valueOf } from '../html-events.ts';
import type { ElementWatch, State } from '../html-view.ts';
import type { Element } from '../open-elements.ts';

/** An element as the first document of a shape has it. */
export interface Node {
  readonly element: Element;
  readonly parent: Node | undefined;
  readonly state: State;
  /** What is known of the element around it. */
  readonly around: State;
  /** From its start tag to where it ends. */
  readonly span: { readonly start: number; end: number };
  readonly children: Node[];
  readonly beforeText: { readonly atStart: boolean; atEnd: boolean };
}

/** Writes down the elements of a document while it is read. */
export function watchElements(): { readonly watch: ElementWatch; readonly nodes: readonly Node[] } {
  const nodes: Node[] = [];
  const known = new Map<Element, Node>();
  return {
    nodes,
    watch: {
      opened(element, state, around, beforeText) {
        const parent = element.parent && known.get(element.parent);
        const node: Node = {
          element,
          parent,
          state,
          around,
          span: { start: element.tag.start, end: element.tag.end },
          children: [],
          beforeText: { atStart: beforeText, atEnd: beforeText },
        };
        known.set(element, node);
        parent?.children.push(node);
        nodes.push(node);
      },
      closed(element, end, beforeText) {
        const node = known.get(element);
        if (node === undefined) return;
        node.span.end = end;
        node.beforeText.atEnd = beforeText;
      },
    },
  };
}

/**
 * The elements to read again when only the holes of a document are filled with something else: around each hole
 * the innermost whose reading depends on nothing in it but what it inherits, and which nothing around it depends
 * on. Holes that nobody reads have none. Undefined where there is no such element but the whole document.
 */
export function findRegions(
  html: string,
  holes: readonly Span[],
  nodes: readonly Node[],
): readonly Node[] | undefined {
  const regions = new Set<Node>();
  for (const hole of holes) {
    const place = placeOf(html, hole);
    if (place === 'unread') continue;
    const within = innermost(nodes, hole);
    if (within === undefined || place === 'conditional') return undefined;
    if (place === 'attribute' && isUnread(html, hole, within)) continue;
    const region = regionAround(within);
    if (region === undefined) return undefined;
    regions.add(region);
  }
  const found = [...regions].sort((a, b) => a.span.start - b.span.start);
  return found.filter((region) => !found.some((other) => other !== region && isIn(region, other)));
}

const isIn = (inner: Node, outer: Node): boolean => contains(outer.span, inner.span);

function placeOf(
  html: string,
  { start }: Span,
): 'unread' | 'conditional' | 'attribute' | 'content' {
  const comment = html.lastIndexOf('<!--', start);
  if (comment !== -1 && html.indexOf('-->', comment + 2) >= start) {
    return /^<!--\s*\[/.test(html.slice(comment, comment + 20)) ? 'conditional' : 'unread';
  }
  return html.lastIndexOf('<', start) > html.lastIndexOf('>', start - 1) ? 'attribute' : 'content';
}

/** Labels of boxes are for those who hear the message: what stands in the boxes says the same. */
function isUnread(html: string, { start }: Span, { element }: Node): boolean {
  const name = /([\w:-]+)\s*=\s*["']$/.exec(html.slice(Math.max(0, start - 80), start))?.[1];
  const isBox = /^(?:div|table|td|tr|body)$/.test(element.name);
  return isBox && /^(?:aria-label|title)$/i.test(name ?? '') && valueOf(element, 'role') !== 'img';
}

/** The innermost element around a hole, its start tag included. */
export function innermost(nodes: readonly Node[], hole: Span): Node | undefined {
  // Elements come in the order of their start tags, so the last that holds the hole is the innermost.
  return nodes.findLast(({ span }) => span.start <= hole.start && hole.end <= span.end);
}

function regionAround(within: Node): Node | undefined {
  let region: Node | undefined = within;
  while (region !== undefined) {
    const row: Node | undefined = isApart(region) ? sharedRow(region) : region.parent;
    if (row === undefined) return region;
    region = row;
  }
  return undefined;
}

/** Whether an element begins and ends lines, and nothing around it reaches into it. */
function isApart({ element, parent, state, around, span }: Node): boolean {
  if (element.tag.end === element.tag.start || span.end <= element.tag.end) return false;
  if (element.name === 'html' || element.name === 'body' || element.name === 'head') return false;
  const isLine = state.box === 'block' || element.name === 'title';
  if (!isLine || around.isFlex || around.link !== undefined || around.action !== undefined) {
    return false;
  }
  for (let above = parent; above !== undefined; above = above.parent) {
    if (!HOLDERS.test(above.element.name)) return false;
    if (SCOPE.has(above.element.name)) return true;
  }
  return true;
}

/** Elements that what stands in them does not end. */
const HOLDERS = /^(?:div|center|table|tbody|thead|tfoot|tr|td|th|body|html|head)$/;

/** The row around it whose cells may be put on one line with others; undefined where there is none. */
function sharedRow(region: Node): Node | undefined {
  for (let above = region.parent; above !== undefined; above = above.parent) {
    if (above.element.name !== 'tr' || !above.state.style.shown) continue;
    const cells = above.children.filter(({ element: { name } }) => name === 'td' || name === 'th');
    if (cells.length > 1 && !cells.some((cell) => holdsTable(cell, region))) return above;
  }
  return undefined;
}

/** Whether a cell holds a table, whatever stands in `region`: then its row is there for layout. */
function holdsTable({ children }: Node, region: Node): boolean {
  return children.some((child) => {
    const { name } = child.element;
    if (name === 'td' || name === 'th' || NEVER_READ.has(name)) return false;
    if (name === 'table') return child.state.style.shown && child.state.box === 'block';
    return child !== region && holdsTable(child, region);
  });
}
