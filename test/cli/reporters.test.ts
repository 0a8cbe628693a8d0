import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/report/reporters.ts';
import { type Files, makeProject } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';
import { rudeShop, shop } from './shop.ts';

const REPORTER = `
  export default {
    name: 'mine',
    render: ({ findings }: { findings: { text: string }[] }, { width }: { width: number }) =>
      \`\${findings.length} of width \${width}\\n\`,
  };
`;

const shopWith = (files: Files): Promise<string> => makeProject({ ...rudeShop, ...files });

describe('each format', () => {
  it('is written to its file, all of them at once', async () => {
    const cwd = await shopWith({});
    const names = reporters.map(({ name }) => name);
    const formats = names.flatMap((name) => ['-f', `${name}=out/${name}`]);
    const { exitCode, stdout, stderr } = await runCli(cwd, formats);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    for (const name of names) {
      expect(readFileSync(path.join(cwd, 'out', name), 'utf8')).toContain('greeting/');
    }
  });

  it('names files from the repository', async () => {
    const repository = await makeProject(
      Object.fromEntries(
        Object.entries(rudeShop).map(([file, text]) => [`packages/mail/${file}`, text]),
      ),
    );
    mkdirSync(path.join(repository, '.git'));
    const cwd = path.join(repository, 'packages/mail');
    const inRepository = 'packages/mail/templates/order-confirmation.hbs';
    expect((await runCli(cwd, ['-f', 'github'])).stdout).toContain(`file=${inRepository}`);
    expect((await runCli(cwd, ['-f', 'gitlab'])).stdout).toContain(`"path": "${inRepository}"`);
    expect((await runCli(cwd, ['-f', 'sarif'])).stdout).toContain(`"uri": "${inRepository}"`);
  });

  it('tests are those of the messages, with and without findings', async () => {
    const { stdout } = await runCli(await makeProject(shop), ['-f', 'tap']);
    expect(stdout).toBe(
      [
        'TAP version 14',
        '1..2',
        'ok 1 - order-confirmation for ada',
        'ok 2 - order-confirmation for bruno',
        '',
      ].join('\n'),
    );
  });

  it('SARIF leads to the line of the record that was printed', async () => {
    const cwd = await makeProject({
      ...shop,
      'templates/order-confirmation.hbs': String(shop['templates/order-confirmation.hbs']).replace(
        'your order {{order.number}}.',
        'the card ending in {{order.internalNumber}}.',
      ),
    });
    const { stdout } = await runCli(cwd, ['-f', 'sarif']);
    expect(stdout).toMatch(/"uri": "fixtures\/customers\/ada\.yaml"[^}]*\}[^}]*"startLine": 7/);
  });
});

describe('on GitHub', () => {
  it('the summary of the step is a page, added to what is there', async () => {
    const cwd = await shopWith({ 'summary.md': 'Before.\n' });
    const env = { GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md') };
    const { stdout } = await runCli(cwd, ['-f', 'stylish', '-f', 'github'], env);
    expect(stdout).toMatch(/^templates[^]*\n::error title=/);
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(/^Before\.\n## sendlint\n/);
  });

  it('there is none without --format github', async () => {
    const cwd = await shopWith({ 'summary.md': 'Before.\n' });
    const env = { GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md') };
    await runCli(cwd, ['-f', 'stylish'], env);
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe('Before.\n');
  });

  it('one that cannot be written is told, and nothing is lost', async () => {
    const cwd = await shopWith({ 'taken/x': '' });
    const env = { GITHUB_STEP_SUMMARY: path.join(cwd, 'taken') };
    const { exitCode, stdout, stderr } = await runCli(cwd, ['-f', 'github'], env);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('::error ');
    expect(stderr).toContain('The report cannot be written to');
  });
});

describe('a reporter of somebody else', () => {
  it('is a module, named by its path', async () => {
    const cwd = await shopWith({ 'reports/mine.ts': REPORTER });
    const { exitCode, stdout } = await runCli(cwd, ['-f', './reports/mine.ts']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '1 of width Infinity\n' });
    await runCli(cwd, ['-f', 'reports/mine.ts=report.txt']);
    expect(readFileSync(path.join(cwd, 'report.txt'), 'utf8')).toBe('1 of width Infinity\n');
  });

  it.each([
    ['sendlint-reporter-x', 'x'],
    ['sendlint-reporter-x', 'sendlint-reporter-x'],
    ['fancy', 'fancy'],
    ['@acme/mail-report', '@acme/mail-report'],
  ])('is the package %s, named %s', async (name, given) => {
    const cwd = await shopWith({
      [`node_modules/${name}/package.json`]: `{ "name": "${name}", "type": "module", "exports": { "import": "./index.js" } }`,
      [`node_modules/${name}/index.js`]: 'export default { render: () => "from a package\\n" };',
    });
    expect((await runCli(cwd, ['-f', given])).stdout).toBe('from a package\n');
  });

  it('may be CommonJS', async () => {
    const cwd = await shopWith({
      'node_modules/sendlint-reporter-old/index.js': 'exports.render = () => "old\\n";',
    });
    expect((await runCli(cwd, ['-f', 'old'])).stdout).toBe('old\n');
  });

  it.each([
    ['export const render = 1;', 'found an object without a function "render"'],
    ['export default () => "";', 'to be a reporter, found a function without a function "render".'],
    ['export default 1;', 'to be a reporter, found a number'],
    ['export default {', 'Cannot load the module:'],
    ['throw new Error("at once");', 'Cannot load the module: at once.'],
    ['import "./nothing.ts"; export default {};', 'Cannot load the module:'],
    [
      'export default { render() { throw new Error("too late"); } };',
      'The reporter fails: too late.',
    ],
    ['export default { render: async () => "" };', 'to return a string, found a promise.'],
    ['export default { render() {} };', 'to return a string, found undefined.'],
    [
      'export default { render: (result) => result.nothing.at(0) };',
      'The reporter fails: Cannot read',
    ],
  ])('%s is refused, with its place', async (code, expected) => {
    const cwd = await shopWith({ 'mine.ts': code });
    const { exitCode, stdout, stderr } = await runCli(cwd, [
      '-f',
      './mine.ts',
      '-f',
      'json=r.json',
    ]);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(expected);
    expect(stderr).toMatch(/^mine\.ts:\d+:\d+/m);
    expect(stderr).not.toContain('fault in sendlint');
  });

  it('that fails is blamed for no column that its file does not have', async () => {
    const code = 'export default {\n  render() { throw new Error("too late"); },\n};\n';
    const cwd = await shopWith({ 'mine.ts': code });
    const { stderr } = await runCli(cwd, ['-f', './mine.ts']);
    const column = Number(/^mine\.ts:2:(\d+)/m.exec(stderr)?.[1]);
    expect(column).toBeLessThanOrEqual((code.split('\n')[1] ?? '').length);
  });

  it('that fails keeps no other from being written', async () => {
    const cwd = await shopWith({ 'mine.ts': 'export default { render() { throw 1; } };' });
    await runCli(cwd, ['-f', './mine.ts', '-f', 'json=r.json']);
    expect(readFileSync(path.join(cwd, 'r.json'), 'utf8')).toContain('"formatVersion"');
  });
});
