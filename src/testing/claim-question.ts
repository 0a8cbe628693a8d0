import type { Code, Facts, Identifier } from '../model/facts.ts';
import type { Claim, Reading } from '../model/reading.ts';
import { judgedFrom } from './judged.ts';

export interface QuestionSeed {
  /** Lines of the text part. The first that ends in the characters claimed holds the claim. */
  readonly lines: readonly string[];
  /** Words of the claim, from its noun to its characters. */
  readonly noun: string;
  readonly shown: string;
  readonly accepts?: readonly string[];
  readonly form?: Claim['form'];
  readonly own?: readonly Identifier[];
  readonly codes?: readonly Code[];
  readonly values?: Readonly<Record<string, string>>;
}

/** What is asked of one claim: that the characters at the end of a line are a card or an account of Ada's. */
export function questionOf(seed: QuestionSeed): {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly facts: Facts;
} {
  const { lines, noun, shown, own = [], codes = [], values = {} } = seed;
  const { reading, facts } = judgedFrom({ lines: lines.map((line) => [line]), values });
  const content = `${lines.join('\n')}\n`;
  const end = content.indexOf(`${shown}\n`) + shown.length;
  const start = content.lastIndexOf(noun, end);
  if (end < shown.length || start < 0) throw new RangeError('The lines do not hold the claim.');
  const claim: Claim = {
    role: 'text',
    accepts: seed.accepts ?? ['payment-card', 'bank-account'],
    form: seed.form ?? 'ending',
    shown,
    phrase: content.slice(start, end),
    noun,
    strength: 'strong',
    at: { part: 'text', span: { start, end } },
    shownAt: { part: 'text', span: { start: end - shown.length, end } },
  };
  return {
    claim,
    reading: { ...reading, claims: [claim] },
    facts: { ...facts, identifiers: own, codes },
  };
}

/** One of Ada's own, whole. */
export const adas = (path: string, value: string, kind: string): Identifier => ({
  path,
  value,
  kind,
  partial: false,
  owner: 'ada',
  customerFacing: true,
  source: { how: 'declared' },
});
