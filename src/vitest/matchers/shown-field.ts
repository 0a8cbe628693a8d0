import type { Facts, Identifier } from '../../model/facts.ts';
import { mayBe, relationOf, shows } from '../../model/identifier.ts';
import type { Judged } from '../../model/judged.ts';
import type { Place } from '../../model/message.ts';
import { printedIn } from '../../model/printed-line.ts';
import { type Claim, type Line, placeIn, type Reading } from '../../model/reading.ts';
import { closest } from '../../model/text/closest.ts';
import { compact } from '../../model/text/compact.ts';
import { foldText } from '../../model/text/fold.ts';
import { UserError } from '../../model/user-error.ts';
import { sweepOf } from '../../rules/identifier/sweep.ts';
import { identified } from '../../rules/identifier/wording.ts';

/** A field of the record. */
export interface NamedField {
  readonly path: string;
  readonly value: string;
  /** The value as a test may print it: of a card no more than its end. */
  readonly said: string;
  readonly identifier: Identifier | undefined;
}

/**
 * The field that a path names; undefined for words that are no path. Throws a {@link UserError} for a path into the
 * record that leads to no single value.
 */
export function fieldNamed(words: string, { values, identifiers }: Facts): NamedField | undefined {
  const value = values.get(words);
  if (value !== undefined) {
    const identifier = identifiers.find(({ path }) => path === words);
    const said =
      identifier === undefined
        ? JSON.stringify(value)
        : identified(identifier).replace(` (${words})`, '');
    return { path: words, value, said, identifier };
  }
  const paths = [...values.keys()];
  const [, root = ''] = /^([\w$-]+)(?:\.[\w$-]+|\[\d+\])+$/.exec(words) ?? [];
  if (root === '' || !paths.some((path) => path === root || startsBelow(path, root))) {
    return undefined;
  }
  const below = paths.filter((path) => startsBelow(path, words));
  const near = closest(words, paths);
  throw new UserError({
    message: below.length > 0 ? `"${words}" is not a single value.` : `Unknown field "${words}".`,
    hint:
      below.length > 0
        ? `It holds ${below.slice(0, MOST_LISTED).join(', ')}${below.length > MOST_LISTED ? ' and more' : ''}.`
        : near === undefined
          ? `The record has no such field; "${root}" holds others.`
          : `Did you mean "${near}"?`,
  });
}

const MOST_LISTED = 8;

const startsBelow = (path: string, parent: string): boolean =>
  path.startsWith(`${parent}.`) || path.startsWith(`${parent}[`);

/**
 * Where the customer reads the value: an identifier whole or masked, however it is spaced; a text whatever its case;
 * an amount or a date in the format that an expression printed it in.
 */
export function placeShowing(field: NamedField, judged: Judged): Place | undefined {
  const { value, identifier } = field;
  if (value.trim() === '') return undefined;
  const { lines, claims } = judged.reading;
  const printed = placePrinted(field, judged);
  const isTraced = Object.values(judged.message.parts).some(({ provenance }) => provenance);
  // Of one that stands in many a text by chance, only what printed it can tell.
  if (printed !== undefined || (isTraced && compact(value).length < SHORTEST)) return printed;
  const claim =
    identifier && claims.find((it) => it.role !== 'href' && shows(it, identifier) !== undefined);
  return claim?.shownAt ?? sweepOf(lines).placesOf(value)[0] ?? placeOfText(value, lines);
}

const SHORTEST = 3;

/** Where the message shows something else under a label that the field could have. */
export const claimInstead = ({ identifier }: NamedField, { claims }: Reading): Claim | undefined =>
  identifier && claims.find(({ role, accepts }) => role !== 'href' && mayBe(identifier, accepts));

function placeOfText(value: string, lines: readonly Line[]): Place | undefined {
  const wanted = foldText(value.trim()).text;
  // A digit or two stand everywhere.
  if (!/\p{L}/u.test(wanted)) return undefined;
  for (const line of lines) {
    const folded = foldText(line.text);
    const start = folded.text.indexOf(wanted);
    if (start < 0 || !standsAlone(folded.text, start, start + wanted.length)) continue;
    return placeIn(line, folded.spanOf({ start, end: start + wanted.length }));
  }
  return undefined;
}

/** Whether neither end cuts a word in two. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  [start, end].every((edge) => !isWord(text, edge - 1) || !isWord(text, edge));

const isWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** What an expression printed that read the field, where the field's value can be seen in it. */
function placePrinted(
  { path, value }: NamedField,
  { message, reading: { lines } }: Judged,
): Place | undefined {
  for (const line of lines) {
    for (const { span, printing } of printedIn(line, message.parts[line.part]?.provenance)) {
      const shown = line.text.slice(span.start, span.end);
      if (!printing.reads.some((read) => read.path === path) || !isFormOf(shown, value)) continue;
      return placeIn(line, span);
    }
  }
  return undefined;
}

/** "£120.00" of 12000, "10 March" of 2026-03-10; of a text a telling piece. */
const isFormOf = (shown: string, value: string): boolean =>
  relationOf(shown, value) !== undefined || (IS_MEASURE.test(value) && /\p{N}/u.test(shown));

/** A number, or a date. */
const IS_MEASURE = /^-?\d+(?:[.,]\d+)?$|^\d{4}-\d{2}-\d{2}/;
