import { describe, expect, it } from 'vitest';
import { makeProject, type Files } from '../../test/support/make-project.ts';
import { loadProject } from '../project/load-project.ts';
import { lintProject } from './lint-project.ts';

const template = (body: string): Files => ({ 'templates/mail.hbs': `<p>${body}</p>` });

const customer = (name: string, record: string): Files => ({
  [`fixtures/customers/${name}.yaml`]: record,
});

async function indistinct(
  files: Files,
  options: { customers?: readonly string[] } = {},
): Promise<readonly string[]> {
  const project = await loadProject({ cwd: await makeProject(files) });
  const { findings } = await lintProject(project, { version: '0', ...options });
  return findings
    .filter(({ rule }) => rule === 'fixture/indistinct')
    .map(({ at, text }) => `${at.file}:${at.start.line}: ${text}`);
}

const addresses = (city: string): string =>
  `order:\n  shippingAddress: { line1: 4 Elm Row, city: Leeds }\n  billingAddress: { line1: 4 Elm Row, city: ${city} }\n`;

describe('fixtures that cannot tell', () => {
  it('have no identifier of a kind that a message claims', async () => {
    const files = {
      ...template('Policy number: {{paper.folio}}. Order number: {{order.number}}.'),
      ...customer('ada', 'paper: { folio: P-20231 }\norder: { number: A-10023 }\n'),
    };
    expect(await indistinct(files)).toEqual([
      expect.stringMatching(/^templates\/mail\.hbs:1: Expected a customer who has a policy/),
    ]);
    expect(
      await indistinct({ ...files, ...customer('bea', 'policy: { number: P-77120 }\n') }),
    ).toEqual([]);
  });

  it('are not asked for all that a vague label may mean', async () => {
    const files = {
      ...template('Reference: {{file.folio}}'),
      ...customer('ada', 'file: { folio: PLL-2026-0148 }\n'),
    };
    expect(await indistinct(files)).toEqual([]);
  });

  it('have the same address for both', async () => {
    const files = {
      ...template('Ship to {{order.shippingAddress.city}}'),
      ...customer('ada', addresses('Leeds')),
    };
    expect(await indistinct(files)).toEqual([
      'fixtures/customers/ada.yaml:3: Expected order.shippingAddress (shipping address) and order.billingAddress (billing address) to differ for some customer, but they are the same for all: a message that swaps them looks right.',
    ]);
    expect(await indistinct({ ...files, ...customer('bea', addresses('York')) })).toEqual([]);
    expect(await indistinct(files, { customers: ['ada'] })).toEqual([]);
  });

  it('have equal amounts, where messages print both', async () => {
    const record = customer(
      'ada',
      'order: { total: 20.00, subtotal: 20.00, shipping: 0, tax: 0 }\n',
    );
    const all = '{{order.total}} {{order.subtotal}} {{order.shipping}} {{order.tax}}';
    expect(await indistinct({ ...template(all), ...record })).toHaveLength(1);
    expect(await indistinct({ ...template('{{order.total}}'), ...record })).toEqual([]);
  });
});
