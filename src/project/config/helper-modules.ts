import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJiti } from 'jiti';
import { type EngineName, TEMPLATE_ENGINES } from '../../engines/names.ts';
import type { Project } from '../project.ts';
import { listOf } from '../schema/common.ts';
import { findFiles } from '../source/find-files.ts';
import type { Report } from '../source/text-file.ts';
import type { ReadConfig } from './read-config.ts';

/** Helper modules by engine, by absolute path. A name that leads to none is reported. */
export async function helpersOf(
  config: ReadConfig,
  root: string,
  report: Report,
): Promise<Project['helpers']> {
  const helpers: Partial<Record<EngineName, readonly string[]>> = {};
  for (const engine of TEMPLATE_ENGINES) {
    const given = config.values[engine]?.helpers;
    if (given !== undefined) helpers[engine] = await modulesOf(given, engine, config, root, report);
  }
  return helpers;
}

async function modulesOf(
  given: string | readonly string[],
  engine: EngineName,
  config: ReadConfig,
  root: string,
  report: Report,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, place] of listOf(given).entries()) {
    const files = (await findFiles({ root, places: [place] })).filter(({ absolute }) =>
      /\.[cm]?[jt]s$/.test(absolute),
    );
    const modules =
      files.length > 0 ? files.map(({ absolute }) => absolute) : packageAt(root, place);
    if (modules.length === 0) {
      const steps = [engine, 'helpers'];
      report({
        message: `No helper module "${place}".`,
        hint: isPackageName(place)
          ? `Name a file, a folder or a glob, relative to the folder of the config; a package has to be installed: npm i -D ${place}`
          : 'Name a file, a folder or a glob, relative to the folder of the config.',
        at: config.rangeOf(Array.isArray(given) ? [...steps, index] : steps),
        ...(config.source !== undefined && { source: config.source }),
      });
    }
    found.push(...modules);
  }
  return [...new Set(found)];
}

/** A name as npm takes it, perhaps with a path into the package. */
const isPackageName = (name: string): boolean =>
  /^(?:@[a-z\d~][\w.~-]*\/)?[a-z\d~][\w.~-]*(?:\/[\w./-]+)?$/.test(name) &&
  !/\.[cm]?[jt]s$/.test(name);

/** The entry of a package that the project has; empty where it has none of that name. */
function packageAt(root: string, name: string): readonly string[] {
  if (!isPackageName(name)) return [];
  try {
    return [createRequire(path.join(root, 'package.json')).resolve(name)];
  } catch {
    // A package for import only has no entry for require.
  }
  const from = path.join(root, 'package.json');
  const file = createJiti(from).esmResolve(name, { try: true });
  const absolute = file?.startsWith('file:') === true ? fileURLToPath(file) : file;
  return absolute !== undefined && existsSync(absolute) ? [absolute] : [];
}
