import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TemplateInventory } from '../../../src/engines/port.ts';
import type { SourceRange } from '../../../src/model/text/position.ts';
import { indexLines } from '../../../src/model/text/position.ts';
import { FEATURES } from './corpus.ts';
import { templatesAndData } from './generated.ts';
import { compileGiven, FILE, fileOf, renderGiven, type Given } from './open.ts';

describe.each(FEATURES)('$name', (feature) => {
  it('has every tag where it says', async () => {
    expect(misplaced(feature, await inventoryOf(feature))).toEqual([]);
  });
});

it('has every tag of a generated template where it says', async () => {
  await fc.assert(
    fc.asyncProperty(templatesAndData(), async (given) => {
      const inventory = await inventoryOf(given).catch(() => undefined);
      fc.pre(inventory !== undefined);
      expect(misplaced(given, inventory)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it.each([
  ['CRLF', 'a\r\nb {{x}}', '2:3'],
  ['CR', 'a\rb {{x}}', '2:3'],
  ['a byte order mark', '\uFEFF{{x}}', '1:1'],
  ['a byte order mark and CRLF', '\uFEFFa\r\n{{x}}', '2:1'],
  ['tabs', '\t\t{{x}}', '1:3'],
  ['astral characters', '🎁{{x}}', '1:3'],
  ['comments', '{{!-- a --}}{{! b }}{{x}}', '1:21'],
  ['a comment over lines', '{{!-- a\nb --}}{{x}}', '2:7'],
  ['escaped mustaches', '\\{{y}} {{x}}', '1:8'],
  ['braces in strings', '{{up "}}" x}}', '1:1'],
  ['white space control', ' {{~ x ~}} ', '1:2'],
  ['a raw block before', '{{{{raw}}}}\n{{y}}{{{{/raw}}}}{{x}}', '2:18'],
])('counts with %s', async (_, template, place) => {
  const helpers = { up: String, raw: () => '' };
  const { printed } = await renderGiven({ template, data: { x: 1 }, helpers });
  const { line, column } = printed.at(-1)?.record.expression.at.start ?? { line: 0, column: 0 };
  expect(`${line}:${column}`).toBe(place);
});

it('says where it had to guess', async () => {
  const { printed } = await renderGiven({ template: 'a\nb\u2028{{x}}', data: { x: 1 } });
  expect(printed[0]?.record.expression).toMatchObject({
    source: '{{x}}',
    at: { start: { line: 2, column: 3 }, approximate: true },
  });
});

async function inventoryOf(given: Given): Promise<TemplateInventory> {
  const inventory = (await compileGiven(given)).inventory?.();
  if (inventory === undefined) throw new Error('Expected Handlebars to have an inventory.');
  return inventory;
}

function misplaced(given: Given, { expressions, blocks, partialCalls }: TemplateInventory) {
  const sites = [...expressions, ...blocks, ...partialCalls];
  return sites.filter(({ at, source }) => textAt(given, at) !== source || !source.startsWith('{{'));
}

function textAt({ template, partials = {} }: Given, { file, start, end }: SourceRange): string {
  const files = new Map([[FILE, template]]);
  for (const [name, text] of Object.entries(partials)) files.set(fileOf(name), text);
  const text = files.get(file) ?? '';
  const lines = indexLines(text);
  return text.slice(lines.offsetAt(start), lines.offsetAt(end));
}
