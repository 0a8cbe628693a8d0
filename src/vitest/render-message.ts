import type { Overrides } from '../api/open-project.ts';
import type { ProjectOptions } from '../api/project-options.ts';
import type { RenderedMessage } from '../api/rendered-message.ts';
import { projectOfTest } from './project-of-test.ts';
import { readably } from './readable-error.ts';

/**
 * Renders a message of the project for one of its customers. `overrides` are laid over the record as the `data` of a
 * case is. The project is looked for in the folder of the test file and in those above, and read once per file. A
 * part that cannot be rendered is a finding; rejects with a `UserError` for unknown names, where the customer does
 * not get the message, and where the project is broken.
 */
export async function renderMessage(
  name: string,
  customer: string,
  overrides?: Overrides,
  options: ProjectOptions = {},
): Promise<RenderedMessage> {
  return readably(renderMessage, async () => {
    const project = await projectOfTest(options);
    return project.render(name, customer, overrides === undefined ? {} : { data: overrides });
  });
}
