import { stringify } from 'yaml';

/** What a new case says. */
export interface CaseDraft {
  readonly message: string;
  /** Undefined for everybody who gets the message. */
  readonly customers: readonly string[] | undefined;
  readonly subject: string | undefined;
  readonly shows: readonly string[];
  readonly finds: readonly string[];
}

/** A case's file: `schema` is the way from it to sendlint's schema. */
export function caseText(
  { message, customers, subject, shows, finds }: CaseDraft,
  schema: string,
): string {
  const expected = [
    ...(subject === undefined ? [] : [`  - subject: ${scalar(subject)}`]),
    ...shows.map((text) => `  - shows: ${scalar(text)}`),
    ...(finds.length === 0
      ? []
      : [
          '  # Reported today. A finding that a case expects is kept as a regression test and fails no run:',
          '  # take the line out to have it mended.',
          ...finds.map((rule) => `  - finds: ${rule}`),
        ]),
  ];
  const begun = [
    '  # What the message says today: take out what need not be so, and say what must.',
    ...expected,
  ];
  const nothing = ['  # What must be so: shows, shows-not, links-to, subject, finds, finds-not.'];
  return [
    `# yaml-language-server: $schema=${schema}`,
    `message: ${scalar(message)}`,
    ...(customers === undefined ? [] : [`customers: [${customers.map(scalar).join(', ')}]`]),
    ...(expected.length === 0 ? ['expect: []', ...nothing] : ['expect:', ...begun]),
    '',
  ].join('\n');
}

/** On one line; in quotes where a list on one line needs them. */
function scalar(text: string): string {
  // Between slashes it would be a pattern.
  const written = /^\/.*\/\w*$/s.test(text)
    ? JSON.stringify(text)
    : stringify(text, STYLE).trimEnd();
  return /^["']/.test(written) || !/[,[\]{}\n]/.test(written) ? written : JSON.stringify(text);
}

const STYLE = { lineWidth: 0, blockQuote: false } as const;
