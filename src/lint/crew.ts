import type { MarkupSharing } from '../model/sharing.ts';
import type { Project } from '../project/project.ts';
import type { LintedCell } from './open-linter.ts';

/**
 * Messages that one thread lints one after the other, by their places among all of the project: what the
 * render of one teaches bears on those behind it.
 */
export type Unit = readonly number[];

/** Threads that lint beside this one, each of which takes one unit after the other. */
export interface Crew {
  /** Takes the first unit that nobody has taken, for this thread; undefined where none is left. */
  take(): number | undefined;
  /** What became of a unit that another thread took; undefined as long as that is at it. To be heard once. */
  outcomeOf(unit: number): Promise<UnitOutcome | undefined>;
  /** Resolves when there is an outcome that was not there, or a thread has ended. */
  news(): Promise<void>;
  /** How many of the threads have not ended. */
  readonly size: () => number;
  /** Ends the threads: at once where the run has failed. */
  close(about: { readonly hasFailed: boolean }): Promise<void>;
}

/** What another thread made of a unit: nothing where this one has to lint it. */
export type UnitOutcome = LintedUnit | { readonly kind: 'left' };

export interface LintedUnit {
  readonly kind: 'linted';
  /** In the order of the unit. */
  readonly cells: readonly LintedCell[];
  /** What the documents of its messages shared. */
  readonly sharing: MarkupSharing | undefined;
}

export interface Work {
  readonly project: Project;
  readonly units: readonly Unit[];
  /** How many of their messages have to be rendered, as far as that can be told. */
  readonly messages: number;
}

/** Undefined where it does not pay. */
export type HireCrew = (work: Work) => Crew | undefined;
