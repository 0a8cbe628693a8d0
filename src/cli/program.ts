import { Command as Commander, Help, Option } from 'commander';
import { commands, defaultCommand } from './commands.ts';
import type { Command, OptionEntry } from './define-command.ts';
import type { Terminal } from './terminal.ts';

const HELP_FLAGS = '-h, --help';

/** Commander for the commands of `commands.ts`. `finish` is told the exit code of the one that ran. */
export function createProgram(terminal: Terminal, finish: (exitCode: number) => void): Commander {
  const program = new Commander('sendlint')
    .description('Reads every message you are about to send the way the customer will.')
    .usage('[command] [options] [patterns...]')
    .version(`sendlint ${terminal.version}`, '-v, --version', 'print the version')
    .helpOption(HELP_FLAGS, 'show help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => terminal.stdout.columns ?? 80,
      getErrHelpWidth: () => terminal.stderr.columns ?? 80,
    });
  for (const entry of commands) {
    const added = addCommand(program, entry).action(async (...given: unknown[]) => {
      const command = given.at(-1) as Commander;
      finish(await entry.run(command.args, command.opts(), terminal));
    });
    if (entry === defaultCommand) showOptionsOf(added, program);
  }
  return program;
}

function addCommand(program: Commander, entry: Command): Commander {
  const [name = '', parentName] = entry.name.split(' ').toReversed();
  const parent = parentName === undefined ? program : groupNamed(parentName, program);
  const added = parent
    .command(`${name} ${entry.arguments}`.trim(), {
      isDefault: entry === defaultCommand,
      hidden: entry.isHidden ?? false,
    })
    .description(`${entry.summary.slice(0, 1).toUpperCase()}${entry.summary.slice(1)}.`)
    .summary(entry.summary)
    .helpOption(HELP_FLAGS, 'show help')
    .addHelpText('after', examplesOf(entry));
  for (const [, option] of entry.options) addOption(added, option);
  return added;
}

/** The command that others stand below, as `new` above `new rule`. */
function groupNamed(name: string, program: Commander): Commander {
  const known = program.commands.find((command) => command.name() === name);
  return (
    known ??
    program.command(name).summary('begin something new; never overwrites').helpCommand(false)
  );
}

function addOption(command: Commander, entry: OptionEntry): void {
  const { flags, opposite, description, group, parse } = entry;
  const option = new Option(flags, description).helpGroup(`${group}:`);
  if (parse !== undefined) option.argParser(parse);
  command.addOption(option);
  if (opposite !== undefined) command.addOption(new Option(opposite).hideHelp());
}

/** Without a command sendlint lints, so the first help must show how. */
function showOptionsOf(command: Commander, program: Commander): void {
  const help = new Help();
  const borrowed = (): Option[] =>
    help.visibleOptions(command).filter(({ flags }) => flags !== HELP_FLAGS);
  program
    .configureHelp({
      visibleOptions: (shown) =>
        shown === program
          ? [...borrowed(), ...help.visibleOptions(shown)]
          : help.visibleOptions(shown),
    })
    .addHelpText('after', examplesOf(defaultCommand));
}

const examplesOf = ({ examples }: Command): string =>
  ['', 'Examples:', ...examples.map((example) => `  ${example}`)].join('\n');
