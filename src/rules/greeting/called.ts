import { TITLES_BEFORE_ADDRESSEES, TITLES_OF_ADDRESSEES } from '../../lexicon/name-endings.ts';
import type { Judged } from '../../model/judged.ts';
import type { Facts } from '../../model/facts.ts';
import { findName, namesOf } from '../../model/person.ts';
import { type LineRole, placeIn } from '../../model/reading.ts';
import { handleOf, isWrittenAsHandle } from './handles.ts';
import type { Naming } from './naming.ts';

/**
 * Whom first sentences call that is no name of the reader's, where no salutation names them:
 * "haneul0417님의 5월 요금", "a.okafor, it is on its way", "Good news, ada77!". Only what the record or the
 * look of the words proves.
 */
export function calledOtherwise(judged: Judged, role: LineRole): Naming | undefined {
  const { facts, reading, contract } = judged;
  // Whoever is told of an account is told which.
  if (contract.greeting === 'none') return undefined;
  if (facts.recipient === undefined || namesOf(facts.recipient.name).length === 0) return undefined;
  for (const opening of reading.openings) {
    const line = reading.lines[opening.line];
    if (opening.role !== role || line === undefined) continue;
    const from = Math.max(0, line.text.indexOf(opening.text));
    for (const { words: shown, start, titled } of vocativesIn(opening.text)) {
      const span = { start: from + start, end: from + start + shown.length };
      const at = placeIn(line, span);
      const what = codeOf(facts, shown, titled);
      if (what !== undefined) return { kind: 'handle', shown, at, what };
      if (titled && isOthersName(facts, shown))
        return { kind: 'other', shown, at, whose: 'another customer' };
    }
  }
  return undefined;
}

interface Vocative {
  readonly words: string;
  readonly start: number;
  readonly titled: boolean;
}

function* vocativesIn(sentence: string): Generator<Vocative> {
  for (const [pattern, titled] of VOCATIVES) {
    for (const match of sentence.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.['words'] ?? [0, 0];
      yield { words: sentence.slice(start, end), start, titled };
    }
  }
}

function codeOf({ recipient, values }: Facts, words: string, titled: boolean): string | undefined {
  const isCode = /[\p{N}@._-]/u.test(words) || /^\p{Ll}/u.test(words);
  const what = isCode ? handleOf(recipient, values, words) : undefined;
  // Before a comma, a sentence may begin with a number of any kind.
  if (what !== undefined && (titled || what !== NUMBER)) return what;
  const isWhole = !/[*•●]|^\P{L}*$/u.test(words);
  return titled && isWhole && isWrittenAsHandle(words) ? 'a user id' : undefined;
}

const isOthersName = ({ values, others }: Facts, words: string): boolean =>
  others.people.some(
    ({ name }) => findName(words, { ...name, company: '' })?.form.kind === 'full',
  ) && ![...values.values()].some((value) => value.includes(words));

const NUMBER = 'an identifier';

const TITLES_BEFORE = TITLES_BEFORE_ADDRESSEES.join('|');

const TITLES = TITLES_OF_ADDRESSEES.map((title) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(title)
    ? title
    : `${title}(?![\\p{L}\\p{M}])`,
).join('|');

const VOCATIVES: readonly (readonly [RegExp, boolean])[] = [
  [
    new RegExp(
      `(?<![\\w.@+*-])(?<words>[\\w.@+*-]{2,64}?|[\\p{L}\\p{M}]{2,16}?)["'」』]? ?(?:${TITLES})`,
      'dgu',
    ),
    true,
  ],
  [new RegExp(`^\\P{L}{0,4}(?:${TITLES_BEFORE}) ?(?<words>[\\w.@+-]{3,64})`, 'dgu'), true],
  [/^\P{L}{0,4}(?<words>[\w.@+-]{3,64})(?:[,，،、] |[，、])/dgu, false],
  [/[,，،、] ?(?<words>[\w.@+-]{3,64})[!！]/dgu, false],
];
