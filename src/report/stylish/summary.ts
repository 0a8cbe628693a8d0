import type { RunResult } from '../../model/run.ts';
import type { ReporterContext } from '../define-reporter.ts';
import { createPaint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import { summaryOf } from '../words/summary.ts';

/** What was looked at and what came of it. One line for a run without findings. */
export function summaryLines(result: RunResult, context: ReporterContext): string[] {
  const paint = createPaint(context);
  const { errors, warnings } = result.counts;
  const { verdict, details, fixable } = summaryOf(result, context);
  const stroke = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green;
  const room = Math.max(40, context.width);
  const [first = '', ...rest] = wrap(`${verdict} ${details}`, room);
  return [
    paint.bold(stroke(first.slice(0, verdict.length))) + first.slice(verdict.length),
    ...rest,
    ...(fixable === undefined ? [] : wrap(fixable, room)),
  ];
}
