import { PART_NAMES } from '../../model/message.ts';
import type { GroupedFinding } from '../../model/run.ts';

const MOST_NAMED = 2;

/** Where a finding shows and whom it hits, in parts of a line; see the tests for what each looks like. */
export function reachOf({ at, occurrences, outOf, expectedBy }: GroupedFinding): string[] {
  const parts = new Set(occurrences.flatMap((occurrence) => occurrence.parts));
  const messages = [...new Set(occurrences.map(({ message }) => message))];
  // Whoever got a message that was rendered elsewhere may have no name.
  const customers = [...new Set(occurrences.map(({ customer }) => customer))].filter(
    (name) => name !== '',
  );
  return [
    PART_NAMES.filter((part) => parts.has(part)).join(', '),
    messages.length === 1 && isFileOf(at.file, messages[0]) ? '' : someOf(messages, 'messages'),
    customersOf(customers, outOf),
    expectedBy === undefined ? '' : `expected by case ${expectedBy}`,
  ];
}

/** Whether the file's name says already which message it is. */
const isFileOf = (file: string, message = ''): boolean =>
  file === message || `/${file}`.includes(`/${message}.`);

function customersOf(customers: readonly string[], outOf: number): string {
  if (customers.length === 0) return '';
  if (customers.length > MOST_NAMED + 1) {
    const named = customers.slice(0, MOST_NAMED).join(', ');
    return `${named} and ${customers.length - MOST_NAMED} more of ${outOf} customers`;
  }
  if (customers.length >= outOf) return listed(customers);
  return `only ${listed(customers)} of ${outOf} customers`;
}

function someOf(names: readonly string[], plural: string): string {
  if (names.length <= MOST_NAMED + 1) return listed(names);
  return `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more ${plural}`;
}

/** "ada, bruno and chen". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
