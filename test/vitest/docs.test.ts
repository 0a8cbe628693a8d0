import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageMatchers } from '../../src/vitest/message-matchers.ts';

const read = (file: string): string => readFileSync(path.join(import.meta.dirname, file), 'utf8');

const page = read('../../docs/vitest.md');
const specs = ['messages', 'failing'].map((name) => read(`example-project/tests/${name}.spec.ts`));
const results = read('example-results.txt')
  .replace(/^ {4}/gm, '')
  .replace(/^(?:User)?Error: /gm, '');

/** Code of the page in one language; the empty one for what is printed. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(\w*)\n(.*?)\n```$/gms)].flatMap(([, found, code = '']) =>
    found === language ? [code] : [],
  );

describe('docs/vitest.md', () => {
  const sections = page.split(/^### /m).slice(1);

  test.each(Object.keys(messageMatchers))('shows %s, and what it says', (name) => {
    const section = sections.find((text) => text.startsWith(`\`${name}(`)) ?? '';
    expect(blocks(section, 'ts').join('\n')).toContain(`.${name}(`);
    expect(blocks(section, '')).not.toEqual([]);
  });

  test.each(blocks(page, '').map((block) => [block]))('%s', (block) => {
    const outcomes = [...block.matchAll(/^([✓×]) (.*)$/gm)];
    const printed =
      outcomes.length > 0
        ? outcomes.map(
            ([, sign, name]) =>
              `${sign === '✓' ? 'passed' : 'failed'} tests/project.spec.ts > ${name}\n`,
          )
        : [block];
    for (const text of printed) expect(results).toContain(text);
  });

  test('expects what the tests of the example expect', () => {
    const lines = blocks(page.slice(page.indexOf('## Matchers')), 'ts').flatMap((code) =>
      code.split('\n').filter((line) => line.startsWith('expect(')),
    );
    const tested = specs.join('\n');
    expect(lines.filter((line) => !tested.includes(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(15);
  });

  test('shows the file of findings as it is written', () => {
    const written = read('example-findings.yaml');
    for (const block of blocks(page, 'yaml')) expect(written).toContain(block);
  });
});
