import { expect, test } from 'vitest';
import { xmlFaults, xmlValues } from '../../../test/reporters/xml-schema.ts';
import { inFile } from '../__fixtures__/context.ts';
import { results } from '../__fixtures__/results.ts';
import checkstyle from './checkstyle.ts';

test.each(Object.entries(results))('%s: holds to the schema', (_, result) => {
  expect(xmlFaults('checkstyle', checkstyle.render(result, inFile))).toBe('');
});

test('what escaping is for comes back', () => {
  const report = checkstyle.render(
    results['commands of CI logs, and what they are made of'],
    inFile,
  );
  expect(xmlValues(report, '//file/@name')).toEqual(["templates/it's 100% [new], a:b|c.hbs"]);
  expect(xmlValues(report, '//error/@message')[0]).toContain(
    "##teamcity[buildProblem description='",
  );
});

test('files are named from the repository', () => {
  const report = checkstyle.render(results['the 7776'], { ...inFile, repository: '/projects' });
  expect(xmlValues(report, '//file/@name')).toEqual(['shop/templates/trade-in-credit.mjml']);
});
