import { unknownName } from '../model/unknown-name.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import type { Project } from '../project/project.ts';
import type { Selection } from './matrix.ts';

/** A problem for each name that no message and no customer of the project has. */
export function unknownNames(
  project: Project,
  { messages = [], customers = [] }: Selection,
): Problem[] {
  const knownMessages = project.messages.flatMap(({ name, variantOf = name }) => [name, variantOf]);
  const knownCustomers = project.customers.map(({ name }) => name);
  return [
    ...unknownAmong('message', messages, [...new Set(knownMessages)]),
    ...unknownAmong('customer', customers, knownCustomers),
  ];
}

/** Throws a {@link UserError} for names that no message and no customer of the project has. */
export function checkNames(project: Project, names: Selection): void {
  const problems = unknownNames(project, names);
  if (problems.length > 0) throw new UserError(...problems);
}

const unknownAmong = (kind: string, names: readonly string[], known: readonly string[]) =>
  names.filter((name) => !known.includes(name)).map((name) => unknownName(kind, name, known));
