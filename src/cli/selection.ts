import { relative, resolve, sep } from 'node:path';
import { UserError, type Problem } from '../model/user-error.ts';
import type { MessageDefinition, Project } from '../project/project.ts';
import { commands } from './commands.ts';
import { unknownName } from '../model/unknown-name.ts';
import { globToRegExp } from './glob.ts';

export interface SelectionFlags {
  readonly message: readonly string[];
  readonly customer: readonly string[];
  readonly errorOnUnmatchedPattern: boolean;
}

/** Names to lint; an absent list means all of them. */
export interface Selection {
  readonly messages?: readonly string[];
  readonly customers?: readonly string[];
}

/**
 * What patterns and flags choose of a project. A template's file chooses its messages, a customer's file
 * the customer, and a partial every message, since any of them may use it. Throws a {@link UserError} for
 * names that are none and patterns that match nothing.
 */
export function selectionOf(
  project: Project,
  patterns: readonly string[],
  flags: SelectionFlags,
  cwd: string,
): Selection {
  const messageNames = project.messages.flatMap(({ name, variantOf = name }) => [name, variantOf]);
  const customerNames = project.customers.map(({ name }) => name);
  const problems: Problem[] = [
    ...flags.message
      .filter((name) => !messageNames.includes(name))
      .map((name) => unknownName('message', name, [...new Set(messageNames)])),
    ...flags.customer
      .filter((name) => !customerNames.includes(name))
      .map((name) => unknownName('customer', name, customerNames)),
  ];

  const matched = patterns.map((pattern) => matchedBy(pattern, project, cwd));
  if (flags.errorOnUnmatchedPattern) {
    for (const [index, { messages, customers }] of matched.entries()) {
      if (messages.length + customers.length === 0) problems.push(unmatched(patterns[index] ?? ''));
    }
  }
  if (problems.length > 0) throw new UserError(...problems);

  const messages = matched.flatMap((match) => match.messages);
  const customers = matched.flatMap((match) => match.customers);
  const onlyUnmatched = patterns.length > 0 && messages.length + customers.length === 0;
  return {
    ...chosen('messages', onlyUnmatched, flags.message, messages),
    ...chosen('customers', onlyUnmatched, flags.customer, customers),
  };
}

/** Flags narrow down what the patterns chose. */
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
): { messages: string[]; customers: string[] } {
  const path = relative(project.root, resolve(cwd, pattern)).split(sep).join('/');
  const glob = path === '' ? /^/ : globToRegExp(path);
  const messages = project.messages.filter((message) =>
    filesOf(message).some((file) => glob.test(file)),
  );
  const customers = project.customers.filter(({ file }) => glob.test(file));
  const partials = [...project.partials.values()].filter(({ file }) => glob.test(file));
  return {
    messages: (partials.length > 0 ? project.messages : messages).map(({ name }) => name),
    customers: customers.map(({ name }) => name),
  };
}

const filesOf = ({ at, html, text, subject, preheader }: MessageDefinition): string[] =>
  [at.file, html?.file, text?.file, subject?.file, preheader?.file].filter(
    (file) => file !== undefined,
  );

function unmatched(pattern: string): Problem {
  const names = commands.map(({ name }) => name);
  const { hint = '' } = unknownName('command', pattern, names);
  const isCommand = names.includes(pattern);
  const mayBeCommand = /^[\w-]+$/.test(pattern) && hint.startsWith('Did you mean');
  return {
    message: `No template or customer matches ${JSON.stringify(pattern)}.`,
    hint: isCommand
      ? `A command stands before its options: sendlint ${pattern} …`
      : mayBeCommand
        ? `If you meant a command: ${hint.replace('Did you mean ', '').replace(/\?$/, '.')}`
        : 'Patterns are relative to the current folder. Run "sendlint --print-config" to see all messages.',
  };
}
