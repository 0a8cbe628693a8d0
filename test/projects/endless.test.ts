import { expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { type Files, makeProject } from '../support/make-project.ts';

const customer = (name: string): string =>
  `customer:\n  name: { given: ${name} }\n  email: ${name}@customer.example\norder: { number: A-10${name.length} }\n`;

const ADA: Files = { 'fixtures/customers/ada.yaml': customer('ada') };

const FRONT = '---\nsubject: Your order\n---\n';

const SPIN = `export const spin = (text) => { while (!String(text).endsWith('6')) ; return text; };\n`;

/** Ends only where whoever stops it cannot be held up. */
const STUBBORN = `
export const spin = () => {
  for (;;) try { for (;;) ; } catch { continue } finally { for (;;) ; }
};
`;

const endless = async (files: Files, ...argv: readonly string[]) => {
  const root = await makeProject({ ...ADA, ...files });
  const lint = async () => {
    const { stdout, stderr, exitCode } = await runCli(root, [
      ...['--format', 'json', '--render-timeout', '40', ...argv],
    ]);
    expect(stderr).toBe('');
    const { findings, counts } = JSON.parse(stdout) as {
      counts: { messages: number };
      findings: {
        rule: string;
        text: string;
        at: { file: string; start: { line: number; column: number } };
        occurrences: readonly { readonly customer: string }[];
      }[];
    };
    const failed = findings
      .filter(({ rule }) => rule === 'render/failed')
      .map(({ text, at: { file, start }, occurrences }) =>
        [`${file}:${start.line}:${start.column}`, text, occurrences.map(({ customer }) => customer).join(' ')].join(' | '),
      );
    return { exitCode, failed, messages: counts.messages };
  };
  return { lint };
};

const STOPPED = 'A render may take 40 ms, and less once something had to be stopped (renderTimeout).';

test.each([
  {
    engine: 'handlebars',
    files: {
      'sendlint.config.yaml': 'handlebars: { helpers: helpers.mjs }\n',
      'helpers.mjs': SPIN,
      'templates/order.hbs': `${FRONT}<p>Dear\n {{customer.name.given}}, {{spin order.number}}</p>`,
    },
    says: `templates/order.hbs:5:27 | Cannot render this template: Helper "spin" does not come to an end. It was called by {{spin order.number}}, and stopped. ${STOPPED} | ada`,
  },
  {
    engine: 'handlebars, which catches everything',
    files: {
      'sendlint.config.yaml': 'handlebars: { helpers: helpers.mjs }\n',
      'helpers.mjs': STUBBORN,
      'templates/order.hbs': `${FRONT}<p>Dear {{spin order.number}}</p>`,
    },
    says: `templates/order.hbs:4:9 | Cannot render this template: Helper "spin" does not come to an end. It was called by {{spin order.number}}, and stopped. ${STOPPED} | ada`,
  },
  {
    engine: 'liquid',
    files: {
      'sendlint.config.yaml': 'liquid: { helpers: helpers.mjs }\n',
      'helpers.mjs': SPIN,
      'templates/order.liquid': `${FRONT}<p>Dear\n {{ order.number | spin }}</p>`,
    },
    says: `templates/order.liquid:5:2 | Cannot render this template: The template does not come to an end. It was stopped in {{ order.number | spin }}. ${STOPPED} | ada`,
  },
  {
    engine: 'mustache',
    files: {
      'sendlint.config.yaml': 'order: [mustache]\nmustache: { helpers: helpers.mjs }\n',
      'helpers.mjs': 'export const spin = () => () => { for (;;) ; };\n',
      'templates/order.mustache': `${FRONT}<p>Dear\n {{#spin}}you{{/spin}}</p>`,
    },
    says: `templates/order.mustache:5:2 | Cannot render this template: The template does not come to an end. It was stopped in {{#spin}}. ${STOPPED} | ada`,
  },
  {
    engine: 'nunjucks',
    files: {
      'sendlint.config.yaml': 'nunjucks: { helpers: helpers.mjs }\n',
      'helpers.mjs': `export const filters = { ${SPIN.slice('export const '.length).replace('spin =', 'spin:').replace(/;\n$/, '')} };\n`,
      'templates/order.njk': `${FRONT}<p>Dear\n {{ order.number | spin }}</p>`,
    },
    says: `templates/order.njk:5:2 | Cannot render this template: The template does not come to an end. It was stopped in {{ order.number | spin }}. ${STOPPED} | ada`,
  },
  {
    engine: 'ejs',
    files: {
      'templates/order.ejs': `${FRONT}<p>Dear\n <%= (() => { for (;;) ; })() %></p>`,
    },
    says: `templates/order.ejs:5:2 | Cannot render this template: The template does not come to an end. It was stopped in <%= (() => { for (;;) ; })() %>. ${STOPPED} | ada`,
  },
  {
    engine: 'a context',
    files: {
      'sendlint.config.mjs':
        'export default { context: (data) => { for (;;) ; } };\n',
      'templates/order.hbs': `${FRONT}<p>Dear {{customer.name.given}}</p>`,
    },
    says: `sendlint.config.mjs:1:1 | Cannot render this template: The project's "context" does not come to an end for the customer "ada". It was stopped. ${STOPPED} | ada`,
  },
])('what does not come to an end is stopped: $engine', async ({ files, says }) => {
  const { lint } = await endless(files);
  const { failed, exitCode } = await lint();
  expect(failed).toEqual([expect.stringContaining(says)]);
  expect(exitCode).toBe(1);
});

const NAMES = ['bob', 'carl', 'diana', 'edward', 'fatima', 'gabriel1'];

test('others are rendered, what was stopped too often is given up, and the next run tries again', async () => {
  const { lint } = await endless({
    ...Object.fromEntries(
      NAMES.map((name) => [`fixtures/customers/${name}.yaml`, customer(name)]),
    ),
    'sendlint.config.yaml': 'handlebars: { helpers: helpers.mjs }\n',
    'helpers.mjs': SPIN,
    'templates/fine.hbs': `${FRONT}<p>Dear {{customer.name.given}}</p>`,
    'templates/order.hbs': `${FRONT}<p>Dear {{spin order.number}}</p>`,
  });
  const first = await lint();
  expect(first.failed).toEqual([
    'templates/order.hbs:4:1 | Cannot render this template: It is not rendered any more: it had to be stopped too often. Mend first what does not come to an end. | diana edward fatima gabriel1',
    `templates/order.hbs:4:9 | Cannot render this template: Helper "spin" does not come to an end. It was called by {{spin order.number}}, and stopped. ${STOPPED} | ada bob carl`,
  ]);
  expect(first.messages).toBe(14);
  const again = await lint();
  expect(again).toEqual(first);
});

test('a partial that includes itself for ever is reported as what it is', async () => {
  const { lint } = await endless({
    'templates/order.hbs': `${FRONT}<p>Dear {{> loop}}</p>`,
    'templates/partials/loop.hbs': '{{#if order.number}}{{> loop}}{{/if}}',
  });
  const { failed } = await lint();
  expect(failed).toEqual([
    expect.stringContaining('Partial "loop" calls itself without end: loop → loop.'),
  ]);
});

test('a render may take as long as it wants where no limit is set', async () => {
  const { lint } = await endless(
    {
      'sendlint.config.yaml': 'handlebars: { helpers: helpers.mjs }\nrenderTimeout: 1\n',
      'helpers.mjs':
        'export const slow = () => { const end = process.hrtime.bigint() + 30_000_000n; while (process.hrtime.bigint() < end) ; return ""; };\n',
      'templates/order.hbs': `${FRONT}<p>Dear {{slow}}</p>`,
    },
    '--render-timeout',
    '0',
  );
  expect((await lint()).failed).toEqual([]);
});
