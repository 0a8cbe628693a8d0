import { describe, expect, test } from 'vitest';
import { inFile } from '../__fixtures__/context.ts';
import { results } from '../__fixtures__/results.ts';
import markdown from './markdown.ts';

describe.each(Object.entries(results))('of %s', (_, result) => {
  const page = markdown.render(result, { ...inFile, showExpected: true });

  test('each row of a table has four cells', () => {
    for (const row of page.split('\n').filter((line) => line.startsWith('|'))) {
      expect(row.match(/(?<!\\)\|/g), row).toHaveLength(5);
    }
  });

  test('holds no HTML but line breaks, and fits into the summary of a step', () => {
    expect(page.replaceAll('<br>', '')).not.toMatch(/<\w/);
    expect(page.length).toBeLessThan(1_000_000);
  });
});

test('a clean run is a sentence', () => {
  expect(markdown.render(results['nothing found'], inFile)).toBe(
    '## sendlint\n\n**No findings** in 12 messages for 8 customers (96 rendered, 1.2 s)\n',
  );
});

test('findings stand in a table for each file', () => {
  expect(markdown.render(results['the 7776'], inFile)).toMatchInlineSnapshot(`
    "## sendlint

    **1 error** in 12 messages for 8 customers (96 rendered, 1.2 s)

    ### \`templates/trade-in-credit.mjml\`

    | line | severity | finding | rule |
    | ---: | --- | --- | --- |
    | 3 | error | Says "account ending in 7776", but Ada has no card or account ending in 7776 (Ada's end in 1908).<br>7776 is the last four of order.internalNumber, printed by \\{\\{last4 order.internalNumber\\}\\}.<br>html, text · ada, bruno and 10 more of 12 customers | [\`identifier/mismatched\`](https://example.com/rules/identifier/mismatched) |
    "
  `);
});

test('nothing in the words is Markdown', () => {
  expect(
    markdown.render(results['Markdown and HTML in the words'], inFile).split('\n').slice(-2)[0],
  ).toMatchInlineSnapshot(
    `"| 1 | error | Says "&lt;img src=x onerror=y&gt; \\| \\*\\*bold\\*\\* \\[a\\](javascript:b) \\\`code\\\` @⁠octocat ada@example.com \\#1 \\~\\~x\\~\\~ \\$1\\$".<br>Printed by \\{\\{last4 order.internalNumber\\}\\} at templates/trade-in-credit.mjml:3:37.<br>html · trade-in-credit · only &lt;b&gt;\\_ada\\_&lt;/b&gt; of 12 customers | [\`identifier/mismatched\`](https://example.com/rules/identifier/mismatched) |"`,
  );
});

test('more than fits is counted', () => {
  const [finding] = results['the 7776'].findings;
  if (finding === undefined) throw new Error('Expected a finding.');
  const many = { ...results['the 7776'], findings: Array<typeof finding>(5000).fill(finding) };
  const page = markdown.render(many, inFile);
  expect(page).toContain('\n\nAnd 4800 more.\n');
  expect(page.length).toBeLessThan(1_000_000);
});
