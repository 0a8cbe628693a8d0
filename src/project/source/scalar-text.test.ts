import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { textOfScalar } from './scalar-text.ts';
import { textFile } from './text-file.ts';

/** The text of the key `a`, and what the file has where its characters are said to stand. */
function read(yaml: string) {
  const file = textFile('x.yaml', yaml);
  const { contents } = parseDocument(file.text);
  const scalar = isMap(contents) ? contents.get('a', true) : undefined;
  if (!isScalar(scalar)) throw new Error('Expected a scalar.');
  const text = textOfScalar(file, scalar);
  const placeOf = (part: string) => {
    const start = text.text.indexOf(part);
    const range = text.rangeOf({ start, end: start + part.length });
    const from = file.lines.offsetAt(range.start);
    return {
      place: `${range.start.line}:${range.start.column}`,
      found: file.text.slice(from, file.lines.offsetAt(range.end)),
      approximate: range.approximate ?? false,
    };
  };
  return { text: text.text, placeOf };
}

describe('textOfScalar', () => {
  it.each([
    ['plain', 'a: Your {{x}} here # no\n', '{{x}}', '1:9'],
    ['plain over lines', 'a: Your\n  order\n\n  {{x}} here\n', '{{x}}', '4:3'],
    ['single quotes', "a: 'It''s {{x}}'\n", '{{x}}', '1:11'],
    ['double quotes', 'a: "say \\"hi\\" \\u00e9 {{x}}"\n', '{{x}}', '1:23'],
    ['double quotes over lines', 'a: "one\n   two {{x}}"\n', '{{x}}', '2:8'],
    ['a literal block', 'b: 1\na: |\n  Hi\n    {{x}}\n\n  end\n', '{{x}}', '4:5'],
    ['a literal block with CRLF', 'a: |\r\n  Hi\r\n  {{x}}\r\n', '{{x}}', '3:3'],
    ['a folded block', 'a: >-\n  one\n  two\n\n  {{x}} three\n', '{{x}}', '5:3'],
    ['a block with a set indent', 'a: |2\n   x\n  {{x}}\n', '{{x}}', '3:3'],
    ['a block at the end of the file', 'a: |\n  {{x}}', '{{x}}', '2:3'],
    ['text behind a BOM', '\uFEFFa: "{{x}}"\n', '{{x}}', '1:5'],
    ['text behind other planes', 'a: 😀 {{x}}\n', '{{x}}', '1:7'],
  ])('%s', (_, yaml, part, place) => {
    expect(read(yaml).placeOf(part)).toEqual({ place, found: part, approximate: false });
  });

  it('says where it is not exact', () => {
    expect(read('a: "one\\\n  {{x}}"\n').placeOf('{{x}}')).toMatchObject({
      approximate: true,
      place: '1:4',
    });
  });

  it('finds a word of any text that YAML wrote', () => {
    const styles = constantFrom(
      'PLAIN',
      'QUOTE_DOUBLE',
      'QUOTE_SINGLE',
      'BLOCK_LITERAL',
      'BLOCK_FOLDED',
    );
    assert(
      property(string({ unit: 'grapheme' }), string(), styles, (before, after, style) => {
        const value = `${before} {{needle}} ${after}`;
        const yaml = stringify({ a: value }, { defaultStringType: style });
        const { text, placeOf } = read(yaml);
        expect(text).toBe(value);
        const { found, approximate } = placeOf('{{needle}}');
        expect(approximate || found.replace(/\s+/g, '') === '{{needle}}').toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
