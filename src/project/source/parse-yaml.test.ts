import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import type { Problem } from '../../model/user-error.ts';
import { parseYaml, parseYamlDocuments } from './parse-yaml.ts';
import { textFile } from './text-file.ts';
import { dataOf } from './yaml-data.ts';

const PIECES = `a|b|: |:|- |\n|\n  |\t|{|}|[|]|,|"|'|&a|*a| |<<: *a|!x|>|#|---|...|?|@|%|0123|1e3|{{x}}|\r|__proto__`;

const pieces = constantFrom('|', ...PIECES.split('|'));

it('reads or reports any text, and never fails', () => {
  assert(
    property(array(pieces, { maxLength: 25 }), string(), (some, rest) => {
      const problems: Problem[] = [];
      const file = textFile('x.yaml', some.join('') + rest);
      const report = (problem: Problem) => void problems.push(problem);
      const document = parseYaml(file, report);
      if (document !== undefined) dataOf(document, report);
      for (const one of parseYamlDocuments(file, report)) dataOf(one, report);
      expect(document !== undefined || problems.length > 0).toBe(true);
      for (const { message, at } of problems) {
        expect(message).toMatch(/^\S[^]*[.!?]$/);
        expect(at?.start.line).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2000 },
  );
});
