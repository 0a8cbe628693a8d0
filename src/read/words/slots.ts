import type { Language } from '../../lexicon/language.ts';
import type { Line, Slot, SlotValue } from '../../model/reading.ts';
import type { Span } from '../../model/text/span.ts';
import { createCache, MOST_LINES } from '../cache.ts';
import { cellsOf } from './cells.ts';
import { writtenOut } from './phrases/phrase-notation.ts';
import {
  apart,
  createPhrases,
  isMadeOf,
  type FoundPhrase,
  type PhraseEntry,
  type Phrases,
} from './phrases/phrases.ts';
import type { Prepare } from './phrases/prepared-text.ts';

/** What a phrase of a lexicon is to slots. */
type Meaning =
  | { readonly is: 'label' | 'announces' | 'names'; readonly role: string }
  | { readonly is: 'other' | 'before' | 'between' };

/** Finds the places that words announce values for, in whichever language. */
export function createSlotFinder(
  languages: readonly Language[],
  prepare: Prepare,
): (lines: readonly Line[]) => Slot[] {
  const entries = languages.flatMap((language) => [...entriesOf(language)]);
  const phrases = createPhrases(entries, prepare);
  const slotsOf = createCache(MOST_LINES, (text) => slotsIn(text, phrases));
  return (lines) =>
    lines.flatMap((line, index) => slotsOf(line.text).map((slot) => ({ ...slot, line: index })));
}

function* entriesOf({ slots, spelling }: Language): Generator<PhraseEntry<Meaning>> {
  if (slots === undefined) return;
  for (const [role, entries] of Object.entries(slots.values)) {
    for (const entry of entries.flatMap(writtenOut)) {
      const phrase = entry.replace('{n}', '').trim();
      const is = phrase === entry ? 'label' : entry.startsWith('{n}') ? 'names' : 'announces';
      yield [phrase, { is, role }, spelling];
    }
  }
  for (const word of slots.otherLabels ?? []) yield [word, { is: 'other' }, spelling];
  for (const word of slots.before) yield [word, { is: 'before' }, spelling];
  for (const word of slots.between) yield [word, { is: 'between' }, spelling];
}

type Found = FoundPhrase<Meaning>;

type UnplacedSlot = Omit<Slot, 'line'>;

function slotsIn(text: string, phrases: Phrases<Meaning>): UnplacedSlot[] {
  const found = phrases.in(text);
  if (!found.some(({ value }) => 'role' in value)) return [];
  const row = rowOf(text, found);
  return cellsOf(text).flatMap((cell, index) => [
    ...labelledIn(row, cell, index),
    ...announcedIn(row, cell),
  ]);
}

/** A line with all that its words mean. */
interface Row {
  readonly text: string;
  readonly cells: readonly Span[];
  /** The stretches that are phrases, each once, by where they begin. */
  readonly stretches: ReadonlyMap<number, readonly Stretch[]>;
  /** Labels that begin a clause, the longer of two that overlap. */
  readonly labels: readonly Stretch[];
}

interface Stretch extends Span {
  readonly meanings: readonly Meaning[];
}

function rowOf(text: string, found: readonly Found[]): Row {
  const cells = cellsOf(text);
  const stretches = new Map<number, Stretch[]>();
  for (const { start, end, value } of found) {
    const here = stretches.get(start) ?? [];
    const known = here.findIndex((stretch) => stretch.end === end);
    const meanings = [...(here[known]?.meanings ?? []), value];
    here.splice(known === -1 ? here.length : known, 1, { start, end, meanings });
    stretches.set(start, here);
  }
  const words = [...stretches.values()].flat().filter((it) => means(it, 'label', 'other'));
  const labels = apart(words).filter((label) => beginsClause(text, label, cells, stretches));
  return { text, cells, stretches, labels };
}

const means = ({ meanings }: Stretch, ...kinds: readonly Meaning['is'][]): boolean =>
  meanings.some(({ is }) => kinds.includes(is));

/** Words before a label are few. */
const LONGEST_LEAD = 60;

