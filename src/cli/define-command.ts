import type { Terminal } from './terminal.ts';

/** Where the shell finds what may stand behind an option or as an argument. */
export type ValueSource =
  'rules' | 'messages' | 'customers' | 'formats' | 'coverage formats' | 'message types' | 'shells';

/** One option: what commander, `--help` and `docs/cli.md` need to know of it. */
export interface OptionEntry<Value = unknown> {
  /** In commander's notation: `-c, --config <file>`. */
  readonly flags: string;
  /** The flag that says the opposite, where both are wanted. */
  readonly opposite?: string;
  /** A sentence part without full stop. */
  readonly description: string;
  /** Heading that it stands under. */
  readonly group: string;
  /** The value where the flag is not given. */
  readonly initial?: Value;
  /** What completes it in a shell; files where there is none. */
  readonly values?: ValueSource;
  /** The value after `text` was given, for all that is no plain text or switch. May throw commander's errors. */
  readonly parse?: (text: string, before: Value) => Value;
}

/** An entry for every flag, under the name it is read by: a flag without entry does not compile. */
export type OptionTable<Flags> = {
  readonly [Name in keyof Flags]-?: OptionEntry<Flags[Name]>;
};

/** What the file of a command exports. Resolves to the exit code. */
interface CommandModule<Flags> {
  run(args: readonly string[], flags: Flags, terminal: Terminal): Promise<number>;
}

interface CommandDescription<Flags> {
  /** `rules`, or `new rule` for a command below another. */
  readonly name: string;
  /** In commander's notation: `[patterns...]`. */
  readonly arguments?: string;
  /** What completes the arguments in a shell; files where there is none. */
  readonly values?: ValueSource;
  /** True for what only programs call: neither help nor pages show it. */
  readonly isHidden?: true;
  /** A sentence part without full stop. */
  readonly summary: string;
  readonly examples: readonly string[];
  readonly options: OptionTable<Flags>;
  /** Imports the command's file, so that no other command pays for it. */
  readonly load: () => Promise<CommandModule<Flags>>;
}

/** A command whose flags are no longer known by type. */
export interface Command {
  readonly name: string;
  readonly arguments: string;
  readonly values?: ValueSource;
  readonly isHidden?: true;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly options: readonly (readonly [name: string, entry: OptionEntry])[];
  run(args: readonly string[], flags: object, terminal: Terminal): Promise<number>;
}

export function defineCommand<Flags extends object>({
  load,
  options,
  ...description
}: CommandDescription<Flags>): Command {
  return {
    arguments: '',
    ...description,
    options: Object.entries(options) as unknown as Command['options'],
    run: async (args, given, terminal) => {
      // The parser was made from `options`, so what it returns has their types.
      const flags = { ...initialValues(options), ...given } as Flags;
      return (await load()).run(args, flags, terminal);
    },
  };
}

function initialValues(options: object): object {
  const entries = Object.entries<OptionEntry>(options as Readonly<Record<string, OptionEntry>>);
  return Object.fromEntries(
    entries.flatMap(([name, { initial }]) => (initial === undefined ? [] : [[name, initial]])),
  );
}
