import path from 'node:path';
import type { LintOptions } from '../lint/lint-project.ts';
import { type ActiveRule, activeRules, rulesOfErrors } from '../lint/settings.ts';
import { severityOverrides } from '../lint/severity-overrides.ts';
import { applyEntries } from '../lint/suppressions/apply-entries.ts';
import { dayOf } from '../model/day-of.ts';
import type { RunResult } from '../model/run.ts';
import { loadProject } from '../project/load-project.ts';
import type { Project } from '../project/project.ts';
import { readSuppressions, SUPPRESSIONS_FILE } from '../project/suppressions/suppressions-file.ts';
import { rules as allRules } from '../rules/index.ts';
import expired from '../rules/suppression/expired/rule.ts';
import { ownVersion } from './own-version.ts';
import type { ProjectOptions } from './project-options.ts';

/** A project, and how to run over it. */
export interface Subject {
  readonly project: Project;
  /** What every run over it is made with. */
  readonly settings: Settings;
  /** Rules that are on. */
  readonly rules: readonly ActiveRule[];
  /** A result without what the suppressions file keeps back. */
  settle(found: RunResult): RunResult;
}

export type Settings = Pick<LintOptions, 'rules' | 'quiet' | 'canary' | 'inlineConfig' | 'version'>;

/** Reads a project for programs. Throws a {@link UserError} with every fault of every file, and for options that do not fit. */
export async function openSubject(options: ProjectOptions): Promise<Subject> {
  const { config, rules = {}, quiet = false, canary = true, inlineConfig = true } = options;
  const cwd = path.resolve(options.cwd ?? '');
  const ruleIds = allRules.map(({ id }) => id);
  const project = await loadProject({ cwd, configFile: config, ruleIds });
  const overrides = severityOverrides(Object.entries(rules), project.rules, ruleIds);
  const active = activeRules(allRules, new Map([...project.rules, ...overrides]));
  return {
    project,
    settings: { rules: overrides, quiet, canary, inlineConfig, version: ownVersion() },
    rules: quiet ? rulesOfErrors(active) : active,
    settle: settler(project, active, suppressionsFile(options, cwd, project)),
  };
}

const suppressionsFile = (
  { suppressionsLocation: location }: ProjectOptions,
  cwd: string,
  { root }: Project,
): string =>
  location === undefined ? path.join(root, SUPPRESSIONS_FILE) : path.resolve(cwd, location);

function settler(
  { root, clock: { timeZone } }: Project,
  active: readonly ActiveRule[],
  absolute: string,
): Subject['settle'] {
  const file = readSuppressions(absolute, path.relative(root, absolute).split(path.sep).join('/'));
  const severity = active.find(({ rule }) => rule.id === expired.id)?.severity;
  return (found) => {
    const today = dayOf(Date.now(), timeZone);
    return applyEntries(found, file, { today, expired: severity }).result;
  };
}
