import { defineCommand, type Command } from '../define-command.ts';
import type { NewPartFlags } from '../commands/new-part.ts';
import { color, debug } from './shared-options.ts';

/** Parts of sendlint itself, in a checkout of it. */
export const newParts: readonly Command[] = [
  { kind: 'language', argument: '<code>', example: 'lt', what: 'its words and a test' },
  { kind: 'engine', argument: '<name>', example: 'eta', what: 'its adapter and a test' },
  { kind: 'reporter', argument: '<name>', example: 'ndjson', what: 'its code and a test' },
].map(({ kind, argument, example, what }) =>
  defineCommand<NewPartFlags>({
    name: `new ${kind}`,
    arguments: argument,
    summary: `begin ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} in a checkout of sendlint: ${what}`,
    examples: [`sendlint new ${kind} ${example}`],
    options: { color, debug },
    load: async () => (await import('../commands/new-part.ts')).begins(kind),
  }),
);
