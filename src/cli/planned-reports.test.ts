import { expect, test } from 'vitest';
import { UserError } from '../model/user-error.ts';
import { reporters } from '../report/reporters.ts';
import { plannedReports } from './planned-reports.ts';

function planned(formats: readonly string[], outputFile?: string): string[] {
  return plannedReports(formats, outputFile, reporters).map(
    ({ reporter, file }) => `${reporter.name} → ${file ?? 'stdout'}`,
  );
}

test.each([
  [[], undefined, ['stylish → stdout']],
  [[], 'out.txt', ['stylish → out.txt']],
  [['json'], undefined, ['json → stdout']],
  [['stylish', 'json=a=b.json'], undefined, ['stylish → stdout', 'json → a=b.json']],
  [['stylish', 'json=r.json'], 'out.txt', ['stylish → out.txt', 'json → r.json']],
])('%j with -o %s', (formats, outputFile, expected) => {
  expect(planned(formats, outputFile)).toEqual(expected);
});

test.each([
  [['jsn'], /Unknown format "jsn"/],
  [['json='], /Unknown format "json="/],
  [['json', 'stylish'], /Two reports .* standard output/],
  [['json=a', 'stylish=a'], /Two reports .* a\./],
])('%j cannot be made', (formats, message) => {
  expect(() => planned(formats)).toThrow(UserError);
  expect(() => planned(formats)).toThrow(message);
});
