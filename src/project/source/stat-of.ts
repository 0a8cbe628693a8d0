import { statSync, type Stats } from 'node:fs';

/** What stands at a path; undefined for nothing, or nothing that can be reached. */
export function statOf(absolute: string): Stats | undefined {
  try {
    return statSync(absolute, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
