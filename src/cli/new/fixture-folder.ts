import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError, type Problem } from '../../model/user-error.ts';
import { findProject } from '../../project/config/find-config.ts';
import { readConfig } from '../../project/config/read-config.ts';
import { loadProject, placeList } from '../../project/load-project.ts';
import type { Project } from '../../project/project.ts';
import { listOf } from '../../project/schema/common.ts';
import { openFiles } from '../../project/source/text-file.ts';

/** Where a project keeps what is written by hand. All paths absolute. */
export interface FixtureFolders {
  readonly root: string;
  /** Undefined for a folder that is no project yet. */
  readonly configFile: string | undefined;
  /** The first folder of templates that the config names, relative to the root. */
  readonly templates: string | undefined;
  readonly customers: FixtureFolder;
  readonly cases: FixtureFolder;
}

export interface FixtureFolder {
  readonly folder: string;
  readonly extension: 'yaml' | 'yml' | 'json';
}

/** As the config says; `fixtures/` where it says nothing, or where there is none. Throws a {@link UserError}. */
export async function fixtureFolders(
  cwd: string,
  configFile: string | undefined,
): Promise<FixtureFolders> {
  const found = await findProject({ cwd, configFile, isOptional: true });
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const config = await readConfig(found.configFile, openFiles(found.root, report), report);
  if (config === undefined) throw new UserError(...problems);
  const folderAt = (places: string | readonly string[] | undefined, usual: string) =>
    folderOf(found.root, placeList(places, [usual])[0] ?? usual);
  return {
    root: found.root,
    configFile: found.configFile,
    templates: listOf(config.values.templates)[0]?.replace(/\/?[^/]*\*.*$/, ''),
    customers: folderAt(config.values.customers, 'fixtures/customers'),
    cases: folderAt(config.values.cases, 'fixtures/cases'),
  };
}

/** The folder above the first wildcard, or of the file that is named. */
function folderOf(root: string, place: string): FixtureFolder {
  const steps = place.split('/');
  const wild = steps.findIndex((step) => /[*?{[(!]/.test(step));
  const last = steps.at(-1) ?? '';
  const isFile = /\.(?:ya?ml|json|[cm]?[jt]s)$/.test(last);
  const end = wild === -1 ? (isFile ? steps.length - 1 : steps.length) : wild;
  const [, extension] = /\.(ya?ml|json)$/.exec(last) ?? [];
  return {
    folder: path.resolve(root, steps.slice(0, end).join('/')),
    extension: extension === 'json' || extension === 'yml' ? extension : 'yaml',
  };
}

/** The project, as far as there is one: without templates and customers it is none yet. Throws a {@link UserError}. */
export async function projectIn(
  { root, configFile }: FixtureFolders,
  ruleIds: readonly string[],
): Promise<Project | undefined> {
  const isProject =
    configFile !== undefined ||
    ['templates', 'fixtures'].every((name) => existsSync(path.join(root, name)));
  if (!isProject) return undefined;
  return loadProject({
    cwd: root,
    ...(configFile !== undefined && { configFile }),
    ruleIds,
    allowEmpty: true,
  });
}

/** The way from a file to one of sendlint's schemas: where it is installed, or to be installed. */
export function schemaFor(file: string, root: string, name: 'customer' | 'case'): string {
  const schema = `schemas/${name}.schema.json`;
  const installed = upward(root).map((folder) =>
    path.join(folder, 'node_modules', 'sendlint', schema),
  );
  const own = upward(root)
    .filter(isOwnCheckout)
    .map((folder) => path.join(folder, schema));
  const target =
    [...own, ...installed].find((candidate) => existsSync(candidate)) ?? installed[0] ?? schema;
  const way = path.relative(path.dirname(file), target).split(path.sep).join('/');
  return way.startsWith('.') ? way : `./${way}`;
}

function upward(from: string): readonly string[] {
  const parent = path.dirname(from);
  return parent === from ? [from] : [from, ...upward(parent)];
}

/** sendlint's own templates are linted as a project as well. */
function isOwnCheckout(folder: string): boolean {
  try {
    const manifest = readFileSync(path.join(folder, 'package.json'), 'utf8');
    return (JSON.parse(manifest) as { name?: unknown }).name === 'sendlint';
  } catch {
    return false;
  }
}
