import { readFileSync } from 'node:fs';
import Draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../model/run.ts';
import { inFile } from '../__fixtures__/context.ts';
import { results } from '../__fixtures__/results.ts';
import type { ReporterContext } from '../define-reporter.ts';
import sarif from './sarif.ts';

const schema = new URL('../../../test/reporters/schemas/sarif-2.1.0-rtm.5.json', import.meta.url);
const ajv = new Draft4.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);

function runOf(result: RunResult, context: Partial<ReporterContext> = {}) {
  const log = JSON.parse(sarif.render(result, { ...inFile, ...context })) as Log;
  const [run] = log.runs;
  if (run === undefined) throw new Error('Expected a run.');
  return { log, run, results: run.results ?? [] };
}

const firstOf = (result: RunResult, context: Partial<ReporterContext> = {}): Result => {
  const [first] = runOf(result, context).results;
  if (first === undefined) throw new Error('Expected a result.');
  return first;
};

const uriOf = ({ locations = [] }: Result): string | undefined =>
  locations[0]?.physicalLocation?.artifactLocation?.uri;

describe.each(Object.entries(results))('of %s', (_, result) => {
  test('holds to the schema', () => {
    validate(runOf(result, { showExpected: true }).log);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('each result points to its rule, and to nothing twice', () => {
    const { run, results: found } = runOf(result);
    const ids = (run.tool.driver.rules ?? []).map(({ id }) => id);
    for (const { ruleId, ruleIndex = -1 } of found) {
      expect(ruleIndex === -1 ? ruleId : ids[ruleIndex]).toBe(ruleId);
    }
    const fingerprints = found.map(({ partialFingerprints }) =>
      JSON.stringify(partialFingerprints),
    );
    expect(new Set(fingerprints).size).toBe(found.length);
  });
});

test('the schema is not lenient', () => {
  const { log } = runOf(results['the 7776']);
  expect(validate({ ...log, version: '2.2' })).toBe(false);
});

test('a file is a URI below the repository, whatever its name', () => {
  const result = results['every awkward character'];
  const root = '/projects/shop';
  expect(uriOf(firstOf(result))).toBe('templates/%C3%A4%20b%2Cc%3Ad%23e%25.hbs');
  const { run } = runOf(result, { repository: '/projects' });
  expect(run.originalUriBaseIds).toEqual({ SRCROOT: { uri: 'file:///projects/' } });
  const uri = uriOf(firstOf(result, { repository: '/projects' })) ?? '';
  expect(uri).toMatch(/^shop\/templates\//);
  expect(new URL(uri, 'file:///projects/').href.startsWith(`file://${root}/`)).toBe(true);
});

test('a message in a mail catcher has its own address, and no lines', () => {
  const [caught, file] = runOf(
    results['rendered elsewhere, in a file and in a mail catcher'],
  ).results;
  expect(caught?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'http://127.0.0.1:8025/view/abc(1)?x=%20&y' },
  });
  expect(file === undefined ? '' : uriOf(file)).toBe('../captured%20mails/gr%C3%B6%C3%9Fe.eml');
});

test('columns count UTF-16 units, and an approximate place has only its line', () => {
  const { run } = runOf(results['wide characters']);
  expect(run.columnKind).toBe('utf16CodeUnits');
  const region = firstOf(results['wide characters']).locations?.[0]?.physicalLocation?.region;
  expect(region).toEqual({ startLine: 1, startColumn: 13, endLine: 1, endColumn: 18 });
  const approximate = firstOf(results['no blame, at the message as a whole']);
  expect(approximate.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 });
});

test('related places: what printed it, what called that, the same cause, the records', () => {
  const messagesOf = (result: RunResult): (string | undefined)[] =>
    (firstOf(result).relatedLocations ?? []).map(({ message }) => message?.text);
  expect(messagesOf(results['a partial used by many messages'])).toEqual([
    ...Array<string>(2).fill('The call that leads to it.'),
    ...Array<string>(5).fill('The same cause.'),
  ]);
  expect(messagesOf(results['printed in a record that is known'])).toEqual([
    'The record of ada.',
    'The record of bruno.',
  ]);
  expect(messagesOf(results['many customers'])).toHaveLength(10);
});

test('suppressed and, on request, expected findings say why; all others that they are not', () => {
  const { results: found } = runOf(results['suppressed by a comment and by the file']);
  expect(found.map(({ suppressions }) => suppressions?.map(({ kind }) => kind))).toEqual([
    [],
    ['inSource'],
    ['external'],
  ]);
  expect(found[1]?.suppressions?.[0]?.justification).toContain('<account> -- see #12');
  const expected = results['nothing but expected findings and open questions'];
  expect(runOf(expected).results).toEqual([]);
  expect(firstOf(expected, { showExpected: true }).suppressions?.[0]?.justification).toBe(
    'Expected by case trade-in-incident.',
  );
});

test('fixes and suggestions: a change for each file, the text as it will stand there', () => {
  const [first, second] = runOf(results['fixable, and with suggestions']).results;
  expect(first?.fixes).toEqual([
    {
      description: { text: 'Make the URL a link' },
      artifactChanges: [
        {
          artifactLocation: { uri: 'templates/track.hbs', uriBaseId: 'SRCROOT' },
          replacements: [
            {
              deletedRegion: { startLine: 1, startColumn: 11, endLine: 1, endColumn: 26 },
              insertedContent: { text: '<a href="{{carrier.url}}">Track "it" 🎁</a>\n' },
            },
          ],
        },
      ],
    },
  ]);
  expect(second?.fixes?.map(({ artifactChanges }) => artifactChanges.length)).toEqual([2, 1]);
});

test('words that look like a link to SARIF are none', () => {
  const { message } = firstOf(results['commands of CI logs, and what they are made of']);
  expect(message.text).toContain('\\[x\\](1) \\[y\\](https://example.com)');
});
