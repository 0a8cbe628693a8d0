import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { TemplateText } from '../../engines/port.ts';
import { indexLines } from '../../model/text/position.ts';
import { loadProject } from '../load-project.ts';
import type { MessageDefinition, Project } from '../project.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function load(tree: Readonly<Record<string, string>>): Promise<Project> {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'sendlint-templates-')));
  folders.push(root);
  const all = { 'fixtures/customers/ada.yaml': 'customer: { name: Ada }', ...tree };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return loadProject({ cwd: root });
}

const names = ({ messages }: Project) => messages.map(({ name }) => name);

const first = async (tree: Readonly<Record<string, string>>): Promise<MessageDefinition> => {
  const [message] = (await load(tree)).messages;
  if (message === undefined) throw new Error('Expected a message.');
  return message;
};

/** What the user's file has where a part of the text is said to stand. */
function inFile(project: Project, text: TemplateText | undefined, part: string): string {
  if (text === undefined) throw new Error('Expected a text.');
  const start = text.text.indexOf(part);
  const { file, start: from, end } = text.rangeOf({ start, end: start + part.length });
  const source = project.sourceOf(file) ?? '';
  const lines = indexLines(source);
  return `${file}:${from.line}:${from.column} ${source.slice(lines.offsetAt(from), lines.offsetAt(end))}`;
}

describe('template files', () => {
  it('are messages by their path without extensions, partials aside', async () => {
    const project = await load({
      'templates/welcome.mjml': '<mjml></mjml>',
      'templates/welcome.txt': 'Hi',
      'templates/welcome.subject.hbs': '\n Hi {{x}}\n',
      'templates/orders/shipped.html.hbs': 'x',
      'templates/orders/shipped.text.hbs': 'x',
      'templates/invoice/html.hbs': 'x',
      'templates/invoice/subject.hbs': 'Invoice',
      'templates/invoice/text.hbs': 'x',
      'templates/otp.txt.hbs': '---\ntype: one-time-code\n---\n{{code}}',
      'templates/notes.txt': 'x',
      'templates/README.md': 'x',
      'templates/helpers.mjs': 'x',
      'templates/partials/footer.hbs': 'x',
      'templates/partials/shared/head.mjml': 'x',
      'templates/layouts/main.hbs': 'x',
      'templates/orders/_row.hbs': 'x',
    });
    expect(names(project)).toEqual(['invoice', 'orders/shipped', 'otp', 'welcome']);
    expect(project.messages.map(({ html, text, subject }) => [html?.file, text?.file, subject?.text])).toEqual([
      ['templates/invoice/html.hbs', 'templates/invoice/text.hbs', 'Invoice'],
      ['templates/orders/shipped.html.hbs', 'templates/orders/shipped.text.hbs', undefined],
      [undefined, 'templates/otp.txt.hbs', undefined],
      ['templates/welcome.mjml', 'templates/welcome.txt', 'Hi {{x}}'],
    ]);
    expect(project.messages[2]?.text?.text).toBe('{{code}}');
    expect([...project.partials.keys()].sort()).toEqual([
      'footer',
      'layouts/main',
      'main',
      'orders/_row',
      'orders/row',
      'partials/footer',
      'partials/shared/head',
      'shared/head',
    ]);
  });

  it('may be nothing but text', async () => {
    const project = await load({
      'templates/paid/text.hbs': 'Hi {{name}}',
      'templates/paid/subject.hbs': 'Paid',
      'templates/note/text.txt': 'To do',
    });
    expect(project.messages.map(({ name, html, text, subject }) => [name, html, text?.text, subject?.text])).toEqual([
      ['paid', undefined, 'Hi {{name}}', 'Paid'],
    ]);
  });

  it.each([
    ['\n', ''],
    ['\r\n', ''],
    ['\n', '\uFEFF'],
    ['\r', ''],
  ])('keep their places (line end %j, BOM %j)', async (end, bom) => {
    const lines = ['---', 'subject: Your {{order}}', 'preheader: |', '  One', '  {{two}}', 'text: welcome.txt', '---', '<p>', '\t{{name}}</p>'];
    const project = await load({
      'templates/welcome.hbs': bom + lines.join(end),
      'templates/welcome.txt': `Hi${end}{{name}}`,
    });
    const [message] = project.messages;
    expect(message?.html?.text).toBe(`<p>${end}\t{{name}}</p>`);
    expect(inFile(project, message?.html, '{{name}}')).toBe('templates/welcome.hbs:9:2 {{name}}');
    expect(inFile(project, message?.subject, '{{order}}')).toBe('templates/welcome.hbs:2:15 {{order}}');
    expect(inFile(project, message?.text, '{{name}}')).toBe('templates/welcome.txt:2:1 {{name}}');
    expect(inFile(project, message?.preheader, '{{two}}')).toBe('templates/welcome.hbs:5:3 {{two}}');
  });

  it('take what the front matter leaves open from the config', async () => {
    const project = await load({
      'sendlint.config.yaml': [
        'from: shop@example.com',
        'messages:',
        '  welcome: { subject: "Hi {{x}}", requires: customer.name }',
        '  other: { html: mails/other.html, text: "Hi", type: newsletter }',
      ].join('\n'),
      'templates/welcome.hbs': '---\nreply-to: help@example.com\ntype: own\n---\nx'.replace('own', 'survey'),
      'mails/other.html': '<p>',
    });
    expect(project.messages).toMatchObject([
      { name: 'other', type: { id: 'newsletter' }, html: { file: 'mails/other.html' }, text: { text: 'Hi' } },
      { name: 'welcome', type: { id: 'survey' }, replyTo: { text: 'help@example.com' }, from: { text: 'shop@example.com' }, requires: ['customer.name'] },
    ]);
    expect(inFile(project, project.messages[1]?.subject, '{{x}}')).toBe('sendlint.config.yaml:3:27 {{x}}');
  });

  it('know the types of the project', async () => {
    const message = await first({
      'sendlint.config.yaml': 'messageTypes: { kit-recall: { contact: human, aliases: [recall] } }',
      'templates/kits/recall.hbs': 'x',
    });
    expect(message.type).toEqual({ id: 'kit-recall', source: 'inferred' });
  });
});

