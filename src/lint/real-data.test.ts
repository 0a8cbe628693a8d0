import { expect, it } from 'vitest';
import { makeProject, type Files } from '../../test/support/make-project.ts';
import { loadProject } from '../project/load-project.ts';
import { lintProject, type LintOptions } from './lint-project.ts';

const templates: Files = {
  'templates/mail.hbs': '<p>Dear {{customer.name.given}}, call us on +44 20 7946 0018.</p>',
  'templates/other.hbs': '<p>Dear {{customer.name.given}}, call us on +44 20 7946 0018.</p>',
};

const record = `customer:
  name: { given: Ada }
  locale: en-GB
  email: ada@gmail.com
  phone: 07911 623145
  cards:
    - { brand: Visa, number: 4539 5787 6362 1486 }
shop: { email: sales.jane@gmail.com, phone: 07911 623146 }
supportPhone: 07911 623147
order: { number: 4539578763621486 }
`;

async function realData(files: Files, options: Partial<LintOptions> = {}): Promise<string[]> {
  const project = await loadProject({ cwd: await makeProject({ ...templates, ...files }) });
  const { findings } = await lintProject(project, { version: '0', ...options });
  return findings
    .filter(({ rule }) => rule === 'fixture/real-data')
    .map(
      ({ at, data }) => `${at.file}:${at.start.line}:${at.start.column} ${String(data['path'])}`,
    );
}

it('is told once for each field, of people alone, whatever is linted', async () => {
  const expected = [
    'fixtures/customers/ada.yaml:4:10 customer.email',
    'fixtures/customers/ada.yaml:5:10 customer.phone',
    'fixtures/customers/ada.yaml:7:30 customer.cards[0].number',
  ];
  const files = { 'fixtures/customers/ada.yaml': record };
  expect(await realData(files)).toEqual(expected);
  expect(await realData(files, { messages: ['mail'], customers: ['ada'] })).toEqual(expected);
});

it('is told of each customer', async () => {
  const found = await realData({
    'fixtures/customers/ada.yaml': 'customer: { name: { given: Ada }, email: ada@gmail.com }\n',
    'fixtures/customers/bea.yaml': 'customer: { name: { given: Bea }, email: bea@gmail.com }\n',
    'fixtures/customers/cy.yaml': 'customer: { name: { given: Cy }, email: cy@example.com }\n',
  });
  expect(found).toHaveLength(2);
});

it('goes by the sender and the options', async () => {
  const files = {
    'fixtures/customers/ada.yaml': 'customer: { name: { given: Ada }, email: ada@kite-team.org }\n',
  };
  expect(await realData(files)).toHaveLength(1);
  expect(
    await realData({ ...files, 'sendlint.config.yaml': 'from: Kite <hello@kite-team.org>\n' }),
  ).toEqual([]);
  const config = 'rules:\n  fixture/real-data: [error, { allowDomains: [kite-team.org] }]\n';
  expect(await realData({ ...files, 'sendlint.config.yaml': config })).toEqual([]);
});
