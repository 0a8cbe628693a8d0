import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const versions = path.join(import.meta.dirname, 'versions');

/** Major versions of Vitest: sendlint's own, and those that `.ci/vitest-versions.mjs` installs. */
export const VITESTS = ['3', '4', '5'] as const;

export type VitestVersion = (typeof VITESTS)[number];

/** The one that runs sendlint's own tests. */
export const OWN_VITEST: VitestVersion = '4';

/** One copy of the example project, beside one version of Vitest. */
export interface Example {
  readonly folder: string;
  /** Runs Vitest with these arguments; what it reports. */
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<TestReport>;
  remove(): void;
}

export interface TestReport {
  /** In order: `file > group > test`, with the words of what failed, without stacks. */
  readonly tests: readonly ReportedTest[];
  readonly output: string;
}

export interface ReportedTest {
  readonly name: string;
  readonly status: string;
  readonly words: string;
}

/** Copies the example project, and sendlint as it is built, to where this is the only Vitest. */
export function copyExample(version: VitestVersion): Example {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), `sendlint-vitest-${version}-`));
  cpSync(path.join(import.meta.dirname, 'example-project'), folder, { recursive: true });
  const modules = path.join(folder, 'node_modules');
  for (const name of ['package.json', 'dist']) {
    cpSync(path.join(root, name), path.join(modules, 'sendlint', name), { recursive: true });
  }
  const vitest = path.join(homeOf(version), 'vitest');
  symlinkSync(vitest, path.join(modules, 'vitest'), 'junction');
  for (const name of readdirSync(homeOf(OWN_VITEST))) {
    if (/^(?:\.|vitest$|@vitest$)/.test(name)) continue;
    symlinkSync(path.join(homeOf(OWN_VITEST), name), path.join(modules, name), 'junction');
  }
  const program = path.join(vitest, 'vitest.mjs');
  return {
    folder,
    run: (args, env = {}) => runVitest([program, 'run', ...args], { version, folder, env }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The folder of packages that a Vitest stands in. */
const homeOf = (version: VitestVersion): string =>
  path.join(version === OWN_VITEST ? root : path.join(versions, version), 'node_modules');

async function runVitest(
  args: readonly string[],
  {
    version,
    folder,
    env,
  }: {
    readonly version: VitestVersion;
    readonly folder: string;
    readonly env: Readonly<Record<string, string>>;
  },
): Promise<TestReport> {
  const reported = path.join(folder, 'report.json');
  rmSync(reported, { force: true });
  const all = [...args, '--reporter=json', '--reporter=default', `--outputFile.json=${reported}`];
  const { stdout, stderr } = await promisify(execFile)(nodeFor(version), all, {
    cwd: folder,
    env: { ...ownEnvironment(), NO_COLOR: '1', ...env },
    maxBuffer: 1e8,
  }).catch((failed: { stdout: string; stderr: string }) => failed);
  const output = `${stdout}${stderr}`;
  if (!existsSync(reported)) throw new Error(`Vitest ${version} wrote no report:\n${output}`);
  const { testResults } = JSON.parse(readFileSync(reported, 'utf8')) as JsonReport;
  return { tests: testResults.flatMap((file) => testsIn(file, folder)), output };
}

interface JsonReport {
  readonly testResults: readonly JsonFile[];
}

interface JsonFile {
  readonly name: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly ancestorTitles: readonly string[];
    readonly title: string;
    readonly status: string;
    readonly failureMessages?: readonly string[];
  }[];
}

function testsIn(
  { name, message = '', assertionResults }: JsonFile,
  folder: string,
): ReportedTest[] {
  const file = path.relative(folder, name).split(path.sep).join('/');
  const tests = assertionResults
    .filter(({ status }) => status !== 'skipped' && status !== 'pending')
    .map(({ ancestorTitles, title, status, failureMessages = [] }) => ({
      name: [file, ...ancestorTitles, title].join(' > '),
      status,
      words: withoutStack(failureMessages.join('\n')),
    }));
  return message === '' || assertionResults.length > 0
    ? tests
    : [{ name: file, status: 'failed', words: withoutStack(message) }];
}

const withoutStack = (words: string): string => words.split(/\n\s+at /)[0]?.trim() ?? '';

/** The running Node, or the newer one that was installed beside a Vitest that needs it. */
function nodeFor(version: VitestVersion): string {
  const { platform, arch } = process;
  const names = [`node-${platform}-${arch}`, `node-win-${arch}`, `node-bin-${platform}-${arch}`];
  const installed = names
    .flatMap((name) => ['bin/node', 'bin/node.exe'].map((file) => path.join(name, file)))
    .map((file) => path.join(homeOf(version), file));
  return installed.find((file) => existsSync(file)) ?? process.execPath;
}

/** Of the outer Vitest nothing may be left. */
const ownEnvironment = (): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|TEST$|CI$|NODE_ENV$|NODE_OPTIONS$|FORCE_|GITHUB_)/.test(name),
    ),
  );
