import { expect, it } from 'vitest';
import { renderGiven } from './open.ts';

const data = { x: '2026-03-05T14:07:00Z', f: 'short' };
const options = { timezoneOffset: 0 };

it.each([
  ["format: 'date'", 'March 5, 2026'],
  ["format: 'abbreviated_date'", 'Mar 5, 2026'],
  ["format: 'date_at_time'", 'March 5, 2026 at 2:07 pm'],
  ['format: f', '05 Mar 14:07'],
  ["format: '%d.%m.'", '05.03.'],
  ["format: 'of_our_theme'", 'March 5, 2026'],
  ["'%Y'", '2026'],
])('prints a date as %s says', async (given, expected) => {
  const template = `{{ x | date: ${given} }}`;
  const { plain, erased } = await renderGiven({ template, data, options });
  expect(plain).toBe(expected);
  expect(erased).toBe(expected);
});

it('leaves the filter of a project alone', async () => {
  const { plain } = await renderGiven({
    template: "{{ x | date: format: 'date' }}",
    data,
    helpers: { date: (value: unknown, [name]: readonly string[]) => `${String(value)} ${name}` },
  });
  expect(plain).toBe('2026-03-05T14:07:00Z format');
});
