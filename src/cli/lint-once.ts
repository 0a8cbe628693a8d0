import path from 'node:path';
import { shortfalls } from '../coverage/thresholds.ts';
import { allInputs, type ProjectGraph, readGraph } from '../graph/project-graph.ts';
import { runInputs } from '../graph/run-inputs.ts';
import { concludeRun } from '../lint/conclude-run.ts';
import { lintPart } from '../lint/lint-part.ts';
import { crewHirer } from '../lint/workers/hire-crew.ts';
import { severityOverrides } from '../lint/severity-overrides.ts';
import type { Coverage } from '../model/coverage.ts';
import { dayOf } from '../model/day-of.ts';
import type { RunResult } from '../model/run.ts';
import type { Project } from '../project/project.ts';
import { coverageReporters } from '../report/coverage/coverage-reporters.ts';
import { reporters } from '../report/reporters.ts';
import { tallyText } from '../report/terminal/tally.ts';
import { rules } from '../rules/index.ts';
import type { Store } from '../store/store.ts';
import { applyFixes } from './apply-fixes.ts';
import { blobReporter, type BlobSource, keptSuppressions, withBlobFile } from './blob-report.ts';
import { handedCache, openCache } from './cache-flags.ts';
import { onlyChanged } from './changed-flags.ts';
import { printedGraph } from './graph-flags.ts';
import type { LintFlags } from './commands/lint.ts';
import { handedData } from './handed-data.ts';
import { openProject } from './open-project.ts';
import { findProject, placesBefore } from '../project/config/find-config.ts';
import { plannedCoverage, plannedReports } from './planned-reports.ts';
import { printedConfig } from './printed-config.ts';
import { createProgress } from './progress.ts';
import { keepRun, questionOf } from './remembered-run.ts';
import { ruleFlags } from './rule-flags.ts';
import { narrowed, selectionOf } from './selection.ts';
import { refuseWithShard } from './shard-flags.ts';
import { settleSuppressions } from './settle-suppressions.ts';
import { openSuppressions, unusedCommentFlags } from './suppression-flags.ts';
import { tellRun } from './tell-run.ts';
import type { Terminal } from './terminal.ts';
import { warnAbout } from './warn-about.ts';
import { writtenBy } from './written-by.ts';

/** What a run leaves behind for the next one. */
export interface LintedOnce {
  readonly exitCode: number;
  /** Absolute paths of files that messages are made from, some of which need not be there. */
  readonly inputs: readonly string[];
}

/**
 * Lints a project and reports on it. `store` is where earlier runs of the same process left what they saw.
 * Throws a `UserError` where the run cannot be made.
 */
