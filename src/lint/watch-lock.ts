import type { AnyFinding } from '../model/finding/finding.ts';
import { readLock } from '../lock/lock-file.ts';
import { buildLock, wiringsIn, type Wiring } from '../lock/wirings.ts';
import type { Project } from '../project/project.ts';
import rewired from '../rules/lock/rewired/rule.ts';
import type { CellOutcome } from './lint-cell.ts';
import type { Cell } from './matrix.ts';
import { reportedBy } from './run-findings.ts';
import type { ActiveRule } from './settings.ts';
import { sightingInSource, sightingOf, type Sighting, type SightingContext } from './sighting.ts';

/** Sees the messages of a run go by, and holds what they print to the project's lock. */
export interface LockWatch {
  /** What has changed in one message. */
  see(outcome: CellOutcome, context: SightingContext): Sighting[];
  /** What no message of the run prints any more. */
  tell(cells: readonly Cell[]): Sighting[];
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
    see({ message, reading, isWhole }, context) {
      const { cell } = context;
      const { name, at } = cell.definition;
      const wirings = [...wiringsIn(message, reading)];
      present.add(name, wirings);
      if (!isWhole) failed.add(name);
      const locked = lock.get(name);
      if (locked === undefined) {
        const finding = { message: 'newMessage', data: { name }, at, severity: 'warning' } as const;
        return report(finding).map((judged) => sightingInSource(judged, at, cell));
      }
      return wirings.flatMap((wiring) => {
        const finding = changeOf(wiring, locked.get(wiring.part)?.get(wiring.context));
        return finding === undefined
          ? []
          : report(finding).map((judged) => sightingOf(judged, context));
      });
    },

    tell(cells) {
      const now = present.lock();
      return [...lock].flatMap(([name, parts]) => {
        const cell = cells.find(({ definition }) => definition.name === name);
        const isMessage = project.messages.some((definition) => definition.name === name);
        if (!isMessage) {
          const [first] = cells;
          const at = rangeOf(name);
          const finding = {
            message: 'goneMessage',
            data: { name },
            at,
            severity: 'warning',
          } as const;
          return first === undefined
            ? []
            : report(finding).map((judged) => sightingInSource(judged, at, first));
        }
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
