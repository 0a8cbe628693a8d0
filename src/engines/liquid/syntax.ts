import type { Span } from '../../model/text/span.ts';
import type { Node, Token } from './package.ts';

/** All nodes of a tree, those inside blocks included. */
export function* eachNode(nodes: readonly Node[]): Generator<Node> {
  const pending = nodes.toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    for (const body of bodiesOf(node).toReversed()) pending.push(...body.toReversed());
  }
}

/** What a tag prints or not: lists of nodes among its properties, whoever wrote the tag. */
export function bodiesOf(node: Node): readonly (readonly Node[])[] {
  return Object.entries(node).flatMap(([name, value]): (readonly Node[])[] => {
    // The name of a partial may be a template by itself.
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    if (name === 'file') return [];
    if (isBody(list)) return [list];
    return list.flatMap((item) => {
      const body: unknown = isObject(item) ? item['templates'] : undefined;
      return Array.isArray(body) && isBody(body) ? [body] : [];
    });
  });
}

const isBody = (list: readonly unknown[]): list is readonly Node[] =>
  list.length > 0 &&
  list.every((item) => isObject(item) && isObject(item['token']) && 'render' in item);

/** The bodies of a block of Liquid's own, without its else. `mark` stands inside the tag that opens one. */
export function branchesOf(
  node: Node,
): readonly { readonly body: readonly Node[]; readonly mark: number | undefined }[] {
  const branches = node['branches'];
  if (!Array.isArray(branches)) {
    return [{ body: listed(node['templates']), mark: undefined }];
  }
  return branches.filter(isObject).map((branch, index) => ({
    body: listed(branch['templates']),
    mark: node.name !== 'case' && index === 0 ? undefined : firstOffset(branch),
  }));
}

const listed = (body: unknown): readonly Node[] => (Array.isArray(body) ? (body as Node[]) : []);

/** Where the condition of a branch begins. */
function firstOffset(branch: Readonly<Record<string, unknown>>): number | undefined {
  const { values, value } = branch;
  const initial = isObject(value) ? value['initial'] : undefined;
  const tokens: unknown = values ?? (isObject(initial) ? initial['postfix'] : undefined);
  const offsets = (Array.isArray(tokens) ? tokens : []).flatMap((token: unknown) =>
    isObject(token) && typeof token['begin'] === 'number' ? [token['begin']] : [],
  );
  return offsets.length === 0 ? undefined : Math.min(...offsets);
}

/** The tag around an offset: in a `{% liquid %}` tag, the line. */
export function tagBefore({ input }: Token, offset: number): Span {
  const open = input.lastIndexOf('{%', offset);
  const line = input.lastIndexOf('\n', offset) + 1;
  const isLine = line > open && !input.slice(open, line).includes('%}');
  if (isLine || open < 0) {
    const end = input.indexOf('\n', offset);
    return trimmed(input, { start: line, end: end < 0 ? input.length : end });
  }
  const close = input.indexOf('%}', offset);
  return { start: open, end: close < 0 ? input.length : close + 2 };
}

function trimmed(input: string, { start, end }: Span): Span {
  const text = input.slice(start, end);
  return {
    start: start + text.length - text.trimStart().length,
    end: end - text.length + text.trimEnd().length,
  };
}

export interface FilterUse {
  readonly name: string;
  readonly token: Token;
}

/** Names of the filters of a value, outermost first. */
export const filtersOf = (value: unknown): readonly string[] =>
  filterUses(value)
    .map(({ name }) => name)
    .toReversed();

/** What `outputEscape` puts at the end of a value is no filter of the template. */
export function filterUses(value: unknown): readonly FilterUse[] {
  const filters = isObject(value) ? value['filters'] : undefined;
  if (!Array.isArray(filters)) return [];
  return filters
    .filter(isObject)
    .filter(({ name, token }) => /^[\w-]+$/.test(String(name)) && isObject(token))
    .map(({ name, token }) => ({ name: String(name), token: token as Token }));
}

/** All values of a node that filters are applied to. */
export function valuesOf(node: Node): readonly unknown[] {
  const branches = Array.isArray(node['branches']) ? node['branches'] : [];
  return [node['value'], ...branches.filter(isObject).map(({ value }) => value)];
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
