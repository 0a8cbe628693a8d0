import { TemplateError, type TemplateProblem } from '../engines/port.ts';
import { OutOfTime, saidLimit, type TimeLimit } from '../engines/time-limit.ts';
import { placeInTrace, saidBy } from '../model/text/trace.ts';
import { UserError } from '../model/user-error.ts';
import type { MessageDefinition, Project } from '../project/project.ts';

/** What templates get. The project's own mapping is user code: what it throws is a fault of the project, a TemplateError. */
export function modelOf(
  project: Project,
  definition: MessageDefinition,
  data: unknown,
  customer: string,
  timeLimit: TimeLimit,
): unknown {
  const { configFile } = project;
  const failed = (problem: Omit<TemplateProblem, 'at'>, cause?: unknown): TemplateError => {
    const source = configFile === undefined ? undefined : project.sourceOf(configFile);
    const start = (configFile !== undefined && placeInTrace(cause, configFile, source)) || {
      line: 1,
      column: 1,
    };
    const at = configFile === undefined ? definition.at : { file: configFile, start, end: start };
    return new TemplateError({ ...problem, at }, { cause });
  };
  let model: unknown;
  try {
    const map = (): unknown => project.modelOf(data, { message: definition.name, customer });
    // Only code may go on for ever.
    const isCode = /\.[cm]?[jt]s$/.test(configFile ?? '');
    model = isCode ? timeLimit.run(`context of ${customer}`, map) : map();
  } catch (error) {
    if (error instanceof UserError || error instanceof TemplateError) throw error;
    if (error instanceof OutOfTime) throw failed(endless(error, customer), error);
    const message = `The project's "context" throws for the customer "${customer}": ${saidBy(error)}.`;
    throw failed({ message }, error);
  }
  if (typeof model === 'object' && model !== null && !(model instanceof Promise)) return model;
  const what = model instanceof Promise ? 'a promise' : model === null ? 'null' : typeof model;
  throw failed({
    message: `The project's "context" gives ${what} for the customer "${customer}", not an object.`,
  });
}

const endless = ({ limit }: OutOfTime, customer: string): Omit<TemplateProblem, 'at'> => ({
  kind: 'stopped',
  message: `The project's "context" does not come to an end for the customer "${customer}".`,
  hint: `It was stopped. ${saidLimit(limit)}`,
});