export async function lintOnce(
  patterns: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
  store?: Store,
): Promise<LintedOnce> {
  const started = performance.now();
  const since = Date.now();
  const question = questionOf(patterns, flags);
  const { format: formats, outputFile, coverageFormat } = flags;
  const { cwd } = terminal;
  const blob: BlobSource = { part: undefined, suppressions: undefined };
  const findings = await plannedReports({
    formats: withBlobFile(formats, outputFile, flags.shard),
    outputFile,
    reporters: [...reporters, blobReporter(blob)],
    cwd,
  });
  const coverage = plannedCoverage(coverageFormat, findings, coverageReporters, cwd);
  const allowEmpty = flags.passOnNoMessages === true;
  const { root } = await findProject({ cwd, configFile: flags.config, isOptional: true });
  const cache = openCache(flags, { root, written: writtenBy(flags, terminal), store }, terminal);
  const handed = cache && handedData(cache.data);
  const project = await openProject({ ...flags, allowEmpty, memory: handed?.memory }, terminal);
  const data = handed?.take() ?? new Map<string, unknown>();
  const ruleIds = rules.map(({ id }) => id);
  const severities = [...ruleFlags(flags.rule), ...unusedCommentFlags(flags)];
  const overrides = severityOverrides(severities, project.rules, ruleIds);
  const graph = once(() => readGraph(project));
  const selection = narrowed(
    selectionOf(project, patterns, flags, terminal.cwd, graph),
    await onlyChanged(flags, project, graph, terminal),
  );
  if (flags.printConfig === true) {
    terminal.stdout.write(printedConfig(project, overrides));
    return { exitCode: 0, inputs: [] };
  }
  if (flags.printGraph !== undefined) {
    terminal.stdout.write(printedGraph(flags.printGraph, project, graph(), selection));
    return { exitCode: 0, inputs: [] };
  }
  const isCounted = flags.coverage === true || coverage.length > 0;
  refuseWithShard(flags, {
    '--coverage': isCounted,
    '--suppress-all': flags.suppressAll === true,
    '--suppress-rule': flags.suppressRule.length > 0,
    '--prune-suppressions': flags.pruneSuppressions === true,
  });
  const opened = openSuppressions(flags, { root: project.root, cwd, ruleIds });
  warnAbout(project, flags, terminal);

  const loaded = performance.now();
  const progress = createProgress(terminal.stderr, () => performance.now());
  let took: ReadonlySet<string> | undefined;
  const onRemembered = (files: ReadonlySet<string>): void => void (took = files);
  const lint = async (subject: Project): Promise<RunResult> => {
    // Only what stands on the disk is remembered.
    const memory =
      subject === project && cache ? { ...cache.options, graph: graph(), onRemembered } : undefined;
    const settings = {
      rules: overrides,
      // Warnings that are counted must be looked for, though nobody wants to read them.
      quiet: flags.quiet === true && flags.maxWarnings === undefined,
      canary: flags.canary,
      sharedShapes: flags.sharedShapes,
      ...(flags.renderTimeout !== undefined && { renderTimeout: flags.renderTimeout }),
      version: terminal.version,
    };
    // Others read what stands on the disk as well.
    const isShared = subject === project && store === undefined;
    blob.part = await lintPart(subject, {
      ...selection,
      ...settings,
      ...(flags.shard && { shard: flags.shard }),
      ...(memory && { cache: memory }),
      ...(isShared && {
        hire: crewHirer({
          concurrency: flags.concurrency ?? 'auto',
          place: { cwd, configFile: flags.config, allowEmpty },
          data,
          settings: { ...settings, cache: cache && handedCache(cache) },
          store: cache?.options.store,
        }),
      }),
      inlineConfig: flags.inlineConfig,
      coverage: isCounted,
      onProgress: progress.update,
    }).finally(progress.clear);
    cache?.close();
    return concludeRun([blob.part]);
  };
  const load = (texts: ReadonlyMap<string, string>): Promise<Project> =>
    openProject({ ...flags, allowEmpty, texts }, terminal);
  const found = await lint(project);
  const mended = await applyFixes(found, flags, { project, load, lint }, terminal);
  const settings = new Map([...project.rules, ...overrides]);
  const about = { opened, settings, timeZone: project.clock.timeZone };
  blob.suppressions = keptSuppressions(opened, settings, project.clock.timeZone);
  const { result, unpruned } = await settleSuppressions(mended, flags, about, terminal);

  const linted = performance.now();
  const run = {
    result,
    unpruned,
    shortfalls: result.coverage === undefined ? [] : tooLittle(result.coverage, project),
    rendered: cache === undefined ? undefined : blob.part?.rendered.length,
  };
  const times = { started, loaded, linted };
  const exitCode = await tellRun(run, [...findings, ...coverage], flags, times, terminal);
  const inputs = took === undefined ? undefined : runInputs(project, graph());
  if (took !== undefined && inputs !== undefined && cache?.folder !== undefined) {
    const { warnings, clock } = project;
    const files = [...inputs.files, opened.absolute, ...placesBefore(root, cwd)];
    for (const file of took) files.push(path.resolve(root, file));
    const isDated = opened.file.entries.size > 0;
    keepRun(
      {
        result,
        unpruned,
        warnings,
        timeZone: clock.timeZone,
        day: isDated ? dayOf(terminal.now?.() ?? Date.now(), clock.timeZone) : undefined,
        inputs: { ...inputs, files },
        since,
      },
      question,
      cache.folder,
      terminal,
    );
  }
  return { exitCode, inputs: store === undefined ? [] : inputsOf(graph(), project) };
}

const inputsOf = (graph: ProjectGraph, { root }: Project): string[] =>
  allInputs(graph).map((file) => path.resolve(root, file));

function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | undefined;
  return () => (done ??= { result: work() }).result;
}

const tooLittle = ({ totals }: Coverage, { coverage, configFile }: Project): string[] =>
  shortfalls(totals, coverage.thresholds).map(({ metric, reached, demanded }) => {
    const asker = configFile ?? 'the config';
    return `Too little coverage: ${tallyText(metric, reached)}, ${asker} asks for ${demanded}%.`;
  });
