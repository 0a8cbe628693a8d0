import { existsSync } from 'node:fs';
import type { SourceRange } from '../../model/text/position.ts';
import { UserError, type Problem } from '../../model/user-error.ts';
import { type SuppressionsInput, suppressionsSchema } from '../schema/suppressions.ts';
import { parseYaml } from '../source/parse-yaml.ts';
import { readText, type TextFile, textFile } from '../source/text-file.ts';
import { dataOf } from '../source/yaml-data.ts';
import { inDocument, problemsOf } from '../source/zod-problems.ts';

/** Beside the config, at the project's root, unless the command line names another. */
export const SUPPRESSIONS_FILE = 'sendlint-suppressions.json';

/** Findings of one rule in one file that are kept back. */
export interface SuppressionEntry {
  readonly count: number;
  /** The last day of it: `2026-12-31`. */
  readonly until?: string;
  readonly reason?: string;
}

/** By file as findings name it, then by rule. */
export type SuppressionEntries = ReadonlyMap<string, ReadonlyMap<string, SuppressionEntry>>;

/** The suppressions file of a project, there or not. */
export interface SuppressionsFile {
  /** As problems and findings name it. */
  readonly name: string;
  /** Undefined for one that is not there. */
  readonly text: string | undefined;
  readonly schema: string | undefined;
  readonly entries: SuppressionEntries;
  /** Where an entry stands. */
  readonly rangeOf: (file: string, rule: string) => SourceRange;
}

/** Throws a {@link UserError} for a file that is broken. One that is not there holds nothing. */
export function readSuppressions(absolute: string, name: string): SuppressionsFile {
  if (!existsSync(absolute)) return none(name);
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const file = readText(absolute, name, report);
  if (file === undefined) throw new UserError(...problems);
  return suppressionsIn(file);
}

/** The same of a text that was read already; undefined for a file that is not there. */
export const suppressionsOf = (name: string, text: string | undefined): SuppressionsFile =>
  text === undefined ? none(name) : suppressionsIn(textFile(name, text));

function suppressionsIn(file: TextFile): SuppressionsFile {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(inJson(problem));
  const document = parseYaml(file, report);
  if (document === undefined) throw new UserError(...problems);

  // Written by hand it may pass for YAML; what the next tool reads must be JSON.
  problems.push(...notJson(file));
  if (problems.length > 0) throw new UserError(...problems);
  const data = dataOf(document, report);
  const parsed = suppressionsSchema.safeParse(data, { reportInput: true });
  if (!parsed.success) {
    problems.push(...problemsOf(parsed.error, suppressionsSchema, inDocument(document)));
  }
  if (!parsed.success || problems.length > 0) throw new UserError(...problems);
  const { $schema: schema, ...files } = parsed.data;
  return {
    name: file.name,
    text: file.text,
    schema,
    entries: entriesOf(files),
    rangeOf: (...steps) => document.keyRangeOf(steps) ?? document.at,
  };
}

/** What would be a list in YAML is one entry here. */
const inJson = (problem: Problem): Problem =>
  problem.message.startsWith('Duplicate key ')
    ? { ...problem, hint: 'Join them into one: of a rule that stands in both, add up the counts.' }
    : problem;

function none(name: string): SuppressionsFile {
  const at = textFile(name, '').rangeOf({ start: 0, end: 0 });
  return { name, text: undefined, schema: undefined, entries: new Map(), rangeOf: () => at };
}

function notJson(file: TextFile): Problem[] {
  try {
    JSON.parse(file.text);
    return [];
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, position] = /position (\d+)/.exec(said) ?? [];
    const start = position === undefined ? firstThatIsNoToken(file.text) : Number(position);
    const hint = 'Restore it from version control, or delete it and run "sendlint --suppress-all".';
    return [file.problem('Expected JSON.', { hint, span: { start, end: start + 1 } })];
  }
}

/** For what Node says no place of. */
function firstThatIsNoToken(text: string): number {
  const tokens = /(?:\s+|[{}[\],:]|"(?:[^"\\\r\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)*/y;
  return tokens.exec(text)?.[0].length ?? 0;
}

function entriesOf(files: Omit<SuppressionsInput, '$schema'>): SuppressionEntries {
  return new Map(
    Object.entries(files).map(([file, rules]) => [
      file,
      new Map(
        Object.entries(rules).map(([rule, { count, until, reason }]) => [
          rule,
          {
            count,
            ...(until !== undefined && { until }),
            ...(reason !== undefined && { reason }),
          },
        ]),
      ),
    ]),
  );
}

/** The text of the file: the same for the same entries, in whatever order they were found. */
export function printSuppressions(entries: SuppressionEntries, schema?: string): string {
  const files = sorted(entries).map(([file, rules]) => [file, Object.fromEntries(sorted(rules))]);
  const head = schema === undefined ? {} : { $schema: schema };
  return `${JSON.stringify({ ...head, ...Object.fromEntries(files) }, null, 2)}\n`;
}

/** By code units, so that the order is the same on every machine. */
const sorted = <Value>(map: ReadonlyMap<string, Value>): (readonly [string, Value])[] =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
