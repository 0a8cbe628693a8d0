import type { FixtureNotes } from './note-fixtures.ts';
import type { WiringNote } from './watch-lock.ts';
import type { AskedQuestion } from './questions.ts';
import type { Sighting } from './sighting.ts';

/** All that a run needs to remember of one cell: plain data, fit for a file. */
export interface CellRecord {
  readonly sightings: readonly Sighting[];
  readonly questions: readonly AskedQuestion[];
  /** Files that took part, relative to the project's root. */
  readonly files: readonly string[];
  /** False where a part did not render. */
  readonly isWhole: boolean;
  /** False where a template prints something else each time. */
  readonly isStable: boolean;
  /** What earlier renders taught of the templates, and what this one did. */
  readonly silenced: { readonly before: number; readonly after: number };
  readonly fixtures: FixtureNotes;
  /** What its places print; absent in a project without a lock. */
  readonly wirings?: readonly WiringNote[];
}
