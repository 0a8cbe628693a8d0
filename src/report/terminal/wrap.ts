import { widthOf } from './width.ts';

/** `text` in lines of at most `width` columns, broken at spaces; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
  if (width === Infinity) return [text.replace(/^ +/, '')];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const columns = widthOf(word);
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += line === '' ? word : ` ${word}`;
    used += columns + (used === 0 ? 0 : 1);
  }
  lines.push(line);
  return lines;
}
