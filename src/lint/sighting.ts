import {
  fillMessage,
  isSourceRange,
  type AnyFinding,
  type MessageTemplates,
  type Severity,
} from '../model/finding/finding.ts';
import { originAt, textAt, type Message, type PartName, type Place } from '../model/message.ts';
import type { Printing, Read } from '../model/origin.ts';
import type { Blame } from '../model/run.ts';
import type { SourceRange } from '../model/text/position.ts';
import { locateLiteral, type Neighbourhood } from './locate-literal.ts';
import { type Mending, mendingsOf } from './fixes/edits-of.ts';
import type { Cell } from './matrix.ts';

/** A finding in one message for one customer, with its place in the user's files. */
export interface Sighting {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: AnyFinding['data'];
  readonly text: string;
  readonly at: SourceRange;
  readonly blame: Blame;
  /** False where `at` is only the message's definition, because nothing nearer is known. */
  readonly located: boolean;
  readonly part: PartName | undefined;
  readonly excerpt: string;
  readonly definition: string;
  readonly customer: string;
  readonly case: string | undefined;
  readonly expectedBy: string | undefined;
  /** What would mend it in the user's files; absent where nothing is known to. */
  readonly mendings?: readonly Mending[];
}

/** What locating a finding needs to know of the message it was found in. */
export interface SightingContext {
  readonly cell: Cell;
  readonly message: Message;
  /** Files that took part in the message, the template first. */
  readonly files: readonly string[];
  readonly sourceOf: (file: string) => string | undefined;
  /** Where a place stands, in a message that stands in the user's file as it is. */
  readonly rangeOf?: (place: Place) => SourceRange | undefined;
}

export interface JudgedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly messages: MessageTemplates;
  readonly finding: AnyFinding;
}

export function sightingOf(judged: JudgedFinding, context: SightingContext): Sighting {
  const { finding } = judged;
  const { cell, message } = context;
  if (isSourceRange(finding.at)) return sightingInSource(judged, finding.at, cell);
  const blame = blameFor(message, finding.at, finding.blames ?? []);
  const at = locate(blame, finding.at, context);
  const mendings = mendingsOf(finding.remedy, blame, message, context);
  return {
    ...withoutPlace(judged, cell),
    at: at ?? startOf(finding.at.part, cell),
    blame,
    located: at !== undefined,
    part: finding.at.part,
    excerpt: excerptOf(textAt(message, finding.at)),
    ...(mendings.length > 0 && { mendings }),
  };
}

/** A finding that speaks of one of the user's files, not of words in the message. */
export const sightingInSource = (judged: JudgedFinding, at: SourceRange, cell: Cell): Sighting => ({
  ...withoutPlace(judged, cell),
  at,
  blame: { kind: 'unknown' },
  located: true,
  part: undefined,
  excerpt: '',
});

type Unplaced = Omit<Sighting, 'at' | 'blame' | 'located' | 'part' | 'excerpt'>;

const withoutPlace = (
  { rule, severity, messages, finding }: JudgedFinding,
  cell: Cell,
): Unplaced => ({
  rule,
  severity,
  message: finding.message,
  data: finding.data,
  text: fillMessage(messages[finding.message] ?? finding.message, finding.data),
  definition: cell.definition.name,
  customer: cell.customer.name,
  case: cell.override?.name,
  expectedBy: cell.cases.find(({ expect }) =>
    expect.some((expectation) => expectation.kind === 'finds' && expectation.rule === rule),
  )?.name,
});

function blameFor(message: Message, place: Place, blames: readonly string[]): Blame {
  const origin = originAt(message, place);
  if (origin.kind !== 'expression') return origin;
  const shown = textAt(message, place);
  const culprit =
    mostRelevant(origin.printings.flatMap(withInside), shown, blames) ?? origin.printings[0];
  if (culprit === undefined) return { kind: 'unknown' };
  return {
    kind: 'expression',
    expression: culprit.expression,
    via: culprit.via,
    paths: pathsOf(culprit, shown, blames),
  };
}

/** What was printed inside a block comes before the block: it is nearer to the fault. */
const withInside = (printing: Printing): readonly Printing[] => [
  ...(printing.inside ?? []).flatMap(withInside),
  printing,
];

/** Undefined where none has to do with the words. */
const mostRelevant = (
  printings: readonly Printing[],
  shown: string,
  blames: readonly string[],
): Printing | undefined =>
  printings
    .map((printing) => ({ printing, score: relevance(printing, shown, blames) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)[0]?.printing;

/** A printing that read what the rule blames comes first, then one whose value can be seen in the words. */
function relevance(printing: Printing, shown: string, blames: readonly string[]): number {
  if (printing.reads.some(({ path }) => blames.includes(path))) return 2;
  return printing.reads.some(({ value }) => explains(value, shown)) ? 1 : 0;
}

function pathsOf(printing: Printing, shown: string, blames: readonly string[]): string[] {
  const explaining = printing.reads.filter(({ value }) => explains(value, shown));
  const read = explaining.length > 0 ? explaining : printing.reads;
  const paths = new Set(read.map(({ path }) => path));
  const blamed = blames.filter((path) => printing.reads.some((leaf) => leaf.path === path));
  return [...new Set([...blamed, ...paths])];
}

/** Whether the words hold the value, or a telling end of it. */
function explains(value: Read['value'], shown: string): boolean {
  if (value === undefined || value === null || typeof value === 'boolean') return false;
  const written = lettersAndDigits(String(value));
  const words = lettersAndDigits(shown);
  return written.length >= 3 && (words.includes(written) || words.includes(written.slice(-4)));
}

const lettersAndDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

function locate(blame: Blame, place: Place, context: SightingContext): SourceRange | undefined {
  if (blame.kind === 'expression') return blame.expression.at;
  if (context.rangeOf !== undefined) return context.rangeOf(place);
  const own = ownFile(place.part, context.cell);
  // First where it most likely stands: as little as a "#" is found in any file.
  const files = context.files.filter((file) => file !== own);
  if (own !== undefined && files.length < context.files.length) files.unshift(own);
  const { message, sourceOf } = context;
  return locateLiteral(textAt(message, place), files, sourceOf, around(place, message));
}

/** What stands around a text that the template's author wrote, up to what was printed on either side. */
function around({ part, span }: Place, { parts }: Message): Neighbourhood {
  const { content = '', provenance } = parts[part] ?? {};
  const printed = provenance?.printed ?? [];
  const before = printed.findLast((one) => one.span.end <= span.start);
  const after = printed.find((one) => one.span.start >= span.end);
  return {
    before: content.slice(before?.span.end ?? 0, span.start),
    after: content.slice(span.end, after?.span.start),
    printedBefore: before?.printing.expression.at,
    printedAfter: after?.printing.expression.at,
  };
}

/** The template of a part, or the one that all parts without their own are made of. */
const ownFile = (part: PartName, { definition }: Cell): string | undefined =>
  (definition[part] ?? definition.html)?.rangeOf({ start: 0, end: 0 }).file;

/** The start of the part's template, or of the definition where the part has none. */
function startOf(part: PartName, { definition }: Cell): SourceRange {
  const range = definition[part]?.rangeOf({ start: 0, end: 0 });
  return range === undefined ? definition.at : { ...range, approximate: true };
}

const EXCERPT_LENGTH = 80;

function excerptOf(text: string): string {
  const words = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > EXCERPT_LENGTH ? `${words.slice(0, EXCERPT_LENGTH - 1)}…` : words;
}
