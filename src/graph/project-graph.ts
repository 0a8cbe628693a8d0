import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMessageEngine } from '../engines/names.ts';
import type { MessageDefinition, Project, RenderOrder } from '../project/project.ts';
import { SUPPRESSIONS_FILE } from '../project/suppressions/suppressions-file.ts';
import { installedFiles, packagesOf } from './installed.ts';
import { type ModuleInputs, moduleReader } from './module-files.ts';
import { templateReader, textsOf } from './template-files.ts';

/** What a file is to a message. */
export type InputRole =
  | 'template'
  | 'partial'
  | 'include'
  | 'helper'
  | 'import'
  | 'subject'
  | 'loader'
  | 'config'
  | 'lock'
  | 'suppressions'
  | 'package'
  | 'customer'
  | 'case';

export interface Input {
  /** Relative to the project's root, with forward slashes; may begin with `../`. It need not exist. */
  readonly file: string;
  readonly role: InputRole;
}

/** What something is made from. */
export interface Inputs {
  readonly files: readonly Input[];
  /** Environment variables that its modules read. */
  readonly variables: readonly string[];
  /** Packages whose versions matter. */
  readonly packages: readonly string[];
  /** Why any file of the project may be an input, as a sentence part; undefined where none other is. */
  readonly anyFile: string | undefined;
  /** Why all files together do not say what comes out. */
  readonly unknowable: string | undefined;
}

export interface MessageInputs extends Inputs {
  readonly message: string;
  /** What its own texts come from, where a loader gives them: known once the project is loaded. */
  readonly origin: Inputs;
  /** Every name in its templates, for partials that are gone. */
  readonly names: ReadonlySet<string>;
}

export interface ProjectGraph {
  /** What all messages depend on. */
  readonly everywhere: Inputs;
  /** By name, in the order of the project. */
  readonly messages: ReadonlyMap<string, MessageInputs>;
  readonly customers: ReadonlyMap<string, Inputs>;
  /** Files of cases by the name of the case. */
  readonly cases: ReadonlyMap<string, string>;
}

const LOCK_FILE = 'sendlint.lock.yaml';

/** Reads what everything in a project depends on. Runs none of its code. */
export function readGraph(project: Project): ProjectGraph {
  const module = inputsOfModules(project.root);
  const readers: Readers = {
    module,
    helpers: helperReader(project, module),
    template: templateReader(project),
  };
  return {
    everywhere: everywhereInputs(project, readers),
    messages: new Map(
      project.messages.map((definition) => [
        definition.name,
        messageInputs(definition, project, readers),
      ]),
    ),
    customers: new Map(
      project.customers.map(({ name, file }) => [name, readers.module([file], 'customer')]),
    ),
    cases: new Map(project.cases.map(({ name, at }) => [name, at.file])),
  };
}

/** Every file that something depends on, relative to the project's root. */
export function allInputs({ everywhere, messages, customers, cases }: ProjectGraph): string[] {
  const origins = [...messages.values()].map(({ origin }) => origin);
  const all = [everywhere, ...messages.values(), ...origins, ...customers.values()];
  const files = all.flatMap((inputs) => inputs.files.map(({ file }) => file));
  return [...new Set([...files, ...cases.values()])];
}

interface Readers {
  /** What modules and their imports are; any file that is no module is only itself. */
  readonly module: (files: readonly string[], role: InputRole) => Inputs;
  readonly helpers: (order: RenderOrder) => HelperInputs;
  readonly template: ReturnType<typeof templateReader>;
}

/** Helper modules of the engines that render a message. */
interface HelperInputs extends Inputs {
  /** Whether one of them may call a partial that no template names. */
  readonly callPartials: boolean;
}

function inputsOfModules(root: string): Readers['module'] {
  const read = moduleReader(root);
  const shown = (file: string): string => path.relative(root, file).split(path.sep).join('/');
  return (entries, role) => {
    const modules = entries.map((entry) => ({ entry, ...read(path.resolve(root, entry)) }));
    const reader = modules.find(({ readsFiles }) => readsFiles !== undefined)?.readsFiles;
    const reaching = modules.find(({ reachesOut }) => reachesOut !== undefined)?.reachesOut;
    return {
      files: modules.flatMap(({ files }) =>
        files.map((file, index) => ({
          file: shown(file),
          role: index === 0 ? role : ('import' as const),
        })),
      ),
      variables: unique(modules, ({ variables }) => variables),
      packages: unique(modules, ({ packages }) => packages),
      anyFile: reader && `${shown(reader)} reads files`,
      unknowable: reaching && `${shown(reaching)} asks programs or the network`,
    };
  };
}

function unique(
  modules: readonly ModuleInputs[],
  each: (module: ModuleInputs) => readonly string[],
): string[] {
  return [...new Set(modules.flatMap(each))].toSorted();
}

