import type { Terminal } from '../terminal.ts';

/** Whether somebody sits there who wants to be asked. */
export const mayAsk = (
  { isInteractive, env }: Terminal,
  { yes }: { readonly yes?: boolean },
): boolean => isInteractive === true && (env['CI'] ?? '') === '' && yes !== true;
