import type { ValueSource } from '../define-command.ts';

/** Shells that completion has a script for. */
export const SHELLS: readonly string[] = ['bash', 'zsh', 'fish', 'powershell'];

/** What may stand there, each loaded only when it is asked for. Nothing where the project cannot be read. */
export async function valuesOf(source: ValueSource, cwd: string): Promise<readonly string[]> {
  try {
    return await SOURCES[source](cwd);
  } catch {
    // A shell shows completions or nothing: what is wrong with the project is for a run to say.
    return [];
  }
}

const SOURCES: Readonly<Record<ValueSource, (cwd: string) => Promise<readonly string[]>>> = {
  shells: async () => SHELLS,
  rules: async () => (await import('../../rules/index.ts')).rules.map(({ id }) => id),
  formats: async () => (await import('../../report/reporters.ts')).reporters.map(nameOf),
  'coverage formats': async () =>
    (await import('../../report/coverage/coverage-reporters.ts')).coverageReporters.map(nameOf),
  'message types': async (cwd) => [...(await projectAt(cwd)).messageTypes.keys()],
  messages: async (cwd) => [
    ...new Set((await projectAt(cwd)).messages.map(({ name, variantOf = name }) => variantOf)),
  ],
  customers: async (cwd) => (await projectAt(cwd)).customers.map(nameOf),
};

const nameOf = ({ name }: { readonly name: string }): string => name;

const projectAt = async (cwd: string) =>
  (await import('../../project/load-project.ts')).loadProject({ cwd, allowEmpty: true });
