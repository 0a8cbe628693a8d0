import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { type Files, makeProject } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';

const prompts = vi.hoisted(() => ({ answers: [] as unknown[], CANCEL: Symbol('cancel') }));
vi.mock('@clack/prompts', () => ({
  isCancel: (value: unknown) => value === prompts.CANCEL,
  select: () => Promise.resolve(prompts.answers.shift()),
  text: () => Promise.resolve(prompts.answers.shift()),
}));
afterEach(() => {
  prompts.answers = [];
});

const page = (body: string): string =>
  `<mjml><mj-body><mj-section><mj-column><mj-text>${body}</mj-text></mj-column></mj-section></mj-body></mjml>`;

const PHONE = '<a href="tel:+12025550100">+1 202-555-0100</a>';

/** A repository with nothing of sendlint in it. MJML is there. */
async function repository(files: Files): Promise<string> {
  const root = await makeProject(files);
  symlinkSync(
    path.resolve(import.meta.dirname, '../../node_modules'),
    path.join(root, 'node_modules'),
  );
  return root;
}

interface Report {
  readonly counts: { readonly messages: number; readonly definitions: number };
  readonly findings: readonly { readonly rule: string; readonly text: string }[];
}

async function lint(cwd: string): Promise<Report> {
  const { exitCode, stdout, stderr } = await runCli(cwd, ['--format', 'json']);
  expect({ stderr, isRun: exitCode < 2 }).toEqual({ stderr: '', isRun: true });
  return JSON.parse(stdout) as Report;
}

const config = (root: string): unknown =>
  parse(readFileSync(path.join(root, 'sendlint.config.yaml'), 'utf8'));

const customer = (root: string, name = 'ada'): Record<string, unknown> =>
  parse(readFileSync(path.join(root, `fixtures/customers/${name}.yaml`), 'utf8')) as Record<
    string,
    unknown
  >;

