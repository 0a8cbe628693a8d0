import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lintCell } from '../lint/lint-cell.ts';
import { cellsOf } from '../lint/matrix.ts';
import type { FindingData, Severity } from '../model/finding/finding.ts';
import type { PartName } from '../model/message.ts';
import type { SourceRange } from '../model/text/position.ts';
import { loadProject } from '../project/load-project.ts';
import { createReader } from '../read/read-message.ts';
import { openRenderer } from '../render/renderer.ts';
import type { AnyRule } from '../rules/define-rule.ts';

/** A message and the customer who gets it, as a user would write them. */
export interface Example {
  /** Handlebars of the HTML part. */
  readonly html?: string;
  /** MJML with Handlebars of the HTML part, instead of `html`. */
  readonly mjml?: string;
  /** Handlebars of the text part. */
  readonly text?: string;
  /** The customer's record; a text is YAML. */
  readonly customer?: CustomerRecord;
  /** Records of other customers, by name. */
  readonly others?: Readonly<Record<string, CustomerRecord>>;
  /** What the config says of the message: type, subject, from and so on. */
  readonly message?: Readonly<Record<string, unknown>>;
  /** Everything else in the config. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A text is YAML, so that scalars keep their written form. */
type CustomerRecord = Readonly<Record<string, unknown>> | string;

export interface ReportedFinding {
  readonly message: string;
  readonly data: FindingData;
  readonly text: string;
  readonly severity: Severity;
  /** The words of the message the finding speaks of, without tags. */
  readonly over: string;
  readonly part: PartName | undefined;
  readonly at: SourceRange;
}

export interface ExampleOutcome {
  readonly findings: readonly ReportedFinding[];
  /** Ids of the questions that stayed open. */
  readonly cannotTell: readonly string[];
}

const MESSAGE = 'example';

/** One for all examples: it remembers nothing but the lexicons it has compiled. */
const reader = createReader();

export const CUSTOMER = 'ada';

/**
 * Renders, reads and judges an example as a run would, with one rule. The example stands in files while
 * it runs: it takes the way of a user's project. Throws what a run would throw.
 */
export async function runExample(rule: AnyRule, example: Example): Promise<ExampleOutcome> {
  const parent = path.resolve('node_modules/.cache/sendlint');
  await mkdir(parent, { recursive: true });
  const root = await mkdtemp(path.join(parent, 'example-'));
  try {
    await writeProject(root, example);
    return await judge(rule, root, example.options ?? {});
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function judge(
  rule: AnyRule,
  root: string,
  options: Readonly<Record<string, unknown>>,
): Promise<ExampleOutcome> {
  const project = await loadProject({ cwd: root, ruleIds: [rule.id] });
  const [cell] = cellsOf(project, { messages: [MESSAGE], customers: [CUSTOMER] });
  if (cell === undefined) throw new RangeError('The example is not a message for its customer.');
  const outcome = await lintCell(cell, {
    project,
    renderer: await openRenderer(project),
    reader,
    rules: [
      { rule, severity: rule.severity, severityIsSet: false, options: rule.options.parse(options) },
    ],
    canary: true,
  });
  return {
    findings: outcome.sightings
      .filter((sighting) => sighting.rule === rule.id)
      .map(({ message, data, text, severity, excerpt, part, at }) => ({
        message,
        data,
        text,
        severity,
        over: excerpt,
        part,
        at,
      })),
    cannotTell: outcome.questions.map(({ reason }) => reason),
  };
}

async function writeProject(root: string, example: Example): Promise<void> {
  const { html, mjml, text, customer = {}, others = {}, message = {}, config = {} } = example;
  const files = new Map<string, string>();
  const settings: Record<string, unknown> = { ...message };
  const body = mjml ?? html;
  if (body !== undefined) {
    settings['html'] = `templates/${MESSAGE}.${mjml === undefined ? 'hbs' : 'mjml'}`;
    files.set(String(settings['html']), body);
  }
  if (text !== undefined) {
    settings['text'] = `templates/${MESSAGE}.txt.hbs`;
    files.set(String(settings['text']), text);
  }
  const messages = { [MESSAGE]: settings };
  files.set('sendlint.config.json', JSON.stringify({ ...config, messages }));
  for (const [name, record] of Object.entries({ [CUSTOMER]: customer, ...others })) {
    const isYaml = typeof record === 'string';
    const file = `fixtures/customers/${name}.${isYaml ? 'yaml' : 'json'}`;
    files.set(file, isYaml ? record : JSON.stringify(record));
  }
  for (const [file, content] of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  }
}
