import type { FactsDictionary, IdentifierEntry } from '../schema/facts.ts';
import { IDENTIFIER_KINDS } from '../../lexicon/identifier-kinds.ts';
import { closest } from '../../model/text/closest.ts';
import type { SourceRange } from '../../model/text/position.ts';
import type { Problem } from '../../model/user-error.ts';
import { expandPath, stepsOf } from '../data/path.ts';
import type { Customer } from '../project.ts';

/** The entry of the dictionary that speaks of a path; the last one where several do. */
export function declaredKinds(
  dictionary: FactsDictionary | undefined,
): (path: string) => IdentifierEntry | undefined {
  const entries = (dictionary?.identifiers ?? [])
    .map((entry) => ({ entry, pattern: stepsOf(entry.path) }))
    .toReversed();
  return (path) => {
    if (entries.length === 0) return undefined;
    const steps = stepsOf(path);
    return entries.find(
      ({ pattern }) =>
        pattern.length === steps.length &&
        pattern.every((step, index) =>
          step === '*' ? typeof steps[index] === 'number' : String(step) === String(steps[index]),
        ),
    )?.entry;
  };
}

/** Kinds of the dictionary that are of the project's own, and all but the name of one that is known. */
export function doubtfulKinds(
  dictionary: FactsDictionary | undefined,
  rangeOf: (steps: readonly PropertyKey[]) => SourceRange,
): readonly Problem[] {
  return (dictionary?.identifiers ?? []).flatMap(({ kind }, index) => {
    const meant = kind === 'none' || Object.hasOwn(IDENTIFIER_KINDS, kind) ? undefined : near(kind);
    if (meant === undefined) return [];
    return {
      message: `"${kind}" is no kind that sendlint knows, so that no words of a message mean it.`,
      hint: `Did you mean "${meant}"?`,
      at: rangeOf(['facts', 'identifiers', index, 'kind']),
    };
  });
}

/** The kind that is called so, or almost. */
const near = (kind: string): string | undefined =>
  Object.entries(IDENTIFIER_KINDS).find(([, { noun }]) => noun === kind)?.[0] ??
  closest(kind, ['none', ...Object.keys(IDENTIFIER_KINDS)]);

/** Paths of the dictionary at which no customer has anything: misspelt, or never tried. */
export function unusedEntries(
  dictionary: FactsDictionary | undefined,
  customers: readonly Customer[],
  rangeOf: (steps: readonly PropertyKey[]) => SourceRange,
): readonly Problem[] {
  const entries = (['identifiers', 'roles'] as const).flatMap((list) =>
    (dictionary?.[list] ?? []).map(({ path }, index) => ({ path, steps: [list, index] })),
  );
  return entries.flatMap(({ path, steps }) => {
    const isUsed = customers.some(({ data }) => expandPath(data, path).length > 0);
    if (isUsed) return [];
    return {
      message: `No customer has anything at "${path}".`,
      hint: 'Mend the path, or add a customer who has it.',
      at: rangeOf(['facts', ...steps, 'path']),
    };
  });
}
