import type { Coverage } from '../model/coverage.ts';
import type { LintedMessage } from '../model/run.ts';
import type { MarkupSharing } from '../model/sharing.ts';
import type { Customer } from '../project/project.ts';
import type { AskedQuestion } from './questions.ts';
import type { Shard } from './shard.ts';
import type { Sighting } from './sighting.ts';
import type { SuppressionNotes } from './suppressions/suppression-notes.ts';
import type { SeenFixtures } from './watch-fixtures.ts';

/**
 * What one run, or one shard of it, saw: all that the result is made of. Beside functions that look
 * something up it is plain data.
 */
export interface RunPart {
  /** Of sendlint. */
  readonly version: string;
  /** Absolute path of the project. */
  readonly root: string;
  /** Absent where the run was not divided. */
  readonly shard?: Shard;
  /** The same for all shards of one run, and another for a run over other messages or with other rules. */
  readonly plan: string;
  /** False where messages or customers were chosen: then nobody can say what all of them lack. */
  readonly isWhole: boolean;
  /** Whether findings that only warn are left out. */
  readonly quiet: boolean;
  readonly cells: readonly SeenCell[];
  readonly fixtures: SeenFixtures;
  /** What the lock has and no message prints. */
  readonly unlocked: readonly Sighting[];
  readonly awaited: readonly AwaitedFinding[];
  /** Cases that no message is for. */
  readonly idle: readonly Sighting[];
  readonly suppressions: SuppressionNotes;
  /** All of the project. */
  readonly customers: readonly Pick<Customer, 'name' | 'file' | 'rangeOf'>[];
  /** Text of one of the user's files. */
  readonly sourceOf: (file: string) => string | undefined;
  /** What documents of one shape had in common. */
  readonly sharing?: MarkupSharing;
  readonly coverage?: Coverage;
  /** Places of the messages that were rendered; a cache remembered the others. */
  readonly rendered: readonly number[];
  /** Milliseconds of wall time. */
  readonly duration: number;
}

/** One message as the run saw it. */
export interface SeenCell extends LintedMessage {
  /** Its place among all messages of the project, from 0. */
  readonly order: number;
  readonly sightings: readonly Sighting[];
  readonly questions: readonly AskedQuestion[];
}

/** A finding that a case expects, and what to report where none of its messages has it. */
export interface AwaitedFinding {
  readonly rule: string;
  readonly case: string;
  readonly missed: readonly Sighting[];
}
