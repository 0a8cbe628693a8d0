import { expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';
import { createPaint } from './paint.ts';

const page = [
  '# greeting/empty-name',
  '',
  'Reports `Dear ,`.',
  '',
  '```hbs',
  '# no heading, `no code`',
  '```',
  '',
  '- a list',
].join('\n');

test('headings and code stand out, fences go', () => {
  const paint = createPaint({ color: true, links: false });
  expect(renderMarkdown(page, paint)).toBe(
    [
      paint.bold('greeting/empty-name'),
      '',
      `Reports ${paint.cyan('Dear ,')}.`,
      '',
      `    ${paint.cyan('# no heading, `no code`')}`,
      '',
      '- a list',
    ].join('\n'),
  );
});
