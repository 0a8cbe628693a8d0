import { buildLock, wiringsIn, type Lock } from '../lock/wirings.ts';
import type { Project } from '../project/project.ts';
import { createReader } from '../read/read-message.ts';
import { openRenderer } from '../render/renderer.ts';
import { cellsOf } from './matrix.ts';

export interface LockedProject {
  readonly lock: Lock;
  /** Names of messages that did not render for everybody: they are locked as far as they did. */
  readonly failed: readonly string[];
}

/** Renders every message for every customer and writes down what each of its places prints. */
export async function lockProject(
  project: Project,
  onProgress?: (done: number, total: number) => void,
): Promise<LockedProject> {
  const renderer = await openRenderer(project);
  const reader = createReader();
  const builder = buildLock();
  const failed = new Set<string>();
  const cells = cellsOf(project);
  for (const [index, { definition, customer, data }] of cells.entries()) {
    onProgress?.(index, cells.length);
    const { message, failures } = await renderer.render(definition, data, {
      customer: customer.name,
    });
    if (failures.length > 0) failed.add(definition.name);
    const reading = reader.read(message, { locale: customer.locale, known: [] });
    builder.add(definition.name, wiringsIn(message, reading));
  }
  await renderer.close();
  onProgress?.(cells.length, cells.length);
  return { lock: builder.lock(), failed: [...failed] };
}
