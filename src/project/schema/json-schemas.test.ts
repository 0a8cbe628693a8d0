import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { jsonSchemas, type SchemaName } from './json-schemas.ts';

it.each<[SchemaName, unknown, boolean]>([
  [
    'config',
    { order: ['mjml', 'handlebars'], rules: { 'a/b': ['error', { x: 1 }] }, context: { a: 'b' } },
    true,
  ],
  ['config', { ordr: [] }, false],
  ['config', { now: '2026-01-15T09:00:00Z' }, true],
  ['customer', { anything: [1] }, true],
  ['customer', [], false],
  ['case', { message: 'a', expect: [{ shows: { pattern: 'x', part: 'html' } }] }, true],
  ['case', [{ message: 'a' }], true],
  ['case', [{ mesage: 'a' }], false],
  ['message', { html: 'a', customer: { any: 1 }, others: { bruno: {} } }, true],
  ['message', { text: 'a', customer: 'ada', facts: { products: ['a'] } }, true],
  ['message', { text: 'a', customer: 1 }, false],
  ['message', { htlm: 'a' }, false],
  [
    'command-request',
    {
      id: 1,
      message: 'a',
      template: null,
      customer: 'ada',
      locale: null,
      now: '2026-01-15T09:00:00.000Z',
      timeZone: 'UTC',
      data: {},
    },
    true,
  ],
  ['command-answer', { id: 1, html: 'a', text: null }, true],
  ['command-answer', { id: 1, error: { message: 'a', line: 3 } }, true],
  ['command-answer', { id: 1, reply_to: 'a' }, false],
  ['front-matter', { 'reply-to': 'a', type: 'b' }, true],
  ['front-matter', { subjekt: 'a' }, false],
])('%s %j', (name, value, isValid) => {
  expect(new Ajv({ strict: false }).validate(jsonSchemas()[name], value)).toBe(isValid);
});
