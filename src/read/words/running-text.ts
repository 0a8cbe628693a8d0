import { CELL_BREAK, type Line } from '../../model/reading.ts';

/**
 * Lines as a reader takes them: running text that a text part wraps is one line. What stands in
 * columns, behind labels or in lists stays as it is.
 */
export function unwrapped(lines: readonly Line[]): Line[] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const before = paragraph?.at(-1);
    if (paragraph !== undefined && before !== undefined && goesOn(before, line)) {
      paragraph.push(line);
    } else paragraphs.push([line]);
  }
  return paragraphs.map(joined);
}

/** Columns of the shortest line that was wrapped rather than ended: forms, addresses and signatures are narrower. */
const NARROWEST = 32;

function goesOn(before: Line, { isBelow, part, role, text }: Line): boolean {
  if (isBelow !== true || before.part !== part || before.role !== role) return false;
  if (widthOf(before.text) < NARROWEST || /[.!?:…。！？：]$/u.test(before.text)) return false;
  if (before.text.includes(CELL_BREAK) || text.includes(CELL_BREAK)) return false;
  if (!/^[\p{L}\p{N}+("'“„«「]/u.test(text) || STARTS_WITH_LABEL.test(text)) return false;
  // Two numbers, one below the other, are not one.
  return !(/\d$/.test(before.text) && /^[+(]?\d/.test(text));
}

const STARTS_WITH_LABEL = /^[^:：]{1,28}[:：](?!\/\/)/u;

const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/** In columns of a terminal: Han and kana take two. */
function widthOf(text: string): number {
  let width = text.length;
  for (const character of text) if (WIDE.test(character)) width++;
  return width;
}

function joined([first, ...rest]: readonly Line[]): Line {
  if (first === undefined) throw new RangeError('a paragraph has a line');
  if (rest.length === 0) return first;
  let text = first.text;
  const offsets = [...first.offsets];
  for (const line of rest) {
    // The offset one past a line's end becomes that of the space.
    const isOneWord = WIDE.test(text.at(-1) ?? '') && WIDE.test(line.text.at(0) ?? '');
    if (isOneWord) offsets.pop();
    text += isOneWord ? line.text : ` ${line.text}`;
    for (const offset of line.offsets) offsets.push(offset);
  }
  return { ...first, text, offsets: Uint32Array.from(offsets) };
}
