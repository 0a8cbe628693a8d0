import { existsSync, readFileSync, statSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import path from 'node:path';

/** What a module of the project depends on. */
export interface ModuleInputs {
  /** Absolute paths: the module and what it imports, and what these import, outside of packages. */
  readonly files: readonly string[];
  /** Names of packages that are imported. */
  readonly packages: readonly string[];
  /** Names of environment variables that are read. */
  readonly variables: readonly string[];
  /** A module that may read files, as its source tells: then any file may be an input. */
  readonly readsFiles: string | undefined;
  /** A module that may ask what no file holds: another program, the network. */
  readonly reachesOut: string | undefined;
}

/** Reads modules without running them. `root` is the project's, whose `tsconfig.json` may name aliases. */
export function moduleReader(root: string): (entry: string) => ModuleInputs {
  const known = new Map<string, ReadModule>();
  const read = (file: string): ReadModule => {
    const module = known.get(file) ?? readModule(file, root);
    known.set(file, module);
    return module;
  };
  return (entry) => {
    const files = new Set([entry]);
    // Grows while it is walked.
    for (const file of files) for (const imported of read(file).imports) files.add(imported);
    const modules = [...files].map((file) => ({ file, ...read(file) }));
    return {
      files: [...files],
      packages: [...new Set(modules.flatMap(({ packages }) => packages))],
      variables: [...new Set(modules.flatMap(({ variables }) => variables))],
      readsFiles: modules.find(({ readsFiles }) => readsFiles)?.file,
      reachesOut: modules.find(({ reachesOut }) => reachesOut)?.file,
    };
  };
}

interface ReadModule {
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  readonly variables: readonly string[];
  readonly readsFiles: boolean;
  readonly reachesOut: boolean;
}

const NOTHING: ReadModule = {
  imports: [],
  packages: [],
  variables: [],
  readsFiles: false,
  reachesOut: false,
};

function readModule(file: string, root: string): ReadModule {
  if (!CODE.test(file)) return NOTHING;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return NOTHING;
  }
  const imports: string[] = [];
  const packages: string[] = [];
  let readsFiles = isComputed(text);
  let reachesOut = OUTWARD_CALLS.test(text);
  const aliases = aliasFile(root, path.dirname(file));
  if (aliases !== undefined) imports.push(aliases);
  for (const name of specifiersIn(text)) {
    const builtin = name.replace(/^node:/, '');
    if (builtinModules.includes(builtin)) {
      readsFiles ||= FILE_MODULES.has(builtin);
      reachesOut ||= OUTWARD_MODULES.has(builtin);
      continue;
    }
    readsFiles ||= FILE_PACKAGES.test(name);
    const resolved = resolveModule(name, file, aliases);
    if (resolved !== undefined && !isInPackage(resolved)) imports.push(...resolved.files);
    else if (resolved !== undefined || isInstalled(name, file)) packages.push(packageOf(name));
    // Perhaps an alias that is declared elsewhere: nobody can say to which file it leads.
    else readsFiles = true;
  }
  const variables = [...text.matchAll(VARIABLES)].map(
    ([, dotted, quoted]) => dotted ?? quoted ?? '',
  );
  return { imports, packages, variables, readsFiles, reachesOut };
}

const CODE = /\.[cm]?[jt]sx?$/;

