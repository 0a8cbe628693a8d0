import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig } from '../../project/config/read-config.ts';
import { placeList } from '../../project/load-project.ts';
import { listOf } from '../../project/schema/common.ts';
import { findFiles } from '../../project/source/find-files.ts';
import { openFiles } from '../../project/source/text-file.ts';

/** What a folder has of a project already. */
export interface ExistingProject {
  /** The config's name. */
  readonly config: string | undefined;
  /** The folder of templates that the config names. */
  readonly templates: string | undefined;
  readonly hasCustomers: boolean;
}

const CONFIGS = ['yaml', 'yml', 'json', 'ts', 'mts', 'js', 'mjs'].map(
  (extension) => `sendlint.config.${extension}`,
);

/** A config that cannot be read counts as there: it is kept, and a run will say what is wrong with it. */
export async function existingProject(root: string): Promise<ExistingProject> {
  const config = CONFIGS.find((name) => existsSync(join(root, name)));
  const values = config === undefined ? undefined : await valuesOf(root, config);
  const places = placeList(values?.customers, ['fixtures/customers']);
  const customers = await findFiles({ root, places });
  const [templates] = listOf(values?.templates);
  return {
    config,
    templates: templates?.replace(/\/?[^/]*\*.*$/, ''),
    hasCustomers: customers.some(({ relative }) => /\.(?:ya?ml|json|[cm]?[jt]s)$/.test(relative)),
  };
}

async function valuesOf(root: string, config: string) {
  const ignore = (): void => undefined;
  try {
    return (await readConfig(resolve(root, config), openFiles(root, ignore), ignore))?.values;
  } catch {
    return undefined;
  }
}

/** Files without those whose place something else has taken: they are named as what is kept. */
export function withoutExisting(
  files: ReadonlyMap<string, string>,
  { config, hasCustomers }: ExistingProject,
): ReadonlyMap<string, string> {
  const wanted = new Map<string, string>();
  for (const [name, text] of files) {
    if (name === 'sendlint.config.yaml' && config !== undefined) wanted.set(config, text);
    else if (name === 'sendlint.helpers.mjs' && config !== undefined) continue;
    else if (!name.startsWith('fixtures/customers/') || !hasCustomers) wanted.set(name, text);
  }
  return wanted;
}