describe('what init understands', () => {
  it('templates with parts, helpers, subjects and text twins, and the code that sends them', async () => {
    const root = await repository({
      'package.json':
        '{ "name": "@acme/paper-kite", "dependencies": { "mjml": "5", "handlebars": "4" } }',
      'src/mailer.ts':
        'const html = mjml2html(Handlebars.compile(source)(data)).html;\nconst from = "Paper Kite <hello@kite.example>";\n',
      'src/emails/helpers.js': 'exports.money = (amount) => `£${(amount / 100).toFixed(2)}`;',
      'src/emails/order-confirmation.mjml': page(
        `{{> header}}<p>Dear {{customer.firstName}},</p>{{#each order.lines}}<p>{{title}} {{money price}}</p>{{/each}}<p>Order {{order.number}}, paid with the card ending in {{order.card.last4}}.</p><p>${PHONE}</p>`,
      ),
      'src/emails/order-confirmation.subject.hbs': 'Your order {{order.number}}',
      'src/emails/order-confirmation.txt':
        'Dear {{customer.firstName}}, order {{order.number}}. Call +1 202-555-0100.',
      'src/emails/components/header.mjml': '<h1>{{shop.name}}</h1>',
    });
    const init = await runCli(root, ['init']);
    expect(init.stdout).toContain(
      '1 message in 3 files of src/emails, 1 partial, 1 subject in files',
    );
    expect(init.stdout).toContain('src/mailer.ts gives MJML what the engine printed');
    expect(config(root)).toEqual({
      templates: 'src/emails',
      partials: 'src/emails/components',
      handlebars: { helpers: ['src/emails/helpers.js'] },
      from: 'Paper Kite <hello@kite.example>',
    });
    expect(customer(root)).toMatchObject({
      customer: { firstName: 'Ada' },
      shop: { name: 'Paper Kite' },
      order: { number: expect.any(String) as string, card: { last4: '5556' }, lines: [{}, {}] },
    });
    expect((await lint(root)).findings).toEqual([]);
  });

  it('MJML that a script builds before data is printed', async () => {
    const root = await repository({
      'package.json': '{ "scripts": { "build:mail": "mjml emails/*.mjml -o build" } }',
      'emails/welcome.mjml': page(`<p>Hi {{name}},</p>{{#if vip}}<p>Welcome.</p>{{/if}}${PHONE}`),
      'emails/welcome.html': '<html><body>built {{name}}</body></html>',
    });
    const { stdout } = await runCli(root, ['init']);
    expect(stdout).toContain('emails/welcome.html: left out, built from emails/welcome.mjml');
    expect(config(root)).toMatchObject({
      templates: 'emails/**/*.mjml',
      order: ['mjml', 'handlebars'],
    });
    expect((await lint(root)).counts.messages).toBe(1);
  });

  it('languages: each has a customer', async () => {
    const root = await repository({
      'mails/de/welcome.hbs': `<p>Hallo {{user.firstName}},</p>{{> footer}}`,
      'mails/de/partials/footer.hbs': `<p>Fragen? ${PHONE}</p>`,
      'mails/fr/welcome.hbs': `<p>Bonjour {{user.firstName}},</p>{{> footer}}`,
      'mails/fr/partials/footer.hbs': `<p>Des questions ? ${PHONE}</p>`,
    });
    await runCli(root, ['init']);
    expect(readdirSync(path.join(root, 'fixtures/customers'))).toHaveLength(2);
    expect([customer(root), customer(root, 'bruno')]).toMatchObject([
      { locale: 'de' },
      { locale: 'fr' },
    ]);
    expect(await lint(root)).toMatchObject({ counts: { messages: 2 }, findings: [] });
  });

  it('sample data of its own, with what it lacks', async () => {
    const root = await repository({
      'emails/receipt.hbs': `<p>Dear {{name}},</p><p>{{total}} for {{product}}.</p>${PHONE}`,
      'emails/receipt.json': '{ "name": "Grace Hopper", "total": "12.00" }',
      'package-lock.json': '{ "name": "x" }',
    });
    const { stdout } = await runCli(root, ['init']);
    expect(stdout).toContain('from emails/receipt.json');
    expect(customer(root)).toMatchObject({
      name: 'Grace Hopper',
      total: '12.00',
      product: 'Kestrel Scope',
    });
    expect((await lint(root)).counts.messages).toBe(1);
  });

  it('helpers that it has no module for get stand-ins', async () => {
    const root = await repository({
      'emails/sale.hbs': `<p>Hi {{user.name}},</p>{{#ifEquals plan "pro"}}<p>{{formatDate renewsAt}}</p>{{else}}<p>{{shout-it plan}}</p>{{/ifEquals}}${PHONE}`,
      'src/server.ts':
        "import express from 'express';\nHandlebars.registerHelper('formatDate', f);\nexpress().listen(80);",
    });
    const { stdout } = await runCli(root, ['init']);
    expect(stdout).toContain('src/server.ts registers helpers and does more');
    expect(customer(root)).toMatchObject({ plan: 'pro' });
    const { findings } = await lint(root);
    expect(findings.filter(({ rule }) => rule.startsWith('render/'))).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      'EJS calls',
      'ejs',
      '<%= price(order.total) %> <%= String(a) %>',
      'Functions without a module: price.',
    ],
    [
      'Liquid and Shopify have',
      'liquid',
      "{{ order.total | money }} {{ 'a' | t }} {{ a | upcase }}",
      'Helpers without a module: money, t.',
    ],
    [
      'Nunjucks has',
      'njk',
      '{{ order.total | price }} {{ a | upper }}',
      'Helpers without a module: price.',
    ],
  ])('what %s gets stand-ins', async (_, extension, body, said) => {
    const root = await repository({
      [`emails/sale.${extension}`]: `<p>Hi there,</p><p>${body}</p>${PHONE}`,
      'src/env.js':
        "const env = nunjucks.configure('emails');\nenv.addFilter('price', (n) => n.toFixed(2));",
    });
    const { stdout } = await runCli(root, ['init']);
    expect(stdout).toContain(said);
    const { findings } = await lint(root);
    expect(findings.filter(({ rule }) => rule.startsWith('render/'))).toEqual([]);
  });

  it('a sender that is no carrier, subjects in code, and names in other languages', async () => {
    const root = await repository({
      'emails/envio.hbs': `<p>Hola {{nombre}},</p>{{#each productos}}{{nombre}}{{/each}}<a href="https://donhang.ghn.vn/{{guia}}">GHN</a>${PHONE}`,
      'src/mail.js':
        "send({ subject: `Pedido ${p.codigo}`, template: './envio', context: { codigo: p.codigo } })",
    });
    await runCli(root, ['init']);
    expect(config(root)).toMatchObject({
      from: 'Our Shop <hello@our-shop.example>',
      messages: { envio: { subject: 'Pedido {{codigo}}' } },
    });
    expect(customer(root)).toMatchObject({
      nombre: 'Ada Okafor',
      productos: [{ nombre: 'Kestrel Scope' }, { nombre: 'Lantern Kit' }],
      codigo: expect.any(String),
    });
  });

  it('templates that nothing but their folder says are mail', async () => {
    const root = await repository({
      'src/templates/shipping.liquid': `<p>Hi {{ name }},</p>${PHONE}`,
      'src/templates/page.liquid': '<nav>{{ title }}</nav>',
    });
    const { stdout } = await runCli(root, ['init']);
    expect(stdout).toContain('Templates: 1 message in 1 file of src/templates.');
  });

  it('helpers that are methods of an exported object are all found', async () => {
    const root = await repository({
      'emails/sale.hbs': `<p>Hi {{user.name}},</p><p>{{lastFour card.number}} {{price total}} {{shout plan}}</p>${PHONE}`,
      'emails/helpers.js':
        "module.exports = {\n  lastFour(n) { return String(n).slice(-4); },\n  price(n, unit = 'EUR') { return `${n} ${unit}`; },\n};",
    });
    const { stdout } = await runCli(root, ['init']);
    expect(stdout).toContain('Helpers emails/helpers.js: has lastFour, price.');
    expect(stdout).toContain('stand-ins for shout');
    expect(config(root)).toMatchObject({
      handlebars: { helpers: ['sendlint.helpers.mjs', 'emails/helpers.js'] },
    });
  });
});

