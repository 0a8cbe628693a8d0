import type { Coverage, CoverageTotals, CoveredSite } from '../../model/coverage.ts';
import type { Blame, Fix, GroupedFinding, RunResult, SuppressedFinding } from '../../model/run.ts';
import { defineReporter } from '../define-reporter.ts';

/** Raised when a key is removed or changes its meaning; new keys may come at any time. */
export const FORMAT_VERSION = 1;

/** The shape is described by `report-schema.ts`; it takes no notice of the context, so that it is always the same. */
export default defineReporter({
  name: 'json',
  summary: 'everything the run found, for programs (docs/json-report.md)',
  render: (result) => `${JSON.stringify(reportOf(result), null, 2)}\n`,
});

// Keys are spelt out, so that the report changes only where somebody means it to.
const reportOf = (result: RunResult) => ({
  formatVersion: FORMAT_VERSION,
  sendlint: result.version,
  root: result.root,
  durationMs: Math.round(result.duration),
  counts: {
    definitions: result.counts.definitions,
    customers: result.counts.customers,
    messages: result.counts.messages,
    errors: result.counts.errors,
    warnings: result.counts.warnings,
    expected: result.counts.expected,
    cannotTell: result.counts.cannotTell,
    suppressed: result.counts.suppressed,
  },
  findings: result.findings.map(findingOf),
  suppressed: result.suppressed.map(suppressedOf),
  questions: result.questions.map(({ rule, reason, text, message, customers }) => ({
    rule,
    reason,
    text,
    message,
    customers,
  })),
  messages: result.messages.map(({ message, customer, case: override, file }) => ({
    message,
    customer,
    case: override,
    file,
  })),
  rules: result.rules.map(({ id, summary, page }) => ({ id, summary, page })),
  urls: result.urls && Object.fromEntries(result.urls),
  coverage: result.coverage && coverageOf(result.coverage),
});

const findingOf = (finding: GroupedFinding) => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  data: finding.data,
  text: finding.text,
  at: finding.at,
  blame: blameOf(finding.blame),
  related: finding.related,
  occurrences: finding.occurrences.map((occurrence) => ({
    message: occurrence.message,
    customer: occurrence.customer,
    case: occurrence.case,
    parts: occurrence.parts,
    excerpt: occurrence.excerpt,
    text: occurrence.text,
    record: occurrence.record,
  })),
  outOf: finding.outOf,
  expectedBy: finding.expectedBy,
  fix: finding.fix && fixOf(finding.fix),
  suggestions: finding.suggestions?.map(fixOf),
});

const suppressedOf = (finding: SuppressedFinding) => ({
  ...findingOf(finding),
  suppressedBy: {
    kind: finding.suppressedBy.kind,
    reason: finding.suppressedBy.reason,
    at: finding.suppressedBy.at,
  },
});

const fixOf = ({ description, edits }: Fix) => ({
  description,
  edits: edits.map(({ at, replacement }) => ({ at, replacement })),
});

const coverageOf = ({ totals, files, unused }: Coverage) => ({
  totals: totalsOf(totals),
  files: files.map(({ file, totals, expressions, blocks, partialCalls }) => ({
    file,
    totals: totalsOf(totals),
    expressions: expressions.map(siteOf),
    blocks: blocks.map((block) => ({
      ...siteOf(block),
      branches: block.branches.map(({ name, hits }) => ({ name, hits })),
    })),
    partialCalls: partialCalls.map(siteOf),
  })),
  unused,
});

const siteOf = ({ at, source, hits }: CoveredSite) => ({ at, source, hits });

const totalsOf = ({ expressions, branches, partialCalls }: CoverageTotals) => ({
  expressions,
  branches,
  partialCalls,
});

function blameOf(blame: Blame) {
  if (blame.kind !== 'expression') return { kind: blame.kind };
  const { expression, via, paths } = blame;
  return {
    kind: blame.kind,
    expression: { at: expression.at, source: expression.source, helpers: expression.helpers },
    via: via.map(({ at, source }) => ({ at, source })),
    paths,
  };
}
