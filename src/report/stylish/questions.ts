import { groupBy } from '../../model/group-by.ts';
import type { OpenQuestion, RunResult } from '../../model/run.ts';
import type { ReporterContext } from '../define-reporter.ts';
import { harmless } from '../terminal/harmless.ts';
import { createPaint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import { listed } from '../words/reach.ts';

const MOST_NAMED = 3;
const INDENT = '  ';

/** The questions that stayed open, by message. */
export function questionLines({ questions }: RunResult, context: ReporterContext): string[] {
  if (questions.length === 0) return [];
  const paint = createPaint(context);
  const byMessage = groupBy(questions, ({ message }) => message);
  const room = Math.max(40, context.width - 2 * INDENT.length);
  return [
    paint.bold('Cannot tell'),
    ...[...byMessage].flatMap(([message, open]) => [
      INDENT + paint.underline(harmless(message)),
      ...open.flatMap((question) => [
        ...wrap(harmless(question.text), room).map((line) => INDENT + INDENT + line),
        INDENT + INDENT + paint.dim(harmless(trailOf(question))),
      ]),
    ]),
  ];
}

const trailOf = ({ rule, customers }: OpenQuestion): string =>
  [rule, namedOf(customers)].filter((part) => part !== '').join(' · ');

function namedOf(customers: readonly string[]): string {
  if (customers.length <= MOST_NAMED) return listed(customers);
  return `${customers.slice(0, MOST_NAMED - 1).join(', ')} and ${customers.length - MOST_NAMED + 1} more customers`;
}
