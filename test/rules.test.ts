import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import template from '../src/rules/_template/what-is-wrong/rule.ts';
import type { AnyRule } from '../src/rules/define-rule.ts';
import { generateIndex, ruleIdsAmong } from '../src/rules/generate-index.ts';
import { rules } from '../src/rules/index.ts';
import { presetsOf } from '../src/rules/presets.ts';
import { ruleById } from '../src/rules/registry.ts';
import { scaffoldRule, TEMPLATE_ID } from '../src/rules/scaffold.ts';

const folder = path.resolve(import.meta.dirname, '../src/rules');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.\w+$/.test(file));
const ids = ruleIdsAmong(files);
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

describe('the collection of rules', () => {
  it('has an index of exactly the folders that hold a rule', () => {
    expect(read('index.ts')).toBe(generateIndex(ids));
    expect(rules.map(({ id }) => id)).toEqual(ids);
  });

  it('holds nothing but rules and what their category shares', () => {
    const leftovers = files
      .filter((file) => file.split('/').length >= 3 && !file.startsWith('_template/'))
      .filter((file) => !ids.includes(file.split('/').slice(0, 2).join('/')));
    expect(leftovers).toEqual([]);
  });

  it('holds no test of a file that is gone', () => {
    const orphans = files
      .filter((file) => file.endsWith('.test.ts'))
      .filter((file) => !existsSync(path.join(folder, file.replace(/\.test\.ts$/, '.ts'))));
    expect(orphans).toEqual([]);
  });

  it('finds each rule by its id', () => {
    expect(ids.map((id) => ruleById(id)?.id)).toEqual(ids);
    expect(ruleById('greeting/unknown')).toBeUndefined();
  });

  it('says of a rule that warns whether its findings may be errors', () => {
    const saying = rules.filter(({ mayBeError }) => mayBeError === true).map(({ id }) => id);
    const doing = rules
      .filter(
        ({ id, severity }) =>
          severity === 'warning' && /severity: 'error'/.test(read(`${id}/rule.ts`)),
      )
      .map(({ id }) => id);
    expect(saying).toEqual(doing);
  });

  it('recommends rules by their metadata', () => {
    const { recommended, all } = presetsOf([
      { id: 'a/on', summary: '', severity: 'warning' },
      { id: 'a/off', summary: '', severity: 'error', recommended: false },
    ]);
    expect([...recommended]).toEqual([['a/on', 'warning']]);
    expect([...all.keys()]).toEqual(['a/on', 'a/off']);
  });
});

describe.each<[id: string, rule: AnyRule]>([
  ...rules.map((rule): [string, AnyRule] => [rule.id, rule]),
  [TEMPLATE_ID, template],
])('%s', (id, rule) => {
  // A page that is missing fails the tests of this rule, not the file.
  const page = files.includes(`${id}/README.md`) ? read(`${id}/README.md`) : '';

  it('has a folder with rule, test and page', () => {
    const present = files.filter((file) => file.startsWith(`${id}/`));
    const needed = ['README.md', 'rule.test.ts', 'rule.ts'].map((file) => `${id}/${file}`);
    expect(present).toEqual(expect.arrayContaining(needed));
  });

  it('has a page that begins with its id and summary', () => {
    const [title, , ...rest] = page.split('\n');
    const firstParagraph = rest.join('\n').split('\n\n')[0]?.replaceAll('\n', ' ');
    expect(title).toBe(`# ${id}`);
    expect(firstParagraph).toBe(`${rule.summary}.`);
    expect(rule.summary).toMatch(/^(?:Disallow|Require|Limit) [^.]+$/);
  });

  it('describes each option in the schema and on the page, and no other', () => {
    const shape: Readonly<Record<string, { readonly description?: string | undefined }>> =
      rule.options.shape;
    const headings = [...page.matchAll(/^### `(\w+)`$/gm)].map(([, name]) => name);
    expect(headings).toEqual(Object.keys(shape));
    expect(page.includes('\n## Options\n')).toBe(headings.length > 0);
    for (const [name, { description = '' }] of Object.entries(shape)) {
      expect(description, name).toMatch(/^[A-Z].*\.$/);
      expect(page.replace(/\s+/g, ' '), name).toContain(description);
    }
  });

  it('has its sections in order', () => {
    const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    const known = ['Reported', 'Not reported', 'Options', 'When not to use it'];
    expect(sections).toEqual(known.filter((title) => sections.includes(title)));
    expect(sections.at(-1)).toBe('When not to use it');
  });

  it('says everything in sentences', () => {
    const words = { ...rule.messages, ...rule.unknowns };
    for (const [name, text] of Object.entries(words)) {
      // Only a placeholder of whole sentences brings its own full stop.
      expect(text, name).toMatch(/^(?:[A-Z]|\{[a-z]+\} ).*(?:\.|: \{sentences\})$/);
    }
    expect(Object.keys(words).length).toBeGreaterThan(0);
  });
});

describe('scaffoldRule', () => {
  const templateFiles = new Map(
    files
      .filter((file) => file.startsWith(`${TEMPLATE_ID}/`))
      .map((file) => [path.posix.basename(file), read(file)]),
  );

  it('copies the template under the new id', () => {
    const scaffold = scaffoldRule('subject/too-long', templateFiles);
    expect([...scaffold.keys()].toSorted()).toEqual([
      'subject/too-long/README.md',
      'subject/too-long/rule.test.ts',
      'subject/too-long/rule.ts',
    ]);
    for (const text of scaffold.values()) expect(text).not.toContain('_template');
    expect(scaffold.get('subject/too-long/rule.ts')).toContain("id: 'subject/too-long'");
  });

  it.each(['empty-name', 'Greeting/empty', 'a/b/c', '../x', 'greeting/', 'my rule/x', '-a/b'])(
    'refuses "%s"',
    (id) => {
      expect(() => scaffoldRule(id, templateFiles)).toThrow(/Expected a rule id/);
    },
  );
});
