/** Where the clause begins that `offset` stands in, looking back `reach` characters at most. */
export function clauseStart(
  text: string,
  offset: number,
  reach: number,
  isAbbreviated: (before: string) => boolean,
): number {
  const from = Math.max(0, offset - reach);
  for (let at = offset - 1; at >= from; at--) {
    const mark = text.charAt(at);
    if (UNSPACED_STOPS.includes(mark)) return at + 1;
    if (!STOPS.includes(mark) || text.charAt(at + 1) !== ' ') continue;
    // Dots that lead over to a number.
    if (mark === '.' && text.slice(Math.max(0, at - 4), at) === '....') continue;
    if (mark === '.' && isAbbreviated(text.slice(Math.max(from, at - 16), at))) continue;
    return at + 1;
  }
  return from;
}

const UNSPACED_STOPS = '。！？；';
const STOPS = '.;!?';

/** The sentences of a line as spans, their marks included. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]{1,8}(?=\s)|[。！？]{1,8}|[।؟]{1,8}(?=\s|$)/g)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length });
  return sentences.map(({ start: from, end }) => ({
    start: from + text.slice(from, end).length - text.slice(from, end).trimStart().length,
    end,
  }));
}
