import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexLines } from '../../model/text/position.ts';
import type { MarkupEnvironment, TemplateProblem, TemplateText } from '../port.ts';
import { TemplateError } from '../port.ts';
import { mjmlEngine } from './engine.ts';

const root = mkdtempSync(path.join(tmpdir(), 'sendlint-mjml-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): TemplateText {
  const absolute = path.join(root, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  const lines = indexLines(text);
  return { text, file, rangeOf: (span) => ({ file, ...lines.rangeOf(span) }) };
}

const open = (options: Record<string, unknown>): Promise<MarkupEnvironment> =>
  mjmlEngine.open({
    root,
    partials: new Map(),
    helpers: [],
    options,
    importFresh: (file) => import(file),
  });

const body = (content: string): string =>
  `<mjml><mj-body><mj-section><mj-column>${content}</mj-column></mj-section></mj-body></mjml>`;

/** `file:line:column message`, as a reader sees it. */
const shown = ({ at, message }: TemplateProblem): string =>
  `${at?.file}:${at?.start.line}:${at?.start.column} ${message}`;

describe.each(['mjml', 'mjml4'])('the package %s', (name) => {
  let environment: MarkupEnvironment;
  beforeAll(async () => {
    environment = await open({ package: name });
  });

  const compile = (source: TemplateText) => environment.compile(source.text, source);

  it('compiles a document', async () => {
    const { html, problems, dropped } = await compile(
      write('a.mjml', body('<mj-text>Hello <b>you</b></mj-text><mj-image src="cid:logo" />')),
    );
    expect(html).toContain('Hello <b>you</b>');
    expect(problems).toEqual([]);
    expect(dropped).toEqual([]);
  });

  it('draws the same ids each time', async () => {
    const source = write(
      'a.mjml',
      body('<mj-carousel><mj-carousel-image src="a" /></mj-carousel>'),
    );
    expect((await compile(source)).html).toBe((await compile(source)).html);
  });

  it('names the place of what its validator finds, also in an included file', async () => {
    write(
      'inc/part.mjml',
      '<mj-section>\r\n<mj-column><mj-divider colour="red" /></mj-column></mj-section>',
    );
    const { problems } = await compile(
      write(
        'a.mjml',
        '<mjml>\n  <mj-body>\n    <mj-section paddin="3px" />\n<mj-include path="./inc/part.mjml" /></mj-body></mjml>',
      ),
    );
    expect(problems.map(shown)).toEqual([
      'a.mjml:3:5 <mj-section>: Attribute paddin is illegal.',
      'inc/part.mjml:2:12 <mj-divider>: Attribute colour is illegal.',
    ]);
  });

  it('follows includes of all types, in the head too', async () => {
    write('inc/head.mjml', '<mjml><mj-head><mj-title>From the head</mj-title></mj-head></mjml>');
    write('inc/style.css', '.a { color: teal }');
    write('inc/raw.html', '<p class="a">raw</p>');
    const { html } = await compile(
      write(
        'a.mjml',
        '<mjml><mj-head><mj-include path="inc/head.mjml" /><mj-include path="inc/style.css" type="css" /></mj-head>' +
          '<mj-body><mj-include path="inc/raw.html" type="html" /></mj-body></mjml>',
      ),
    );
    for (const part of ['From the head', 'color: teal', '<p class="a">raw</p>']) {
      expect(html).toContain(part);
    }
  });

  it('reports an include that is missing, and one that comes round to itself', async () => {
    const { problems, dropped } = await compile(
      write('a.mjml', '<mjml><mj-body>\n\t<mj-include path="gone.mjml" /></mj-body></mjml>'),
    );
    expect(problems).toEqual([]);
    expect(dropped).toMatchObject([
      {
        text: '<mj-include path="gone.mjml" />',
        at: { file: 'a.mjml', start: { line: 2, column: 2 } },
        because: expect.stringContaining('there is no such file') as string,
      },
    ]);

    write('inc/one.mjml', '<mj-include path="./two.mjml" />');
    write('inc/two.mjml', '\n<mj-include path="./one.mjml" />');
    const failure = compile(
      write('a.mjml', '<mjml><mj-body><mj-include path="inc/one.mjml" /></mj-body></mjml>'),
    );
    await expect(failure).rejects.toThrow(TemplateError);
    await expect(failure).rejects.toMatchObject({
      problem: { at: { file: 'inc/two.mjml', start: { line: 2, column: 1 } } },
    });
  });

  it.each([
    '',
    'just text',
    '<mj-text>no root</mj-text>',
    '<mjml></mjml>',
    '<mj-include path="x" />',
  ])('ends %j in one clear error', async (text) => {
    await expect(compile(write('bad.mjml', text))).rejects.toMatchObject({
      name: 'TemplateError',
      problem: { at: { file: 'bad.mjml', start: { line: 1 } } },
    });
  });

  it('reports the first fault at its place where validation is strict', async () => {
    const strict = await open({ package: name, validationLevel: 'strict' });
    const source = write('a.mjml', `\n${body('<mj-text colour="red">x</mj-text>')}`);
    await expect(strict.compile(source.text, source)).rejects.toMatchObject({
      problem: { message: '<mj-text>: Attribute colour is illegal.', at: { start: { line: 2 } } },
    });
  });
});

describe('what MJML drops', () => {
  const cases: [text: string, dropped: string, because: string][] = [
    [body('{{#if a}}<mj-text>x</mj-text>'), '{{#if a}}', 'text between components, outside mj-raw'],
    [body(' Hi there <mj-text>x</mj-text>'), 'Hi there', 'text between components, outside mj-raw'],
    [body('<p>Hi <b>x</b></p>'), '<p>Hi <b>x</b></p>', 'MJML knows no element <p>'],
    [body('<mj-buton>x</mj-buton>'), '<mj-buton>x</mj-buton>', 'MJML knows no element <mj-buton>'],
    [`${body('<mj-text>x</mj-text>')} bye`, 'bye', 'text outside <mjml>'],
    [
      '<mjml><mj-body></mj-body><mj-body><mj-raw>x</mj-raw></mj-body></mjml>',
      '<mj-body><mj-raw>x</mj-raw></mj-body>',
      'a second <mj-body>: MJML reads the first',
    ],
    [
      '<mjml><mj-text>x</mj-text><mj-body></mj-body></mjml>',
      '<mj-text>x</mj-text>',
      'an element outside mj-head and mj-body',
    ],
    [body('<mj-text>lost'), 'lost', '<mj-text> is never closed'],
  ];

  it.each(cases)('%s', async (text, lost, because) => {
    const environment = await open({});
    const source = write('a.mjml', text);
    const { dropped, html } = await environment.compile(text, source);
    expect(dropped.map((one) => [one.text, one.because])).toEqual([[lost, because]]);
    expect(html).not.toContain(lost);
    const [{ at } = { at: undefined }] = dropped;
    expect(at?.start).toEqual(indexLines(text).positionAt(text.indexOf(lost)));
  });

  it.each([
    body('<!-- {{note}} --><mj-text>x</mj-text>'),
    body('<mj-raw>{{#if a}}</mj-raw><mj-text>x</mj-text><mj-raw>{{/if}}</mj-raw>'),
    body('<mj-text>a < b && <p>c</p> <mj-raw>d</mj-raw> {{"<p>"}}</mj-text>'),
    '<?xml version="1.0"?>\n<mjml><mj-head><mj-attributes><mj-all color="{{c}}" /><mj-class name="x" color="red" /></mj-attributes><mj-html-attributes><mj-selector path=".a"><mj-html-attribute name="data-id">42</mj-html-attribute></mj-selector></mj-html-attributes></mj-head><mj-body><mj-raw><style>a > b { }</style></mj-raw></mj-body></mjml>',
    '<mjml><mj-raw position="file-start">x</mj-raw><mj-body></mj-body></mjml>',
  ])('is nothing in %s', async (text) => {
    const environment = await open({});
    const { dropped, problems } = await environment.compile(text, write('a.mjml', text));
    expect({ dropped, problems }).toEqual({ dropped: [], problems: [] });
  });
});

describe('what the data prints', () => {
  it('is not read as expressions', async () => {
    const text = body('<mj-text>{{</mj-text><mj-button>x</mj-button><mj-text>}}</mj-text>');
    const environment = await open({});
    const { dropped, problems } = await environment.compile(text, write('a.mjml', text));
    expect({ dropped, problems }).toEqual({ dropped: [], problems: [] });
  });
});

describe('the project', () => {
  const project = path.join(root, 'own');
  const openOwn = (): Promise<MarkupEnvironment> =>
    mjmlEngine.open({
      root: project,
      partials: new Map(),
      helpers: [],
      options: {},
      importFresh: (file) => import(file),
    });

  it('brings components of its own', async () => {
    const core = createRequire(createRequire(import.meta.url).resolve('mjml')).resolve('mjml-core');
    write('own/.mjmlconfig', '{ "packages": ["./badge.cjs"] }');
    write(
      'own/badge.cjs',
      `const { BodyComponent } = require(${JSON.stringify(core)});
      class MjBadge extends BodyComponent { render() { return '<b>' + this.getContent() + '</b>'; } }
      MjBadge.componentName = 'mj-badge';
      MjBadge.endingTag = true;
      MjBadge.dependencies = { 'mj-column': ['mj-badge'], 'mj-badge': [] };
      module.exports = MjBadge;`,
    );
    const environment = await openOwn();
    const text = body('<mj-badge>new <i>!</i></mj-badge>');
    const { html, problems, dropped } = await environment.compile(text, write('own/a.mjml', text));
    expect(html).toContain('<b>new <i>!</i></b>');
    expect({ dropped, problems }).toEqual({ dropped: [], problems: [] });
  });

  it.each([
    [
      '{ "packages": ["./gone.cjs"] }',
      /^Cannot load the MJML component ".\/gone.cjs": Cannot find/,
    ],
    ['{ packages', /^Cannot read the MJML configuration: /],
  ])('is told what is wrong with its .mjmlconfig: %s', async (config, message) => {
    write('own/.mjmlconfig', config);
    await expect(openOwn()).rejects.toMatchObject({
      problem: { message: expect.stringMatching(message), at: { file: '.mjmlconfig' } },
    });
  });

  it('is told what to install where the package is missing', async () => {
    await expect(open({ package: 'no-such-mjml' })).rejects.toMatchObject({
      problem: { message: 'Cannot find the package "no-such-mjml", which compiles MJML.' },
    });
  });
});
