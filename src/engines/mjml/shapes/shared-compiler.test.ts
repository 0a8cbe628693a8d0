import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MARKS, closeMark, openMark } from '../../marks.ts';
import type { EngineMemory, MarkupEnvironment, TemplateText } from '../../port.ts';
import { mjmlEngine } from '../engine.ts';
import { page, TEMPLATES, VALUES } from './__fixtures__/documents.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

const open = (
  sharesShapes: boolean,
  options: Record<string, unknown> = {},
  memory?: (about: string) => EngineMemory,
): Promise<MarkupEnvironment> =>
  mjmlEngine.open({
    ...(memory && { memory }),
    root,
    partials: new Map(),
    helpers: [],
    options,
    sharesShapes,
    importFresh: () => Promise.reject(new Error('not needed')),
  });

const source = (text: string): TemplateText => ({
  text,
  file: 'templates/test.mjml',
  rangeOf: ({ start, end }) => ({
    file: 'templates/test.mjml',
    start: { line: 1, column: start + 1 },
    end: { line: 1, column: end + 1 },
  }),
});

const outcome = async (environment: MarkupEnvironment, text: string): Promise<unknown> => {
  try {
    const { html, problems, dropped, files } = await environment.compile(text, source(text));
    return { html, problems, dropped, files };
  } catch (error) {
    return String(error);
  }
};

describe('shared compiles', async () => {
  const plain = await open(false);
  const value = fc.oneof(
    fc.constantFrom(...VALUES),
    fc.tuple(fc.constantFrom(...VALUES), fc.constantFrom(...VALUES)).map((pair) => pair.join('')),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );

  const name = fc.constantFrom(...Object.keys(TEMPLATES));

  it('are what plain ones are', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(name, value, value, value, async (template, a, b, c) => {
        const shared = await open(true);
        const make = TEMPLATES[template] ?? page;
        // The first of a shape is checked by itself.
        for (const first of [make('Ada', 'https://a.example/', 'Two words'), make(c, a, b)]) {
          await outcome(shared, first);
        }
        const text = make(a, b, c);
        expect(await outcome(shared, text)).toEqual(await outcome(plain, text));
        const { broken } = shared.sharing();
        expect(broken).toEqual([]);
      }),
      { numRuns: 60 },
    ),
  );
});

describe('what is shared', () => {
  it('is everything but the words: one compile, and one to see that it is right', async () => {
    const environment = await open(true);
    for (const name of ['Ada', 'Bruno <b>Almeida</b>', 'C & D', 'Ada']) {
      await environment.compile(page(`<mj-text>Hi ${name}</mj-text>`), source(''));
    }
    expect(environment.sharing()).toMatchObject({ shared: 4, compiles: 2, broken: [] });
  });

  it('is the same with marks', async () => {
    const environment = await open(true);
    const marked = `${openMark(0, DEFAULT_MARKS)}Ada${closeMark(0, DEFAULT_MARKS)}`;
    for (const name of ['Ada', marked]) {
      await environment.compile(page(`<mj-text>Hi ${name}</mj-text>`), source(''));
    }
    expect(environment.sharing().compiles).toBe(2);
  });

  it.each([
    ['options', { minify: true }, page('<mj-text>x</mj-text>')],
    [
      'html-attributes',
      {},
      page(
        '<mj-text>x</mj-text>',
        '<mj-html-attributes><mj-selector path="p"><mj-html-attribute name="a">b</mj-html-attribute></mj-selector></mj-html-attributes>',
      ),
    ],
    ['private-use', {}, page('<mj-text>\uf7ca</mj-text>')],
    ['fails', {}, '<mjml></mjml>'],
  ] as const)('is nothing because of %s', async (because, options, text) => {
    const environment = await open(true, options);
    await outcome(environment, text);
    expect([...environment.sharing().plain.keys()]).toEqual([because]);
  });
});

describe('what an earlier run compiled', () => {
  const openMemory = (): ((about: string) => EngineMemory) => {
    const known = new Map<string, string>();
    return (about) => ({
      get: (key) => {
        const json = known.get(`${about} ${key}`);
        return json === undefined ? undefined : (JSON.parse(json) as unknown);
      },
      set: (key, value) => void known.set(`${about} ${key}`, JSON.stringify(value)),
    });
  };
  const run = async (
    memory: ReturnType<typeof openMemory>,
    documents: readonly string[],
  ): Promise<{ readonly made: unknown[]; readonly compiles: number }> => {
    const environment = await open(true, {}, memory);
    const made: unknown[] = [];
    for (const text of documents) made.push(await outcome(environment, text));
    expect(environment.sharing().broken).toEqual([]);
    return { made, compiles: environment.sharing().compiles };
  };

  it.each(Object.entries(TEMPLATES))('%s is put together the same', async (_, make) => {
    const memory = openMemory();
    const first = make('Ada', 'https://a.example/', 'Two words');
    const second = make('Bruno', 'https://b.example/?c=1', 'One');
    await run(memory, [first]);
    const expected = await run(openMemory(), [first, second]);
    expect((await run(memory, [first, second])).made).toEqual(expected.made);
  });

  it('is compiled no more, but for what is included or has faults', async () => {
    const compiles = async (body: string): Promise<number> => {
      const memory = openMemory();
      await run(memory, [page(`${body}<mj-text>Ada</mj-text>`)]);
      return (await run(memory, [page(`${body}<mj-text>Bruno</mj-text>`)])).compiles;
    };
    expect(await compiles('')).toBe(0);
    expect(await compiles('<mj-include path="./gone.mjml" />')).toBeGreaterThan(0);
    expect(await compiles('<mj-text colour="red">x</mj-text>')).toBeGreaterThan(0);
  });
});
