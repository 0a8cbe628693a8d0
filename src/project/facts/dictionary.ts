import type { FactsDictionary, IdentifierEntry } from '../schema/facts.ts';
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
