import { closest } from './text/closest.ts';
import type { Problem } from './user-error.ts';

/** Room for every format of a report. */
const MOST_LISTED = 15;

/** The problem of a name that nothing bears. `kind` is what it should name: "customer". */
export function unknownName(kind: string, name: string, known: readonly string[]): Problem {
  const meant = closest(name, known);
  return {
    message: `Unknown ${kind} ${JSON.stringify(name)}.`,
    hint: meant === undefined ? listHint(kind, known) : `Did you mean "${meant}"?`,
  };
}

function listHint(kind: string, known: readonly string[]): string {
  if (known.length === 0) return `There is no ${kind} to choose from.`;
  if (known.length <= MOST_LISTED) return `Known: ${known.join(', ')}.`;
  const shown = known.slice(0, MOST_LISTED).join(', ');
  return `Known: ${shown} and ${known.length - MOST_LISTED} more.`;
}
