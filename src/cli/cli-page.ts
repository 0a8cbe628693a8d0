import { markdownTable } from '../report/markdown-table.ts';
import { commands, defaultCommand } from './commands.ts';
import type { Command, OptionEntry } from './define-command.ts';

/** `docs/cli.md`: the commands and their options as a page. */
export function cliPage(): string {
  return [
    '# The command line',
    '<!-- Generated from src/cli/descriptions/; edit those files instead. -->',
    '`sendlint` without a command lints the project that the current folder belongs to. `sendlint --version` prints the version, `--help` behind any command its help.',
    markdownTable([
      ['exit code', ''],
      ['0', 'No errors, and no more warnings than `--max-warnings` allows.'],
      [
        '1',
        'Findings, less coverage than the thresholds demand, or not as many messages as `--expect-count` says.',
      ],
      [
        '2',
        'The run could not be made: a wrong option, a broken config or fixture, a mail catcher that does not answer, or a fault of sendlint.',
      ],
    ]),
    'Findings and reports go to the standard output, everything else to the standard error. Colours follow `NO_COLOR` and `FORCE_COLOR`, links `FORCE_HYPERLINK`, where no flag says otherwise.',
    ...commands.filter(({ isHidden }) => isHidden !== true).flatMap(sectionOf),
  ]
    .join('\n\n')
    .concat('\n');
}

function sectionOf(command: Command): string[] {
  const usage = command === defaultCommand ? `[${command.name}]` : command.name;
  return [
    `## \`${`sendlint ${usage} ${command.arguments}`.trim()}\``,
    `${command.summary.slice(0, 1).toUpperCase()}${command.summary.slice(1)}.`,
    ['```sh', ...command.examples, '```'].join('\n'),
    ...[...byGroup(command)].map(([group, entries]) =>
      markdownTable([
        [group, ''],
        ...entries.map(({ flags, opposite, description }) => [
          [flags, opposite]
            .filter((flag) => flag !== undefined)
            .map(code)
            .join(', '),
          `${description.slice(0, 1).toUpperCase()}${description.slice(1)}.`,
        ]),
      ]),
    ),
  ];
}

function byGroup({ options }: Command): Map<string, OptionEntry[]> {
  const groups = new Map<string, OptionEntry[]>();
  for (const [, entry] of options) {
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  }
  return groups;
}

const code = (flag: string): string => `\`${flag.replaceAll('|', '\\|')}\``;
