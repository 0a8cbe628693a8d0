import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { MESSAGE_TYPES } from '../src/lexicon/message-types.ts';
import { jsonSchemas } from '../src/project/schema/json-schemas.ts';

const page = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../docs', name), 'utf8');

const keysOf = (schema: object): string[] =>
  Object.keys((schema as { properties?: object }).properties ?? {}).filter(
    (key) => key !== '$schema',
  );

it('docs/configuration.md has a heading for every key of the config', () => {
  const headings = [...page('configuration.md').matchAll(/^### (.*)$/gm)].flatMap(([, heading]) =>
    [...(heading ?? '').matchAll(/`([\w-]+)`/g)].map(([, key]) => key),
  );
  expect(new Set(headings)).toEqual(new Set(keysOf(jsonSchemas().config)));
});

it('docs/configuration.md explains every key of the front matter', () => {
  const text = page('configuration.md');
  const missing = keysOf(jsonSchemas()['front-matter'])
    .filter((key) => key !== 'replyTo')
    .filter((key) => !text.includes(`\`${key}\``));
  expect(missing).toEqual([]);
});

it('docs/check.md explains every key of a captured message', () => {
  const text = page('check.md');
  expect(keysOf(jsonSchemas().message).filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
});

it('docs/message-types.md lists every message type', () => {
  const text = page('message-types.md');
  expect(MESSAGE_TYPES.filter(({ id }) => !text.includes(`\`${id}\``))).toEqual([]);
});
