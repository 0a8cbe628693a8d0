import { expect, test } from 'vitest';
import { displayOf } from './terminal.ts';

const terminal = { write: () => true, isTTY: true, columns: 90 };
const pipe = { write: () => true };

test.each([
  ['a terminal', terminal, {}, undefined, true],
  ['a pipe', pipe, {}, undefined, false],
  ['a dumb terminal', terminal, { TERM: 'dumb' }, undefined, false],
  ['NO_COLOR', terminal, { NO_COLOR: '1' }, undefined, false],
  ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, undefined, true],
  ['NO_COLOR before FORCE_COLOR', terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
  ['FORCE_COLOR in a pipe', pipe, { FORCE_COLOR: '1' }, undefined, true],
  ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, undefined, false],
  ['--color before NO_COLOR', pipe, { NO_COLOR: '1' }, true, true],
  ['--no-color before FORCE_COLOR', terminal, { FORCE_COLOR: '1' }, false, false],
])('colour: %s', (_, output, env, wanted, color) => {
  expect(displayOf(output, env, wanted).color).toBe(color);
});

test.each([
  ['a terminal that may not know them', terminal, {}, false],
  ['one that does', terminal, { TERM_PROGRAM: 'WezTerm' }, true],
  ['one that does, in CI', terminal, { TERM_PROGRAM: 'WezTerm', CI: 'true' }, false],
  ['a pipe', pipe, { TERM_PROGRAM: 'WezTerm' }, false],
  ['forced', pipe, { FORCE_HYPERLINK: '1' }, true],
])('links: %s', (_, output, env, links) => {
  expect(displayOf(output, env, undefined).links).toBe(links);
});

test('a pipe is not wrapped', () => {
  expect(displayOf(pipe, {}, undefined).width).toBe(Infinity);
  expect(displayOf(terminal, {}, undefined).width).toBe(90);
});
