import type { Identifier } from './facts.ts';
import type { Claim } from './reading.ts';
import { compact, isAscii } from './text/compact.ts';

/** Whether an identifier is, or may be, of one of the kinds. */
export const mayBe = (
  { kind, alternatives = [] }: Pick<Identifier, 'kind' | 'alternatives'>,
  kinds: readonly string[],
): boolean => kinds.includes(kind) || alternatives.some((other) => kinds.includes(other));

/** How an identifier bears a claim out: shown whole, or by its last, first, or first and last characters. */
export type Shown = 'full' | 'ending' | 'beginning' | 'both-ends';

/**
 * Whether what the claim shows is this identifier, and how much of it. Separators, case, script of
 * the digits and leading noughts do not count. Whose identifier it is, and of which kind, is not asked.
 */
export function shows(
  { form, shown, hiddenBehind = 0 }: Pick<Claim, 'form' | 'shown' | 'hiddenBehind'>,
  { value, partial }: Pick<Identifier, 'value' | 'partial'>,
): Shown | undefined {
  const seen = compact(shown);
  const whole = compact(value);
  if (seen === '' || whole === '') return undefined;
  // A record that holds only the last four cannot contradict a message that shows more.
  if (partial && seen.length > whole.length) return seen.endsWith(whole) ? 'ending' : undefined;
  switch (form) {
    case 'full':
      return isSame(seen, whole) || hasPiece(shown, whole) ? 'full' : undefined;
    case 'ending':
      return whole.endsWith(seen) ? 'ending' : undefined;
    case 'masked':
      if (hiddenBehind > 0)
        return whole.slice(0, -hiddenBehind).endsWith(seen) ? 'ending' : undefined;
      if (whole.endsWith(seen)) return 'ending';
      return hasBothEnds(whole, seen) ? 'both-ends' : undefined;
    case 'truncated':
      return whole.startsWith(seen) ? 'beginning' : undefined;
  }
}

/** How a value of the record explains characters that a message shows. */
export type Relation =
  { readonly how: 'whole' | 'part' } | { readonly how: 'last' | 'first'; readonly count: number };

/** Shorter runs of characters occur everywhere by chance. */
const SHORTEST_PART = 3;

/** Undefined where the value does not hold what is shown. */
export function relationOf(shown: string, value: string): Relation | undefined {
  const seen = compact(shown);
  const whole = compact(value);
  if (seen === '' || whole === '') return undefined;
  if (isSame(seen, whole)) return { how: 'whole' };
  if (seen.length < SHORTEST_PART) return undefined;
  if (whole.endsWith(seen)) return { how: 'last', count: seen.length };
  if (whole.startsWith(seen)) return { how: 'first', count: seen.length };
  return whole.includes(seen) ? { how: 'part' } : undefined;
}

/** Whether two values are one and the same identifier: "A-10023" and "a 10023". */
export const isSameIdentifier = (a: string, b: string): boolean => isSame(compact(a), compact(b));

/** Fewest digits that still tell an identifier when its letters are left out. */
const FEWEST_DIGITS = 4;

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < FEWEST_DIGITS || !/^\d+$/.test(shorter)) return false;
  // "#10023" for A-10023, "000123" for 123: the rest may be letters on one side, or leading noughts.
  return /^(?:0+|\p{L}*)$/u.test(longer.replace(shorter, '')) && isOneRun(longer, shorter);
}

/** Whether `digits` stands in `code` at one end, so that what is left over is one piece. */
const isOneRun = (code: string, digits: string): boolean =>
  code.endsWith(digits) || (code.startsWith(digits) && !/\d$/.test(code));

/** Whether pieces of a composed code are the identifier: "2026-A-10023/1" for A-10023. */
function hasPiece(code: string, whole: string): boolean {
  if (whole.length < FEWEST_DIGITS) return false;
  // The pieces of such a code are what it is without what stands between them.
  if (isAscii(code) && !compact(code).includes(whole)) return false;
  const pieces = code.split(/[^\p{L}\p{N}]+/u).map(compact);
  return pieces.some((_, start) => {
    let joined = '';
    for (const piece of pieces.slice(start)) {
      joined += piece;
      if (joined.length >= whole.length) return joined === whole;
    }
    return false;
  });
}

/** Whether `seen` is a start and an end of `whole` with the middle left out: "4000 05•• •••• 1908". */
function hasBothEnds(whole: string, seen: string): boolean {
  if (seen.length < 6 || seen.length >= whole.length) return false;
  for (let cut = 2; cut <= seen.length - 2; cut++) {
    if (whole.startsWith(seen.slice(0, cut)) && whole.endsWith(seen.slice(cut))) return true;
  }
  return false;
}
