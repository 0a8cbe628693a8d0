import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { RootCommand, type Command as TabCommand } from '@bomb.sh/tab';
import type { Command, OptionEntry, ValueSource } from '../define-command.ts';
import { valuesOf } from './values-of.ts';

interface CommandLine {
  readonly commands: readonly Command[];
  readonly defaultCommand: Command;
  /** Absolute. */
  readonly cwd: string;
}

/** The script for one of `SHELLS`. */
export const scriptFor = (shell: string): string =>
  printedBy(() => new RootCommand().setup('sendlint', 'sendlint', shell))
    // The library's script for bash turns the completion of files off and never has it on.
    .replace(/^complete -F /m, 'complete -o default -F ');

/**
 * What may come next, as those scripts read it: a value, a tab and its description on each line, then
 * a colon and what the shell is to do. The last of `words` is the one being written; it may be empty.
 */
export async function completionsOf(
  words: readonly string[],
  { commands, defaultCommand, cwd }: CommandLine,
): Promise<string> {
  const visible = commands.filter(({ isHidden }) => isHidden !== true);
  const source = sourceAsked(words, visible, defaultCommand);
  const values = source === undefined ? [] : await valuesOf(source, cwd);

  const root = new RootCommand();
  describe(root, defaultCommand, values);
  for (const command of visible) {
    describe(root.command(command.name, command.summary), command, values);
  }
  const completions = printedBy(() => root.parse([...words]));
  const isNothing = completions.startsWith(':');
  return isNothing && source === undefined ? FILES : completions;
}

/** Nothing of ours: the shell completes the names of files. */
const FILES = ':0\n';

function describe(
  target: TabCommand,
  { options, arguments: placeholder, values: source }: Command,
  values: readonly string[],
): void {
  const offer = (complete: (value: string, description: string) => void): void => {
    for (const value of values) complete(value, '');
  };
  for (const [, { flags, opposite, description }] of options) {
    const short = /(?:^|\s)-(\w)\b/.exec(flags)?.[1];
    for (const long of [flags, opposite ?? ''].flatMap(
      (text) => /--([\w-]+)/.exec(text)?.[1] ?? [],
    )) {
      if (takesValue(flags)) target.option(long, description, offer, short);
      else target.option(long, description, short);
    }
  }
  if (source !== undefined) target.argument(placeholder, offer, true);
}

const takesValue = (flags: string): boolean => flags.includes('<');

/** Where the values come from that the last word may be; undefined where it is no value, or a file. */
function sourceAsked(
  words: readonly string[],
  commands: readonly Command[],
  defaultCommand: Command,
): ValueSource | undefined {
  const [last = '', before = ''] = words.toReversed();
  const [named] = commands
    .filter(({ name }) => words.slice(0, -1).join(' ').startsWith(name))
    .toSorted((a, b) => b.name.length - a.name.length);
  const { options, values } = named ?? defaultCommand;
  const asks = (flag: string): OptionEntry | undefined =>
    options
      .map(([, entry]) => entry)
      .find(({ flags }) => takesValue(flags) && flags.split(/[\s,]+/).includes(flag));
  const option = asks(last.split('=')[0] ?? '') ?? asks(before);
  if (option !== undefined) return option.values;
  return last.startsWith('-') ? undefined : values;
}

/** The library writes to the console; here the words go through the terminal that the command was given. */
function printedBy(work: () => void): string {
  const pieces: string[] = [];
  const stdout = new Writable({
    decodeStrings: false,
    write: (piece: string, _, done) => {
      pieces.push(piece);
      done();
    },
  });
  const { console } = globalThis;
  globalThis.console = new Console({ stdout });
  try {
    work();
  } finally {
    globalThis.console = console;
  }
  return pieces.join('');
}