function everywhereInputs(project: Project, { module }: Readers): Inputs {
  const { configFile, root } = project;
  const config = module(configFile === undefined ? [] : [configFile], 'config');
  const present = (file: string): string[] => (existsSync(path.join(root, file)) ? [file] : []);
  return joined([
    config,
    filesOnly(present(LOCK_FILE), 'lock'),
    filesOnly(present(SUPPRESSIONS_FILE), 'suppressions'),
    { ...filesOnly(installedFiles(root), 'package'), packages: packagesOf(project) },
  ]);
}

function messageInputs(
  definition: MessageDefinition,
  project: Project,
  { module, template, helpers: helpersOf }: Readers,
): MessageInputs {
  const { name, order, at } = definition;
  const helpers = helpersOf(order);
  const reached = template(definition, helpers);
  const own = new Set([at.file, ...textsOf(definition).map(({ file }) => file)]);
  if (project.configFile !== undefined) own.delete(project.configFile);
  own.delete('.');

  const components = isMessageEngine(order[0] ?? '')
    ? module(definition.html === undefined ? [] : [definition.html.file], 'template')
    : NONE;
  const all = joined([
    filesOnly([...own], 'template'),
    components,
    filesOnly(reached.partials, 'partial'),
    filesOnly(reached.includes, 'include'),
    helpers,
    order.includes('mjml') ? mjmlInputs(project, module) : NONE,
  ]);
  return {
    ...all,
    message: name,
    anyFile: all.anyFile ?? (reached.anyFile && `${reached.anyFile} names templates by data`),
    unknowable: all.unknowable ?? (order[0] === 'command' ? 'a command renders it' : undefined),
    origin: originOf(definition, project, module),
    names: reached.names,
  };
}

function helperReader({ root, helpers }: Project, module: Readers['module']): Readers['helpers'] {
  const known = new Map<string, HelperInputs>();
  const read = (entries: readonly string[]): HelperInputs => {
    const inputs = module(entries, 'helper');
    return { ...inputs, callPartials: inputs.files.some(({ file }) => callsPartials(root, file)) };
  };
  return (order) => {
    const entries = order.flatMap((engine) => helpers[engine] ?? []);
    const inputs = known.get(entries.join('\n')) ?? read(entries);
    known.set(entries.join('\n'), inputs);
    return inputs;
  };
}

function callsPartials(root: string, file: string): boolean {
  const calls =
    /\bpartials?\b|\bgetTemplate\b|\bcompile\s*\(|\brender(?:File|String|Template|Sync)?\s*\(/i;
  try {
    return calls.test(readFileSync(path.resolve(root, file), 'utf8'));
  } catch {
    return false;
  }
}

/** The components and settings that MJML takes from a `.mjmlconfig`. */
function mjmlInputs(project: Project, module: Readers['module']): Inputs {
  const names = ['.mjmlconfig', '.mjmlconfig.js'];
  const config = module(names, 'config');
  const written = names
    .map((name) => project.sourceOf(name) ?? '')
    .join('\n')
    .matchAll(/["'`](\.{1,2}\/[^"'`\n]+)["'`]/g);
  const components = [...written].map(([, file = '']) => {
    const plain = path.posix.normalize(file);
    return existsSync(path.join(project.root, plain)) ? plain : `${plain}.js`;
  });
  return joined([config, module(components, 'helper')]);
}

/** Where the texts of a message come from that stands in no template of its own. */
function originOf(
  { name, subject, at }: MessageDefinition,
  { loader, subjects }: Project,
  module: Readers['module'],
): Inputs {
  const takesSubject = subjects !== undefined && isWithin(subject?.file ?? subjects, subjects);
  // A message of the loader is said to stand in the loader, or in a file that it names.
  const isLoaded = loader !== undefined && !at.file.includes(`${name}.`);
  return joined([
    takesSubject ? module([subjects], 'subject') : NONE,
    isLoaded ? module([loader], 'loader') : NONE,
  ]);
}

const isWithin = (file: string, place: string): boolean =>
  file === place || file.startsWith(`${place}/`);

const NONE: Inputs = {
  files: [],
  variables: [],
  packages: [],
  anyFile: undefined,
  unknowable: undefined,
};

const filesOnly = (files: Iterable<string>, role: InputRole): Inputs => ({
  ...NONE,
  files: [...files].map((file) => ({ file, role })),
});

/** All of several, each file once. */
function joined(all: readonly Inputs[]): Inputs {
  const files = new Map<string, Input>();
  for (const input of all.flatMap((inputs) => inputs.files)) {
    if (!files.has(input.file)) files.set(input.file, input);
  }
  return {
    files: [...files.values()],
    variables: [...new Set(all.flatMap(({ variables }) => variables))],
    packages: [...new Set(all.flatMap(({ packages }) => packages))],
    anyFile: all.map(({ anyFile }) => anyFile).find((reason) => reason !== undefined),
    unknowable: all.map(({ unknowable }) => unknowable).find((reason) => reason !== undefined),
  };
}
