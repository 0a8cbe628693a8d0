import type { Fix, GroupedFinding, RunResult } from '../../model/run.ts';
import { repositoryPath } from '../ci/repository-path.ts';
import type { ReporterContext } from '../define-reporter.ts';
import { harmless } from '../terminal/harmless.ts';
import { sentencesOf } from '../words/wording.ts';
import { byteRanges, type RangeInBytes } from './byte-range.ts';

export const SOURCE = { name: 'sendlint', url: 'https://github.com/sendlint/sendlint' };

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range: RangeInBytes };
  readonly severity: 'ERROR' | 'WARNING';
  readonly code: { readonly value: string; readonly url?: string };
  readonly suggestions?: readonly Suggestion[];
}

interface Suggestion {
  readonly range: RangeInBytes;
  readonly text: string;
}

export function diagnosticsOf(
  findings: readonly GroupedFinding[],
  result: RunResult,
  context: ReporterContext,
): Diagnostic[] {
  const rangeOf = byteRanges(result.sources);
  const pages = new Map(result.rules.map(({ id, page }) => [id, page]));
  return findings.map((finding) => {
    const { at, rule, severity, fix, suggestions = [] } = finding;
    const url = pages.get(rule);
    const ways = [...(fix === undefined ? [] : [fix]), ...suggestions].flatMap((way) =>
      suggestionOf(way, at.file, rangeOf),
    );
    return {
      message: sentencesOf(finding),
      location: {
        path: harmless(repositoryPath(at.file, result, context)),
        range: rangeOf(at),
      },
      severity: severity === 'error' ? 'ERROR' : 'WARNING',
      code: { value: rule, ...(url !== undefined && { url }) },
      ...(ways.length > 0 && { suggestions: ways }),
    };
  });
}

/** The format knows one edit, in the file of the finding; half of a fix would be none. */
function suggestionOf(
  { edits }: Fix,
  file: string,
  rangeOf: ReturnType<typeof byteRanges>,
): Suggestion[] {
  const [edit, ...others] = edits;
  if (edit === undefined || others.length > 0 || edit.at.file !== file) return [];
  return [{ range: rangeOf(edit.at), text: edit.replacement }];
}
