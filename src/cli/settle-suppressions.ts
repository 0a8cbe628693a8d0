import { existsSync } from 'node:fs';
import path from 'node:path';
import { activeRules } from '../lint/settings.ts';
import {
  applyEntries,
  type Applied,
  type ApplyOptions,
  type UnusedEntry,
} from '../lint/suppressions/apply-entries.ts';
import { pruneUnused, suppressFound } from '../lint/suppressions/update-entries.ts';
import { dayOf } from '../model/day-of.ts';
import { closest } from '../model/text/closest.ts';
import type { RunResult } from '../model/run.ts';
import type { RuleSetting } from '../project/project.ts';
import {
  printSuppressions,
  readSuppressions,
  type SuppressionEntries,
} from '../project/suppressions/suppressions-file.ts';
import { counted } from '../report/terminal/count.ts';
import { rules as allRules } from '../rules/index.ts';
import expired from '../rules/suppression/expired/rule.ts';
import type { OpenedSuppressions, SuppressionFlags } from './suppression-flags.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

export interface Settled {
  readonly result: RunResult;
  /** Why the run fails with exit code 2, where it does: entries that keep nothing back any more. */
  readonly unpruned: string | undefined;
}

interface About {
  readonly opened: OpenedSuppressions;
  /** Of the project, with what the command line lays over them. */
  readonly settings: ReadonlyMap<string, RuleSetting>;
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * Applies the suppressions file to what a run found, after the flags had it written or pruned. Throws a
 * `UserError` where it cannot be written.
 */
export async function settleSuppressions(
  found: RunResult,
  flags: SuppressionFlags,
  about: About,
  terminal: Terminal,
): Promise<Settled> {
  const { opened } = about;
  const today = dayOf(terminal.now?.() ?? Date.now(), about.timeZone);
  const active = activeRules(allRules, about.settings);
  const severity = active.find(({ rule }) => rule.id === expired.id)?.severity;
  const options: ApplyOptions = { today, expired: severity };

  const applied = applyEntries(found, opened.file, options);
  const wanted = wantedEntries(found, applied, flags, { ...about, today });
  const file = wanted === undefined ? opened.file : await rewrite(wanted, opened, terminal);
  noteWarnings(found, flags, terminal);
  const { result, unused } = file === opened.file ? applied : applyEntries(found, file, options);
  const isPassed = flags.passOnUnprunedSuppressions === true || unused.length === 0;
  return { result, unpruned: isPassed ? undefined : unprunedText(unused, file.name) };
}

/** What the flags want the file to hold; undefined where they do not speak of it. */
function wantedEntries(
  found: RunResult,
  { unused }: Applied,
  { suppressAll, suppressRule, pruneSuppressions }: SuppressionFlags,
  { opened, today }: About & { readonly today: string },
): SuppressionEntries | undefined {
  const { entries } = opened.file;
  if (suppressAll === true) return suppressFound(entries, found, { today });
  if (suppressRule.length > 0) return suppressFound(entries, found, { rules: suppressRule, today });
  if (pruneSuppressions !== true) return undefined;
  return pruneUnused(entries, unused, (file) => existsSync(path.resolve(found.root, file)));
}

/** A file that says the same already is left as it is, however it is laid out. */
async function rewrite(
  entries: SuppressionEntries,
  { file, absolute }: OpenedSuppressions,
  { stderr }: Terminal,
): Promise<OpenedSuppressions['file']> {
  const text = printSuppressions(entries, file.schema);
  if (text === printSuppressions(file.entries, file.schema)) {
    stderr.write(`${file.name} needs no change.\n`);
    return file;
  }
  await writeWhole(absolute, text);
  const all = [...entries.values()].flatMap((rules) => [...rules.values()]);
  const sum = all.reduce((total, { count }) => total + count, 0);
  stderr.write(
    `Wrote ${file.name}: ${counted(sum, 'finding')} in ${counted(entries.size, 'file')}.\n`,
  );
  return readSuppressions(absolute, file.name);
}

/** Whoever names a rule wants to see it gone, and a rule that only warns stays. */
function noteWarnings(
  { findings }: RunResult,
  { suppressRule }: SuppressionFlags,
  { stderr }: Terminal,
): void {
  for (const id of suppressRule) {
    const severities = new Set(
      findings.filter(({ rule }) => rule === id).map(({ severity }) => severity),
    );
    if (severities.has('warning') && !severities.has('error')) {
      stderr.write(`${id} only warns here: the suppressions file is for errors.\n`);
    }
  }
}

const MOST_LISTED = 10;

/** A rule that is none keeps nothing back, and by its own name nobody finds out why. */
function unknownNote(rule: string): string {
  const ids: readonly string[] = allRules.map(({ id }) => id);
  if (ids.includes(rule)) return '';
  const meant = closest(rule, ids);
  return meant === undefined
    ? ', which is no rule'
    : `, which is no rule: did you mean "${meant}"?`;
}

function unprunedText(unused: readonly UnusedEntry[], name: string): string {
  const listed = unused
    .slice(0, MOST_LISTED)
    .map(({ file, rule, count }) => `  ${file}: ${count} of ${rule}${unknownNote(rule)}`);
  const more = unused.length - listed.length;
  return [
    `${name} keeps back what does not occur any more:`,
    ...listed,
    ...(more > 0 ? [`  and ${more} more`] : []),
    'Run sendlint with --prune-suppressions to take it out, or with --pass-on-unpruned-suppressions to leave it.',
  ].join('\n');
}
