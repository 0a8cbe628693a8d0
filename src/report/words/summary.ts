import type { GroupedFinding, RunResult } from '../../model/run.ts';
import type { ReporterContext } from '../define-reporter.ts';
import { counted, duration } from '../terminal/count.ts';
import { failing } from './failing.ts';
import { listed } from './reach.ts';

/** A run in a sentence. */
export interface Summary {
  /** `1 error and 2 warnings`. */
  readonly verdict: string;
  /** `in 12 messages for 8 customers (96 rendered, 1.2 s) · 1 expected finding (--show-expected)`. */
  readonly details: string;
  /** What `--fix` would mend; undefined where it would nothing. */
  readonly fixable: string | undefined;
}

/** What was looked at and what came of it. */
export function summaryOf(
  result: RunResult,
  { showExpected, showQuestions }: Pick<ReporterContext, 'showExpected' | 'showQuestions'>,
): Summary {
  const { counts, captured, duration: time } = result;
  const { expected, suppressed, cannotTell } = counts;
  const scope =
    captured === true
      ? `${counted(counts.messages, 'message')} (${duration(time)})`
      : [
          `${counted(counts.definitions, 'message')} for ${counted(counts.customers, 'customer')}`,
          ` (${madeOf(result)}, ${duration(time)})`,
        ].join('');
  const tellExpected = `${counted(expected, 'expected finding')}${showExpected ? '' : ' (--show-expected)'}`;
  const tellOpen = `${cannotTell} cannot tell${showQuestions ? '' : ' (--show-cannot-tell)'}`;
  const aside = [
    ...(suppressed > 0 ? [counted(suppressed, 'suppressed finding')] : []),
    ...(expected > 0 ? [tellExpected] : []),
    ...(cannotTell > 0 ? [tellOpen] : []),
  ];
  const faults = severities(counts.errors, counts.warnings);
  return {
    verdict: faults === '' ? 'No findings' : faults,
    details: [`in ${scope}`, ...aside].join(' · '),
    fixable: fixableOf(failing(result)),
  };
}

/** `96 rendered`, `5 rendered, 91 remembered`. */
function madeOf({ counts: { messages }, remembered = 0 }: RunResult): string {
  const rendered = messages - remembered;
  return [
    ...(rendered > 0 || remembered === 0 ? [`${rendered} rendered`] : []),
    ...(remembered > 0 ? [`${remembered} remembered`] : []),
  ].join(', ');
}

function fixableOf(findings: readonly GroupedFinding[]): string | undefined {
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  const errors = fixable.filter(({ severity }) => severity === 'error').length;
  if (fixable.length === 0) return undefined;
  return `${severities(errors, fixable.length - errors)} potentially fixable with the \`--fix\` option.`;
}

/** `1 error and 2 warnings`; empty for none of both. */
const severities = (errors: number, warnings: number): string =>
  listed([
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ]);
