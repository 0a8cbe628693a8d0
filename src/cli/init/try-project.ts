import { UserError } from '../../model/user-error.ts';
import { loadProject } from '../../project/load-project.ts';

/** What keeps the project from being read as it now stands, a line for each fault; nothing where it can be. */
export async function tryProject(cwd: string): Promise<readonly string[]> {
  try {
    await loadProject({ cwd });
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.slice(0, 10).map(({ message, hint, at }) => {
      const place = at === undefined ? '' : `${at.file}:${at.start.line}: `;
      return `${place}${message}${hint === undefined ? '' : ` ${hint}`}`;
    });
  }
}
