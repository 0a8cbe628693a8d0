import { count, list, object, text } from './schema.ts';

export const coverage = object({
  totals: { $ref: '#/definitions/totals', description: 'Of all files.' },
  files: list('#/definitions/file', 'By name; each file that holds something to reach.'),
  unused: {
    type: 'array',
    items: { type: 'string' },
    description:
      'Templates and partials that no message uses; empty for a run over part of the project.',
  },
});

export const file = object({
  file: text('Relative to `root`, with forward slashes.'),
  totals: { $ref: '#/definitions/totals', description: 'Of this file.' },
  expressions: list('#/definitions/site', 'Each `{{expression}}`, in the order of the file.'),
  blocks: list('#/definitions/block', 'Each `{{#block}}`, in the order of the file.'),
  partialCalls: list('#/definitions/site', 'Each `{{> partial}}`, in the order of the file.'),
});

export const totals = object({
  expressions: { $ref: '#/definitions/tally', description: 'Expressions.' },
  branches: { $ref: '#/definitions/tally', description: 'Ways through blocks.' },
  partialCalls: { $ref: '#/definitions/tally', description: 'Calls of partials.' },
});

export const tally = object({
  covered: count('How many were reached.'),
  total: count('How many there are.'),
});

const siteProperties = {
  at: { $ref: '#/definitions/range', description: 'Where it stands; of a block its opening tag.' },
  source: text('As written, braces included; of a block its opening tag.'),
  hits: count('How often it was evaluated, over all messages and customers.'),
};

export const site = object(siteProperties);

export const block = object({
  ...siteProperties,
  branches: list('#/definitions/branch', 'The ways through it.'),
});

export const branch = object({
  name: {
    enum: ['body', 'else', 'empty', 'zero', 'one', 'many'],
    description:
      'Of a loop `zero`, `one` and `many` items; of any other block its `body`, and its `else`, or `empty` where it has none.',
  },
  hits: count('How often it was taken.'),
});
