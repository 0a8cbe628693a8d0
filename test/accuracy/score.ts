import type { Expected, LabelledMessage, Reported } from './read-corpus.ts';

export const FAMILIES = ['greeting', 'tracking', 'contact', 'identifier'] as const;

export type Family = (typeof FAMILIES)[number];

/** `rule`: the very rule must report. `family`: any rule of its family on the same words will do. */
export type Strictness = 'rule' | 'family';

/** How what was said compares with what should have been said. */
export interface Tally {
  readonly found: number;
  readonly missed: number;
  readonly false: number;
}

/** One fault that was not reported, or one report without fault. */
export interface Slip {
  readonly kind: 'missed' | 'false';
  readonly file: string;
  readonly rule: string;
  readonly words: string;
  readonly text: string;
}

export interface Compared {
  readonly found: readonly Expected[];
  readonly missed: readonly Expected[];
  readonly false: readonly Reported[];
}

/** Compares one message's labels with what was reported, as far as the rules of one family go. */
export function compare(
  { expected, reported }: Pick<LabelledMessage, 'expected' | 'reported'>,
  family: Family,
  strictness: Strictness,
): Compared {
  const own = expected.filter(({ rule }) => familyOf(rule) === family);
  const said = withoutEchoes(reported.filter(({ rule }) => familyOf(rule) === family));
  const agrees = (label: Expected, report: Reported): boolean =>
    (strictness === 'family' || label.rule === report.rule) && isAbout(report, label.over);
  return {
    found: own.filter((label) => said.some((report) => agrees(label, report))),
    missed: own.filter((label) => !said.some((report) => agrees(label, report))),
    false: said.filter((report) => !own.some((label) => agrees(label, report))),
  };
}

export const familyOf = (rule: string): Family | undefined =>
  FAMILIES.find((family) => rule.startsWith(`${family}/`));

/** The text part says again what the HTML says. */
function withoutEchoes(reported: readonly Reported[]): Reported[] {
  const byWords = new Map(
    reported.map((report) => [JSON.stringify([report.rule, fold(report.words)]), report]),
  );
  return [...byWords.values()];
}

/** Whether a report speaks of the words of a label: one holds the other, or they share a telling one. */
function isAbout({ words, text }: Reported, over: string): boolean {
  const wanted = fold(over);
  const said = fold(words);
  if (wanted === '' || fold(text).includes(wanted)) return true;
  if (said === '') return false;
  if (said.includes(wanted) || wanted.includes(said)) return true;
  const telling = (phrase: string) => phrase.split(/[^\p{L}\p{N}]+/u).filter((it) => it.length > 2);
  const known = new Set(telling(wanted));
  return telling(said).some((word) => known.has(word));
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

export function tallyOf(
  messages: readonly LabelledMessage[],
  families: readonly Family[],
  strictness: Strictness,
): Tally {
  let [found, missed, wrong] = [0, 0, 0];
  for (const message of messages) {
    for (const family of families) {
      const compared = compare(message, family, strictness);
      found += compared.found.length;
      missed += compared.missed.length;
      wrong += compared.false.length;
    }
  }
  return { found, missed, false: wrong };
}

export function slipsIn(messages: readonly LabelledMessage[]): Slip[] {
  return messages.flatMap((message) =>
    FAMILIES.flatMap((family): Slip[] => {
      const { missed, false: wrong } = compare(message, family, 'rule');
      const { file } = message;
      return [
        ...missed.map(({ rule, over }): Slip => ({
          kind: 'missed',
          file,
          rule,
          words: over,
          text: '',
        })),
        ...wrong.map(({ rule, words, text }): Slip => ({ kind: 'false', file, rule, words, text })),
      ];
    }),
  );
}

/** Shares from 0 to 1; where there is nothing to be wrong about, 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreOf({ found, missed, false: wrong }: Tally): Score {
  const precision = found + wrong === 0 ? 1 : found / (found + wrong);
  const recall = found + missed === 0 ? 1 : found / (found + missed);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
