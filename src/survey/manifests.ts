import type { Tree } from './walk-tree.ts';

/** What the `package.json` files of a repository say about how it makes mail. */
export interface Manifests {
  /** The name of the package at the root. */
  readonly name: string | undefined;
  readonly homepage: string | undefined;
  /** Packages that any of them depends on. */
  readonly packages: ReadonlySet<string>;
  /** Scripts by name, of all of them. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Files that are no JSON. */
  readonly broken: readonly string[];
}

/** Of the root and of the packages of a workspace. */
export function readManifests(tree: Tree): Manifests {
  const packages = new Set<string>();
  const scripts = new Map<string, string>();
  const broken: string[] = [];
  const own: { name?: string; homepage?: string } = {};
  for (const file of tree.files.filter((name) => /^(?:[^/]+\/){0,3}package\.json$/.test(name))) {
    const manifest = manifestIn(tree.read(file));
    if (manifest === undefined) {
      broken.push(file);
      continue;
    }
    if (file === 'package.json') Object.assign(own, textsOf(manifest, ['name', 'homepage']));
    for (const key of ['dependencies', 'devDependencies', 'peerDependencies']) {
      for (const name of Object.keys(objectIn(manifest, key))) packages.add(name);
    }
    for (const [name, command] of Object.entries(objectIn(manifest, 'scripts'))) {
      if (typeof command === 'string') scripts.set(name, command);
    }
  }
  return { name: own.name, homepage: own.homepage, packages, scripts, broken };
}

function manifestIn(text: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function objectIn(manifest: object, key: string): object {
  const value: unknown = Reflect.get(manifest, key);
  return typeof value === 'object' && value !== null ? value : {};
}

function textsOf(manifest: object, keys: readonly string[]): Record<string, string> {
  const texts = keys.map((key) => [key, Reflect.get(manifest, key) as unknown] as const);
  return Object.fromEntries(
    texts.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string'),
  );
}
