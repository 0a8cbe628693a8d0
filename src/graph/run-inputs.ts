import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Project } from '../project/project.ts';
import { packageFiles, recordFiles } from './installed.ts';
import { moduleReader } from './module-files.ts';
import { allInputs, type Inputs, type ProjectGraph } from './project-graph.ts';

/** Everything that reading a project and judging all its messages depends on. */
export interface RunInputs {
  /** Absolute; they need not be there. */
  readonly files: readonly string[];
  /** Whether any file of the project may be one. */
  readonly isAnyFile: boolean;
  /** Environment variables. */
  readonly variables: readonly string[];
}

/**
 * What a project was read from. Undefined where files do not tell what is read of them: where a module that
 * gives settings or data asks for more than files and variables, and where templates or records stand outside
 * of the project's folder, so that nobody notices a new one.
 */
export function runInputs(project: Project, graph: ProjectGraph): RunInputs | undefined {
  const { root } = project;
  const all = allOf(graph);
  if (all.some(({ unknowable }) => unknowable !== undefined)) return undefined;
  const files = allInputs(graph).map((file) => path.resolve(root, file));
  const found = all.flatMap((inputs) => inputs.files.filter(({ role }) => FOUND.has(role)));
  const listed = [...found.map(({ file }) => file), ...graph.cases.values()];
  if (listed.some(isOutside)) return undefined;
  const read = moduleReader(root);
  const modules = dataModules(project).map((file) => read(path.resolve(root, file)));
  const isFree = modules.every(
    ({ files: sources, packages }) =>
      packages.every((name) => name === 'sendlint') && !sources.some(asksMore),
  );
  if (!isFree) return undefined;
  const packages = new Set(all.flatMap((inputs) => inputs.packages));
  return {
    files: [
      ...files,
      ...recordFiles(root),
      ...[...packages].flatMap((name) => packageFiles(root, name)),
    ],
    isAnyFile: all.some(({ anyFile }) => anyFile !== undefined),
    variables: [...new Set(all.flatMap(({ variables }) => variables))].toSorted(),
  };
}

function allOf({ everywhere, messages, customers }: ProjectGraph): readonly Inputs[] {
  const ofMessages = [...messages.values()];
  return [
    everywhere,
    ...ofMessages,
    ...ofMessages.map(({ origin }) => origin),
    ...customers.values(),
  ];
}

/** Roles of files that are found because they are there, and not because another one names them. */
const FOUND = new Set(['template', 'partial', 'customer']);

/** Whether a file stands where no listing of the project's folder shows it. */
const isOutside = (file: string): boolean => /(?:^|\/)\.(?!\/|$)/.test(file);

/** Modules that run while the project is read, by a name relative to its root. */
const dataModules = ({ configFile, loader, subjects, customers }: Project): string[] =>
  [configFile, loader, subjects, ...customers.map(({ file }) => file)].filter(
    (file) => file !== undefined && /\.[cm]?[jt]sx?$/.test(file),
  ) as string[];

/** Whether a module may ask for the time of day, for chance, or for the machine that it runs on. */
function asksMore(file: string): boolean {
  try {
    return MORE.test(readFileSync(file, 'utf8').replace(FIXED, ''));
  } catch {
    return true;
  }
}

const FIXED =
  /\bnew\s+Date\(\s*(?!\))|\bDate\s*\.\s*(?:UTC|parse)\b|\bprocess\s*\.\s*env\s*(?:\.\s*[A-Za-z_]|\[\s*["'`])/g;

const MORE =
  /\b(?:Date|random\w*|performance|crypto|hrtime|process|os|Temporal|Intl|toLocale\w*|globalThis|eval|Function)\b/;
