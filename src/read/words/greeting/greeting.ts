import {
  placeIn,
  type Addressee,
  type Greeting,
  type Line,
  type LineRole,
} from '../../../model/reading.ts';
import type { Span } from '../../../model/text/span.ts';
import type { ReadAddressee } from './addressee.ts';
import { cellsOf } from '../cells.ts';
import type { FoundGreeting, GreetingShape } from './found-greeting.ts';
import { greetingAtStart } from './greeting-at-start.ts';
import { nameAlone } from './lone-name.ts';
import type { GreetingVocabulary } from './greeting-vocabulary.ts';
import { isUnspaced } from '../phrases/word-bounds.ts';
import type { VocabulariesFor, Vocabulary } from '../vocabulary.ts';

/** A salutation stands among the first lines; a later "Hello" is something else. */
const LINES_LOOKED_AT = 30;
const LONE_NAMES_LOOKED_FOR = 8;
const ROLES: readonly LineRole[] = ['body', 'outlook', 'text'];

/** The salutation of each role, if there is one: first in `own` languages, then in those that `others` finds. */
export function greetingsIn(
  lines: readonly Line[],
  own: readonly Vocabulary[],
  others: VocabulariesFor,
): Greeting[] {
  return ROLES.flatMap((role) => {
    const starts = startsOf(lines, role);
    const isClosing = ({ text }: Start) => own.some(({ greeting }) => greeting.closing(text));
    const open = starts.filter((start) => !isClosing(start));
    const found =
      surest(starts, () => own) ??
      markedIn(open, others) ??
      loneName(open.slice(0, LONE_NAMES_LOOKED_FOR), own);
    return found === undefined ? [] : [greetingOf(role, toNobody(found, own, others))];
  });
}

/**
 * "Dear Customer" in a mail of a language that says "Dear", too: its other languages know the word.
 * "Guten Tag / Bonjour" greets twice.
 */
function toNobody(
  found: Candidate,
  own: readonly Vocabulary[],
  others: VocabulariesFor,
): Candidate {
  const { addressee, start } = found;
  if (addressee.kind !== 'words') return found;
  const { span } = addressee;
  const said = start.text.slice(span.start, span.end);
  if (own.some(({ greeting }) => greeting.isGeneric(said)))
    return { ...found, addressee: { kind: 'generic', span } };
  const isOpener = (part: string): boolean =>
    [...own, ...others(part)].some(({ greeting }) => greeting.opener(part)?.end === part.length);
  const greets = said.split(/\s*[/|·–—]\s*/u).every((part) => part === '' || isOpener(part));
  if (!greets) return found;
  // "尊敬的 您好：" greets twice, and leaves out whom.
  const { text } = start;
  const opener = text.slice(found.opener.start, found.opener.end);
  const isDue =
    /^\s/u.test(text.slice(found.opener.end)) &&
    own.some(({ greeting }) => greeting.opener(opener)?.value === 'before a name');
  const none = { start: span.start, end: span.start };
  return { ...found, addressee: { kind: isDue ? 'empty' : 'nobody', span: none } };
}

/** A line's cell, where a greeting may start. */
interface Start {
  readonly line: Line;
  readonly index: number;
  readonly cell: Span;
  readonly text: string;
}

interface Candidate extends FoundGreeting {
  readonly start: Start;
  readonly language: string;
}

function startsOf(lines: readonly Line[], role: LineRole): Start[] {
  const starts: Start[] = [];
  let looked = 0;
  for (const [index, line] of lines.entries()) {
    if (line.role !== role) continue;
    if (++looked > LINES_LOOKED_AT) break;
    for (const cell of cellsOf(line.text)) {
      starts.push({ line, index, cell, text: line.text.slice(cell.start, cell.end) });
    }
  }
  return starts;
}

/** The first greeting of the surest shape. */
function surest(starts: readonly Start[], vocabularies: VocabulariesFor): Candidate | undefined {
  const shapes: readonly GreetingShape[] = ['marked', 'headline', 'bare'];
  const first = new Map<GreetingShape, Candidate>();
  for (const candidate of candidatesIn(starts, vocabularies)) {
    if (!first.has(candidate.shape)) first.set(candidate.shape, candidate);
    if (candidate.shape === shapes[0]) break;
  }
  return shapes.flatMap((shape) => first.get(shape) ?? [])[0];
}

function markedIn(starts: readonly Start[], vocabularies: VocabulariesFor): Candidate | undefined {
  for (const candidate of candidatesIn(starts, vocabularies)) {
    if (candidate.shape === 'marked' && !isLoneWord(candidate) && !readsAsProse(candidate))
      return candidate;
  }
  return undefined;
}

/** "Cara," greets nobody in Italian, and is a name elsewhere; "Dag: mandag" is a label. */
const isLoneWord = ({ opener, addressee, start: { text } }: Candidate): boolean =>
  addressee.span.start === opener.end &&
  (addressee.kind === 'empty' ||
    (addressee.kind === 'nobody' && /^[:：]\s*\S/u.test(text.slice(opener.end).trimStart())));

