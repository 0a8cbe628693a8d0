/** What stands in the way of reading brackets and commas: comments and texts. */
const OPAQUE =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const ENTRY = /^\s*(?:async\s+|\*\s*)*(?:["']([\w$-]+)["']|([\w$]+))\s*(?:[:,(}]|$)/;

/** The keys of an object literal, by the source text behind its opening brace. Methods and shorthands count. */
export function keysOfObject(text: string): readonly string[] {
  const plain = text.replace(OPAQUE, blanked);
  const keys: string[] = [];
  let depth = 0;
  let start = 0;
  const addEntry = (end: number): void => {
    const [, quoted, bare] = ENTRY.exec(text.slice(start, end).replace(COMMENT, ' ')) ?? [];
    const key = quoted ?? bare;
    if (key !== undefined) keys.push(key);
    start = end + 1;
  };
  for (const { 0: mark, index } of plain.matchAll(/[{}()[\],]/g)) {
    if (mark === ',' && depth === 0) addEntry(index);
    else if ('{(['.includes(mark)) depth += 1;
    else if (mark !== ',') depth -= 1;
    if (depth >= 0) continue;
    addEntry(index);
    return keys;
  }
  return keys;
}

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

const blanked = (opaque: string): string => ' '.repeat(opaque.length);
