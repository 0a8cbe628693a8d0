import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProjectOptions } from '../../src/api/project-options.ts';
import { openSubject } from '../../src/api/subject.ts';
import type { Selection } from '../../src/lint/matrix.ts';
import { faultOf } from '../../src/vitest/project/fault-of.ts';
import {
  type KnownFindings,
  printKnownFindings,
  readKnownFindings,
} from '../../src/vitest/project/findings-file.ts';
import { knownAfter } from '../../src/vitest/project/known-findings.ts';
import { planTests } from '../../src/vitest/project/plan-tests.ts';
import { keyOf, runOver } from '../../src/vitest/project/project-run.ts';
import { shop } from '../cli/shop.ts';
import { type Files, makeProject } from '../support/make-project.ts';

const WHOLE = 'the project as a whole > has no unexpected findings';
const NOTICE = 'templates/notice.hbs';
const greets = (words: string): string =>
  `---\ntype: order-confirmation\nfrom: a@kite.example\n---\n<p>${words},</p><p>Call us on <a href="tel:+442079460123">020 7946 0123</a>.</p>\n`;

interface Asked {
  readonly options?: ProjectOptions;
  readonly selection?: Selection;
  readonly known?: KnownFindings;
}

/** Every test of the project, with the words it fails with. */
async function testsOf(
  files: Files,
  { options = {}, selection = {}, known = {} }: Asked = {},
): Promise<Record<string, string | undefined>> {
  const cwd = await makeProject({ ...shop, ...files });
  const subject = await openSubject({ ...options, cwd });
  const groups = planTests(subject.project, selection);
  const tests = groups.flatMap(({ title, tests: planned }) =>
    planned.map((one) => ({ ...one, name: `${title} > ${one.title}` })),
  );
  const run = await runOver(subject, new Set(tests.flatMap(({ needs }) => needs.map(keyOf))));
  return Object.fromEntries(
    tests.map(({ name, question }) => [
      name,
      faultOf(question, run, { findings: known, file: 'known.yaml' }),
    ]),
  );
}

const faults = async (files: Files, asked?: Asked): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(await testsOf(files, asked)).flatMap(([name, fault]) =>
      fault === undefined ? [] : [[name, fault]],
    ),
  );

test('a project as it should be passes', async () => {
  const tests = await testsOf({});
  expect(Object.keys(tests)).toEqual([
    'order-confirmation > ada has no unexpected findings',
    'order-confirmation > bruno has no unexpected findings',
    WHOLE,
  ]);
  expect(Object.values(tests).filter(Boolean)).toEqual([]);
});

test('each customer is told of with their own words', async () => {
  const found = await faults({ [NOTICE]: greets('Dear customer') });
  expect(Object.keys(found)).toEqual([
    'notice > ada has no unexpected findings',
    'notice > bruno has no unexpected findings',
  ]);
  expect(found['notice > bruno has no unexpected findings']).toContain(
    'Expected a greeting to Bruno Rossi, but it says "Dear customer,".',
  );
});

test('what cannot be rendered is never let pass', async () => {
  const cwd = await makeProject({ ...shop, [NOTICE]: '<p>{{#each</p>' });
  const subject = await openSubject({ cwd });
  const [group] = planTests(subject.project, { messages: ['notice'] });
  const run = await runOver(
    subject,
    new Set(group?.tests.flatMap(({ needs }) => needs.map(keyOf))),
  );
  expect(knownAfter(run, {}, subject.project)).toMatchObject({ notice: { ada: [], bruno: [] } });
  const fault = (await faults({ [NOTICE]: '<p>{{#each</p>' }))[
    'notice > ada has no unexpected findings'
  ];
  expect(fault).toContain('render/failed');
  expect(fault).not.toContain('vitest with -u');
});

test('a selection tests neither the others nor the whole', async () => {
  const selection = { messages: ['notice'], customers: ['ada'] };
  const tests = await testsOf({ [NOTICE]: greets('Dear customer') }, { selection });
  expect(Object.keys(tests)).toEqual(['notice > ada has no unexpected findings']);
});

describe('what is kept back', () => {
  const rule = 'greeting/generic';

  test('by a comment', async () => {
    const text = greets('Dear customer').replace(
      '---\n<p>',
      `---\n{{!-- sendlint-disable ${rule} -- so be it --}}\n<p>`,
    );
    expect(await faults({ [NOTICE]: text })).toEqual({});
    expect(await faults({ [NOTICE]: text }, { options: { inlineConfig: false } })).not.toEqual({});
  });

  test('by the suppressions file', async () => {
    const suppressions = JSON.stringify({ [NOTICE]: { [rule]: { count: 1 } } });
    const files = { [NOTICE]: greets('Dear customer'), 'sendlint-suppressions.json': suppressions };
    expect(await faults(files)).toEqual({});
  });

  test('by what is known', async () => {
    const files = { [NOTICE]: greets('Dear customer') };
    const finding = {
      rule,
      at: NOTICE,
      says: 'Expected a greeting to Ada Okafor, but it says "Dear customer,".',
    };
    const found = await faults(files, { known: { notice: { ada: [finding, finding] } } });
    expect(found['notice > ada has no unexpected findings']).toMatch(
      /^known\.yaml knows what is not/,
    );
    expect(found['notice > bruno has no unexpected findings']).toMatch(/^A finding that nobody/);
  });

  test('by a severity', async () => {
    const options = { rules: { [rule]: 'off' } } as const;
    expect(await faults({ [NOTICE]: greets('Dear customer') }, { options })).toEqual({});
  });
});

