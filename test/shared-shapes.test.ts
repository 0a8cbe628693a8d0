import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mjmlEngine } from '../src/engines/mjml/engine.ts';
import { page, TEMPLATES, VALUES } from '../src/engines/mjml/shapes/__fixtures__/documents.ts';
import { lintProject } from '../src/lint/lint-project.ts';
import type { Message, MessagePart } from '../src/model/message.ts';
import { loadProject } from '../src/project/load-project.ts';
import { createDocumentReader } from '../src/read/document/read-document.ts';

// What documents of one shape have in common is worked out once. No finding may depend on it.

const root = path.resolve(import.meta.dirname, '..');
const projects = path.join(root, 'test/projects');

describe('findings', () => {
  const folders = readdirSync(projects, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(projects, name));

  it.each([root, ...folders])(
    'of %s are the same, shared or not',
    { timeout: 120_000 },
    async (cwd) => {
      const [shared, plain] = [await lint(cwd, true), await lint(cwd, false)];
      expect(shared.broken).toEqual([]);
      expect(shared.result).toBe(plain.result);
    },
  );

  async function lint(cwd: string, sharedShapes: boolean) {
    const project = await loadProject({ cwd });
    const { sharing, ...result } = await lintProject(project, {
      version: '0',
      sharedShapes,
      coverage: true,
    });
    const comparable = { ...result, duration: 0, sources: undefined };
    return { result: JSON.stringify(comparable, null, 1), broken: sharing?.broken ?? [] };
  }
});

describe('readings', () => {
  const markups: Readonly<Record<string, (a: string, b: string, c: string) => string>> = {
    ...TEMPLATES,
    preheader: (a, b, c) => page(`<mj-text>${c}</mj-text>`, `<mj-preview>${a}${b}</mj-preview>`),
    columns: (a, b, c) =>
      page(
        `<mj-text>${a}</mj-text></mj-column><mj-column><mj-button href="https://a.example/${b}">${b}</mj-button><mj-table><tr><td>Label</td><td>${c}</td></tr></mj-table>`,
      ),
    hidden: (a, b, c) =>
      page(
        `<mj-text css-class="off">${a}</mj-text><mj-text><p style="display:none">${b}</p>${c}</mj-text>`,
        '<mj-style>.off { display: none } div:first-child { color: red }</mj-style>',
      ),
    links: (a, b, c) =>
      page(
        `<mj-text><a href="https://a.example/">${a} <img src="x.png" alt="${b}"></a> ${c}</mj-text><mj-image src="x.png" alt="${a}" href="https://a.example/${c}" />`,
      ),
  };
  const value = fc.oneof(
    fc.constantFrom(
      ...VALUES,
      '<p>a</p><p>b</p>',
      '<li>x</li>',
      '<a href="https://b.example">b</a>',
      '&nbsp;',
    ),
    fc.tuple(fc.constantFrom(...VALUES), fc.constantFrom(...VALUES)).map((pair) => pair.join('')),
  );

  it('are the same, from the shape or from the whole', { timeout: 120_000 }, async () => {
    const environment = await mjmlEngine.open({
      root,
      partials: new Map(),
      helpers: [],
      options: {},
      importFresh: () => Promise.reject(new Error('not needed')),
    });
    const compile = async (text: string): Promise<MessagePart | undefined> => {
      const at = { file: 'a.mjml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
      const source = { text, file: 'a.mjml', rangeOf: () => at };
      const made = await environment.compile(text, source).catch(() => undefined);
      return made && { name: 'html', content: made.html, ...(made.shape && { shape: made.shape }) };
    };
    const readShared = createDocumentReader();
    const readPlain = createDocumentReader();
    const name = fc.constantFrom(...Object.keys(markups));
    await fc.assert(
      fc.asyncProperty(name, value, value, value, async (template, a, b, c) => {
        const make = markups[template] ?? page;
        for (const text of [make('Ada', 'Two words', '<b>x</b>'), make(a, b, c), make(c, b, a)]) {
          const part = await compile(text);
          if (part === undefined) continue;
          const { shape: _, ...plain } = part;
          expect(readShared(messageOf(part))).toEqual(readPlain(messageOf(plain)));
        }
      }),
      { numRuns: 60 },
    );
  });

  const messageOf = (html: MessagePart): Message => ({
    name: 'test',
    type: undefined,
    locale: undefined,
    from: undefined,
    replyTo: undefined,
    to: undefined,
    dropped: [],
    parts: { html },
  });
});
