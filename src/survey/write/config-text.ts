import { stringify } from 'yaml';
import type { FoundOrder } from '../render-order.ts';
import type { TemplateSet } from '../template-sets.ts';

/** What a config is made of; what is undefined or empty is as sendlint assumes it anyway. */
export interface ConfigParts {
  readonly set: TemplateSet;
  readonly order: FoundOrder;
  readonly helpers: readonly { readonly path: string; readonly note: string }[];
  readonly from: { readonly text: string; readonly note: string };
  /** Fields that hold the number of a card, which their names do not say. */
  readonly cards: readonly string[];
  /** Fields that look like identifiers of no kind that is known. */
  readonly doubtful: readonly string[];
  /** Subjects that the code gives to messages. */
  readonly subjects: ReadonlyMap<string, { readonly text: string; readonly file: string }>;
  readonly withoutSubject: readonly string[];
}

/** A commented `sendlint.config.yaml` with the keys that differ from what sendlint assumes. */
export function configText(parts: ConfigParts): string {
  const { set, order, helpers, from, cards, doubtful } = parts;
  const sections = [
    [
      '# yaml-language-server: $schema=./node_modules/sendlint/schemas/config.schema.json',
      '# Written by "sendlint init". Each comment says what an entry was made of: correct what is wrong.',
    ],
    ...(isUsual(set)
      ? []
      : [
          [
            `# ${counted(set.messages.length, 'message')} in ${counted(set.templates.length, 'file')}.`,
            `templates: ${flow(set.places)}`,
          ],
        ]),
    ...(set.partialPlaces === undefined
      ? []
      : [
          set.partialPlaces.length === 0
            ? []
            : [
                '# Parts that others call, and no messages themselves.',
                `partials: ${flow(set.partialPlaces)}`,
              ],
        ]),
    [
      `# ${order.isDeclared ? 'In' : 'Nothing to declare: in'} this order, because ${order.because}.`,
      `${order.isDeclared ? '' : '# '}order: ${flow(order.order, true)}`,
    ],
    helpers.length === 0
      ? []
      : [
          ...helpers.map(({ path, note }) => `# ${path}: ${note}.`),
          `${helperKey(set)}: { helpers: ${flow(
            helpers.map(({ path }) => path),
            true,
          )} }`,
        ],
    [`# ${from.note}`, `from: ${scalar(from.text)}`],
    subjectLines(parts),
    factLines(cards, doubtful),
  ];
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function subjectLines({ subjects, withoutSubject }: ConfigParts): readonly string[] {
  const [example] = withoutSubject;
  const files = [...new Set([...subjects.values()].map(({ file }) => file))];
  return [
    ...(subjects.size === 0 ? [] : [`# Subjects as in ${some(files)}.`, 'messages:']),
    ...Array.from(
      subjects,
      ([name, { text }]) => `  ${scalar(name)}: { subject: ${JSON.stringify(text)} }`,
    ),
    ...(example === undefined
      ? []
      : [
          `# No subject was found for ${some(withoutSubject)}. It is a template as well:`,
          ...(subjects.size === 0 ? ['# messages:'] : []),
          `#   ${scalar(example)}: { subject: ${scalar('…')} }`,
        ]),
  ];
}

function factLines(cards: readonly string[], doubtful: readonly string[]): readonly string[] {
  const mark = cards.length === 0 ? '# ' : '';
  const entry = (path: string, kind: string): string =>
    `    - { path: ${scalar(path)}, kind: ${kind} }`;
  if (cards.length + doubtful.length === 0) return [];
  return [
    ...(cards.length > 0 ? ['# Taken for whole card numbers by their names.'] : []),
    ...(doubtful.length > 0
      ? [
          '# Some fields look as if they named something. Say what, or "none", and messages are held to it.',
        ]
      : []),
    `${mark}facts:`,
    `${mark}  identifiers:`,
    ...cards.map((path) => entry(path, 'payment-card')),
    ...doubtful.slice(0, 5).map((path) => `# ${entry(path, 'none')}`),
  ];
}

const isUsual = ({ places }: TemplateSet): boolean =>
  places.length === 1 && places[0] === 'templates';

const helperKey = ({ engine }: TemplateSet): string =>
  engine === 'command' || engine === 'mjml' ? 'handlebars' : engine;

/** One entry by itself, several as a list in one line. */
function flow(entries: readonly string[], asList = false): string {
  const [only = ''] = entries;
  if (entries.length === 1 && !asList) return scalar(only);
  return `[${entries.map(scalar).join(', ')}]`;
}

const scalar = (text: string): string => {
  const written = stringify(text, { lineWidth: 0 }).trimEnd();
  // In a list on one line, more characters need quotes.
  return /^["']/.test(written) || !/[,[\]{}]/.test(written) ? written : JSON.stringify(text);
};

export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

export function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
