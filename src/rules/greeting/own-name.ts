import { INFLECTS_NAMES } from '../../lexicon/inflection.ts';
import { NAME_ENDINGS, SHORT_TITLES_BEHIND, TITLES_BEHIND } from '../../lexicon/name-endings.ts';
import type { Judged } from '../../model/judged.ts';
import type { PersonName } from '../../model/facts.ts';
import { findName, namesOf, type NameFormKind, type NameMatch } from '../../model/person.ts';
import { CELL_BREAK, type Greeting, type LineRole } from '../../model/reading.ts';
import { foldText } from '../../model/text/fold.ts';
import { isFondOf } from './fond-name.ts';
import { isGaelicVocativeIn } from './gaelic-vocative.ts';
import { isMasked, isMaskOf } from './masked-name.ts';
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
  const name = judged.facts.recipient?.name;
  if (isMasked(text)) return isMaskOf(text, name) ? 'certain' : undefined;
  if (isGaelicVocativeIn(text, name)) return 'certain';
  const match = matchOf(judged, text);
  if (match === undefined) return isJoinedIn(text, name) ? 'likely' : undefined;
  return match.exact && OWN.has(match.form.kind) ? 'certain' : 'likely';
}

/** "عبد الله" is عبدالله: Arabic names of two words are written as one, too. */
function isJoinedIn(text: string, name: PersonName | undefined): boolean {
  if (name === undefined || !/\p{Script=Arabic}/u.test(text)) return false;
  const said = joined(text);
  return namesOf(name)
    .map((form) => joined(form.text))
    .some((form) => form.length >= SHORTEST_JOINED && said.includes(form));
}

const joined = (text: string): string => foldText(text).text.replaceAll(' ', '');
const SHORTEST_JOINED = 6;

/** Whether the recipient's name stands near the start of this view of the message, in a sentence or by itself. */
export function openingNames(judged: Judged, role: LineRole): boolean {
  const { openings, lines } = judged.reading;
  return (
    openings.some(
      (opening) =>
        opening.role === role &&
        (isNamedIn(judged, opening.text) ||
          isFondlyNamedIn(judged, opening.text) ||
          printedFrom(judged, opening.at).ownName),
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
  // "Your child Sam Okafor" shares a family name with the reader.
  if (match.form.kind === 'family' && isRelativeNamedIn(judged, sentence)) return false;
  if (end - start === 1) return isTitle(sentence.slice(end));
  if (!/^\p{Ll}/u.test(sentence.slice(start)) || /^\p{Ll}/u.test(match.form.text)) return true;
  // "All the best, Best!"
  return isNamedIn(judged, sentence.slice(end));
}

/** "Colibri: Fer, tu recarga quedó lista": by a fond form of the given name, after the sender's perhaps. */
function isFondlyNamedIn({ facts, reading }: Judged, sentence: string): boolean {
  const [, called = ''] = FIRST_CALLED.exec(sentence) ?? [];
  const given = facts.recipient?.name.given ?? '';
  return called !== '' && given !== '' && isFondOf(called, given, primary(reading.language ?? ''));
}

const FIRST_CALLED = /^(?:[^:：,]{2,30}[:：] ?)?¡?(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*)[,!]\s/u;

const isRelativeNamedIn = ({ facts: { people, recipient } }: Judged, sentence: string): boolean =>
  people.some(({ path, name }) => {
    if (path === recipient?.path) return false;
    const kind = findName(sentence, name)?.form.kind;
    return kind !== undefined && OWN.has(kind);
  });

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
  if (match === undefined || isOfAnother(match, text)) return undefined;
  return match;
}

/** "陈佳" is no 陈, and "anh Dũng" no Anh. */
function isOfAnother({ form, span }: NameMatch, text: string): boolean {
  const behind = text.slice(span.end);
  if (form.text.length === 1) return /^\p{L}/u.test(behind) && !isTitle(behind);
  return (
    form.kind === 'part' &&
    /^\p{Lu}/u.test(form.text) &&
    /^\p{Ll}/u.test(text.slice(span.start)) &&
    /^\s\p{Lu}/u.test(behind)
  );
}

const isTitle = (text: string): boolean =>
  TITLES_BEHIND.some((title) => text.trimStart().startsWith(title)) ||
  SHORT_TITLES_BEHIND.some(
    (title) => text.startsWith(title) && !/^\p{L}/u.test(text.slice(title.length)),
  );

/** The language of a BCP 47 tag. */
export const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
