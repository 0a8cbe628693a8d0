import { isScalar, parseDocument, visit } from 'yaml';
import { fieldAt, newField } from './field.ts';
import { readCode, type Variables } from './read-script.ts';
import type { ReadingContext } from './template-reader.ts';

/** Adds the props that a component reads: those that its default export takes apart, and what is read of them. */
export function readComponent(text: string, context: ReadingContext): void {
  const props = parametersOf(text);
  const variables: Variables = new Map();
  for (const [name, local] of props) variables.set(local, fieldAt(context.root, [name]));
  for (const whole of text.matchAll(/\bconst\s*\{([^}]*)\}\s*=\s*props\b/g)) {
    for (const [name, local] of namesIn(whole[1] ?? '')) {
      variables.set(local, fieldAt(context.root, [name]));
    }
  }
  if (/\(\s*props\b/.test(text)) variables.set('props', context.root);
  // Everything else that the module names is its own.
  const own = { ...context, root: newField(), open: new Set<string>() };
  readCode(withoutImports(text), 'printed', variables, own);
}

const withoutImports = (text: string): string =>
  text
    .replace(/^\s*import\b[^;]*?['"][^'"\n]*['"];?/gm, '')
    .replace(/\b(?:interface|type)\s+\w+[^{]*\{[^}]*\}/g, '');

/** The names that the default export takes out of its props, each with what it calls it. */
function parametersOf(text: string): readonly (readonly [string, string])[] {
  const [, named] =
    /export\s+default\s+(?:memo\(|forwardRef\()?\s*([A-Z]\w*)\s*[;)\n]/.exec(text) ?? [];
  const direct =
    /export\s+default\s+(?:\w+\(\s*)*(?:async\s+)?(?:function\s*\w*\s*)?\(\s*\{([^}]*)\}/.exec(
      text,
    );
  const indirect =
    named === undefined
      ? null
      : new RegExp(
          `(?:function\\s+${named}\\s*|\\b${named}\\b[^=]*=\\s*(?:\\w+\\(\\s*)*(?:async\\s*)?)\\(\\s*\\{([^}]*)\\}`,
        ).exec(text);
  return namesIn(direct?.[1] ?? indirect?.[1] ?? '');
}

/** `a, b: c, d = 1` */
const namesIn = (pattern: string): readonly (readonly [string, string])[] =>
  Array.from(
    pattern.matchAll(/(?:^|,)\s*([A-Za-z_$][\w$]*)\s*(?::\s*([A-Za-z_$][\w$]*))?/g),
    ([, name = '', local = name]) => [name, local] as const,
  );

/**
 * The props that a component is previewed with, as far as they are written out. An object of JavaScript
 * that holds nothing but literals is one of YAML as well.
 */
export function previewProps(text: string): unknown {
  const start = /\bPreviewProps\s*(?::[^=]+)?=\s*/.exec(text);
  if (start === null) return undefined;
  const source = balanced(text, start.index + start[0].length);
  const document = parseDocument(source.replace(/^\s*\/\/.*$/gm, ''), { logLevel: 'silent' });
  if (source === '' || document.errors.length > 0) return undefined;
  visit(document, {
    // What is no literal is code, and nobody knows what it makes.
    Pair: (_, { value }) =>
      isScalar(value) && value.type === 'PLAIN' && typeof value.value === 'string'
        ? visit.REMOVE
        : undefined,
  });
  return document.toJS({ maxAliasCount: 0 }) as unknown;
}

/** The braces at `from` with all that they hold; empty where they are never closed. */
function balanced(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length && at < from + 20_000; at++) {
    const character = text[at];
    if (character === '{') depth++;
    if (character === '}' && --depth === 0) return text.slice(from, at + 1);
    if (depth === 0) return '';
  }
  return '';
}
