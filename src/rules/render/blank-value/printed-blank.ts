import type { Judged } from '../../../model/judged.ts';
import type { PartName, Place } from '../../../model/message.ts';
import { closest } from '../../../model/text/closest.ts';
import type { Expression, PrintedSpan, Read } from '../../../model/origin.ts';

/** An expression that had a value to print, and the value was blank. */
export interface PrintedBlank {
  readonly at: Place;
  /** True where the record says that there is nothing: an empty string. False for what it lacks. */
  readonly saidEmpty: boolean;
  /** Its source: `{{order.number}}`. */
  readonly expression: string;
  /** Paths of the blank values. */
  readonly blames: readonly string[];
  /** What the record has under nearly the name that it lacks. */
  readonly meant: string | undefined;
  /** True where what is meant has the same words in its path: `order.number` for `orderNumber`. */
  readonly isRenamed: boolean;
}

/** In the order they stand. A helper that read values and chose to print nothing had its reasons. */
export const printedBlanks = ({ message, facts }: Judged, part: PartName): PrintedBlank[] =>
  (message.parts[part]?.provenance?.printed ?? []).filter(isBlank).map(({ span, printing }) => {
    const blanks = printing.reads.filter(valueIsBlank);
    const renamed = renamedFrom(blanks, printing.expression, facts.values);
    return {
      at: { part, span },
      saidEmpty: blanks.every(({ value }) => typeof value === 'string'),
      expression: printing.expression.source,
      blames: blanks.map(({ path }) => path),
      meant: renamed ?? meantBy(blanks, facts.values),
      isRenamed: renamed !== undefined,
    };
  });

const isBlank = ({ span, printing }: PrintedSpan): boolean =>
  span.start === span.end && printing.reads.some(valueIsBlank);

const valueIsBlank = ({ value }: Read): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function meantBy(blanks: readonly Read[], values: ReadonlyMap<string, string>): string | undefined {
  const [lacking, ...others] = blanks;
  if (lacking === undefined || others.length > 0 || lacking.value !== undefined) return undefined;
  const [, parent = '', name = ''] = /^(.*?)([^.[\]]+)$/.exec(lacking.path) ?? [];
  // Short names are near to many, and `line2` is none for `line1`.
  if (name.length < SHORTEST_NAME) return undefined;
  const siblings = [...values.keys()]
    .filter((path) => path.startsWith(parent) && /^[^.[\]]+$/.test(path.slice(parent.length)))
    .map((path) => path.slice(parent.length));
  const near = closest(name, siblings);
  return near !== undefined && digitsOf(near) === digitsOf(name) ? parent + near : undefined;
}

const SHORTEST_NAME = 5;

/** The only path of the record that says the same in other places or letters: `points.earned`, `earnedPoints`. */
function renamedFrom(
  [lacking, ...others]: readonly Read[],
  { source }: Expression,
  values: ReadonlyMap<string, string>,
): string | undefined {
  if (lacking === undefined || others.length > 0 || lacking.value !== undefined) return undefined;
  // Of what stands in nothing only the nothing was read.
  const written = source.replace(/\?\./g, '.').replace(/[^\p{L}\p{N}_$.]/gu, '');
  const words = sortedWords(written.startsWith(`${lacking.path}.`) ? written : lacking.path);
  if (!words.includes(' ')) return undefined;
  const [found, ...more] = [...values.keys()].filter((path) => sortedWords(path) === words);
  return more.length === 0 ? found : undefined;
}

const sortedWords = (path: string): string =>
  path
    .split(/(?<=[\p{Ll}\d])(?=\p{Lu})|[^\p{L}\p{N}[\]]+|(?=\[)|(?<=\])/u)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');

const digitsOf = (name: string): string => name.replace(/\D/g, '');
