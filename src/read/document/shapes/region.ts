import { contains, type Span } from '../../../model/text/span.ts';
import type { Element } from '../open-elements.ts';
import type { Style } from '../visibility.ts';
import { innermost, type Node } from './find-regions.ts';

/** An element to read again, as the first document has it. */
export interface Region {
  readonly span: Span;
  /** How many holes end before it. */
  readonly behind: number;
  /** Numbers of the holes in it. */
  readonly holes: readonly number[];
  readonly inside: Element | undefined;
  readonly style: Style;
  readonly beforeText: Node['beforeText'];
  /** Numbers of the holes that stand right in a table, where its parts belong. */
  readonly inTable: ReadonlySet<number>;
}

export function regionOf(
  { span, element, around, beforeText }: Node,
  holes: readonly Span[],
  nodes: readonly Node[],
): Region {
  const numbers = [...holes.keys()].filter((number) => contains(span, holes[number] ?? span));
  const isInTable = (number: number): boolean =>
    /^(?:table|tbody|thead|tfoot|tr)$/.test(
      innermost(nodes, holes[number] ?? span)?.element.name ?? '',
    );
  return {
    span,
    behind: holes.filter((hole) => hole.end <= span.start).length,
    holes: numbers,
    inside: element.parent && { ...element.parent, children: element.index - 1 },
    style: around.style,
    beforeText,
    inTable: new Set(numbers.filter(isInTable)),
  };
}

/** How many holes end before a stretch; undefined for one that some hole stands in. */
export function holesBefore(holes: readonly Span[], { start, end }: Span): number | undefined {
  const before = holes.filter((hole) => hole.end <= start).length;
  return holes.filter((hole) => hole.start < end).length === before ? before : undefined;
}
