import { describe, expect, it } from 'vitest';
import { makeProject, type Files } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';
import { shop } from './shop.ts';

const order = shop['templates/order-confirmation.hbs'] as string;

const files: Files = {
  ...shop,
  'templates/order-confirmation.hbs': order.replace('</body>', '{{> legal/terms}}</body>'),
  'templates/welcome.hbs': order.replace('order-confirmation', 'welcome'),
  'templates/partials/legal/terms.hbs': '<p>{{> company}}</p>',
  'templates/partials/company.hbs': 'Kite & Co',
  'templates/partials/unused.hbs': 'Kite',
  'fixtures/cases/subject.yaml': 'message: welcome\nexpect: [subject: /order/]\n',
};

async function linted(...argv: readonly string[]): Promise<string[]> {
  const cwd = await makeProject(files);
  const { stdout, stderr } = await runCli(cwd, [...argv, '-f', 'tap']);
  expect(stderr).toBe('');
  return Array.from(stdout.matchAll(/^ok \d+ - (.+)$/gm), ([, name = '']) => name);
}

const ORDER = ['order-confirmation for ada', 'order-confirmation for bruno'];
const WELCOME = ['welcome for ada', 'welcome for bruno'];

describe('a file chooses', () => {
  it.each([
    { argv: ['templates/welcome.hbs'], chosen: WELCOME },
    { argv: ['templates/partials/legal/terms.hbs'], chosen: ORDER },
    { argv: ['templates/partials/company.hbs'], chosen: ORDER },
    { argv: ['fixtures/cases/subject.yaml'], chosen: WELCOME },
    { argv: ['fixtures/customers/ada.yaml'], chosen: [ORDER[0], WELCOME[0]] },
    {
      argv: ['templates/welcome.hbs', 'fixtures/customers/ada.yaml'],
      chosen: [ORDER[0], ...WELCOME],
    },
    {
      argv: ['templates/welcome.hbs', 'fixtures/customers/ada.yaml', '--customer', 'bruno'],
      chosen: [WELCOME[1]],
    },
    { argv: ['templates/partials/unused.hbs', '--no-error-on-unmatched-pattern'], chosen: [] },
    { argv: ['templates/**'], chosen: [...ORDER, ...WELCOME] },
  ])('$argv: what is made from it', async ({ argv, chosen }) => {
    expect(await linted(...argv)).toEqual(chosen);
  });
});
