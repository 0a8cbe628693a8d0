import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type EngineMemory, TemplateError } from '../port.ts';
import {
  type ComponentNames,
  componentNames,
  type MjmlComponent,
  type Vocabulary,
  vocabularyOf,
} from './vocabulary.ts';

/** The project's own MJML, with the project's components registered. */
export interface MjmlPackage {
  readonly version: string;
  /** Loads it, where that is not done. Version 4 answers at once, version 5 with a promise: always await. */
  readonly load: () => Promise<(document: string, options: MjmlOptions) => unknown>;
  readonly vocabulary: Vocabulary;
  /** Absolute; undefined for a project without a `.mjmlconfig`. */
  readonly configFile: string | undefined;
  /** Whether that file sets options of MJML's. */
  readonly setsOptions: boolean;
}

export type MjmlOptions = Readonly<Record<string, unknown>>;

/**
 * Opens the package `name` as the project would, or as sendlint would where the project has none. It is loaded
 * at once, unless `memory` knows what it brings. Throws a TemplateError where there is no such package or a
 * component does not load.
 */
export async function openMjml(
  root: string,
  name: string,
  memory?: EngineMemory,
): Promise<MjmlPackage> {
  const manifest = resolveManifest(root, name);
  if (manifest === undefined) throw missing(name);
  const version = String(readJson(manifest)['version']);
  const configFile = configFileOf(root);
  let loading: Promise<LoadedMjml> | undefined;
  const loaded = (): Promise<LoadedMjml> => (loading ??= loadMjml(manifest, name, configFile));

  // What a config registers is code of the project's.
  const kept = configFile === undefined ? memory : undefined;
  const key = JSON.stringify(['components', manifest, version]);
  let names = kept?.get(key) as ComponentNames | undefined;
  if (names === undefined) {
    const { components, preset } = await loaded();
    names = componentNames(components, preset);
    // What is here without a config, code of the project's has registered.
    if (names.own.length === 0) kept?.set(key, names);
  }
  return {
    version,
    load: async () => (await loaded()).compile,
    vocabulary: vocabularyOf(names),
    configFile,
    setsOptions: configFile !== undefined && setsOptions(configFile),
  };
}

interface LoadedMjml {
  readonly compile: (document: string, options: MjmlOptions) => unknown;
  /** Those of the project and of MJML, by name. */
  readonly components: Registry['components'];
  readonly preset: Registry['preset'];
}

async function loadMjml(
  manifest: string,
  name: string,
  configFile: string | undefined,
): Promise<LoadedMjml> {
  const entry = createRequire(manifest).resolve('.');
  const compile = defaultExport(await importFile(entry));
  if (typeof compile !== 'function') throw missing(name);
  const registry = loadRegistry(manifest);
  const own = configFile === undefined ? [] : registerComponents(configFile, registry);
  return {
    compile: compile as LoadedMjml['compile'],
    components: componentsFor(new Set(own), registry),
    preset: registry.preset,
  };
}

function missing(name: string): TemplateError {
  return new TemplateError({
    message: `Cannot find the package "${name}", which compiles MJML.`,
    hint:
      name === 'mjml'
        ? 'Install it beside your templates: npm i -D mjml'
        : `Install it, or correct the option "package" of the MJML engine: npm i -D ${name}`,
    at: undefined,
  });
}

/** The package's own package.json. Searched by hand, because `exports` may hide it. */
function resolveManifest(root: string, name: string): string | undefined {
  for (const from of [path.join(root, 'package.json'), import.meta.filename]) {
    const folders = createRequire(from).resolve.paths(name) ?? [];
    const manifest = folders
      .map((folder) => path.join(folder, name, 'package.json'))
      .find((file) => existsSync(file));
    // Package managers that link packages leave what they depend on beside the real one only.
    if (manifest !== undefined) return realpathSync(manifest);
  }
  return undefined;
}

interface Registry {
  /** All that are registered in this process, by name. */
  readonly components: Record<string, MjmlComponent>;
  /** Those that MJML itself brings. */
  readonly preset: ReadonlySet<MjmlComponent>;
  readonly registerComponent: (component: unknown) => void;
  readonly registerDependencies: (dependencies: unknown) => void;
}

