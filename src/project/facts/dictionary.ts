import type { FactsDictionary, IdentifierEntry } from '../schema/facts.ts';
import { stepsOf } from '../data/path.ts';

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