describe('the type of a name', () => {
  it.each([
    ['order-confirmation', 'order-confirmation'],
    ['OrderConfirmation', 'order-confirmation'],
    ['order_confirmation_v2', 'order-confirmation'],
    ['order-confirmation/en', 'order-confirmation'],
    ['customer-password-reset-email', 'password-reset'],
    ['shipping-delayed', 'delivery-delayed'],
    ['shipment-delivered', 'delivered'],
    ['return-shipping-refund', undefined],
    ['order', undefined],
    ['notification', undefined],
    ['payment', undefined],
  ])('%s', async (name, type) => {
    expect((await first({ [`templates/${name}.hbs`]: 'x' })).type?.id).toBe(type);
  });
});

describe('the order of engines', () => {
  const order = async (name: string, body: string, more: Readonly<Record<string, string>> = {}) => {
    const message = await first({ [`templates/${name}`]: body, ...more });
    return `${message.order.join()} ${message.orderSource}`;
  };

  it.each([
    ['a.mjml', '<mjml><mj-body>{{#if x}}<mj-section/>{{/if}}</mj-body></mjml>', 'handlebars,mjml inferred'],
    ['a.mjml.hbs', '<mjml></mjml>', 'handlebars,mjml inferred'],
    ['a.hbs.mjml', '<mjml></mjml>', 'mjml,handlebars inferred'],
    ['a.hbs', '<p>', 'handlebars inferred'],
    ['a.hbs', '{{> header}}<mj-section/>', 'handlebars,mjml inferred'],
    ['a.mjml', '<mjml><mj-raw>{{#if x}}</mj-raw><mj-section/><mj-raw>{{/if}}</mj-raw></mjml>', 'mjml,handlebars inferred'],
    ['a.mjml', '<mjml><mj-raw>{{#if x}}a{{/if}}</mj-raw></mjml>', 'handlebars,mjml inferred'],
    ['a.mjml', '<mjml><mj-raw>{{#if x}}</mj-raw><mj-section></mj-section>{{#if y}}{{/if}}</mjml>', 'handlebars,mjml inferred'],
    ['a.mjml', '---\norder: [mjml, handlebars]\n---\n<mjml>', 'mjml,handlebars declared'],
  ])('%s %s', async (name, body, expected) => {
    expect(await order(name, body)).toBe(expected);
  });

  it('sees MJML in partials', async () => {
    const partials = {
      'templates/partials/layout.hbs': '{{> head}}',
      'templates/partials/head.hbs': '<mjml>',
    };
    expect(await order('a.hbs', '{{#> layout}}x{{/layout}}', partials)).toBe('handlebars,mjml inferred');
  });

  it('is the project’s for templates with MJML only', async () => {
    const config = { 'sendlint.config.yaml': 'order: [mjml, handlebars]' };
    expect(await order('a.mjml', '<mjml>', config)).toBe('mjml,handlebars declared');
    expect(await order('a.html', '<p>', config)).toBe('handlebars inferred');
  });
});