describe('several sets of templates', () => {
  const files: Files = {
    'apps/shop/emails/a.hbs': `<p>Hi {{name}},</p>${PHONE}`,
    'apps/shop/emails/b.hbs': `<p>Hi {{name}},</p>${PHONE}`,
    'packages/admin/mails/c.hbs': `<p>Hi {{name}},</p>${PHONE}`,
    'web/views/page.hbs': '<html><script src="x.js"></script>{{title}}</html>',
  };

  it('the largest is taken, and the others are named', async () => {
    const root = await repository(files);
    const { stdout } = await runCli(root, ['init']);
    expect(config(root)).toMatchObject({ templates: 'apps/shop/emails' });
    expect(stdout).toContain(
      '1 message in packages/admin/mails: left out; choose with --templates packages/admin/mails.',
    );
    expect(stdout).not.toContain('web/views');
  });

  it('--templates chooses, --order and --from say what is not to be found out', async () => {
    const root = await repository(files);
    const argv = [
      'init',
      '--templates',
      'packages/admin/mails/',
      '--order',
      'liquid',
      '--from',
      'A <a@b.example>',
    ];
    await runCli(root, argv);
    expect(config(root)).toMatchObject({
      templates: 'packages/admin/mails',
      order: ['liquid'],
      from: 'A <a@b.example>',
    });
  });

  it('on a terminal it asks', async () => {
    const root = await repository(files);
    prompts.answers = ['packages/admin/mails', 'Kite <hello@kite.example>', 'Mina'];
    const output = { write: () => true, isTTY: true };
    const terminal = { cwd: root, stdout: output, stderr: output, isInteractive: true };
    expect(await main({ argv: ['init'], env: {}, ...terminal })).toBe(0);
    expect(config(root)).toMatchObject({
      templates: 'packages/admin/mails',
      from: 'Kite <hello@kite.example>',
    });
    expect(customer(root, 'mina')).toEqual({ name: 'Mina Okafor', email: 'mina@example.com' });
  });

  it('breaking off leaves nothing, and neither CI nor --yes asks', async () => {
    const root = await repository(files);
    const output = { write: () => true, isTTY: true };
    const terminal = { cwd: root, stdout: output, stderr: output, isInteractive: true };
    prompts.answers = ['apps/shop/emails', prompts.CANCEL];
    expect(await main({ argv: ['init'], env: {}, ...terminal })).toBe(2);
    expect(existsSync(path.join(root, 'sendlint.config.yaml'))).toBe(false);
    expect(existsSync(path.join(root, 'fixtures'))).toBe(false);
    expect(await main({ argv: ['init', '--dry-run'], env: { CI: 'true' }, ...terminal })).toBe(0);
    expect(await main({ argv: ['init', '--yes'], env: {}, ...terminal })).toBe(0);
  });
});