/** Whether nothing but words such as "your" stands between a label and the start of its clause or cell. */
function beginsClause(
  text: string,
  { start }: Span,
  cells: readonly Span[],
  stretches: Row['stretches'],
): boolean {
  const cell = cells.findLast((candidate) => candidate.start <= start);
  let from = start;
  while (from > (cell?.start ?? 0) && !CLAUSE_MARK.test(text.slice(from - 2, from))) {
    from--;
    if (start - from > LONGEST_LEAD) return false;
  }
  const leads: Span[] = [];
  for (let at = from; at < start; at++) {
    for (const stretch of stretches.get(at) ?? []) {
      if (means(stretch, 'before')) leads.push({ start: at - from, end: stretch.end - from });
    }
  }
  return isMadeOf(text.slice(from, start), leads);
}

const CLAUSE_MARK = /[.:;!?–—(|•·。：；]$|\s-$/u;

/** "Refund: £12.00", "Refund | £12.00", or "Refund" with its value in the lines below. */
const labelledIn = (row: Row, cell: Span, index: number): UnplacedSlot[] =>
  row.labels
    .filter(({ start, end }) => cell.start <= start && end <= cell.end)
    .flatMap((label) => {
      const roles = rolesOf(label, 'label');
      if (roles.length === 0) return [];
      const value = valueOf(row, label, index);
      const words = row.text.slice(label.start, label.end);
      return value === undefined ? [] : [{ roles, label: words, value }];
    });

function valueOf(row: Row, label: Span, index: number): SlotValue | undefined {
  const { text, cells } = row;
  const cell = cells[index] ?? { start: 0, end: text.length };
  const start = behindLinks(row, label.end, cell.end);
  if (start < cell.end) return { stands: 'behind', span: { start, end: cell.end } };
  const next = cells[index + 1];
  const isLabel = (one: Span): boolean => row.labels.some((other) => other.start === one.start);
  if (next !== undefined && !isLabel(next)) return { stands: 'behind', span: next };
  // A row of headings names its columns only if nothing else stands in it.
  const isHeading = cells.length === 1 || cells.every(isLabel);
  return isHeading ? { stands: 'below', cell: index, cells: cells.length } : undefined;
}

const PUNCTUATION = /^(?:[\s:：.,–—=-]|\([^()]{0,40}\))+/u;

const LONGEST_PUNCTUATION = 80;

const behindPunctuation = (text: string, offset: number, end: number): number =>
  offset +
  (PUNCTUATION.exec(text.slice(offset, Math.min(end, offset + LONGEST_PUNCTUATION)))?.[0].length ??
    0);

/** The offset behind "is", "of", ":" and the like, `end` at most. */
function behindLinks({ text, stretches }: Row, from: number, end: number): number {
  let offset = behindPunctuation(text, from, end);
  for (;;) {
    const link = stretches.get(offset)?.find((stretch) => means(stretch, 'between'));
    if (link === undefined || link.end > end) return offset;
    offset = behindPunctuation(text, link.end, end);
  }
}

/** "We refunded £12.00", "£12.00 has been refunded". */
const announcedIn = ({ text, stretches }: Row, cell: Span): UnplacedSlot[] =>
  [...stretches.values()]
    .flat()
    .filter(({ start, end }) => cell.start <= start && end <= cell.end)
    .flatMap((phrase) => {
      const label = text.slice(phrase.start, phrase.end);
      const start = behindPunctuation(text, phrase.end, cell.end);
      const behind: SlotValue = { stands: 'behind', span: { start, end: cell.end } };
      const before: SlotValue = { stands: 'before', span: { ...cell, end: phrase.start } };
      const hasValue = /\p{N}/u.test(text.slice(cell.start, phrase.start));
      return [
        { roles: start < cell.end ? rolesOf(phrase, 'announces') : [], label, value: behind },
        { roles: hasValue ? rolesOf(phrase, 'names') : [], label, value: before },
      ].filter(({ roles }) => roles.length > 0);
    });

/** Each once, in however many ways a lexicon says it. */
const rolesOf = ({ meanings }: Stretch, kind: Meaning['is']): readonly string[] => [
  ...new Set(
    meanings.flatMap((meaning) => (meaning.is === kind && 'role' in meaning ? [meaning.role] : [])),
  ),
];
