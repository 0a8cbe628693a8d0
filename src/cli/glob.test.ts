import { expect, test } from 'vitest';
import { globToRegExp } from './glob.ts';

test.each([
  ['templates/a.mjml', 'templates/a.mjml', true],
  ['templates/a.mjml', 'templates/a_mjml', false],
  ['templates', 'templates/orders/a.mjml', true],
  ['templates/', 'templates/orders/a.mjml', true],
  ['templates', 'templates-old/a.mjml', false],
  ['templates/*.mjml', 'templates/a.mjml', true],
  ['templates/*.mjml', 'templates/orders/a.mjml', false],
  ['templates/**/*.mjml', 'templates/a.mjml', true],
  ['templates/**/*.mjml', 'templates/orders/eu/a.mjml', true],
  ['templates/**', 'templates/orders/a.mjml', true],
  ['*.{mjml,hbs}', 'a.hbs', true],
  ['*.{mjml,hbs}', 'a.txt', false],
  ['a?.hbs', 'ab.hbs', true],
  ['a(b)+[c].hbs', 'a(b)+[c].hbs', true],
])('%s and %s: %s', (pattern, path, matches) => {
  expect(globToRegExp(pattern).test(path)).toBe(matches);
});
