import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Case, Project } from '../project/project.ts';
import type { Changes } from './changed-files.ts';
import { allInputs, type Inputs, type ProjectGraph } from './project-graph.ts';

/** What a run has to be over after a change. */
export interface Affected {
  /** A change that touches everything, where there is one: its file. */
  readonly everything: string | undefined;
  /** Names of message definitions, for all their customers. */
  readonly messages: ReadonlySet<string>;
  /** Names of customers, for all their messages. */
  readonly customers: ReadonlySet<string>;
}

/** What depends on what has changed; where nobody can tell, it does. */
export async function affectedBy(
  changes: Changes,
  project: Project,
  graph: ProjectGraph,
): Promise<Affected> {
  const isChanged = await changedTest(changes, project, graph);
  const everything =
    changedIn(graph.everywhere, isChanged, changes) ?? [...changes.gone].find(isForAll);
  const gone = await traces(changes, project, graph);
  const messages = new Set<string>(gone.messages);
  for (const [name, inputs] of graph.messages) {
    const { origin, names } = inputs;
    const touched = changedIn(inputs, isChanged, changes) ?? changedIn(origin, isChanged, changes);
    const hadHelper = inputs.files.some(
      ({ file, role }) => role === 'helper' && gone.codeFolders.has(path.posix.dirname(file)),
    );
    const mentionsGone = [...names].some((word) => gone.stems.has(stemOf(word)));
    if (touched !== undefined || hadHelper || mentionsGone || gone.stems.has(stemOf(name)))
      messages.add(name);
  }
  for (const { name, message } of project.cases) {
    if (isChanged(graph.cases.get(name) ?? '')) addNamed(message, graph, project, messages);
  }
  const customers = [...graph.customers].filter(
    ([, inputs]) => changedIn(inputs, isChanged, changes) !== undefined,
  );
  return { everything, messages, customers: new Set(customers.map(([name]) => name)) };
}

/** What all messages depended on as long as it was there. */
const isForAll = (file: string): boolean =>
  /^(?:sendlint\.config\.\w+|sendlint\.lock\.yaml|sendlint-suppressions\.json|\.mjmlconfig(?:\.js)?)$/.test(
    file,
  );

type ChangedTest = (file: string) => boolean;

/** The file by which inputs have changed, or why nobody can say that they have not. */
function changedIn(
  { files, anyFile, unknowable }: Inputs,
  isChanged: ChangedTest,
  changes: Changes,
): string | undefined {
  const found = files.find(({ file }) => isChanged(file))?.file;
  if (found !== undefined || unknowable !== undefined) return found ?? unknowable;
  return anyFile !== undefined && changes.files.size > 0 ? anyFile : undefined;
}

async function changedTest(
  changes: Changes,
  { root }: Project,
  graph: ProjectGraph,
): Promise<ChangedTest> {
  const ignored = await changes.ignored(allInputs(graph).filter(isOwn));
  const folders = [...changes.files];
  return (file) => {
    // What lies behind a link is known to git by its own name.
    const names = new Set([file, realName(root, file)]);
    return [...names].some(
      (name) =>
        changes.files.has(name) ||
        ignored.has(name) ||
        // A repository within this one is known by its folder.
        folders.some((folder) => name.startsWith(`${folder.replace(/\/$/, '')}/`)),
    );
  };
}

/** Packages are ignored everywhere, and told of by their lock files. */
const isOwn = (file: string): boolean => !file.split('/').includes('node_modules');

function realName(root: string, file: string): string {
  try {
    const real = realpathSync(path.resolve(root, file));
    return path.relative(realpathSync(root), real).split(path.sep).join('/');
  } catch {
    return file;
  }
}

interface Traces {
  /** Names, without folders and endings, of files that are gone. */
  readonly stems: ReadonlySet<string>;
  /** Folders that modules are gone from: a folder may be named for its helpers. */
  readonly codeFolders: ReadonlySet<string>;
  /** Messages that cases spoke of before. */
  readonly messages: ReadonlySet<string>;
}

/** What is left of what the graph cannot hold: files that are gone, and what cases said before. */
async function traces(changes: Changes, project: Project, graph: ProjectGraph): Promise<Traces> {
  const messages = new Set<string>();
  const cases = new Set(graph.cases.values());
  for (const file of changes.files) {
    if (!cases.has(file) && !(changes.gone.has(file) && /\.(?:ya?ml|json)$/.test(file))) continue;
    const before = (await changes.textBefore(file)) ?? '';
    for (const message of messagesIn(before)) addNamed(message, graph, project, messages);
  }
  const texts = [...changes.gone].filter((file) => isOwn(file) && !isData(file));
  const code = [...changes.gone].filter((file) => /\.[cm]?[jt]sx?$/.test(file));
  return {
    stems: new Set(texts.map(stemOf)),
    codeFolders: new Set(code.map((file) => path.posix.dirname(file))),
    messages,
  };
}

/** What no template can name. */
const isData = (file: string): boolean => /\.(?:ya?ml|json|md|[cm]?[jt]s)$/.test(file);

/** What a file of cases, in whatever layout, says its messages are. */
const messagesIn = (text: string): Case['message'][] =>
  [...text.matchAll(/(?:^|[\s{,-])["']?message["']?\s*:\s*["']?([^\s"',}#]+)/gm)].map(
    ([, name = '']) => name,
  );

function addNamed(
  named: string,
  graph: ProjectGraph,
  project: Project,
  messages: Set<string>,
): void {
  for (const { name, variantOf } of project.messages) {
    if (graph.messages.has(name) && (name === named || variantOf === named)) messages.add(name);
  }
}

/** `_footer.de.hbs` and `shared/footer` have one: `footer`. */
const stemOf = (file: string): string =>
  (file.split('/').at(-1) ?? '').replace(/^_/, '').split('.')[0] ?? '';
