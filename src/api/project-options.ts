import type { Severity } from '../model/finding/finding.ts';

/** Which project, and what is laid over its settings; named as the options of the command line. */
export interface ProjectOptions {
  /** Where to look for the project: it is in this folder, or in one above. Default: the current folder. */
  readonly cwd?: string;
  /** A config file to use instead of searching for one, relative to `cwd`. */
  readonly config?: string;
  /** Severities laid over the project's own, by rule id. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Leaves out the warnings, and the rules that only warn. */
  readonly quiet?: boolean;
  /** False leaves out the second render with fresh identifiers: faster, and blind to swaps that a fixture hides. */
  readonly canary?: boolean;
  /** False lets no comment in a template or fixture keep a finding back. */
  readonly inlineConfig?: boolean;
  /** A suppressions file to use instead of the project's, relative to `cwd`. */
  readonly suppressionsLocation?: string;
}
