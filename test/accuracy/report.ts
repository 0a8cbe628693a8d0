import type { LabelledMessage } from './read-corpus.ts';
import { FAMILIES, scoreOf, slipsIn, tallyOf, type Strictness } from './score.ts';

/** All figures of a corpus as text: by family, language and locale, and every slip. */
export function accuracyReport(messages: readonly LabelledMessage[]): string {
  const clean = messages.filter(({ expected }) => expected.length === 0).length;
  const slips = slipsIn(messages);
  const broken = messages.filter(({ problems }) => problems.length > 0);
  return [
    `${messages.length} messages, ${clean} of them clean`,
    table('family', [
      ...FAMILIES.map((family) => rowOf(family, messages, [family], 'rule')),
      rowOf('all', messages, FAMILIES, 'rule'),
    ]),
    table('family, any rule of it', [
      ...FAMILIES.map((family) => rowOf(family, messages, [family], 'family')),
      rowOf('all', messages, FAMILIES, 'family'),
    ]),
    table(
      'language',
      rowsBy(messages, ({ locale }) => locale.split('-')[0] ?? locale),
    ),
    table(
      'locale',
      rowsBy(messages, ({ locale }) => locale),
    ),
    list(
      'Missed',
      slips
        .filter(({ kind }) => kind === 'missed')
        .map(({ file, rule, words }) => `${file}  ${rule}  ${JSON.stringify(words)}`),
    ),
    list(
      'False alarms',
      slips
        .filter(({ kind }) => kind === 'false')
        .map(
          ({ file, rule, words, text }) => `${file}  ${rule}  ${JSON.stringify(words)}  ${text}`,
        ),
    ),
    list(
      'Files with something wrong in them',
      broken.map(({ file, problems }) => `${file}  ${problems.join(' ')}`),
    ),
  ]
    .filter((section) => section !== '')
    .join('\n\n')
    .concat('\n');
}

type Row = readonly string[];

function rowsBy(
  messages: readonly LabelledMessage[],
  keyOf: (message: LabelledMessage) => string,
): Row[] {
  return [...grouped(messages, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => rowOf(`${key} (${group.length})`, group, FAMILIES, 'rule'));
}

function grouped(
  messages: readonly LabelledMessage[],
  keyOf: (message: LabelledMessage) => string,
): Map<string, LabelledMessage[]> {
  const groups = new Map<string, LabelledMessage[]>();
  for (const message of messages) {
    groups.set(keyOf(message), [...(groups.get(keyOf(message)) ?? []), message]);
  }
  return groups;
}

function rowOf(
  name: string,
  messages: readonly LabelledMessage[],
  families: Parameters<typeof tallyOf>[1],
  strictness: Strictness,
): Row {
  const tally = tallyOf(messages, families, strictness);
  const { precision, recall, f1 } = scoreOf(tally);
  const counts = [tally.found, tally.missed, tally.false].map(String);
  return [name, ...counts, ...[precision, recall, f1].map((share) => share.toFixed(3))];
}

function table(title: string, rows: readonly Row[]): string {
  const all = [[title, 'found', 'missed', 'false', 'precision', 'recall', 'F1'], ...rows];
  const width = Math.max(...all.map(([name = '']) => name.length));
  return all
    .map(
      ([name = '', ...cells]) =>
        name.padEnd(width) + cells.map((cell) => cell.padStart(11)).join(''),
    )
    .join('\n');
}

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n');
