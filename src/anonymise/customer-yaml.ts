import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
  stringify,
  visit,
} from 'yaml';

/** A record as the text of a YAML file, below comments. */
export const customerYaml = (data: unknown, comments: readonly string[]): string =>
  below(comments, stringify(data, { lineWidth: 0 }));

/**
 * The same, laid out as another file of the same shape is: what stands on one line there does so here. Comments of
 * the other file speak of somebody else and are left out.
 */
export function customerYamlLike(
  layout: string,
  data: unknown,
  comments: readonly string[],
): string {
  const document = parseDocument(layout, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const isFit = document.errors.length === 0 && !hasAliases(document);
  if (!isFit || !fill(document.contents, data)) return customerYaml(data, comments);
  withoutComments(document);
  return below(comments, document.toString({ lineWidth: 0 }));
}

const below = (comments: readonly string[], text: string): string =>
  [...comments.map((comment) => `# ${comment}`), text].join('\n');

/** What stands in several places at once can hold one value alone. */
function hasAliases(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '<<') found = true;
    },
  });
  return found;
}

/** Puts the values of a record where the nodes are; false where they are not of one shape. */
function fill(node: unknown, data: unknown): boolean {
  if (isAlias(node)) return false;
  if (isMap(node)) {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
    const left = new Map(Object.entries(data));
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : undefined;
      if (key === undefined || !left.has(key)) return false;
      const value = left.get(key);
      left.delete(key);
      if (pair.value !== null && !fill(pair.value, value)) return false;
    }
    for (const [key, value] of left) node.set(key, value);
    return true;
  }
  if (isSeq(node)) {
    return (
      Array.isArray(data) &&
      data.length === node.items.length &&
      node.items.every((item, index) => fill(item, data[index]))
    );
  }
  if (!isScalar(node)) return false;
  if (Object.is(node.value, data) || node.source === data) return keepText(node, data);
  node.value = data;
  delete node.source;
  // Quotes are put where the new value needs them.
  if (typeof data !== 'string' || node.type === Scalar.PLAIN) delete node.type;
  return true;
}

/** `last4: 0123` is a text, and is written as one from now on. */
function keepText(node: Scalar, data: unknown): true {
  if (typeof data === 'string' && typeof node.value !== 'string') {
    node.value = data;
    delete node.source;
  }
  return true;
}

function withoutComments(document: Document): void {
  document.commentBefore = null;
  document.comment = null;
  visit(document, {
    Node: (_, node: Node) => {
      delete node.comment;
      delete node.commentBefore;
    },
  });
}
