import { DIGIT_TEXT_FIELDS } from '../../lexicon/field-names/digits.ts';
import { type Step, stepsOf } from '../data/path.ts';
import type { FactsDictionary } from '../schema/facts.ts';
import { declaredKinds } from './dictionary.ts';
import { identifierName } from './identifiers/identifier-name.ts';
import { endsInNoun, nameSet } from './names.ts';
import { keysAround } from './record.ts';

/** Tells the paths whose values are texts even where they look like numbers. */
export function textFields(dictionary: FactsDictionary | undefined): (path: string) => boolean {
  const declared = declaredKinds(dictionary);
  return (path) => {
    const steps = stepsOf(path);
    const kind = declared(path)?.kind;
    if (kind !== undefined) return kind !== 'none';
    return holdsDigits(steps) || identifierName(steps) !== undefined;
  };
}

const DIGIT_TEXTS = nameSet(DIGIT_TEXT_FIELDS);

const holdsDigits = (steps: readonly Step[]): boolean =>
  endsInNoun(keysAround(steps)[0] ?? '', DIGIT_TEXTS);
