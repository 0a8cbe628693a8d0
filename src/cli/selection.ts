import { relative, resolve, sep } from 'node:path';
import type { ProjectGraph } from '../graph/project-graph.ts';
import type { LintOptions } from '../lint/lint-part.ts';
import { unknownNames } from '../lint/check-names.ts';
import { isNamed } from '../lint/matrix.ts';
import { UserError, type Problem } from '../model/user-error.ts';
import type { MessageDefinition, Project } from '../project/project.ts';
import { commands } from './commands.ts';
import { closest } from '../model/text/closest.ts';
import { globToRegExp } from './glob.ts';

export interface SelectionFlags {
  readonly message: readonly string[];
  readonly customer: readonly string[];
  readonly errorOnUnmatchedPattern: boolean;
}

/** What to lint: each key that is there narrows it down. */
export type Selection = Pick<LintOptions, 'messages' | 'customers' | 'only'>;

/**
 * What patterns and flags choose of a project. A file chooses the messages that are made from it, be it a
 * template, a partial, a helper or a case; a customer's file chooses what that customer gets. Flags narrow
 * down what the patterns chose. Throws a {@link UserError} for names that are none and patterns that match
 * nothing.
 */
export function selectionOf(
  project: Project,
  patterns: readonly string[],
  flags: SelectionFlags,
  cwd: string,
  graph: () => ProjectGraph,
): Selection {
  const problems = unknownNames(project, { messages: flags.message, customers: flags.customer });
  const matched = patterns.map((pattern) => matchedBy(pattern, project, cwd, graph()));
  if (flags.errorOnUnmatchedPattern) {
    for (const [index, { messages, customers }] of matched.entries()) {
      if (messages.length + customers.length > 0) continue;
      problems.push(unmatched(patterns[index] ?? '', project));
    }
  }
  if (problems.length > 0) throw new UserError(...problems);

  const messages = matched.flatMap((match) => match.messages);
  const customers = matched.flatMap((match) => match.customers);
  const onlyUnmatched = patterns.length > 0 && messages.length + customers.length === 0;
  if (messages.length > 0 && customers.length > 0) {
    return {
      ...chosen('messages', false, flags.message, []),
      ...chosen('customers', false, flags.customer, []),
      only: ({ definition, customer }) =>
        messages.includes(definition.name) || customers.includes(customer.name),
    };
  }
  return {
    ...chosen('messages', onlyUnmatched, flags.message, messages),
    ...chosen('customers', onlyUnmatched, flags.customer, customers),
  };
}

/** What both choose. */
export const narrowed = (first: Selection, { only }: Selection): Selection => {
  const { only: before = () => true } = first;
  return only === undefined ? first : { ...first, only: (cell) => before(cell) && only(cell) };
};

function chosen(
  key: 'messages' | 'customers',
  none: boolean,
  byFlag: readonly string[],
  byPattern: readonly string[],
): Selection {
  if (none) return { [key]: [] };
  if (byFlag.length === 0 && byPattern.length === 0) return {};
  if (byFlag.length === 0) return { [key]: [...new Set(byPattern)] };
  if (byPattern.length === 0) return { [key]: [...new Set(byFlag)] };
  return { [key]: byFlag.filter((name) => byPattern.includes(name)) };
}

function matchedBy(
  pattern: string,
  project: Project,
  cwd: string,
  graph: ProjectGraph,
): { messages: string[]; customers: string[] } {
  const path = relative(project.root, resolve(cwd, pattern)).split(sep).join('/');
  const glob = path === '' ? /^/ : globToRegExp(path);
  const ofEverything = graph.everywhere.files.some(({ file }) => glob.test(file));
  const cases = project.cases.filter(({ at }) => glob.test(at.file));
  const messages = project.messages.filter(
    (definition) =>
      ofEverything ||
      filesOf(definition, graph).some((file) => glob.test(file)) ||
      cases.some(({ message }) => isNamed(definition, message)),
  );
  const customers = project.customers.filter(({ file }) => glob.test(file));
  return {
    messages: messages.map(({ name }) => name),
    customers: customers.map(({ name }) => name),
  };
}

const filesOf = ({ name, at }: MessageDefinition, { messages }: ProjectGraph): string[] => {
  const { files = [], origin } = messages.get(name) ?? {};
  return [at.file, ...[...files, ...(origin?.files ?? [])].map(({ file }) => file)];
};

function unmatched(pattern: string, project: Project): Problem {
  const named = namedBy(pattern, project);
  if (named !== undefined) {
    return {
      message: `No file matches ${JSON.stringify(pattern)}: it is the name of a ${named.kind}.`,
      hint: `Choose it by name: sendlint --${named.kind} ${pattern}. Or by its file: sendlint ${named.file}.`,
    };
  }
  return {
    message: `No file of a message or a customer matches ${JSON.stringify(pattern)}.`,
    hint: hintFor(pattern, project),
  };
}

function hintFor(pattern: string, project: Project): string {
  const names = commands.map(({ name }) => name);
  if (names.includes(pattern)) return `A command stands before its options: sendlint ${pattern} …`;
  const bearers = [
    ...project.messages.map(({ name }) => name),
    ...project.customers.map(({ name }) => name),
  ];
  const near = /^[\w-]+$/.test(pattern) ? closest(pattern, [...names, ...bearers]) : undefined;
  if (near === undefined) {
    return 'Patterns are relative to the current folder. Run "sendlint --print-config" to see all messages.';
  }
  if (names.includes(near)) return `If you meant a command: "${near}".`;
  return `If you meant a name: sendlint --${namedBy(near, project)?.kind ?? 'message'} ${near}`;
}

/** The message or the customer of a name, and a file that chooses it. */
function namedBy(
  name: string,
  { messages, customers }: Project,
): { readonly kind: 'message' | 'customer'; readonly file: string } | undefined {
  const message = messages.find((definition) => isNamed(definition, name));
  if (message !== undefined) {
    return { kind: 'message', file: (message.html ?? message.text)?.file ?? message.at.file };
  }
  const customer = customers.find((one) => one.name === name);
  return customer && { kind: 'customer', file: customer.file };
}
