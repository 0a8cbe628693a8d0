import type { RunResult } from '../../model/run.ts';
import type { ReporterContext } from '../define-reporter.ts';
import { counted, duration } from '../terminal/count.ts';
import { createPaint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import { listed } from './reach.ts';

/** What was looked at and what came of it. One line for a run without findings. */
export function summaryLines(
  { counts, captured, duration: time }: RunResult,
  context: ReporterContext,
): string[] {
  const paint = createPaint(context);
  const { errors, warnings, expected, cannotTell } = counts;
  const scope =
    captured === true
      ? `${counted(counts.messages, 'message')} (${duration(time)})`
      : [
          `${counted(counts.definitions, 'message')} for ${counted(counts.customers, 'customer')}`,
          ` (${counts.messages} rendered, ${duration(time)})`,
        ].join('');
  const faults = listed([
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ]);
  const tellExpected = `${counted(expected, 'expected finding')}${context.showExpected ? '' : ' (--show-expected)'}`;
  const tellOpen = `${cannotTell} cannot tell${context.showQuestions ? '' : ' (--show-cannot-tell)'}`;
  const aside = [...(expected > 0 ? [tellExpected] : []), ...(cannotTell > 0 ? [tellOpen] : [])];

  const verdict = faults === '' ? 'No findings' : faults;
  const text = [`${verdict} in ${scope}`, ...aside].join(' · ');
  const stroke = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green;
  return wrap(text, Math.max(40, context.width)).map((line, index) =>
    index === 0
      ? paint.bold(stroke(line.slice(0, verdict.length))) + line.slice(verdict.length)
      : line,
  );
}
