import { lintCell } from '../../src/lint/lint-cell.ts';
import { cellsOf } from '../../src/lint/matrix.ts';
import { activeRules } from '../../src/lint/settings.ts';
import type { Sighting } from '../../src/lint/sighting.ts';
import { indexLines } from '../../src/model/text/position.ts';
import { loadProject } from '../../src/project/load-project.ts';
import { createReader } from '../../src/read/read-message.ts';
import { openRenderer } from '../../src/render/renderer.ts';
import { rules } from '../../src/rules/index.ts';
import { makeProject } from '../support/make-project.ts';

/** Where words can stand in a message. */
export const PLACEMENTS = [
  'Handlebars, then MJML',
  'MJML, then Handlebars',
  'Handlebars alone',
  'text part',
  'subject',
] as const;

export type Placement = (typeof PLACEMENTS)[number];

export const IN_HTML: readonly Placement[] = PLACEMENTS.slice(0, 3);

/** A message around some words, as a project of its own. */
export interface Given {
  readonly words: string;
  readonly placement: Placement;
  readonly records: Readonly<Record<string, unknown>>;
  readonly partials?: Readonly<Record<string, string>>;
  /** Source of a module that exports the helpers. */
  readonly helpers?: string;
  /** Source of the config's `context`. */
  readonly context?: string;
  readonly facts?: object;
  readonly about?: readonly string[];
}

/** What sendlint has to say about the identifiers of one customer's message. */
export interface Judged {
  /** `identifier/mismatched · order.internalNumber · templates/credit.hbs:3:24`, one for each finding. */
  readonly verdicts: readonly string[];
  readonly findings: readonly Sighting[];
}

/** A place in a template, written between « and », and the files without those marks. */
export interface MarkedFiles {
  readonly files: Readonly<Record<string, string>>;
  /** `file:line:column` of the first mark. */
  readonly place: string;
}

export function filesOf({
  words,
  placement,
  records,
  partials,
  helpers,
  context,
  ...message
}: Given): MarkedFiles {
  const settings = JSON.stringify({
    messages: {
      credit: { ...SETTINGS[placement], ...(message.about && { about: message.about }) },
    },
    ...(message.facts && { facts: message.facts }),
    ...(helpers !== undefined && { handlebars: { helpers: 'helpers.mjs' } }),
  });
  const marked: Record<string, string> = {
    ...TEMPLATES[placement](words),
    ...Object.fromEntries(
      Object.entries(partials ?? {}).map(([name, text]) => [
        `templates/partials/${name}.hbs`,
        text,
      ]),
    ),
  };
  const files = Object.fromEntries(
    Object.entries(marked).map(([file, text]) => [file, text.replace(/[«»]/g, '')]),
  );
  for (const [name, record] of Object.entries(records)) {
    files[`fixtures/customers/${name}.json`] = JSON.stringify(record, null, 2);
  }
  if (context === undefined) files['sendlint.config.json'] = settings;
  else files['sendlint.config.mjs'] = `export default { ...${settings}, context: ${context} };\n`;
  if (helpers !== undefined) files['helpers.mjs'] = helpers;
  return { files, place: placeOf(marked) };
}

/** Lints the project, and says what was found for each of its customers. */
export async function judge(given: Given): Promise<Readonly<Record<string, Judged>>> {
  const project = await loadProject({ cwd: await makeProject(filesOf(given).files) });
  const renderer = await openRenderer(project);
  const judged: Record<string, Judged> = {};
  for (const cell of cellsOf(project)) {
    const bench = { project, renderer, reader, rules: ACTIVE, canary: true };
    const { sightings } = await lintCell(cell, bench);
    judged[cell.customer.name] = { findings: sightings, verdicts: sightings.map(verdictOf) };
  }
  return judged;
}

/** It compiles each lexicon when it first reads: one serves all scenarios. */
const reader = createReader();

/** Identifiers are what the scenarios are about, and that they render at all. */
const ACTIVE = activeRules(
  rules.filter(({ id }) => /^(?:identifier|render)\//.test(id)),
  new Map(),
);

function verdictOf({ rule, blame, at }: Sighting): string {
  const cause = blame.kind === 'expression' ? (blame.paths[0] ?? 'nothing read') : blame.kind;
  return `${rule} · ${cause} · ${at.file}:${at.start.line}:${at.start.column}`;
}

function placeOf(marked: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(marked)) {
    const at = text.indexOf('«');
    if (at < 0) continue;
    const { line, column } = indexLines(text).rangeOf({ start: at, end: at }).start;
    return `${file}:${line}:${column}`;
  }
  return 'nowhere';
}

const SETTINGS: Readonly<Record<Placement, object>> = {
  'Handlebars, then MJML': { html: 'templates/credit.mjml', order: ['handlebars', 'mjml'] },
  'MJML, then Handlebars': { html: 'templates/credit.mjml', order: ['mjml', 'handlebars'] },
  'Handlebars alone': { html: 'templates/credit.hbs' },
  'text part': { text: 'templates/credit.txt.hbs' },
  subject: { html: 'templates/credit.hbs' },
};

const TEMPLATES: Readonly<Record<Placement, (words: string) => Record<string, string>>> = {
  'Handlebars, then MJML': (words) => ({ 'templates/credit.mjml': mjml(words) }),
  'MJML, then Handlebars': (words) => ({ 'templates/credit.mjml': mjml(words) }),
  'Handlebars alone': (words) => ({ 'templates/credit.hbs': html(words) }),
  'text part': (words) => ({ 'templates/credit.txt.hbs': `Dear Customer,\n\n${words}\n` }),
  subject: (words) => ({
    'templates/credit.hbs': `---\nsubject: '${words.replaceAll("'", "''")}'\n---\n${html('We have news.')}`,
  }),
};

const mjml = (words: string): string => `<mjml>
  <mj-body>
    <mj-section>
      <mj-column>
        <mj-text>
          <p>We have news.</p>
          ${words}
        </mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`;

const html = (words: string): string => `<!doctype html>
<html lang="en">
  <body>
    <div>
      ${words}
    </div>
  </body>
</html>
`;
