import { displayOf } from '../display.ts';
import { listFindings } from '../words.ts';
import type { KnownFinding, KnownFindings } from './findings-file.ts';
import { compareFindings, mayStay, NOBODY } from './known-findings.ts';
import { type Question, WHOLE_PROJECT } from './plan-tests.ts';
import type { Found, ProjectRun } from './project-run.ts';

export interface Known {
  readonly findings: KnownFindings;
  /** The file they stand in, as a message names it. */
  readonly file: string;
}

/** Why a test fails, in words; undefined where it does not. */
export function faultOf(question: Question, run: ProjectRun, known: Known): string | undefined {
  switch (question.about) {
    case 'findings': {
      const { cell, reader } = question;
      return difference(run.inCell(cell), known.findings[cell.definition.name]?.[reader], known);
    }
    case 'expectation': {
      const { findings, result } = run.unmet(question.cell, question.expectation);
      return findings.length === 0 ? undefined : listFindings(findings, result, displayOf());
    }
    case 'project':
      return difference(run.inProject(), known.findings[WHOLE_PROJECT]?.[NOBODY], known);
  }
}

function difference(
  { findings, result }: Found,
  expected: readonly KnownFinding[] = [],
  { file }: Known,
): string | undefined {
  const { unexpected, gone } = compareFindings(findings, expected);
  if (unexpected.length === 0 && gone.length === 0) return undefined;
  const parts = [
    ...(unexpected.length === 0
      ? []
      : [
          unexpected.length === 1
            ? 'A finding that nobody expects:'
            : `${unexpected.length} findings that nobody expects:`,
          listFindings(unexpected, result, displayOf()),
        ]),
    ...(gone.length === 0
      ? []
      : [
          `${file} knows what is not found any more:`,
          gone.map(({ rule, at, says }) => `${at}\n  ${says}\n  ${rule}`).join('\n\n'),
        ]),
    ...(unexpected.some((finding) => !mayStay(finding))
      ? []
      : [
          unexpected.length === 0
            ? `If it is mended, run vitest with -u to take it out of ${file}.`
            : `If it has to stay for now, run vitest with -u: ${file} then lets it pass.`,
        ]),
  ];
  return parts.join('\n\n');
}
