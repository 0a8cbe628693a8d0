import {
  type MessageEngine,
  type MessageEnvironment,
  type MessageRequest,
  type TemplateProblem,
} from '../port.ts';
import { readAnswer } from './answer.ts';
import { openConversation } from './conversation.ts';
import { requestLine } from './request.ts';
import { readSettings } from './settings.ts';

/** A program of the project's own, spoken to in JSON lines; see docs/engines.md. */
export const commandEngine: MessageEngine = {
  name: 'command',
  async open(project) {
    const settings = readSettings(project.options);
    const conversation = openConversation(settings, project.root);
    const warnings = warningsOnce();
    return {
      async render(request) {
        const at = placeOf(request);
        const { answer, stderr } = await conversation.ask((id) => requestLine(id, request, at), at);
        if (stderr !== '') warnings.add(onStderr(stderr, at));
        const { printed, unknownKeys } = readAnswer(answer, { at, root: project.root, stderr });
        for (const problem of unknownKeys) warnings.add(problem);
        return printed;
      },
      takeWarnings: () => warnings.take(),
      close: () => conversation.close(),
    } satisfies MessageEnvironment;
  },
};

const placeOf = ({ template, at }: MessageRequest) =>
  template?.rangeOf({ start: 0, end: 0 }) ?? { ...at, end: at.start };

const onStderr = (stderr: string, at: TemplateProblem['at']): TemplateProblem => ({
  message: `The command wrote to stderr: ${stderr}`,
  at,
});

/** A program says the same for every message: it is told once. */
function warningsOnce() {
  const seen = new Set<string>();
  let fresh: TemplateProblem[] = [];
  return {
    add(problem: TemplateProblem): void {
      if (seen.has(problem.message)) return;
      seen.add(problem.message);
      fresh.push(problem);
    },
    take(): readonly TemplateProblem[] {
      const taken = fresh;
      fresh = [];
      return taken;
    },
  };
}
