/**
 * Ids of the rules among `files`, paths below `src/rules/` with forward slashes: each
 * `category/name/rule.ts` is one. Folders that begin with an underscore hold no rules.
 */
export function ruleIdsAmong(files: Iterable<string>): string[] {
  const ids = [...files].flatMap((file) => {
    const [, id] = /^([a-z][a-z-]*\/[a-z][a-z-]*)\/rule\.ts$/.exec(file) ?? [];
    return id === undefined ? [] : [id];
  });
  return ids.sort();
}

/** Text of `src/rules/index.ts` for rules of these ids. */
export function generateIndex(ids: readonly string[]): string {
  const imports = ids.map((id) => `import ${nameOf(id)} from './${id}/rule.ts';`);
  const entries = ids.map((id) => `  ${nameOf(id)},`);
  return [
    '// Generated from the rule folders by generate-index.ts. To change it: npm run generate.',
    ...imports,
    "import type { AnyRule } from './define-rule.ts';",
    '',
    '/** Every rule, by id. */',
    'export const rules: readonly AnyRule[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

/** `greeting/empty-name` as `greetingEmptyName`. */
const nameOf = (id: string): string =>
  id.replace(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
