import { foldCharacters } from './fold.ts';

/** Scripts written without spaces, or in which endings are written on: a word may go on beside them. */
const GOES_ON =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
const WORD = '[\\p{L}\\p{N}\\p{M}]';
const SPACED_WORD = `(?![${GOES_ON}])${WORD}`;

export const WORD_STARTS = `(?<!${WORD})`;
export const WORD_ENDS = `(?!${WORD})`;

const goesOn = new RegExp(`[${GOES_ON}]`, 'u');
const isWord = new RegExp(WORD, 'u');

/** Whether `character` is of a script in which words stand without spaces between them. */
export const isUnspaced = (character: string): boolean => goesOn.test(character);

/** Matches nothing. */
const NOTHING = '(?!)';

/** Regular expression source (for the flags `iu`) that matches any of a lexicon's entries, longest first. */
export function anyWord(entries: Iterable<string>): string {
  const sources = [...new Set(entries)]
    .sort((a, b) => b.length - a.length)
    .map((entry) => ({ ...edgesOf(entry), source: wordSource(entry) }));
  if (sources.length === 0) return NOTHING;
  // Entries that are bounded alike share their bounds: one look behind per place, not one per entry.
  const byEdges = new Map<string, typeof sources>();
  for (const source of sources) {
    const edges = `${source.lead} ${source.tail}`;
    byEdges.set(edges, [...(byEdges.get(edges) ?? []), source]);
  }
  return `(?:${[...byEdges.values()].map(bounded).join('|')})`;
}

function bounded(entries: readonly { lead: string; tail: string; source: string }[]): string {
  const [first] = entries;
  if (first === undefined) return NOTHING;
  return `${first.lead}(?:${entries.map(({ source }) => source).join('|')})${first.tail}`;
}

function edgesOf(entry: string): { lead: string; tail: string } {
  const lead = entry.startsWith('*')
    ? `${WORD_STARTS}\\p{L}{0,3}`
    : leadOf(entry.codePointAt(0) ?? 0);
  const tail = entry.endsWith('*')
    ? `[\\p{L}\\p{M}]{0,14}${WORD_ENDS}`
    : tailOf(entry.at(-1) ?? '');
  return { lead, tail };
}

function leadOf(codePoint: number): string {
  const first = String.fromCodePoint(codePoint);
  if (!isWord.test(first)) return '';
  return isUnspaced(first) ? '' : `(?<!${SPACED_WORD})`;
}

function tailOf(last: string): string {
  if (!isWord.test(last)) return '';
  return isUnspaced(last) ? '' : `(?!${SPACED_WORD})`;
}

/** An entry without its edges: white space and apostrophes loosened, the rest literal. */
export function wordSource(entry: string): string {
  return foldCharacters(entry.normalize('NFC'))
    .replace(/^\*|\*$/g, '')
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’ʼ`]/g, "['’ʼ`]")
    .replace(/[-‐‑]/g, '[-‐‑]')
    .replace(/\s+/g, '\\s+');
}
