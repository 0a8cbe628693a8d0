import type { AnyFinding } from '../model/finding/finding.ts';
import type { PartName } from '../model/message.ts';
import { readLock } from '../lock/lock-file.ts';
import { buildLock, wiringsIn, type Wiring } from '../lock/wirings.ts';
import type { Project } from '../project/project.ts';
import rewired from '../rules/lock/rewired/rule.ts';
import type { CellOutcome } from './lint-cell.ts';
import type { Cell } from './matrix.ts';
import { reportedBy } from './run-findings.ts';
import type { ActiveRule } from './settings.ts';
import { sightingInSource, sightingOf, type Sighting, type SightingContext } from './sighting.ts';

/** What a place of a message prints, wherever the place is. */
export interface WiringNote {
  readonly part: PartName;
  readonly context: string;
  readonly prints: string;
}

/** What one message prints, and how that differs from the lock. */
export interface LockNotes {
  readonly wirings: readonly WiringNote[];
  readonly sightings: readonly Sighting[];
}

/** Sees the messages of a run go by, and holds what they print to the project's lock. */
export interface LockWatch {
  /** What the lock has of a message, in one text; undefined where it does not have it. */
  entryOf(message: string): string | undefined;
  note(outcome: CellOutcome, context: SightingContext): LockNotes;
  see(
    cell: Cell,
    seen: { readonly wirings: readonly WiringNote[]; readonly isWhole: boolean },
  ): void;
  /** What none of `cells` prints any more. */
  tell(cells: readonly Cell[]): Sighting[];
  /** Messages of the lock that the project does not have; `cells` are all of the project. */
  tellGone(cells: readonly Cell[]): Sighting[];
}

/** Undefined for a project without a lock, or where nobody asks. Throws a `UserError` for a broken one. */
export function watchLock(project: Project, active: readonly ActiveRule[]): LockWatch | undefined {
  if (!active.some(({ rule }) => rule.id === rewired.id)) return undefined;
  const file = readLock(project.root);
  if (file === undefined) return undefined;
  const { lock, rangeOf } = file;
  const present = buildLock();
  const failed = new Set<string>();
  const report = (finding: AnyFinding) => reportedBy(rewired, [finding], active);

  return {
    entryOf: (message) => {
      const parts = lock.get(message);
      return parts && JSON.stringify([...parts].map(([part, prints]) => [part, [...prints]]));
    },

    note({ message, reading }, context) {
      const { cell } = context;
      const { name, at } = cell.definition;
      const wirings = [...wiringsIn(message, reading)];
      const locked = lock.get(name);
      const sightings =
        locked === undefined
          ? report({ message: 'newMessage', data: { name }, at, severity: 'warning' }).map(
              (judged) => sightingInSource(judged, at, cell),
            )
          : wirings.flatMap((wiring) => {
              const finding = changeOf(wiring, locked.get(wiring.part)?.get(wiring.context));
              return finding === undefined
                ? []
                : report(finding).map((judged) => sightingOf(judged, context));
            });
      return {
        wirings: wirings.map(({ part, context: words, prints }) => ({
          part,
          context: words,
          prints,
        })),
        sightings,
      };
    },

    see({ definition: { name } }, { wirings, isWhole }) {
      present.add(name, wirings);
      if (!isWhole) failed.add(name);
    },

    tell(cells) {
      const now = present.lock();
      return [...lock].flatMap(([name, parts]) => {
        const cell = cells.find(({ definition }) => definition.name === name);
        // Of a message that did not render, or for nobody, nothing is known.
        if (cell === undefined || failed.has(name)) return [];
        return [...parts].flatMap(([part, contexts]) =>
          [...contexts].flatMap(([context, prints]) => {
            if (now.get(name)?.get(part)?.has(context) === true) return [];
            const at = rangeOf(name, part, context);
            const data = { context, before: prints.join(' or ') };
            const finding = { message: 'vanished', data, at, severity: 'warning' } as const;
            return report(finding).map((judged) => sightingInSource(judged, at, cell));
          }),
        );
      });
    },

    tellGone([first]) {
      const names = new Set(project.messages.map(({ name }) => name));
      return [...lock.keys()].flatMap((name) => {
        if (names.has(name) || first === undefined) return [];
        const at = rangeOf(name);
        const finding = {
          message: 'goneMessage',
          data: { name },
          at,
          severity: 'warning',
        } as const;
        return report(finding).map((judged) => sightingInSource(judged, at, first));
      });
    },
  };
}

function changeOf(
  { context, prints: now, at }: Wiring,
  before: readonly string[] | undefined,
): AnyFinding | undefined {
  if (before === undefined) {
    return { message: 'unlocked', data: { now, context }, at, severity: 'warning' };
  }
  if (before.includes(now)) return undefined;
  return { message: 'rewired', data: { now, context, before: before.join(' or ') }, at };
}
