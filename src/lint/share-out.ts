import type { MarkupSharing, PlainReason } from '../model/sharing.ts';
import type { Project } from '../project/project.ts';
import type { Crew, HireCrew, LintedUnit, Unit } from './crew.ts';
import type { Cell, Ordered } from './matrix.ts';
import type { CellLinter, LintedCell } from './open-linter.ts';
import { unitsOf } from './units.ts';

/** Lints the messages of a run, in this thread and in others. */
export interface Shares {
  /** To be asked for every message, in the order of the run. */
  lint(ordered: Ordered): Promise<LintedCell>;
  /** What the documents of all messages shared, wherever they were linted. */
  sharing(): Promise<MarkupSharing | undefined>;
  close(about: { readonly hasFailed: boolean }): Promise<void>;
}

export interface ShareOptions {
  readonly project: Project;
  readonly linter: CellLinter;
  readonly hire?: HireCrew | undefined;
  /** Told how many messages are linted. */
  readonly onProgress: (done: number) => void;
}

/** `cells` are all that will be asked for. */
export function shareOut(cells: readonly Ordered[], options: ShareOptions): Shares {
  const { project, linter, hire } = options;
  const { units, messages } = hire === undefined ? NOTHING : unitsToRender(cells, linter);
  const crew = units.length < 2 ? undefined : hire?.({ project, units, messages });
  return crew === undefined ? alone(options) : together(cells, units, crew, options);
}

const NOTHING = { units: [], messages: 0 };

/** The units of which something has to be rendered, as far as that can be told. */
function unitsToRender(
  cells: readonly Ordered[],
  { memory }: CellLinter,
): { readonly units: readonly Unit[]; readonly messages: number } {
  const byOrder = new Map(cells.map(({ cell, order }) => [order, cell]));
  let messages = 0;
  const units = unitsOf(cells).filter((unit) => {
    const own = unit.flatMap((order) => byOrder.get(order) ?? []);
    const unknown = memory === undefined ? own.length : memory.unknownOf(own);
    messages += unknown;
    return unknown > 0;
  });
  return { units, messages };
}

function alone({ linter, onProgress }: ShareOptions): Shares {
  let done = 0;
  return {
    lint({ cell }) {
      onProgress(done);
      done += 1;
      return linter.lint(cell);
    },
    sharing: () => linter.sharing(),
    close: () => linter.close(),
  };
}

/** Each thread takes the first unit that nobody has taken; this one keeps what it lints before its turn. */
function together(
  cells: readonly Ordered[],
  units: readonly Unit[],
  crew: Crew,
  { linter, onProgress }: ShareOptions,
): Shares {
  const byOrder = new Map(cells.map(({ cell, order }) => [order, cell]));
  const unitOf = new Map(units.flatMap((unit, index) => unit.map((order) => [order, index])));
  const settled = new Set<number>();
  /** Linted in this thread, before their turn. */
  const ahead = new Map<number, LintedCell>();
  const elsewhere = new Map<number, LintedCell>();
  const sharings: MarkupSharing[] = [];
  let done = 0;

  const lintHere = async (cell: Cell): Promise<LintedCell> => {
    onProgress(done);
    const linted = await linter.lint(cell);
    done += 1;
    return linted;
  };
  const lintAhead = async (unit: Unit): Promise<void> => {
    for (const order of unit) {
      const cell = byOrder.get(order);
      if (cell !== undefined) ahead.set(order, await lintHere(cell));
    }
  };
  const accept = (unit: Unit, { cells: linted, sharing }: LintedUnit): void => {
    for (const [place, order] of unit.entries()) {
      const cell = linted[place];
      if (cell !== undefined) elsewhere.set(order, cell);
    }
    if (sharing !== undefined) sharings.push(sharing);
    done += linted.length;
    onProgress(done);
  };
  /** Resolves when a unit is linted, or this thread's to lint. */
  const settle = async (unit: number): Promise<void> => {
    while (!settled.has(unit)) {
      const outcome = await crew.outcomeOf(unit);
      if (outcome !== undefined) {
        settled.add(unit);
        if (outcome.kind === 'linted') accept(units[unit] ?? [], outcome);
        return;
      }
      const taken = crew.take();
      if (taken === undefined) await crew.news();
      else {
        settled.add(taken);
        if (taken !== unit) await lintAhead(units[taken] ?? []);
      }
    }
  };

  return {
    async lint({ cell, order }) {
      const unit = unitOf.get(order);
      if (unit !== undefined) await settle(unit);
      const known = ahead.get(order);
      ahead.delete(order);
      if (known !== undefined) return known;
      const linted = elsewhere.get(order);
      elsewhere.delete(order);
      return linted === undefined ? lintHere(cell) : linter.adopt(cell, linted);
    },
    sharing: async () => sumOf([...sharings, await linter.sharing()]),
    async close(about) {
      await crew.close(about);
      await linter.close();
    },
  };
}

/** Undefined where there is nothing to add up. */
function sumOf(given: readonly (MarkupSharing | undefined)[]): MarkupSharing | undefined {
  const all = given.filter((one) => one !== undefined);
  if (all.length < 2) return all[0];
  const plain = new Map<PlainReason, number>();
  for (const [reason, count] of all.flatMap((one) => [...one.plain])) {
    plain.set(reason, (plain.get(reason) ?? 0) + count);
  }
  return {
    shared: all.reduce((sum, { shared }) => sum + shared, 0),
    compiles: all.reduce((sum, { compiles }) => sum + compiles, 0),
    plain,
    broken: [...new Set(all.flatMap(({ broken }) => broken))],
  };
}
