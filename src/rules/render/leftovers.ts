import { FILL_IN_ALONE, FILL_IN_WORDS, LEAKED_WORDS, TOKEN_SHAPES } from '../../lexicon/tokens.ts';
import { contains, lengthOf, type Span } from '../../model/text/span.ts';

/** A token found in a text. */
export interface Token {
  readonly text: string;
  readonly span: Span;
  /** `weak` where people write the same and mean it. */
  readonly strength: 'strong' | 'weak';
}

/** A word found in a text that a program prints where it has no value. */
export interface Leak {
  readonly text: string;
  readonly span: Span;
  /** Whether the word is prose too. */
  readonly prose: boolean;
}

/** Whether a text is nothing but something a program left: never a name, an address or a number. */
export const isLeftover = (text: string): boolean =>
  tokensIn(text).length > 0 || leaksIn(text).some((leak) => leak.text === text.trim());

/** Unresolved tokens in the order they stand, none inside another. */
export function tokensIn(text: string): Token[] {
  if (!/[{}[\]$%#|<«]|@@|@[a-z]+\s*\(/u.test(text)) return [];
  const found = TOKENS.flatMap(({ pattern, strength }) =>
    matchesOf(text, pattern).map((match) => tokenAt(match, strength)),
  );
  return outermost([...found, ...fillInsIn(text)]).sort((a, b) => a.span.start - b.span.start);
}

/** Leaked words, whole and in the case that programs print. */
export function leaksIn(text: string): Leak[] {
  if (!ANY_LEAK.test(text)) return [];
  return LEAKS.flatMap(({ pattern, prose }) =>
    matchesOf(text, pattern).map((match) => ({
      text: match[0],
      span: { start: match.index, end: match.index + match[0].length },
      prose,
    })),
  );
}

const TOKENS = TOKEN_SHAPES.map(({ pattern, strength }) => ({
  pattern: new RegExp(pattern, 'gu'),
  strength,
}));

const ANY_LEAK = new RegExp(LEAKED_WORDS.map(({ pattern }) => pattern).join('|'), 'u');

const LEAKS = LEAKED_WORDS.map(({ pattern, prose }) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{N}_])`, 'gu'),
  prose,
}));

/** To look whether there is one takes less than to walk through those that there are, none nearly always. */
const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] =>
  text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];

function fillInsIn(text: string): Token[] {
  return [...text.matchAll(/(?<!\[)\[([\p{L}_][\p{L}_ '’-]{1,60})\](?![\](])/gu)]
    .filter(([, content = '']) => isFillIn(content))
    .map((match) => tokenAt(match, 'weak'));
}

function isFillIn(content: string): boolean {
  const words = content
    .toLowerCase()
    .split(/[ _-]+/u)
    .map((word) => word.replace(/['’]s?$/u, ''))
    .filter((word) => word !== '');
  if (words.length === 1) return FILL_IN_ALONE.includes(words[0] ?? '');
  return words.length > 1 && words.every((word) => FILL_IN_WORDS.includes(word));
}

const tokenAt = (match: RegExpExecArray, strength: Token['strength']): Token => ({
  text: match[0],
  span: { start: match.index, end: match.index + match[0].length },
  strength,
});

/** Tokens that stand in no other; of two in the same place the first, strong ones before weak ones. */
function outermost(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  const bySize = tokens.toSorted(
    (a, b) =>
      lengthOf(b.span) - lengthOf(a.span) ||
      Number(a.strength === 'weak') - Number(b.strength === 'weak'),
  );
  for (const token of bySize) {
    if (!kept.some(({ span }) => contains(span, token.span))) kept.push(token);
  }
  return kept;
}
