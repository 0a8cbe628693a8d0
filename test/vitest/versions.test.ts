import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyExample, type Example, OWN_VITEST, type ReportedTest, VITESTS } from './versions.ts';

const root = path.resolve(import.meta.dirname, '../..');

const { status, stderr, error } = spawnSync(process.execPath, ['.ci/vitest-versions.mjs'], {
  cwd: root,
  encoding: 'utf8',
});
const isInstalled = status === 0;
const mayBeAbsent = !isInstalled && (process.env['CI'] ?? '') === '';
if (mayBeAbsent) {
  process.stderr.write(`Vitest 3 and 5 are not tested: they could not be installed.\n${stderr}\n`);
}

test.skipIf(mayBeAbsent)('Vitest 3 and 5 are installed', () => {
  expect(status, `${error?.message ?? ''}${stderr}`).toBe(0);
  expect(existsSync(path.join(root, 'dist/vitest/index.js')), 'run "npm run build"').toBe(true);
});

const MISTAKEN = `import { expect, test } from 'vitest';
import { lint, openProject, render } from 'sendlint';
import { renderMessage } from 'sendlint/vitest';
const credit = await renderMessage('trade-in-credit', 'ada');
test('renderMessage', async () => expect(await renderMessage('nope', 'ada')).toHaveNoFindings());
test('toShow', () => expect(credit).toShow('order.nubmer'));
test('toHaveFinding', () => expect(credit).toHaveFinding('nope'));
test('no message', () => expect(7).toShow('order.number'));
test('lint', async () => { await lint({ messages: ['nope'] }); });
test('render', async () => { await render('nope', 'ada'); });
test('openProject', async () => { await (await openProject()).render('nope', 'ada'); });
`;

const FINDINGS = 'tests/__findings__/project.spec.ts.yaml';

describe.each(isInstalled ? VITESTS : [OWN_VITEST])(
  'Vitest %s',
  { timeout: 300_000 },
  (version) => {
    let example: Example;
    beforeAll(() => {
      example = copyExample(version);
    });
    afterAll(() => {
      example.remove();
    });

    test('runs the example', async () => {
      // In one process: sendlint is loaded once for the three files.
      const { tests } = await example.run(['--no-isolate', '--no-file-parallelism']);
      await expect(tests.map(reported).join('')).toMatchFileSnapshot('example-results.txt');
    });

    test('lets pass what it found with -u, and keeps what it left out', async () => {
      mkdirSync(path.dirname(inExample(FINDINGS)));
      writeFileSync(inExample(FINDINGS), BEFORE);
      const { tests } = await example.run(['tests/project', '-u', '-t', 'order-shipped|credit']);
      expect(tests).toHaveLength(10);
      expect(failed(tests)).toEqual([]);
      await expect(readFileSync(inExample(FINDINGS), 'utf8')).toMatchFileSnapshot(
        'example-findings.yaml',
      );
    });

    test('tells of findings that are gone', async () => {
      const text = readFileSync(inExample(FINDINGS), 'utf8');
      writeFileSync(inExample(FINDINGS), `${text}order-shipped:\n${OLD}`);
      const args = ['tests/project', '-t', 'order-shipped.*bruno|credit.*ada'];
      const { tests } = await example.run(args, { CI: 'true' });
      expect(tests.map(({ name }) => name)).toEqual([
        'tests/project.spec.ts > order-shipped > bruno has no unexpected findings',
        'tests/project.spec.ts > order-shipped > bruno (case order-shipped 2) has no unexpected findings',
        'tests/project.spec.ts > order-shipped > bruno (case order-shipped 2) shows "A-20871"',
        'tests/project.spec.ts > trade-in-credit > ada has no unexpected findings',
      ]);
      expect(failed(tests)).toEqual([
        [
          'Error: tests/__findings__/project.spec.ts.yaml knows what is not found any more:',
          'templates/old.hbs\n  Old.\n  links/placeholder',
          'If it is mended, run vitest with -u to take it out of tests/__findings__/project.spec.ts.yaml.',
        ].join('\n\n'),
      ]);
    });

    test('knows the types of the matchers', () => {
      const wrong =
        "import { expect } from 'vitest';\nexpect(1).toGreetByNam();\nexpect(1).toShow();\n";
      writeFileSync(inExample('tests/wrong.ts'), wrong);
      expect(typeErrors(example)).toEqual([
        expect.stringMatching(/^tests\/wrong\.ts\(2,.*toGreetByNam/),
        expect.stringMatching(/^tests\/wrong\.ts\(3,.*Expected 1-2 arguments/),
      ]);
    });

    test('points to the line of the test that is wrong', async () => {
      // As a workspace or `npm link` has it: its frames are not among those that Vitest leaves out.
      const [installed, linked] = [inExample('node_modules/sendlint'), inExample('linked')];
      renameSync(installed, linked);
      symlinkSync(linked, installed, 'junction');
      writeFileSync(inExample('tests/mistaken.spec.ts'), MISTAKEN);
      const { output } = await example.run(['tests/mistaken']);
      const places = [...output.matchAll(/❯ (\S+:\d+):\d+$/gm)].map(([, place]) => place);
      expect(places).toEqual(
        [5, 6, 7, 8, 9, 10, 11].map((line) => `tests/mistaken.spec.ts:${line}`),
      );
    });

    const inExample = (file: string): string => path.join(example.folder, file);
  },
);

const OLD = '  bruno:\n    - { rule: links/placeholder, at: templates/old.hbs, says: Old. }\n';

const BEFORE = `
kit-shipped:
  ada:
    - { rule: links/placeholder, at: templates/kit-shipped.hbs, says: Left out of the run. }
no-such-message:
${OLD}order-shipped:
${OLD}`;

const failed = (tests: readonly ReportedTest[]): string[] =>
  tests.filter((one) => one.status !== 'passed').map(({ words }) => words);

const reported = ({ name, status: state, words }: ReportedTest): string =>
  `${state} ${name}\n${words === '' ? '' : `${words.replace(/^(?=.)/gm, '    ')}\n\n`}`;

/** What the compiler says of the specs, and of our own types as they are published. */
function typeErrors({ folder }: Example): string[] {
  const config = {
    compilerOptions: {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023'],
      types: ['node'],
      exactOptionalPropertyTypes: true,
    },
    include: ['tests'],
  };
  writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => /^(?:tests|node_modules\/sendlint)\//.test(line));
}
