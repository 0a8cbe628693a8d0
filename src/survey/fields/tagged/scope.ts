import { type Field, fieldAt } from '../field.ts';
import type { ReadingContext } from '../template-reader.ts';
import { isKeyword } from './expression.ts';

/** What a tag opened, and the names that it gave. */
export interface Scope {
  /** Variables of the template; undefined for those that are no field. */
  readonly names: Map<string, Field | undefined>;
  /** The tag that opened it. */
  readonly tag: string;
  /** What a `case` is about. */
  readonly subject?: Field | undefined;
}

/** What is known while a template and its partials are read. */
export interface Reading extends ReadingContext {
  readonly engine: 'liquid' | 'nunjucks';
  /** Partials and macros that are being read. */
  readonly open: Set<string>;
  /** Of all files read so far. */
  readonly macros: Map<string, Macro>;
}

/** `{% macro parcel(shipment) %}…{% endmacro %}` */
interface Macro {
  readonly parameters: readonly string[];
  readonly body: string;
}

/** The field that a path names; undefined for what is no data of the customer. */
export function pathField(
  path: string,
  scopes: readonly Scope[],
  reading: Reading,
): Field | undefined {
  const steps = Array.from(path.matchAll(/[^.[\]"']+/g), ([step]) => step);
  const [first = ''] = steps;
  if (first === '' || isKeyword(first) || reading.helpers.has(first)) return undefined;
  const scope = scopes.findLast(({ names }) => names.has(first));
  if (scope === undefined) return fieldAt(reading.root, steps);
  const base = scope.names.get(first);
  return base === undefined ? undefined : fieldAt(base, steps.slice(1));
}
