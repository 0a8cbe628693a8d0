import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Case, Project } from '../project/project.ts';
import type { Input, Inputs, MessageInputs, ProjectGraph } from './project-graph.ts';

export const GRAPH_FORMATS = ['text', 'json', 'dot'] as const;

export type GraphFormat = (typeof GRAPH_FORMATS)[number];

export interface PrintGraphOptions {
  readonly format: GraphFormat;
  /** Names of message definitions; all where undefined. */
  readonly messages: ReadonlySet<string> | undefined;
}

/** The graph as a text that ends in a line break. */
export function printGraph(
  graph: ProjectGraph,
  project: Project,
  { format, messages }: PrintGraphOptions,
): string {
  const nodes = [...graph.messages.values()]
    .filter(({ message }) => messages?.has(message) ?? true)
    .map((inputs) => nodeOf(inputs, graph, project));
  switch (format) {
    case 'text':
      return printText(nodes, graph);
    case 'json':
      return printJson(nodes, graph);
    case 'dot':
      return printDot(nodes, graph);
  }
}

interface MessageNode {
  readonly name: string;
  readonly inputs: readonly Input[];
  /** What else it may depend on, as sentence parts. */
  readonly reasons: readonly string[];
}

function nodeOf(inputs: MessageInputs, { cases }: ProjectGraph, project: Project): MessageNode {
  const { message: name, origin } = inputs;
  const definition = project.messages.find((candidate) => candidate.name === name);
  const isOf = ({ message }: Case): boolean =>
    message === name || message === definition?.variantOf;
  const own = project.cases.filter(isOf).flatMap((pinned) => cases.get(pinned.name) ?? []);
  const files: Input[] = [
    ...inputs.files,
    ...origin.files,
    ...own.map((file) => ({ file, role: 'case' as const })),
  ];
  return {
    name,
    inputs: existing([...new Map(files.map((input) => [input.file, input])).values()], project),
    reasons: [...reasonsOf(inputs), ...reasonsOf(origin)],
  };
}

/** That some files are not there matters as well, but is no news. */
const existing = (inputs: readonly Input[], { root }: Project): Input[] =>
  inputs.filter(({ file }) => existsSync(path.resolve(root, file)));

const reasonsOf = ({ anyFile, unknowable }: Inputs): string[] => [
  ...(anyFile === undefined ? [] : [`any file of the project, because ${anyFile}`]),
  ...(unknowable === undefined ? [] : [`what no file says, because ${unknowable}`]),
];

function printText(nodes: readonly MessageNode[], graph: ProjectGraph): string {
  const sections = [
    ...nodes.map(({ name, inputs, reasons }) => section(name, inputs, reasons)),
    ...[...graph.customers].map(([name, inputs]) =>
      section(`customer ${name}`, inputs.files, reasonsOf(inputs)),
    ),
    section('every message', graph.everywhere.files, reasonsOf(graph.everywhere)),
  ];
  return `${sections.join('\n\n')}\n`;
}

function section(title: string, inputs: readonly Input[], reasons: readonly string[]): string {
  const width = Math.max(0, ...inputs.map(({ role }) => role.length));
  return [
    title,
    ...inputs.map(({ file, role }) => `  ${role.padEnd(width)}  ${file}`),
    ...reasons.map((reason) => `  and ${reason}`),
  ].join('\n');
}

function printJson(nodes: readonly MessageNode[], { customers, everywhere }: ProjectGraph): string {
  const plain = ({ files, ...inputs }: Inputs) => ({
    inputs: files,
    alsoOn: reasonsOf({ files, ...inputs }),
  });
  const graph = {
    formatVersion: 1,
    messages: nodes.map(({ name, inputs, reasons }) => ({ name, inputs, alsoOn: reasons })),
    customers: [...customers].map(([name, inputs]) => ({ name, ...plain(inputs) })),
    everywhere: plain(everywhere),
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}

/** For Graphviz, https://graphviz.org/doc/info/lang.html. */
function printDot(nodes: readonly MessageNode[], { customers, everywhere }: ProjectGraph): string {
  const edges = (from: string, inputs: readonly Input[]): string[] =>
    inputs.map(({ file, role }) => `  ${quoted(from)} -> ${quoted(file)} [label=${quoted(role)}];`);
  return [
    'digraph sendlint {',
    '  rankdir=LR;',
    '  node [shape=box];',
    ...nodes.flatMap(({ name, inputs }) => [
      `  ${quoted(name)} [style=bold];`,
      ...edges(name, inputs),
      `  ${quoted(name)} -> ${quoted('every message')};`,
    ]),
    ...[...customers].flatMap(([name, { files }]) => edges(`customer ${name}`, files)),
    ...edges('every message', everywhere.files),
    '}',
    '',
  ].join('\n');
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
