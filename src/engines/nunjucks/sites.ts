import type { Expression } from '../../model/origin.ts';
import type { SourceRange } from '../../model/text/position.ts';
import type { TemplateText } from '../port.ts';
import type { Node } from './package.ts';

/** A tag of a template: what the number in compiled code leads to. */
export interface Site {
  /** Stable for the environment. */
  readonly id: number;
  readonly at: SourceRange;
  readonly source: string;
  readonly expression: Expression;
}

/** All sites of an environment, by id; environments may share the numbers, so there may be gaps. */
export interface Sites {
  readonly all: (Site | undefined)[];
  readonly nextId: () => number;
}

/** How a template's tags open and close: the option `tags`, or as usual. */
export interface Delimiters {
  readonly block: readonly [string, string];
  readonly variable: readonly [string, string];
}

export function delimitersOf(options: Readonly<Record<string, unknown>>): Delimiters {
  const tags = (typeof options.tags === 'object' ? options.tags : undefined) as
    Readonly<Record<string, string | undefined>> | undefined;
  return {
    block: [tags?.blockStart ?? '{%', tags?.blockEnd ?? '%}'],
    variable: [tags?.variableStart ?? '{{', tags?.variableEnd ?? '}}'],
  };
}

/** Finds the tags of one template, and numbers them. */
export interface Surveyor {
  siteOf(node: Node): Site;
}

export function surveyorOf(
  template: TemplateText,
  delimiters: Delimiters,
  { all, nextId }: Sites,
  isExact: boolean,
): Surveyor {
  const { text } = template;
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  const byOffset = new Map<string, Site>();

  return {
    siteOf(node) {
      const { line, column } = positionOf(node);
      const offset = line === undefined ? 0 : Math.min((lines[line] ?? 0) + column, text.length);
      const span = tagAround(text, offset, delimiters);
      const key = `${span.start} ${node.typename}`;
      const known = byOffset.get(key);
      if (known !== undefined) return known;
      const range = template.rangeOf(span);
      const at = isExact && line !== undefined ? range : { ...range, approximate: true as const };
      const source = text.slice(span.start, span.end);
      const site: Site = {
        id: nextId(),
        at,
        source,
        expression: { at, source, helpers: helpersIn(node) },
      };
      all[site.id] = site;
      byOffset.set(key, site);
      return site;
    },
  };
}

/** Of a node that an extension made, its first argument tells where it is. */
function positionOf(node: Node): { line: number | undefined; column: number } {
  const told = [node, node.args as Node | undefined].find((known) => known?.lineno !== undefined);
  return { line: told?.lineno, column: told?.colno ?? 0 };
}

/** The tag that starts at `offset`, or the last one that starts before it. */
function tagAround(text: string, offset: number, { block, variable }: Delimiters) {
  const starts = [block, variable].map(([open, close]) => ({
    start: text.lastIndexOf(open, offset),
    close,
  }));
  const [nearest = { start: -1, close: '' }] = starts.toSorted((a, b) => b.start - a.start);
  if (nearest.start < 0) return { start: 0, end: 0 };
  return { start: nearest.start, end: endOfTag(text, nearest.start + 2, nearest.close) };
}

/** Behind the closing delimiter, which a string in the tag may hold as well. */
function endOfTag(text: string, from: number, close: string): number {
  const strings = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/sy;
  for (let at = from; at < text.length;) {
    if (text.startsWith(close, at)) return at + close.length;
    strings.lastIndex = at;
    at = strings.test(text) ? strings.lastIndex : at + 1;
  }
  return text.length;
}

/** Names of the filters and functions that an expression calls, outermost first. */
function helpersIn(node: Node): string[] {
  const found: string[] = [];
  const pending: unknown[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) {
      pending.push(...(next as unknown[]).toReversed());
      continue;
    }
    const { typename, name, fields, extName } = next as Partial<Node>;
    if (typename === undefined || fields === undefined || typename === 'Capture') continue;
    if (typename === 'Filter' || typename === 'FunCall' || typename === 'FilterAsync') {
      found.push(nameOf(name as Node));
    }
    if (typeof extName === 'string') found.push(extName);
    pending.push(...fields.map((field) => (next as Node)[field] ?? undefined).toReversed());
  }
  return found.filter((name) => name !== '');
}

function nameOf({ typename, value, target, val }: Node): string {
  if (typename === 'Symbol' || typename === 'Literal') return String(value);
  if (typename !== 'LookupVal') return '';
  return `${nameOf(target as Node)}.${nameOf(val as Node)}`;
}
