import { entryOf } from '../field.ts';
import { literalsIn, pathsIn, withoutStrings } from './expression.ts';
import { pathField, type Reading, type Scope } from './scope.ts';

/** Reads a condition: its fields are tested, and hold what passes it where that is plain. */
export function readTest(
  test: string,
  isNegated: boolean,
  scopes: readonly Scope[],
  reading: Reading,
): void {
  for (const part of test.split(/\band\b|\bor\b|&&|\|\|/)) {
    const [left, operator, right] = splitOnce(part);
    const fields = [left, right].flatMap((side) =>
      pathsIn(side).flatMap((path) => pathField(path, scopes, reading) ?? []),
    );
    for (const field of fields) field.uses.add('tested');
    const [field] = fields;
    if (field === undefined || fields.length > 1 || isNegated || /^(?:!|<>)/.test(operator))
      continue;
    for (const literal of [...literalsIn(left), ...literalsIn(right)]) {
      const isOfEntry =
        operator === 'contains' || (operator === 'in' && literalsIn(left).length > 0);
      if (isOfEntry) entryOf(field).literals.add(literal);
      else field.literals.add(passing(operator, literal));
    }
  }
}

/** A value that passes a comparison: more than one is two. */
function passing(operator: string, literal: string | number): string | number {
  if (typeof literal === 'string' || operator.startsWith('=')) return literal;
  return literal + (operator === '>' ? 1 : operator === '<' ? -1 : 0);
}

/** What stands on both sides of a comparison. */
function splitOnce(part: string): readonly [string, string, string] {
  const plain = withoutStrings(part);
  const match = COMPARISON.exec(plain);
  if (match === null) return [part, '', ''];
  return [part.slice(0, match.index), match[0], part.slice(match.index + match[0].length)];
}

const COMPARISON = /(===?|!==?|<=|>=|<>|<|>|\bcontains\b|\bin\b)/;
