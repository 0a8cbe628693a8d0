import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { EngineName } from '../engines/names.ts';
import type { Project } from '../project/project.ts';

/** What package managers write down of what is installed, and of what is to be. */
const RECORDS = [
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
  'node_modules/.package-lock.json',
  'node_modules/.modules.yaml',
  'node_modules/.yarn-state.yml',
  'node_modules/.yarn-integrity',
];

/** The records of the project, and of the folders above it up to the top of its repository; relative to `root`. */
export function installedFiles(root: string): readonly string[] {
  return recordFiles(root)
    .filter((file) => existsSync(file))
    .map((file) => path.relative(root, file).split(path.sep).join('/'));
}

/** Absolute paths of the records, where they are and where they might be. */
export const recordFiles = (root: string): readonly string[] =>
  foldersUpToTop(root).flatMap((folder) => RECORDS.map((name) => path.join(folder, name)));

/** Without a repository only the project's own folder: what stands above it may be somebody's home. */
function foldersUpToTop(root: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = root; ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (existsSync(path.join(folder, '.git'))) return folders;
    if (path.dirname(folder) === folder) return [root];
  }
}

const PACKAGES: Readonly<Record<EngineName, readonly string[]>> = {
  handlebars: ['handlebars'],
  mjml: ['mjml', 'mjml-core'],
  liquid: ['liquidjs'],
  mustache: ['mustache'],
  nunjucks: ['nunjucks'],
  ejs: ['ejs'],
  'react-email': ['react', 'react-dom', '@react-email/render', '@react-email/components'],
  command: [],
};

/** Packages of the engines that the project's messages are rendered with. */
export function packagesOf({ messages, engineOptions }: Project): string[] {
  const engines = new Set(messages.flatMap(({ order }) => order));
  const { package: own } = engineOptions.mjml ?? {};
  return [
    ...[...engines].flatMap((engine) => PACKAGES[engine]),
    ...(typeof own === 'string' ? [own] : []),
  ];
}

/** The version of a package as the project has it, else as sendlint has it; empty where neither does. */
export function versionOf(root: string, name: string): string {
  for (const file of packageFiles(root, name)) {
    try {
      return String((JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }).version);
    } catch {
      // Not there.
    }
  }
  return '';
}

/** Absolute paths at which the `package.json` of a package may stand, the one that counts first. */
export const packageFiles = (root: string, name: string): readonly string[] =>
  [path.join(root, 'package.json'), import.meta.filename].flatMap((from) =>
    (createRequire(from).resolve.paths(name) ?? []).map((folder) =>
      path.join(folder, name, 'package.json'),
    ),
  );
