import type { Fix as SarifFix, Location, Result, Suppression as SarifSuppression } from 'sarif';
import { groupBy } from '../../model/group-by.ts';
import type { Fix, GroupedFinding, RunResult, SuppressedFinding } from '../../model/run.ts';
import type { SourceRange } from '../../model/text/position.ts';
import type { ReporterContext } from '../define-reporter.ts';
import { harmless } from '../terminal/harmless.ts';
import { sentencesOf } from '../words/wording.ts';
import { locations, regionOf } from './location.ts';

/** Readers refuse results with very many places. */
const MOST_RELATED = 50;
const MOST_RECORDS = 10;

/** What does not depend on the other results of the run. */
export function resultOf(
  finding: GroupedFinding | SuppressedFinding,
  result: RunResult,
  context: ReporterContext,
): Result {
  const { artifactOf, locationOf } = locations(result, context);
  const { fix, suggestions = [] } = finding;
  const ways = [...(fix === undefined ? [] : [fix]), ...suggestions].filter(
    ({ edits }) => edits.length > 0,
  );
  const related = placesOf(finding).map(({ at, message }, index): Location => ({
    id: index + 1,
    ...locationOf(at),
    message: { text: message },
  }));
  const suppressions = suppressionsOf(finding, locationOf);
  return {
    ruleId: finding.rule,
    level: finding.severity,
    message: { text: withoutLinks(sentencesOf(finding)) },
    locations: [locationOf(finding.at)],
    occurrenceCount: Math.max(1, finding.occurrences.length),
    ...(related.length > 0 && { relatedLocations: related }),
    ...(ways.length > 0 && { fixes: ways.map((way) => fixOf(way, artifactOf)) }),
    // Where one result has suppressions, all of them must.
    suppressions,
  };
}

interface RelatedPlace {
  readonly at: SourceRange;
  readonly message: string;
}

/** What led to the words, the same fault elsewhere, and whose record they were printed from. */
function placesOf({ at, blame, related, occurrences }: GroupedFinding): RelatedPlace[] {
  const printed =
    blame.kind === 'expression'
      ? [
          { at: blame.expression.at, message: 'What prints the words.' },
          ...blame.via.map((call) => ({ at: call.at, message: 'The call that leads to it.' })),
        ].filter((place) => !isSamePlace(place.at, at))
      : [];
  const elsewhere = related.map((place) => ({ at: place, message: 'The same cause.' }));
  const records = occurrences.flatMap(({ record, customer }) =>
    record === undefined ? [] : [{ at: record, message: `The record of ${harmless(customer)}.` }],
  );
  const distinct = [...groupBy(records, (place) => JSON.stringify(place)).values()].flatMap(
    ([first]) => first ?? [],
  );
  return [...[...printed, ...elsewhere].slice(0, MOST_RELATED), ...distinct.slice(0, MOST_RECORDS)];
}

const isSamePlace = (a: SourceRange, b: SourceRange): boolean =>
  a.file === b.file && a.start.line === b.start.line && a.start.column === b.start.column;

const fixOf = (
  { description, edits }: Fix,
  artifactOf: ReturnType<typeof locations>['artifactOf'],
): SarifFix => ({
  description: { text: harmless(description) },
  artifactChanges: [...groupBy(edits, ({ at }) => at.file)].map(([file, inFile]) => ({
    artifactLocation: artifactOf(file),
    replacements: inFile.map(({ at, replacement }) => ({
      deletedRegion: regionOf(at),
      insertedContent: { text: replacement },
    })),
  })),
});

function suppressionsOf(
  finding: GroupedFinding | SuppressedFinding,
  locationOf: (at: SourceRange) => Location,
): SarifSuppression[] {
  if ('suppressedBy' in finding) {
    const { kind, reason, at } = finding.suppressedBy;
    return [
      {
        kind: kind === 'comment' ? 'inSource' : 'external',
        status: 'accepted',
        ...(reason !== undefined && { justification: harmless(reason) }),
        location: locationOf(at),
      },
    ];
  }
  if (finding.expectedBy === undefined) return [];
  const justification = `Expected by case ${harmless(finding.expectedBy)}.`;
  return [{ kind: 'external', status: 'accepted', justification }];
}

/** SARIF reads `[words](target)` in a text as a link. */
const withoutLinks = (text: string): string => text.replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]');