/** "Hai domande?" is Italian: an opener of one language may be a plain word of another. */
const readsAsProse = ({ addressee: { kind, span }, start: { text } }: Candidate): boolean =>
  kind === 'words' && /^\p{Ll}/u.test(text.slice(span.start, span.end));

function* candidatesIn(
  starts: readonly Start[],
  vocabularies: VocabulariesFor,
): Generator<Candidate> {
  let sentences = 0;
  for (const [position, start] of starts.entries()) {
    for (const { greeting: words, language } of vocabularies(start.text)) {
      const found = greetingAtStart(start.text, words);
      if (found === undefined) continue;
      const next = starts[position + 1];
      const joined = next && joinedGreeting(start, found, next, words);
      const candidate = { ...(joined ?? { ...found, start }), language: language.code };
      if (sentences < SENTENCES_BEFORE || !isThanks(candidate)) yield candidate;
    }
    if (SENTENCE.test(start.text)) sentences++;
  }
}

/** "A huge thank you from all of us." below what the message says closes it, and greets nobody. */
function isThanks({ addressee: { kind, span }, start: { text } }: Candidate): boolean {
  const isName = kind === 'words' && text.slice(span.start, span.end).split(/\s+/).length < 3;
  return kind !== 'empty' && !isName && ENDED.test(text.trim());
}

const SENTENCES_BEFORE = 2;
const SENTENCE = /(?:\p{L}\s+\P{L}*\p{L}|\p{Lo}{5}).*[.。।]["'”’)]?\s*$/u;
/** A salutation that stands alone ends in no full stop. */
const ENDED = /[.。।]["'”’)]?$/u;

/** "Dear" on one line and "Ada," on the next are one greeting. */
function joinedGreeting(
  start: Start,
  alone: FoundGreeting,
  next: Start,
  words: GreetingVocabulary,
): (FoundGreeting & { readonly start: Start }) | undefined {
  // "Kepada Yth." and "Kính gửi:" go on in the next line, too.
  if (!/^\s*(?:[:：]|\.)?\s*$/.test(start.text.slice(alone.opener.end))) return undefined;
  const line = joinedLine(start, next);
  const found = greetingAtStart(line.text, words);
  if (found === undefined || found.opener.end !== alone.opener.end) return undefined;
  const { kind, span } = found.addressee;
  if (kind === 'nobody' || kind === 'empty') return undefined;
  // A sentence begins with its subject as a letter begins with its addressee.
  if (
    span.end - span.start >
    (isUnspaced(line.text.charAt(span.start)) ? LONGEST_UNSPACED : LONGEST)
  )
    return undefined;
  const greetsItself = greetingAtStart(next.text, words);
  // "Ibu Cahya" greets by a title alone, and is whom "Kepada Yth." is for.
  const isTitle =
    greetsItself !== undefined &&
    words.isHonorifics(next.text.slice(greetsItself.opener.start, greetsItself.opener.end));
  if (greetsItself !== undefined && !isTitle) return undefined;
  // An opener that needs no name is joined only with what can be nothing else.
  const isName = /^\s*[,，、،]\s*$/.test(line.text.slice(span.end));
  const mayBeName =
    /^[\p{Lu}\p{Lo}]/u.test(line.text.slice(span.start)) && line.text.slice(span.end).trim() === '';
  if (!isName && !(mayBeName && alone.addressee.kind === 'empty')) return undefined;
  const cell = { start: 0, end: line.text.length };
  return { ...found, start: { line, index: start.index, cell, text: line.text } };
}

/** Characters of whom an opener on a line of its own addresses. */
const LONGEST = 60;
const LONGEST_UNSPACED = 16;

function joinedLine(start: Start, next: Start): Line {
  const offsets = [start, next].flatMap(({ line, cell }) =>
    Array.from(line.offsets.subarray(cell.start, cell.end + 1)),
  );
  return {
    ...start.line,
    text: `${start.text} ${next.text}`,
    offsets: Uint32Array.from(offsets),
  };
}

function loneName(starts: readonly Start[], own: readonly Vocabulary[]): Candidate | undefined {
  for (const start of starts) {
    for (const { greeting: words, language } of own) {
      const found = nameAlone(start.text, words);
      if (found === undefined) continue;
      const name = start.text.slice(found.span.start);
      if (!own.some(({ greeting }) => greeting.isNotName(name)))
        return { ...found, start, language: language.code };
    }
  }
  return undefined;
}

function greetingOf(
  role: LineRole,
  { start, opener, addressee, span, language }: Candidate,
): Greeting {
  const { line, cell, text, index } = start;
  const place = ({ start: from, end }: Span) =>
    placeIn(line, { start: from + cell.start, end: end + cell.start });
  return {
    role,
    opener: text.slice(opener.start, opener.end),
    addressee: addresseeOf(addressee, text, place),
    at: place(span),
    text: text.slice(span.start, span.end),
    line: index,
    language,
  };
}

function addresseeOf(
  { kind, span, titled }: ReadAddressee,
  text: string,
  place: (span: Span) => Greeting['at'],
): Addressee {
  if (kind === 'nobody' || kind === 'empty') return { kind };
  const said = { text: text.slice(span.start, span.end), at: place(span) };
  return kind === 'words' ? { kind, ...said, ...(titled && { titled }) } : { kind, ...said };
}
