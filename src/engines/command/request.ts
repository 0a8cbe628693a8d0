import type { SourceRange } from '../../model/text/position.ts';
import { saidBy } from '../../model/text/trace.ts';
import { type MessageRequest, TemplateError } from '../port.ts';

/** One line of the program's stdin. Throws a {@link TemplateError} for data that no JSON can hold. */
export function requestLine(id: number, request: MessageRequest, at: SourceRange): string {
  const { message, template, customer, locale, now, timeZone, model } = request;
  const asked = {
    id,
    message,
    template: template?.file ?? null,
    customer,
    locale: locale ?? null,
    now: new Date(now).toISOString(),
    timeZone,
    data: model,
  };
  try {
    return JSON.stringify(asked);
  } catch (error) {
    throw new TemplateError(
      {
        message: `The data of the customer "${customer}" cannot be written as JSON: ${saidBy(error)}.`,
        hint: 'A command is given JSON: texts, numbers, lists and objects without cycles.',
        at,
      },
      { cause: error },
    );
  }
}
