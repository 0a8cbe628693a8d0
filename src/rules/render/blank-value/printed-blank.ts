import type { Judged } from '../../../model/judged.ts';
import type { PartName, Place } from '../../../model/message.ts';
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
}

/** In the order they stand. A helper that read values and chose to print nothing had its reasons. */
export const printedBlanks = ({ message }: Judged, part: PartName): PrintedBlank[] =>
  (message.parts[part]?.provenance?.printed ?? []).filter(isBlank).map(({ span, printing }) => {
    const blanks = printing.reads.filter(valueIsBlank);
    return {
      at: { part, span },
      saidEmpty: blanks.every(({ value }) => typeof value === 'string'),
      expression: printing.expression.source,
      blames: blanks.map(({ path }) => path),
    };
  });

const isBlank = ({ span, printing }: PrintedSpan): boolean =>
  span.start === span.end && printing.reads.some(valueIsBlank);

const valueIsBlank = ({ value }: Read): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
