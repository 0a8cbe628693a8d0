import type { GroupedFinding, Occurrence } from '../model/run.ts';
import type { SourceRange } from '../model/text/position.ts';
import type { Customer } from '../project/project.ts';

/** The findings, each of their occurrences with the place in the customer's file that has to do with it. */
export function withRecords(
  findings: readonly GroupedFinding[],
  customers: readonly Pick<Customer, 'name' | 'file' | 'rangeOf'>[],
): GroupedFinding[] {
  const byName = new Map(customers.map((customer) => [customer.name, customer]));
  return findings.map((finding) => {
    const path = finding.blame.kind === 'expression' ? finding.blame.paths[0] : undefined;
    return {
      ...finding,
      occurrences: finding.occurrences.map((occurrence) => {
        const customer = byName.get(occurrence.customer);
        return customer === undefined
          ? occurrence
          : { ...occurrence, record: recordOf(customer, occurrence, path) };
      }),
    };
  });
}

/** What a case lays over the record does not stand in it. */
function recordOf(
  customer: Pick<Customer, 'file' | 'rangeOf'>,
  occurrence: Occurrence,
  path: string | undefined,
): SourceRange {
  const place =
    path === undefined || occurrence.case !== undefined ? undefined : customer.rangeOf(path);
  const start = { line: 1, column: 1 };
  return place ?? { file: customer.file, start, end: start, approximate: true };
}
