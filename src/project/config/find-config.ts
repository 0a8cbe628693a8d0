import { existsSync } from 'node:fs';
import path from 'node:path';
import { lilconfig } from 'lilconfig';
import { type Problem, UserError } from '../../model/user-error.ts';
import { statOf } from '../source/stat-of.ts';

const CONFIG_NAMES = ['yaml', 'yml', 'json', 'ts', 'mts', 'js', 'mjs'].map(
  (extension) => `sendlint.config.${extension}`,
);

/** Of a project that needs no config. */
const FOLDERS = ['templates', 'fixtures'];

export interface FoundProject {
  /** Absolute. */
  readonly root: string;
  /** Absolute. */
  readonly configFile: string | undefined;
}

export interface ProjectSearch {
  readonly cwd: string;
  readonly configFile: string | undefined;
  /** Whether a folder without project will do: then it is `cwd`. */
  readonly isOptional: boolean;
}

/** The nearest folder, from `cwd` upward, that holds a config file or else the two folders of a project. */
export async function findProject({
  cwd,
  configFile,
  isOptional,
}: ProjectSearch): Promise<FoundProject> {
  if (configFile !== undefined) return withConfig(path.resolve(cwd, configFile), configFile);

  const [withFile, withFolders] = [await searchConfig(cwd), searchFolders(path.resolve(cwd))];
  const root = withFile === undefined ? undefined : path.dirname(withFile);
  if (root !== undefined && root.length >= (withFolders?.length ?? 0)) {
    return { root, configFile: withFile };
  }
  if (withFolders !== undefined) return { root: withFolders, configFile: undefined };
  if (isOptional) return { root: path.resolve(cwd), configFile: undefined };
  throw new UserError({
    message:
      'No sendlint project here: neither a config file nor the folders templates/ and fixtures/.',
    hint: 'Run "sendlint init", or make templates/ for the messages and fixtures/customers/ for the customers.',
  });
}

/**
 * Absolute paths that decide, by being there, that the project found from `cwd` is not the one in `root`,
 * which is `cwd` or above it.
 */
export function placesBefore(root: string, cwd: string): readonly string[] {
  const folder = path.resolve(cwd);
  if (folder === root || path.dirname(folder) === folder) return [];
  const here = [...CONFIG_NAMES, ...FOLDERS].map((name) => path.join(folder, name));
  return [...here, ...placesBefore(root, path.dirname(folder))];
}

/** A second config in the folder of the one that was found, which nobody reads; with `--config` that is meant. */
export function configBeside({ root, configFile }: FoundProject): Problem | undefined {
  if (configFile === undefined) return undefined;
  const used = path.basename(configFile);
  const [other] = CONFIG_NAMES.filter((name) => name !== used && existsSync(path.join(root, name)));
  const start = { line: 1, column: 1 };
  return other === undefined
    ? undefined
    : {
        message: `Nobody reads this config: ${used} stands beside it.`,
        hint: 'Keep one of them, or name the one that is meant: --config.',
        at: { file: other, start, end: start },
      };
}

function withConfig(absolute: string, given: string): FoundProject {
  if (statOf(absolute)?.isFile() !== true) {
    throw new UserError({
      message: `No config file "${given}".`,
      hint: 'Name a file that exists, or leave out --config.',
    });
  }
  return { root: path.dirname(absolute), configFile: absolute };
}

async function searchConfig(cwd: string): Promise<string | undefined> {
  const explorer = lilconfig('sendlint', {
    searchPlaces: CONFIG_NAMES,
    ignoreEmptySearchPlaces: false,
    stopDir: path.parse(path.resolve(cwd)).root,
    cache: false,
    // The file is read and checked elsewhere, with positions.
    loaders: Object.fromEntries(CONFIG_NAMES.map((name) => [path.extname(name), () => ({})])),
  });
  try {
    return (await explorer.search(cwd))?.filepath;
  } catch (error) {
    // It reads what it finds.
    const { path: file = cwd } = error as NodeJS.ErrnoException;
    throw new UserError({
      message: `Cannot read ${file}.`,
      hint: 'Let whoever runs sendlint read it, or name another config: --config.',
    });
  }
}

function searchFolders(from: string): string | undefined {
  const isProject = FOLDERS.every((name) => existsSync(path.join(from, name)));
  if (isProject) return from;
  const parent = path.dirname(from);
  return parent === from ? undefined : searchFolders(parent);
}