/** Where a specifier may stand; in a comment it does no harm. */
function specifiersIn(source: string): Set<string> {
  // Types leave nothing behind that could be run.
  const text = source.replace(
    /\b(?:import|export)\s+type\b[^;'"`]*?\bfrom\s*(["'])[^"'\n]*\1/g,
    '',
  );
  const places =
    /(?:\bfrom\s*|\bimport\s*|\bimport\s*\(\s*|\brequire(?:\.resolve)?\s*\(\s*|\bnew\s+URL\s*\(\s*)(["'`])((?:(?!\1)[^\n$]){1,300})\1/g;
  return new Set([...text.matchAll(places)].map(([, , name = '']) => name));
}

/** Imports of modules that only the data, or a loop over a folder, names. */
const isComputed = (text: string): boolean =>
  /\b(?:import|require(?:\.resolve)?)\s*\(\s*(?!["'`)])[\w$[({!]|\b(?:import|require)\s*\(\s*`[^`]*\$\{|\bimport\.meta\.glob\b/.test(
    text,
  );

const FILE_MODULES = new Set(['fs', 'fs/promises']);
const OUTWARD_MODULES = new Set([
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'http',
  'http2',
  'https',
  'net',
  'sqlite',
  'tls',
  'worker_threads',
]);

/** Packages whose work it is to read files of the project. */
const FILE_PACKAGES =
  /^(?:fs-extra|graceful-fs|glob|globby|fast-glob|tinyglobby|i18n|y18n|rosetta-fs|config|dotenv|cosmiconfig|lilconfig|import-fresh|require-all|require-dir|i18next-fs-backend|i18next-node-fs-backend|handlebars-helpers|handlebars-layouts)(?:\/|$)/;

const OUTWARD_CALLS = /\bfetch\s*\(|\bnew\s+WebSocket\b/;

const VARIABLES = /\bprocess\.env(?:\.([A-Za-z_]\w*)|\[\s*["'`]([^"'`]+)["'`]\s*\])/g;

/** Whether there is a package of that name, though it cannot be required. */
const isInstalled = (name: string, from: string): boolean =>
  (createRequire(from).resolve.paths(name) ?? []).some((folder) =>
    existsSync(path.join(folder, packageOf(name))),
  );

interface Resolved {
  /** Several where the alias or the folder leaves it open. */
  readonly files: readonly string[];
}

const isInPackage = ({ files }: Resolved): boolean =>
  files.every((file) => file.split(path.sep).includes('node_modules'));

function resolveModule(
  name: string,
  from: string,
  aliasesIn: string | undefined,
): Resolved | undefined {
  if (/^(?:\.{1,2}(?:\/|$)|\/|file:)/.test(name)) {
    const plain = name.replace(/^file:\/\//, '').replace(/[?#].*$/, '');
    return { files: candidatesOf(path.resolve(path.dirname(from), plain)) };
  }
  const aliased =
    aliasesIn === undefined
      ? []
      : readAliases(aliasesIn).flatMap((alias) => aliasTargets(alias, name));
  if (aliased.length > 0) return { files: aliased };
  try {
    // A package of the same workspace is a link to its sources.
    return { files: [createRequire(from).resolve(name)] };
  } catch {
    return undefined;
  }
}

/** What an import may leave out; one of these is meant, and that none of the others is there matters as well. */
const ENDINGS = ['', '.js', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts', '.jsx', '.json'];

function candidatesOf(absolute: string): string[] {
  // In TypeScript "./money.js" may mean money.ts.
  const stem = absolute.replace(/\.([cm]?)jsx?$/, '.$1ts');
  const plain = [...new Set([absolute, stem, stem.replace(/ts$/, 'tsx')])];
  const files = [
    ...plain,
    ...ENDINGS.slice(1).map((ending) => absolute + ending),
    ...ENDINGS.slice(1).map((ending) => path.join(absolute, `index${ending}`)),
  ];
  const found = files.find(isFile);
  return found === undefined ? [absolute] : [found];
}

const isFile = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() === true;

interface Alias {
  readonly pattern: string;
  readonly targets: readonly string[];
  readonly folder: string;
}

/** The nearest tsconfig.json between a folder and the project's root. */
function aliasFile(root: string, folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const file = path.join(at, 'tsconfig.json');
    if (isFile(file)) return file;
    if (at === root || path.dirname(at) === at || path.basename(at) === 'node_modules') {
      return undefined;
    }
  }
}

/** `compilerOptions.paths` of a tsconfig.json. */
function readAliases(file: string): Alias[] {
  try {
    const text = withoutComments(readFileSync(file, 'utf8')).replace(/,(\s*[}\]])/g, '$1');
    const { compilerOptions: { baseUrl = '.', paths = {} } = {} } = JSON.parse(text) as {
      compilerOptions?: { baseUrl?: string; paths?: Record<string, string[]> };
    };
    const folder = path.resolve(path.dirname(file), baseUrl);
    return Object.entries(paths).map(([pattern, targets]) => ({ pattern, targets, folder }));
  } catch {
    return [];
  }
}

/** JSON as TypeScript takes it has comments; what looks like one in a text is none. */
const withoutComments = (text: string): string =>
  text.replace(
    /("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g,
    (_, quoted?: string) => quoted ?? '',
  );

function aliasTargets({ pattern, targets, folder }: Alias, name: string): string[] {
  const [before = '', after = ''] = pattern.split('*');
  const fits = pattern.includes('*')
    ? name.startsWith(before) && name.endsWith(after)
    : name === pattern;
  if (!fits) return [];
  const rest = name.slice(before.length, name.length - after.length);
  return targets.flatMap((target) => candidatesOf(path.resolve(folder, target.replace('*', rest))));
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
