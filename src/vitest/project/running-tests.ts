/** What of a task of Vitest is looked at; the same in all its versions. */
export interface Task {
  readonly type: string;
  readonly name: string;
  readonly mode: string;
  readonly suite?: Task | undefined;
  readonly file?: Task;
  readonly tasks?: readonly Task[];
}

/** Key of a test by the group that it stands in. */
export const testKey = (group: string, title: string): string => JSON.stringify([group, title]);

/** Which tests beside this one, in its group and the groups beside that, are not filtered out. */
export function runningTests(task: Task): ReadonlySet<string> {
  const groups = (task.suite?.suite ?? task.file)?.tasks ?? [];
  return new Set(
    groups.flatMap((group) =>
      (group.tasks ?? [])
        .filter(({ mode }) => mode !== 'skip' && mode !== 'todo')
        .map(({ name }) => testKey(group.name, name)),
    ),
  );
}
