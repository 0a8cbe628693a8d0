import path from 'node:path';
import Handlebars from 'handlebars';
import { expect, it } from 'vitest';
import { handlebarsEngine } from '../../../src/engines/handlebars/engine.ts';
import { TemplateError } from '../../../src/engines/port.ts';
import { FILE, textOf } from './open.ts';

const shout = (text: string): string => `${text}!`;

it.each<[string, unknown]>([
  ['named exports', { shout }],
  ['an object as the default', { default: { shout }, __esModule: true }],
  ['an object inside a default', { default: { default: { shout } } }],
  ['a function', (handlebars: typeof Handlebars) => handlebars.registerHelper('shout', shout)],
  [
    'a function as the default',
    { default: (hbs: typeof Handlebars) => hbs.registerHelper({ shout }) },
  ],
  [
    'a function called register',
    { register: (hbs: typeof Handlebars) => hbs.registerHelper({ shout }) },
  ],
  [
    'a function that is given { handlebars }',
    ({ handlebars }: { handlebars: typeof Handlebars }) => handlebars.registerHelper({ shout }),
  ],
  ['a function that returns helpers', () => ({ shout })],
  [
    'an asynchronous function',
    async (hbs: typeof Handlebars) => {
      await Promise.resolve();
      hbs.registerHelper({ shout });
    },
  ],
  ['a helper named for its file', shout],
])('takes %s', async (_, loaded) => {
  const environment = await open(loaded);
  expect(environment.compile(textOf('{{shout a}}', FILE), 'html').render({ a: 'x' })).toBe('x!');
  expect(environment.takeWarnings()).toEqual([]);
});

it('takes what a module registers with the Handlebars that it imports', async () => {
  const file = path.join(import.meta.dirname, 'shout.js');
  const environment = await handlebarsEngine.open({
    ...PROJECT,
    helpers: [file],
    importFresh: async () => Handlebars.registerHelper('shout', shout),
  });
  Handlebars.unregisterHelper('shout');
  expect(environment.compile(textOf('{{shout a}}', FILE), 'html').render({ a: 'x' })).toBe('x!');
  expect(environment.takeWarnings()).toEqual([]);
});

it('takes partials that a module registers', async () => {
  const environment = await open((hbs: typeof Handlebars) => hbs.registerPartial('p', 'P{{a}}'));
  const template = environment.compile(textOf('{{> p}}', FILE), 'html');
  expect(template.render({ a: 1 })).toBe('P1');
  expect(template.trace?.({ a: 1 }, new Set()).records).toMatchObject([
    { expression: { at: { file: 'helpers/shout.js', approximate: true } } },
  ]);
});

it('lets a helper call another, and compile templates itself', async () => {
  const environment = await open((hbs: typeof Handlebars) => {
    hbs.registerHelper('shout', shout);
    hbs.registerHelper('twice', (text: string) => (hbs.helpers.shout?.(text) ?? '') + text);
    hbs.registerHelper('inner', (data: object) => hbs.compile('<{{a}}>')(data));
  });
  const template = environment.compile(textOf('{{twice a}}{{{inner this}}}', FILE), 'html');
  expect(template.render({ a: 'x' })).toBe('x!x<x>');
  expect(
    template.trace?.({ a: 'x' }, new Set()).records.map(({ reads }) => reads[0]?.path),
  ).toEqual(['a', 'a']);
});

it('warns of a module without helpers', async () => {
  const environment = await open({ version: 1 });
  expect(environment.takeWarnings()).toMatchObject([
    { message: expect.stringContaining('exports no helpers'), at: { file: 'helpers/shout.js' } },
  ]);
});

it.each<[string, () => Promise<unknown>]>([
  ['does not load', () => Promise.reject(new SyntaxError('Unexpected token\n  at x'))],
  [
    'does not run',
    async () => (handlebars: unknown) => {
      throw new Error(`Unexpected token ${typeof handlebars}`);
    },
  ],
])('reports a module that %s', async (_, importFresh) => {
  const opening = handlebarsEngine.open({ ...PROJECT, importFresh });
  await expect(opening).rejects.toThrow(TemplateError);
  await expect(opening).rejects.toMatchObject({
    problem: {
      message: expect.stringMatching(/Unexpected token/),
      at: { file: 'helpers/shout.js' },
    },
  });
});

const PROJECT = {
  root: '/project',
  partials: new Map(),
  helpers: ['/project/helpers/shout.js'],
  options: {},
};

const open = (loaded: unknown) =>
  handlebarsEngine.open({ ...PROJECT, importFresh: async () => loaded });