function loadRegistry(manifest: string): Registry {
  const fromPackage = createRequire(manifest);
  const coreFile = fromPackage.resolve('mjml-core');
  const core = fromPackage(coreFile) as Pick<Registry, 'components' | 'registerComponent'>;
  const validator = createRequire(coreFile)('mjml-validator') as Pick<
    Registry,
    'registerDependencies'
  >;
  const preset = defaultExport(fromPackage('mjml-preset-core')) as { components: MjmlComponent[] };
  return {
    components: core.components,
    preset: new Set(preset.components),
    registerComponent: core.registerComponent,
    registerDependencies: validator.registerDependencies,
  };
}

function configFileOf(root: string): string | undefined {
  return ['.mjmlconfig', '.mjmlconfig.js']
    .map((name) => path.join(root, name))
    .find((file) => existsSync(file));
}

/**
 * Components that the configs of projects named. MJML has one registry for all projects of a process, and a
 * process may hold sendlint twice: so they are noted in the registry itself.
 */
function fromConfigs(components: Registry['components']): WeakSet<MjmlComponent> {
  const noted = components as { [FROM_CONFIGS]?: WeakSet<MjmlComponent> };
  return (noted[FROM_CONFIGS] ??= new WeakSet());
}

const FROM_CONFIGS = Symbol.for('sendlint components of configs');

/** The registry without what the configs of other projects have put there, also in the place of MJML's own. */
function componentsFor(
  own: ReadonlySet<MjmlComponent>,
  { components, preset }: Registry,
): Registry['components'] {
  const brought = [...preset].map((component) => [component.componentName ?? '', component]);
  const named = fromConfigs(components);
  const entries = Object.entries(components).filter(
    ([, component]) => own.has(component) || !named.has(component),
  );
  return Object.fromEntries([...brought, ...entries]) as Registry['components'];
}

/**
 * Registers the components that a `.mjmlconfig` names, and returns them. MJML does this too, but prints
 * what fails on the console and goes on without.
 */
function registerComponents(configFile: string, registry: Registry): MjmlComponent[] {
  const registered: MjmlComponent[] = [];
  for (const name of componentsOf(configFile)) {
    const fromProject = createRequire(configFile);
    const file = name.startsWith('.') ? path.resolve(path.dirname(configFile), name) : name;
    try {
      for (const component of flatten(defaultExport(fromProject(file)))) {
        registry.registerComponent(component);
        fromConfigs(registry.components).add(component);
        registered.push(component);
        const { dependencies } = component as { dependencies?: unknown };
        if (dependencies !== undefined) registry.registerDependencies(dependencies);
      }
    } catch (error) {
      throw badConfig(configFile, `Cannot load the MJML component "${name}"`, error);
    }
  }
  return registered;
}

function componentsOf(configFile: string): string[] {
  const { packages } = configIn(configFile);
  return Array.isArray(packages) ? packages.map(String) : [];
}

function setsOptions(configFile: string): boolean {
  const { options, preprocessors } = configIn(configFile);
  return options !== undefined || preprocessors !== undefined;
}

function configIn(configFile: string): {
  readonly packages?: unknown;
  readonly options?: unknown;
  readonly preprocessors?: unknown;
} {
  try {
    const config: unknown = configFile.endsWith('.js')
      ? defaultExport(createRequire(configFile)(configFile))
      : readJson(configFile);
    return config ?? {};
  } catch (error) {
    throw badConfig(configFile, 'Cannot read the MJML configuration', error);
  }
}

function badConfig(configFile: string, what: string, cause: unknown): TemplateError {
  const start = { line: 1, column: 1 };
  const [reason] = String(cause instanceof Error ? cause.message : cause).split('\n');
  return new TemplateError(
    {
      message: `${what}: ${reason}`,
      at: { file: path.basename(configFile), start, end: start },
    },
    { cause },
  );
}

/** A module may export one component, a list or an object of them. */
function flatten(exported: unknown): MjmlComponent[] {
  if (typeof exported === 'function') return [exported as MjmlComponent];
  if (typeof exported !== 'object' || exported === null) return [];
  return Object.values(exported).flatMap(flatten);
}

const importFile = (file: string): Promise<unknown> => import(pathToFileURL(file).href);

function defaultExport(module: unknown): unknown {
  if (typeof module !== 'object' || module === null || !('default' in module)) return module;
  const inner = module.default;
  const isWrapped = typeof inner === 'object' && inner !== null && 'default' in inner;
  return isWrapped ? inner.default : inner;
}

const readJson = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
