import type { Fix, GroupedFinding, RunResult } from '../../model/run.ts';
import type { Project } from '../../project/project.ts';
import { applyFixes } from './apply-edits.ts';

export interface FixOptions {
  /** Reads the project again, with these texts instead of what is in its files. */
  readonly load: (texts: ReadonlyMap<string, string>) => Promise<Project>;
  readonly lint: (project: Project) => Promise<RunResult>;
}

export interface FixedRun {
  /** What is found with the fixes applied. */
  readonly result: RunResult;
  /** New text by file, relative to the root. */
  readonly texts: ReadonlyMap<string, string>;
  /** Findings that are gone. */
  readonly fixed: number;
  /** Fixes that were tried and taken back, each with why, as a sentence part. */
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  readonly finding: GroupedFinding;
  readonly because: string;
}

/** A fix may uncover a fault with a fix of its own. */
const MOST_PASSES = 10;

/**
 * Applies the fixes of `first` and lints again, until none is left. A fix stays where its finding is gone and
 * none as grave is new; where several together do harm, each is tried by itself.
 */
export async function fixProject(first: RunResult, options: FixOptions): Promise<FixedRun> {
  let state: State = { result: first, texts: new Map() };
  const refused: Refusal[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const wanted = state.result.findings.filter(
      (finding) =>
        finding.fix !== undefined &&
        finding.expectedBy === undefined &&
        !refused.some((it) => isSame(it.finding, finding)),
    );
    if (wanted.length === 0) break;
    const together = await tryFixes(wanted, state, options);
    if (together.state !== undefined) {
      state = together.state;
      continue;
    }
    const before = state;
    for (const finding of wanted) {
      // A fix that was applied moved what comes after it.
      const now = state.result.findings.find((other) => isSame(other, finding));
      if (now?.fix === undefined) continue;
      const alone = await tryFixes([now], state, options);
      if (alone.state === undefined) refused.push({ finding: now, because: alone.because });
      else state = alone.state;
    }
    if (state === before) break;
  }
  const fixed = countOf(first) - countOf(state.result);
  return { result: state.result, texts: state.texts, fixed: Math.max(0, fixed), refused };
}

interface State {
  readonly result: RunResult;
  readonly texts: ReadonlyMap<string, string>;
}

type Attempt = { readonly state: State } | { readonly state: undefined; readonly because: string };

async function tryFixes(
  findings: readonly GroupedFinding[],
  { result, texts }: State,
  { load, lint }: FixOptions,
): Promise<Attempt> {
  const fixes = findings.map(({ fix }) => fix).filter((fix): fix is Fix => fix !== undefined);
  const { texts: changed, applied } = applyFixes(
    fixes,
    (file) => texts.get(file) ?? result.sources.get(file),
  );
  if (changed.size === 0) return { state: undefined, because: 'its place was not found again' };
  const next = new Map([...texts, ...changed]);
  const after = await lint(await load(next));
  const remaining = findings.filter(
    ({ fix }, index) => applied.includes(fix as Fix) && isStillThere(findings[index], after),
  );
  if (remaining.length > 0)
    return { state: undefined, because: 'the fault is still there with it' };
  const fresh = newFindings(result, after);
  // A warning in place of an error is a step forward.
  const mendsErrors = findings.some(({ severity }) => severity === 'error');
  const worse = fresh.find(({ severity }) => severity === 'error' || !mendsErrors);
  return worse === undefined
    ? { state: { result: after, texts: next } }
    : { state: undefined, because: `${worse.rule} is reported with it` };
}

const isStillThere = (finding: GroupedFinding | undefined, { findings }: RunResult): boolean =>
  finding !== undefined && findings.some((other) => isSame(other, finding));

/** Findings of a rule in a file of which there were fewer before: places move, words and numbers do not. */
function newFindings(before: RunResult, after: RunResult): readonly GroupedFinding[] {
  const known = before.findings.map(identityOf);
  return after.findings.filter((finding) => {
    const index = known.indexOf(identityOf(finding));
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

const isSame = (a: GroupedFinding, b: GroupedFinding): boolean =>
  identityOf(a) === identityOf(b) && a.at.start.line === b.at.start.line;

const identityOf = ({ rule, message, at, text }: GroupedFinding): string =>
  JSON.stringify([rule, message, at.file, text]);

const countOf = ({ findings }: RunResult): number => findings.length;
