import type { Judged } from '../model/judged.ts';
import type { Place } from '../model/message.ts';

/** One way a customer sees the body of a message. */
export interface View {
  readonly role: 'body' | 'text';
  /** Where the view begins: for findings about what is not there. */
  readonly start: Place;
}

/** The HTML and the text part, as far as the message has them and they say anything. */
export function viewsOf({ message, reading }: Judged): View[] {
  const views: View[] = [];
  if (message.parts.html !== undefined) views.push({ role: 'body', start: startOf('html') });
  if (message.parts.text !== undefined) views.push({ role: 'text', start: startOf('text') });
  return views.filter(({ role }) => reading.lines.some((line) => line.role === role));
}

/** The view most customers see; a message without any has no body to judge. */
export const mainViewOf = (judged: Judged): View | undefined => viewsOf(judged)[0];

const startOf = (part: 'html' | 'text'): Place => ({ part, span: { start: 0, end: 0 } });
