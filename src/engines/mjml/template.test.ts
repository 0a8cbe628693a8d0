import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexLines } from '../../model/text/position.ts';
import type { MarkupEnvironment, TemplateText } from '../port.ts';
import { mjmlEngine } from './engine.ts';
import { mustachesIn } from '../mustaches.ts';

const root = mkdtempSync(path.join(tmpdir(), 'sendlint-template-'));
const files = new Map<string, string>();
afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): TemplateText {
  const absolute = path.join(root, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  files.set(file, text);
  const lines = indexLines(text);
  return { text, file, rangeOf: (span) => ({ file, ...lines.rangeOf(span) }) };
}

/** What stands in the files where the template says an expression comes from. */
function writtenAt(template: TemplateText, span: { start: number; end: number }): string {
  const range = template.rangeOf(span);
  const text = files.get(range.file) ?? '';
  const lines = indexLines(text);
  return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
}

const body = (content: string): string =>
  `<mjml><mj-body><mj-section><mj-column>${content}</mj-column></mj-section></mj-body></mjml>`;

describe.each(['mjml', 'mjml4'])('the package %s', (name) => {
  let environment: MarkupEnvironment;
  beforeAll(async () => {
    environment = await mjmlEngine.open({
      root,
      partials: new Map(),
      helpers: [],
      options: { package: name, includePath: [root] },
      importFresh: (file) => import(file),
    });
  });

  it.each([
    ['LF', '\n', ''],
    ['CRLF', '\r\n', ''],
    ['tabs', '\n\t\t', ''],
    ['a BOM', '\n', '\uFEFF'],
  ])('leads every expression back to its file: %s', async (_, newline, bom) => {
    const lines = (...text: string[]): string => bom + text.join(newline);
    write(
      'inc/footer.mjml',
      lines(
        '<mj-section><mj-column>',
        '<mj-text>{{a}} {{{b}}} {{shop.name}}</mj-text>',
        '</mj-column></mj-section>',
      ),
    );
    write(
      'inc/head.mjml',
      lines('<mjml><mj-head>', '<mj-title>{{a}}{{title}}</mj-title></mj-head></mjml>'),
    );
    write('inc/raw.html', lines('', '<p title="{{t}}">{{a}}</p>'));
    const source = write(
      'order.mjml',
      lines(
        '<mjml>',
        '<mj-head><mj-include path="./inc/head.mjml"/><mj-preview>{{a}} – {{helper "}}" x=[b}}c]}}</mj-preview></mj-head>',
        '<mj-body><mj-section><mj-column>',
        '<mj-raw>{{#each lines as |l|}}</mj-raw><mj-text>{{a}}, {{~ l ~}} {{! note }} {{!-- }} --}}</mj-text><mj-raw>{{/each}}</mj-raw>',
        '<mj-button href="{{url}}?a={{a}}">{{last4 \'x\' a}} &amp; {{a}}</mj-button>',
        '<mj-image src="{{src}}" alt="{{a}}" />',
        '</mj-column></mj-section><mj-include path="inc/footer.mjml" /><mj-include path="inc/raw.html" type="html" /></mj-body></mjml>',
      ),
    );
    const { template, dropped, problems } = await environment.compileTemplate(source, 'handlebars');
    expect({ dropped, problems }).toEqual({ dropped: [], problems: [] });
    const spans = mustachesIn(template.text);
    expect(spans.length).toBeGreaterThan(18);
    for (const span of spans) {
      expect(writtenAt(template, span)).toBe(template.text.slice(span.start, span.end));
      expect(template.rangeOf(span).approximate).toBeUndefined();
    }
  });

  it('covers a block from its opening to its closing tag', async () => {
    const source = write('a.mjml', body('<mj-text>{{#if a}}yes{{/if}}</mj-text>'));
    const { template } = await environment.compileTemplate(source, 'handlebars');
    const start = template.text.indexOf('{{#if a}}');
    const end = template.text.indexOf('{{/if}}') + '{{/if}}'.length;
    expect(writtenAt(template, { start, end })).toBe('{{#if a}}yes{{/if}}');
    expect(template.rangeOf({ start: start + 10, end: start + 12 }).approximate).toBe(true);
  });

  it.each([
    [body('{{#if a}}<mj-text>x</mj-text>{{/if}}'), ['{{#if a}}'], /between components/],
    [body('<mj-image width="{{w}}" src="a" />'), ['{{w}}'], /value of "width"/],
    [body('<mj-text mj-class="{{c}}">x</mj-text>'), ['{{c}}'], /value of "mj-class"/],
  ])('says what is lost of %s', async (text, lost, because) => {
    const source = write('a.mjml', text);
    const { dropped } = await environment.compileTemplate(source, 'handlebars');
    expect(dropped.map((one) => one.text)).toEqual(lost);
    for (const one of dropped) expect(one.because).toMatch(because);
  });

  it.each([
    [
      body('<mj-button href="{{url "shop" id}}">Go</mj-button>'),
      /quote inside \{\{url "shop" id\}\}/,
    ],
    [
      `<mjml><mj-head><mj-style inline="inline">.a { color: {{c}} }</mj-style></mj-head><mj-body><mj-section css-class="a"><mj-column><mj-text>{{x}}</mj-text></mj-column></mj-section></mj-body></mjml>`,
      /braces of \{\{c\}\} as CSS/,
    ],
  ])('says what MJML makes something else of: %s', async (text, message) => {
    const source = write('a.mjml', text);
    const { problems, template, html } = await environment.compileTemplate(source, 'handlebars');
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
    expect(template.text).toBe(html);
    expect(html).toBe((await environment.compile(text, source)).html);
  });
});
