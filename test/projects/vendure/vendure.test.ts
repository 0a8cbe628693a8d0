import { beforeAll, describe, expect, test } from 'vitest';
import { lintProject } from '../../../src/lint/lint-project.ts';
import { cellsOf, type Cell } from '../../../src/lint/matrix.ts';
import type { GroupedFinding, RunResult } from '../../../src/model/run.ts';
import { loadProject } from '../../../src/project/load-project.ts';
import type { Project } from '../../../src/project/project.ts';
import type { RenderOutcome } from '../../../src/render/render-message.ts';
import { openRenderer } from '../../../src/render/renderer.ts';
import { splice } from '../../support/splice.ts';

let project: Project;
let result: RunResult;
let rendered: readonly { readonly cell: Cell; readonly outcome: RenderOutcome }[];

beforeAll(async () => {
  project = await loadProject({ cwd: import.meta.dirname });
  result = await lintProject(project, { version: '' });
  const renderer = await openRenderer(project);
  const all = [];
  for (const cell of cellsOf(project)) {
    const { definition, data, customer } = cell;
    all.push({ cell, outcome: await renderer.render(definition, data, { customer: customer.name }) });
  }
  rendered = all;
}, 60_000);

test('all templates render as they are', () => {
  expect(rendered.map(({ cell, outcome }) => [cell.definition.name, outcome.failures])).toEqual(
    ['email-address-change', 'email-verification', 'order-confirmation', 'password-reset'].flatMap(
      (name) => project.customers.map(() => [name, []]),
    ),
  );
});

test('nothing is silenced that could carry a claim', () => {
  const parts = rendered.flatMap(({ outcome }) => Object.values(outcome.message.parts));
  expect(parts.map(({ provenance }) => provenance?.complete)).toEqual(parts.map(() => true));
});

test('what the page says is found, and nothing else', () => {
  expect(result.findings.map(summaryOf)).toMatchInlineSnapshot(`
    [
      "email-address-change/body.hbs:1:1 contact/missing-route (mona, theo)",
      "email-verification/body.hbs:1:1 contact/missing-route (mona, theo)",
      "order-confirmation/body.hbs:1:1 contact/missing-route (mona, theo)",
      "partials/footer.hbs:5:19 render/unresolved-token (mona, theo)",
      "partials/header.hbs:16:26 render/unresolved-token (mona, theo)",
      "password-reset/body.hbs:1:1 contact/missing-route (mona, theo)",
    ]
  `);
});

describe("a payment's transaction id in place of the order's code", () => {
  const WRONG = '{{ order.payments.[0].transactionId }}';

  test('in the body', async () => {
    const injected = inOrderConfirmation('html');
    const { findings } = await lintProject(injected, { version: '', messages: ['order-confirmation'] });
    expect(ofIdentifiers(findings)).toMatchInlineSnapshot(`
      [
        "order-confirmation/body.hbs:56:44 identifier/mismatched order.payments[0].transactionId (mona, theo) Says "Order Code pay_83Kd02LmQz7741", but Mona has no order number pay_83Kd02LmQz7741 (Mona's is K7QW2ZP9XN4HTRB3). pay_83Kd02LmQz7741 is order.payments[0].transactionId.",
      ]
    `);
  });

  test('in the subject', async () => {
    const injected = inOrderConfirmation('subject');
    const { findings } = await lintProject(injected, { version: '', messages: ['order-confirmation'] });
    expect(ofIdentifiers(findings)).toMatchInlineSnapshot(`
      [
        "sendlint.config.yaml:6:69 identifier/mismatched order.payments[0].transactionId (mona, theo) Says "Order confirmation for #pay_83Kd02LmQz7741", but Mona has no order number pay_83Kd02LmQz7741 (Mona's is K7QW2ZP9XN4HTRB3). pay_83Kd02LmQz7741 is order.payments[0].transactionId.",
      ]
    `);
  });

  function inOrderConfirmation(part: 'html' | 'subject'): Project {
    const messages = project.messages.map((message) => {
      const template = message[part];
      if (message.name !== 'order-confirmation' || template === undefined) return message;
      const right = '{{ order.code }}';
      const start = template.text.indexOf(right);
      return { ...message, [part]: splice(template, { start, end: start + right.length }, WRONG) };
    });
    return { ...project, messages };
  }
});

const ofIdentifiers = (findings: readonly GroupedFinding[]): string[] =>
  findings.filter(({ rule }) => rule.startsWith('identifier/')).map((finding) => `${summaryOf(finding)} ${finding.text}`);

function summaryOf({ rule, at, blame, occurrences }: GroupedFinding): string {
  const file = at.file.replace(/^.*\/templates\//, '');
  const path = blame.kind === 'expression' ? ` ${blame.paths[0]}` : '';
  const customers = [...new Set(occurrences.map(({ customer }) => customer))].join(', ');
  return `${file}:${at.start.line}:${at.start.column} ${rule}${path} (${customers})`;
}
