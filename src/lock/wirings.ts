import { LOCALE_FIELDS } from '../lexicon/field-names/names-of-people.ts';
import { type Message, PART_NAMES, type PartName, type Place } from '../model/message.ts';
import type { Printing } from '../model/origin.ts';
import { indexAt, printedIn, type PrintedPiece } from '../model/printed-line.ts';
import type { Line, Link, Reading } from '../model/reading.ts';
import type { Span } from '../model/text/span.ts';

/** Data that a place of a message prints. */
export interface Wiring {
  readonly part: PartName;
  /** The words that lead up to the place, `_` for each value among them: the same for every customer. */
  readonly context: string;
  /** What is printed: `order.number`, `money(order.currency, order.total)`. */
  readonly prints: string;
  readonly at: Place;
}

/** Every place of a message that an expression filled with data: in what is read, and in links. */
export function* wiringsIn(message: Message, { lines, links }: Reading): Iterable<Wiring> {
  const provenance = (part: PartName) => message.parts[part]?.provenance;
  const written = lines.map((line) => writtenLine(line, printedIn(line, provenance(line.part))));
  for (const [index, { line, pieces }] of written.entries()) {
    for (const { span, at, printing } of pieces) {
      const prints = describe(printing);
      if (prints === undefined) continue;
      const context = contextOf(written, index, span.start);
      yield { part: line.part, context, prints, at: { part: line.part, span: at } };
    }
  }
  for (const link of links) {
    if (link.form !== 'bare') yield* wiringsOfLink(link, written, message);
  }
}

/** What an expression printed, in one line; undefined where it read no data. */
function describe({ reads, expression }: Printing): string | undefined {
  const paths = new Set(
    reads.map(({ path }) => path.replace(/\[\d+\]/g, '[]')).filter((path) => !isLocale(path)),
  );
  if (paths.size === 0) return undefined;
  const list = [...paths].sort().join(', ');
  return expression.helpers.reduceRight((inner, helper) => `${helper}(${inner})`, list);
}

/** Which language is spoken changes the words, and is none of what they say. */
const isLocale = (path: string): boolean =>
  LOCALES.has((/[^.[\]]+$/.exec(path)?.[0] ?? '').replace(/[_-]/g, '').toLowerCase());

const LOCALES: ReadonlySet<string> = new Set(
  LOCALE_FIELDS.map((field) => field.replace(/ /g, '').toLowerCase()),
);

/** A line, and where data stands in it. */
interface WrittenLine {
  readonly line: Line;
  readonly pieces: readonly PrintedPiece[];
}

const writtenLine = (line: Line, pieces: readonly PrintedPiece[]): WrittenLine => ({
  line,
  pieces: pieces.filter(({ printing }) => describe(printing) !== undefined),
});

/** A stretch of a line with `_` for each value. */
function wordsOf({ line, pieces }: WrittenLine, { start, end }: Span): string {
  let words = '';
  let from = start;
  for (const { span } of pieces) {
    if (span.end <= start || span.start >= end) continue;
    words += `${line.text.slice(from, Math.max(from, span.start))}_`;
    from = span.end;
  }
  return words + line.text.slice(from, Math.max(from, end));
}

/** Further words are of another sentence, and change for reasons of their own. */
const MOST_WORDS = 6;
const MOST_CHARACTERS = 60;
const MOST_LINES_BACK = 30;

/** The last words before an offset; where they say nothing, those of the nearest line above that does, too. */
function contextOf(written: readonly WrittenLine[], index: number, offset: number): string {
  const here = written[index];
  if (here === undefined) return '';
  const own = lastWords(wordsOf(here, { start: 0, end: offset }));
  if (saysSomething(own)) return own;
  for (let above = index - 1; above >= Math.max(0, index - MOST_LINES_BACK); above--) {
    const line = written[above];
    if (line === undefined || line.line.role !== here.line.role) break;
    const words = lastWords(wordsOf(line, { start: 0, end: line.line.text.length }));
    // How many values stand between is not the same for every customer.
    if (saysSomething(words)) return `${words} /`;
  }
  return own;
}

/** Characters count where a script puts no space between words. */
function lastWords(text: string): string {
  const words = text
    .slice(-10 * MOST_CHARACTERS)
    .normalize('NFC')
    .trim()
    .split(/\s+/);
  return Array.from(words.slice(-MOST_WORDS).join(' ')).slice(-MOST_CHARACTERS).join('');
}

const saysSomething = (words: string): boolean => /\p{L}/u.test(words);

function* wiringsOfLink(
  { hrefAt, at, line: index, role }: Link,
  written: readonly WrittenLine[],
  message: Message,
): Iterable<Wiring> {
  const { part, span } = hrefAt;
  const { content = '', provenance } = message.parts[part] ?? {};
  const line = index === undefined ? undefined : written[index];
  const words = line === undefined ? role : lastWords(wordsOf(line, spanIn(line.line, at)));
  let before = '';
  let from = span.start;
  for (const printed of provenance?.printed ?? []) {
    if (printed.span.start < from || printed.span.end > span.end) continue;
    if (printed.span.end <= printed.span.start) continue;
    const prints = describe(printed.printing);
    before += content.slice(from, printed.span.start);
    from = printed.span.end;
    if (prints === undefined) {
      before += content.slice(printed.span.start, printed.span.end);
      continue;
    }
    yield {
      part,
      context: `link "${words}" ${lastWords(before)}`.trim(),
      prints,
      at: { part, span: printed.span },
    };
    before += '_';
  }
}

const spanIn = ({ offsets }: Line, { span }: Place): Span => ({
  start: indexAt(offsets, span.start),
  end: indexAt(offsets, span.end),
});

/** What every place prints, for whichever customer: message → part → context → wirings, in a fixed order. */
export type Lock = ReadonlyMap<string, LockedMessage>;
export type LockedMessage = ReadonlyMap<PartName, ReadonlyMap<string, readonly string[]>>;

export interface LockBuilder {
  add(message: string, wirings: Iterable<Omit<Wiring, 'at'>>): void;
  lock(): Lock;
}

export function buildLock(): LockBuilder {
  const messages = new Map<string, Map<PartName, Map<string, Set<string>>>>();
  return {
    add(message, wirings) {
      const parts = messages.get(message) ?? new Map<PartName, Map<string, Set<string>>>();
      messages.set(message, parts);
      for (const { part, context, prints } of wirings) {
        const contexts = parts.get(part) ?? new Map<string, Set<string>>();
        parts.set(part, contexts);
        contexts.set(context, (contexts.get(context) ?? new Set()).add(prints));
      }
    },
    lock: () =>
      new Map(
        sorted(messages).map(([message, parts]) => [
          message,
          new Map(
            PART_NAMES.filter((part) => parts.has(part)).map((part) => [
              part,
              new Map(
                sorted(parts.get(part) ?? new Map<string, Set<string>>()).map(
                  ([context, prints]) => [context, [...prints].sort()],
                ),
              ),
            ]),
          ),
        ]),
      ),
  };
}

/** By code units, so that the order is the same on every machine. */
const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
