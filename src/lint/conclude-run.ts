import type { GroupedFinding, RunResult } from '../model/run.ts';
import indistinct from '../rules/fixture/indistinct/rule.ts';
import { rules } from '../rules/index.ts';
import rewired from '../rules/lock/rewired/rule.ts';
import { byPosition, groupByCause } from './group.ts';
import { groupQuestions } from './questions.ts';
import { withRecords } from './records.ts';
import { summariesOf } from './rule-summaries.ts';
import type { RunPart, SeenCell } from './run-part.ts';
import type { Sighting } from './sighting.ts';
import { keepBack, lookedAt } from './suppressions/keep-back.ts';
import { tellFixtures, tellRecords } from './watch-fixtures.ts';

/**
 * The result of a run from what its parts saw: one part, or shards of one run in any order. What only all
 * messages together can show is told where all shards are there.
 */
export function concludeRun(given: readonly RunPart[]): RunResult {
  const parts = given.toSorted((a, b) => (a.shard?.index ?? 0) - (b.shard?.index ?? 0));
  const [first] = parts;
  if (first === undefined) throw new RangeError('A run has at least one part.');
  const isWhole = first.isWhole && parts.length === (first.shard?.count ?? 1);
  const cells = parts.flatMap((part) => part.cells).toSorted((a, b) => a.order - b.order);
  const sourceOf = (file: string): string | undefined =>
    parts.map((part) => part.sourceOf(file)).find((text) => text !== undefined);

  const sightings = allSightings(parts, cells, isWhole);
  const grouped = withRecords(
    groupByCause(sightings, customersByDefinition(cells)),
    customersOf(parts),
  );
  const notes = parts.map(({ suppressions }) => suppressions);
  const looked = lookedAt(notes, isWhole);
  const kept = keepBack(grouped, notes, looked);
  const isShown = ({ severity }: GroupedFinding): boolean => !first.quiet || severity === 'error';
  const findings = kept.findings.filter(isShown).toSorted(byPosition);
  const suppressed = kept.suppressed.filter(isShown);
  const questions = groupQuestions(cells.flatMap((cell) => cell.questions));
  const unexpected = findings.filter(({ expectedBy }) => expectedBy === undefined);
  const { coverage, sharing } = first;
  return {
    version: first.version,
    root: first.root,
    messages: cells.map(({ message, customer, case: name, file }) => ({
      message,
      customer,
      ...(name !== undefined && { case: name }),
      file,
    })),
    findings,
    suppressed,
    looked,
    questions,
    counts: {
      definitions: new Set(cells.map(({ message }) => message)).size,
      customers: new Set(cells.map(({ customer }) => customer)).size,
      messages: cells.length,
      errors: unexpected.filter(({ severity }) => severity === 'error').length,
      warnings: unexpected.filter(({ severity }) => severity === 'warning').length,
      expected: findings.length - unexpected.length,
      cannotTell: questions.length,
      suppressed: suppressed.length,
    },
    rules: summariesOf(rules),
    sources: sourcesOf([...findings, ...suppressed], sourceOf),
    ...(coverage && { coverage }),
    ...(sharing && { sharing }),
    duration: Math.max(...parts.map(({ duration }) => duration)),
  };
}

/** Those of the messages in their order, then what the run itself has to say. */
function allSightings(
  parts: readonly RunPart[],
  cells: readonly SeenCell[],
  isWhole: boolean,
): Sighting[] {
  const seen = parts.map(({ fixtures }) => fixtures);
  const sightings = [...cells.flatMap((cell) => cell.sightings), ...tellRecords(seen)];
  // Of a part of the messages and customers nobody can say what all of them lack.
  if (isWhole) {
    sightings.push(...tellFixtures(seen), ...parts.flatMap(({ unlocked }) => unlocked));
  }
  const found = new Set(sightings.map(({ rule, expectedBy }) => keyOf(rule, expectedBy)));
  const missed = parts
    .flatMap(({ awaited }) => awaited)
    .filter(({ rule }) => isWhole || !NEED_ALL.has(rule))
    .filter((expected) => !found.has(keyOf(expected.rule, expected.case)));
  return [
    ...sightings,
    ...missed.flatMap((expected) => expected.missed),
    ...parts.flatMap(({ idle }) => idle),
  ];
}

/** Rules that find some of what they find only where all messages are there. */
const NEED_ALL: ReadonlySet<string> = new Set([indistinct.id, rewired.id]);

const keyOf = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);

function customersByDefinition(cells: readonly SeenCell[]): Map<string, Set<string>> {
  const customers = new Map<string, Set<string>>();
  for (const { message, customer } of cells) {
    const names = customers.get(message) ?? new Set();
    customers.set(message, names.add(customer));
  }
  return customers;
}

/** Each part knows the places in records that its own findings ask for. */
function customersOf(parts: readonly RunPart[]): RunPart['customers'] {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first?.customers ?? [];
  return first.customers.map(({ name, file }, index) => ({
    name,
    file,
    rangeOf: (path) =>
      parts.map(({ customers }) => customers[index]?.rangeOf(path)).find((at) => at !== undefined),
  }));
}

function sourcesOf(
  findings: RunResult['findings'],
  sourceOf: RunPart['sourceOf'],
): ReadonlyMap<string, string> {
  const files = new Set(
    findings.flatMap(({ at, related }) => [at, ...related]).map(({ file }) => file),
  );
  return new Map(
    [...files].flatMap((file) => {
      const text = sourceOf(file);
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
}
