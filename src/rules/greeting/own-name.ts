import { INFLECTS_NAMES } from '../../lexicon/inflection.ts';
import { NAME_ENDINGS, TITLES_BEHIND } from '../../lexicon/name-endings.ts';
import type { Judged } from '../../model/judged.ts';
import { findName, type NameFormKind, type NameMatch } from '../../model/person.ts';
import { CELL_BREAK, type Greeting, type LineRole } from '../../model/reading.ts';
import { isMaskOf } from './masked-name.ts';
import { namesCompany } from './company-names.ts';
import { printedFrom } from './printed-from.ts';

/** Forms that only the person has; a family name or a shared word may be a relative's. */
export const OWN: ReadonlySet<NameFormKind> = new Set([
  'given',
  'full',
  'display',
  'company',
  'part',
]);

/** Whether words of a greeting name the recipient. */
export function ownName(judged: Judged, text: string): 'certain' | 'likely' | undefined {
  if (namesCompany(text, judged.facts.recipient?.name.company)) return 'certain';
  const match = matchOf(judged, text);
  if (match === undefined)
    return isMaskOf(text, judged.facts.recipient?.name) ? 'certain' : undefined;
  return match.exact && OWN.has(match.form.kind) ? 'certain' : 'likely';
}

/** Whether the recipient's name stands near the start of this view of the message, in a sentence or by itself. */
export function openingNames(judged: Judged, role: LineRole): boolean {
  const { openings, lines } = judged.reading;
  return (
    openings.some(
      (opening) =>
        opening.role === role &&
        (isNamedIn(judged, opening.text) || printedFrom(judged, opening.at).ownName),
    ) ||
    lines
      .filter((line) => line.role === role)
      .slice(0, LINES_AT_THE_START)
      .some(({ text }) => isSalutation(text) && ownName(judged, text) !== undefined)
  );
}

/** Whether the name stands behind the opener all the same: in the rest of its cell, or all of the next line. */
export function isNamedBehind(judged: Judged, { line, role, text }: Greeting): boolean {
  const { lines } = judged.reading;
  const said = lines[line]?.text ?? '';
  const from = Math.max(0, said.indexOf(text));
  const cell = said.slice(from, from + NEAR).split(CELL_BREAK)[0] ?? '';
  const next = lines[line + 1];
  return (
    isNamedIn(judged, cell) ||
    (cell.trim() === text.trim() &&
      next?.role === role &&
      next.text.split(' ').length <= MOST_WORDS_OF_NAME &&
      ownName(judged, next.text) === 'certain')
  );
}

const NEAR = 80;
const MOST_WORDS_OF_NAME = 4;

/** In a sentence a name has its capital, and is more than one character: "오늘" is no 오. */
function isNamedIn(judged: Judged, sentence: string): boolean {
  const match = matchOf(judged, sentence);
  if (match === undefined) return false;
  const { start, end } = match.span;
  if (end - start === 1) return isTitle(sentence.slice(end));
  return !/^\p{Ll}/u.test(sentence.slice(start)) || /^\p{Ll}/u.test(match.form.text);
}

const LINES_AT_THE_START = 12;

/** "Mr. Petrakis," needs no word that opens it: it is short and ends as salutations do. */
const isSalutation = (line: string): boolean =>
  /^.{1,60}(?:[,!:،，：！、~～〜♪♥❤☆★–—-]|\p{Extended_Pictographic}\p{M}*|:-?\)+)$/u.test(
    line.trim(),
  );

function matchOf({ facts, reading }: Judged, text: string): NameMatch | undefined {
  if (facts.recipient === undefined) return undefined;
  const language = primary(reading.language ?? '');
  const match = findName(text, facts.recipient.name, {
    inflected: INFLECTS_NAMES.includes(language),
    endings: NAME_ENDINGS[language] ?? [],
  });
  // "陈佳" is no 陈, "陈先生" is.
  const behind = match === undefined ? '' : text.slice(match.span.end);
  return match?.form.text.length === 1 && /^\p{L}/u.test(behind) && !isTitle(behind)
    ? undefined
    : match;
}

const isTitle = (text: string): boolean =>
  TITLES_BEHIND.some((title) => text.trimStart().startsWith(title));

/** The language of a BCP 47 tag. */
export const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
