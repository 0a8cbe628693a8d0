import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inFile } from '../__fixtures__/context.ts';
import { results } from '../__fixtures__/results.ts';
import { serviceMessage } from './service-message.ts';
import teamcity from './teamcity.ts';

describe.each(Object.entries(results))('of %s', (_, result) => {
  const messages = teamcity.render(result, inFile).split('\n').slice(0, -1).map(read);

  test('each line is a message that TeamCity can read', () => {
    for (const { name } of messages) expect(name).toMatch(/^inspection(?:Type)?$/);
  });

  test('a rule is declared once, before its first finding', () => {
    const named = messages.map(({ name, values }) =>
      name === 'inspectionType' ? `declared ${values['id']}` : `found ${values['typeId']}`,
    );
    const found = named.filter((text) => text.startsWith('found '));
    const declared = [...new Set(found)].map((text) => text.replace('found', 'declared'));
    expect(named).toEqual([...declared, ...found]);
  });
});

test('any text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = serviceMessage('inspection', { message: text, file: 'a' });
      expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
      expect(read(line).values).toEqual({ message: text, file: 'a' });
    }),
  );
});

test('a very long text is cut', () => {
  const [finding] = results['the 7776'].findings;
  if (finding === undefined) throw new Error('Expected a finding.');
  const long = { ...results['the 7776'], findings: [{ ...finding, text: 'words '.repeat(5000) }] };
  const [, inspection = ''] = teamcity.render(long, inFile).split('\n');
  expect(read(inspection).values['message']?.length).toBeLessThanOrEqual(4000);
});

/** Reads a service message as TeamCity does; throws for a line that is none. */
function read(line: string): { name: string; values: Record<string, string> } {
  const [, name = '', attributes = ''] =
    /^##teamcity\[(\w+)((?: \w+='(?:[^|'[\]]|\|.)*')*)\]$/su.exec(line) ?? [];
  if (name === '') throw new Error(`Not a service message: ${line}`);
  const pairs = [...attributes.matchAll(/ (\w+)='((?:[^|'[\]]|\|.)*)'/gsu)];
  return {
    name,
    values: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, unescape(value)])),
  };
}

const unescape = (value: string): string =>
  value.replace(/\|(.)/gsu, (_, character: string) => MEANING[character] ?? character);

const MEANING: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  x: '\u0085',
  l: '\u2028',
  p: '\u2029',
};
