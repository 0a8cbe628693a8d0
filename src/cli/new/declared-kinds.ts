import type { Project } from '../../project/project.ts';

/** Kinds of identifiers by path, as far as the project's data dictionary declares them for a record. */
export function declaredKinds(project: Project, data: object): ReadonlyMap<string, string> {
  const [message] = project.messages;
  if (message === undefined) return new Map();
  const customer = {
    name: 'new',
    file: '',
    data,
    locale: undefined,
    rangeOf: () => undefined,
  };
  const { identifiers } = project.factsOf(data, { customer, message, to: undefined });
  return new Map(
    identifiers
      .filter(({ source }) => source.how === 'declared')
      .map(({ path, kind }) => [path, kind]),
  );
}
