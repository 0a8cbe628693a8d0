import type { CompleteFlags, CompletionFlags } from '../commands/completion.ts';
import { defineCommand } from '../define-command.ts';
import { color, debug } from './shared-options.ts';

export const completion = defineCommand<CompletionFlags>({
  name: 'completion',
  arguments: '<shell>',
  values: 'shells',
  summary:
    'print a script that lets bash, zsh, fish or powershell complete commands, options and names',
  examples: ['source <(sendlint completion bash)', 'sendlint completion fish | source'],
  options: { color, debug },
  load: async () => ({ run: (await import('../commands/completion.ts')).printScript }),
});

/** What those scripts call. */
export const complete = defineCommand<CompleteFlags>({
  name: 'complete',
  arguments: '[words...]',
  isHidden: true,
  summary: 'print what may stand behind the words of a command line',
  examples: ["sendlint complete -- --rule ''"],
  options: {},
  load: async () => ({ run: (await import('../commands/completion.ts')).printCompletions }),
});