describe('a comment that is wrong', () => {
  test('is wrong once, however many messages read its file', async () => {
    const text = `{{!-- sendlint-disable nonsense/rule -- x --}}\n${greets('x').split('---\n')[2]}`;
    const found = await faults({ [NOTICE]: text });
    expect(Object.keys(found).filter((name) => name === WHOLE)).toEqual([WHOLE]);
    expect(found[WHOLE]).toContain('nonsense/rule');
  });
});

describe('the expectations of a case', () => {
  const aCase = (expectation: string, more = ''): Files => ({
    'fixtures/cases/pinned.yaml': `message: order-confirmation\n${more}expect:\n  - ${expectation}\n`,
  });

  test.each([
    ['shows: A-10023', ['bruno (case pinned) shows "A-10023"']],
    ['shows-not: A-10023', ['ada (case pinned) does not show "A-10023"']],
    ['subject: /A-\\d+$/', []],
    [
      'links-to: kite.example',
      ['ada', 'bruno'].map((name) => `${name} (case pinned) links to "kite.example"`),
    ],
    ['finds: greeting/generic', ['case pinned finds greeting/generic']],
    ['finds-not: greeting/generic', []],
  ])('%s', async (expectation, names) => {
    const found = await faults(aCase(expectation));
    expect(Object.keys(found)).toEqual(names.map((name) => `order-confirmation > ${name}`));
    for (const words of Object.values(found)) expect(words).toContain('fixtures/cases/pinned.yaml');
  });

  test('of a message that does not render are not met', async () => {
    const found = await faults({
      ...aCase('shows-not: xyz', 'customers: [ada]\n'),
      'templates/order-confirmation.hbs': '<p>{{#each</p>',
    });
    expect(found['order-confirmation > ada (case pinned) does not show "xyz"']).toContain(
      'render/failed',
    );
  });

  test('are tests though the project turns them off', async () => {
    const config = { 'sendlint.config.yaml': 'rules: { case/unmet: off }\n' };
    const found = await faults({ ...aCase('shows: nothing of the kind'), ...config });
    expect(Object.keys(found)).toHaveLength(2);
  });

  test('of a case that is for nobody are told of once', async () => {
    const found = await faults({
      [NOTICE]: greets('Dear customer').replace('---\n', '---\nrequires: [tradeIn]\n'),
      'fixtures/cases/pinned.yaml': 'message: notice\nexpect:\n  - shows: x\n',
    });
    expect(Object.keys(found)).toEqual([WHOLE]);
  });

  test('a finding of any message of the case is enough', async () => {
    const files = {
      ...aCase('finds: greeting/wrong-name'),
      'templates/order-confirmation.hbs': greets('Dear Ada'),
    };
    expect(await faults(files)).toEqual({});
  });
});

describe('the file of what is known', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  const finding = fc.record({ rule: text, at: text, says: text });
  const findings = fc.dictionary(
    text,
    fc.dictionary(text, fc.array(finding, { minLength: 1, maxLength: 2 }), {
      minKeys: 1,
      maxKeys: 2,
    }),
    { maxKeys: 3 },
  );

  test('reads as it was written', async () => {
    const root = await makeProject({});
    const file = path.join(root, 'known.yaml');
    await fc.assert(
      fc.asyncProperty(findings, async (known) => {
        const printed = printKnownFindings(known, 'x.test.ts');
        await writeFile(file, printed);
        expect(readKnownFindings(file)).toEqual(known);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['a:\n  b: 3\n', /Expected "a\.b" to be a list/],
    ['a:\n  b:\n    - { rule: x }\n', /at/],
    ['[', /./],
    ['- a', /Expected/],
  ])('%j is told with its place', async (content, said) => {
    const root = await makeProject({ 'known.yaml': content });
    const read = (): unknown => readKnownFindings(path.join(root, 'known.yaml'));
    expect(read).toThrow(said);
    expect(read).toThrow(
      expect.objectContaining({
        problems: expect.arrayContaining([
          expect.objectContaining({ at: expect.objectContaining({ file: 'known.yaml' }) }),
        ]),
      }),
    );
  });

  test('one that is not there knows nothing', () => {
    expect(readKnownFindings('/nowhere/known.yaml')).toEqual({});
  });
});
