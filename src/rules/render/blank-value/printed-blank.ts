import type { Judged } from '../../../model/judged.ts';
import type { PartName, Place } from '../../../model/message.ts';
import { closest } from '../../../model/text/closest.ts';
import type { PrintedSpan, Read } from '../../../model/origin.ts';

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
}

/** In the order they stand. A helper that read values and chose to print nothing had its reasons. */
export const printedBlanks = ({ message, facts }: Judged, part: PartName): PrintedBlank[] =>
  (message.parts[part]?.provenance?.printed ?? []).filter(isBlank).map(({ span, printing }) => {
    const blanks = printing.reads.filter(valueIsBlank);
    return {
      at: { part, span },
      saidEmpty: blanks.every(({ value }) => typeof value === 'string'),
      expression: printing.expression.source,
      blames: blanks.map(({ path }) => path),
      meant: meantBy(blanks, facts.values),
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

const digitsOf = (name: string): string => name.replace(/\D/g, '');