describe('what is there stays', () => {
  const mail = { 'emails/hi.hbs': `<p>Hi {{name}},</p>${PHONE}` };

  it('a config of any kind, whose folders count', async () => {
    const root = await repository({
      ...mail,
      'other/one.hbs': '{{number}}',
      'other/two.hbs': '{{number}}',
      'sendlint.config.json': '{ "templates": "emails" }',
    });
    const { stdout } = await runCli(root, ['init']);
    expect(stdout).toMatch(
      /^kept {3}sendlint\.config\.json\nwrote {2}fixtures\/customers\/ada\.yaml\n/,
    );
    expect(readFileSync(path.join(root, 'sendlint.config.json'), 'utf8')).toBe(
      '{ "templates": "emails" }',
    );
    expect(customer(root)).toEqual({ name: 'Ada Okafor', email: 'ada@example.com' });
  });

  it('customers', async () => {
    const root = await repository({ ...mail, 'fixtures/customers/zoe.yaml': 'name: Zoe Kern\n' });
    await runCli(root, ['init']);
    expect(readdirSync(path.join(root, 'fixtures/customers'))).toEqual(['zoe.yaml']);
    expect((await runCli(root, ['init'])).stdout).not.toContain('wrote');
  });

  it('--dry-run shows files and writes none', async () => {
    const root = await repository(mail);
    const { stdout } = await runCli(root, ['init', '--dry-run']);
    expect(stdout).toContain('would write  sendlint.config.yaml\n');
    expect(stdout).toContain('templates: emails');
    expect(readdirSync(root).toSorted()).toEqual(['emails', 'node_modules']);
  });
});

it.each([
  [['--templates', 'nowhere'], 'No folder "nowhere"'],
  [['--templates', 'src'], 'No templates in "src"'],
  [['--engine', 'handelbars'], 'Did you mean "handlebars"?'],
  [['--order', 'mjml,mjml'], 'is no order of engines'],
])('%j is refused', async (argv, message) => {
  const root = await repository({ 'emails/hi.hbs': 'Hi {{name}}', 'src/a.ts': '' });
  const { exitCode, stdout, stderr } = await runCli(root, ['init', ...argv]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(message);
});

describe('repositories in disorder', () => {
  it('broken, binary and circular files are named or passed over', async () => {
    const root = await repository({
      'package.json': '{ "name": ',
      'emails/good.hbs': `<p>Hi {{name}},</p>${PHONE}`,
      'emails/broken.hbs': '<p>{{#if a}}</p>',
      'emails/picture.hbs': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]),
      'emails/empty.hbs': '',
    });
    symlinkSync(root, path.join(root, 'emails/loop'));
    const { exitCode, stdout, stderr } = await runCli(root, ['init']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('package.json is no JSON.');
    expect(stdout).toMatch(/emails\/broken\.hbs: Expected \{\{\/if\}\}.*line 1/);
    expect(customer(root)).toMatchObject({ name: 'Ada Okafor' });
  });

  it('names in the repository are written to the terminal and to files as what they are', async () => {
    const root = await repository({
      "emails/a: [b], 'c' #d/hi \u001B[31m.hbs": `<p>Hi {{name}}, {{[weird: key]}}</p>`,
    });
    const { stdout } = await runCli(root, ['init', '--templates', "emails/a: [b], 'c' #d"]);
    expect(stdout).not.toContain('\u001B');
    expect(config(root)).toMatchObject({ templates: "emails/a: [b], 'c' #d" });
    expect(customer(root)).toHaveProperty(['weird: key']);
  });
});
