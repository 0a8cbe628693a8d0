import { blamingCaller } from './caller.ts';
import { openProject, type Overrides } from './open-project.ts';
import type { ProjectOptions } from './project-options.ts';
import type { RenderedMessage } from './rendered-message.ts';

export interface RenderOptions extends ProjectOptions {
  /** Laid over the customer's record as the `data` of a case is. */
  readonly data?: Overrides;
}

/**
 * Renders and judges one message for one customer. A part that cannot be rendered is a finding; throws a
 * `UserError` for unknown names, where the customer does not get the message, and where the project is broken.
 */
export async function render(
  message: string,
  customer: string,
  options: RenderOptions = {},
): Promise<RenderedMessage> {
  return blamingCaller(render, async () => {
    const project = await openProject(options);
    try {
      return await project.render(message, customer, options);
    } finally {
      await project.close();
    }
  });
}
