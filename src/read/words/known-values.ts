import type { Span } from '../../model/text/span.ts';
import { bareIdentifier } from './fold.ts';

/** The identifier values a message may show, to be found in any spelling: grouped, hyphenated, in other digits. */
export interface KnownValues {
  has(value: string): boolean;
  /** Where one of them stands, bounded on both sides. `text` is a folded line. */
  spansIn(text: string): Span[];
}

/** Shorter values stand everywhere by chance. */
const SHORTEST = 4;

export function knownValues(values: Iterable<string>): KnownValues {
  const all = new Set<string>();
  const byBeginning = new Map<string, string[]>();
  for (const value of values) {
    const bare = bareIdentifier(value);
    if (bare.length < SHORTEST || all.has(bare) || (!/\d/.test(value) && bare.length < 6)) continue;
    all.add(bare);
    const beginning = bare.slice(0, SHORTEST);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), bare]);
  }
  for (const candidates of byBeginning.values()) candidates.sort((a, b) => b.length - a.length);

  return {
    has: (value) => all.has(bareIdentifier(value)),
    spansIn(text) {
      if (all.size === 0) return [];
      const spans: Span[] = [];
      let from = 0;
      for (const { index } of text.matchAll(TOKEN_STARTS)) {
        if (index < from) continue;
        const candidates = byBeginning.get(bareFrom(text, index, SHORTEST).bare);
        const end = candidates === undefined ? undefined : endOfAny(text, index, candidates);
        if (end === undefined) continue;
        spans.push({ start: index, end });
        from = end;
      }
      return spans;
    },
  };
}

const TOKEN_STARTS = /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d])[\p{L}\d]/gu;
const BOUND = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;
const SEPARATOR = /[ \-‐‑–./_]/;

function endOfAny(text: string, start: number, candidates: readonly string[]): number | undefined {
  for (const candidate of candidates) {
    const { bare, end } = bareFrom(text, start, candidate.length);
    if (bare === candidate && !BOUND.test(text.slice(end, end + 2))) return end;
  }
  return undefined;
}

/** The next `length` letters and digits from `start`, single separators passed over. */
function bareFrom(text: string, start: number, length: number): { bare: string; end: number } {
  let bare = '';
  let end = start;
  let separated = true;
  for (let at = start; at < text.length && bare.length < length; at++) {
    const character = text.charAt(at);
    if (/[\p{L}\p{N}]/u.test(character)) {
      bare += character.toUpperCase();
      end = at + 1;
      separated = false;
    } else if (separated || !SEPARATOR.test(character)) {
      break;
    } else {
      separated = true;
    }
  }
  return { bare, end };
}
