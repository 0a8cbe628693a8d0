/** The paths of an expression: no keywords, no functions, no names of arguments. */
export function pathsIn(expression: string): readonly string[] {
  const plain = withoutStrings(expression, true);
  return Array.from(plain.matchAll(PATH)).flatMap(({ 0: path, index }) => {
    const behind = plain.slice(index + path.length);
    const isFree =
      !/[\w.]/.test(plain[index - 1] ?? '') && !/^\s*(?:\(|:(?!:)|=(?!=))/.test(behind);
    return isFree && !isKeyword(path.split(/[.[]/, 1)[0] ?? '') ? [path] : [];
  });
}

/** Texts and numbers that are written out. */
export const literalsIn = (expression: string): readonly (string | number)[] =>
  Array.from(
    expression.matchAll(/"([^"]*)"|'([^']*)'|(?<![\w.[])(-?\d+(?:\.\d+)?)(?![\w\]])/g),
    ([, double, single, number]) => double ?? single ?? Number(number),
  ).filter((literal) => literal !== '');

/** The parts of an expression between single separators outside of strings. */
export function splitOutside(text: string, separator: string): readonly string[] {
  const plain = withoutStrings(text);
  const parts: string[] = [];
  let last = 0;
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] !== separator || plain[at + 1] === separator || plain[at - 1] === separator)
      continue;
    parts.push(text.slice(last, at));
    last = at + 1;
  }
  return [...parts, text.slice(last)];
}

/** Strings blanked, so that nothing in them counts; those in brackets are steps of a path. */
export const withoutStrings = (text: string, keepsSteps = false): string =>
  text.replace(/(\[\s*)?("[^"]*"|'[^']*')/g, (whole, bracket?: string) =>
    keepsSteps && bracket !== undefined ? whole : ' '.repeat(whole.length),
  );

/** Words of the engines that are no names of fields. */
export const isKeyword = (name: string): boolean => KEYWORDS.has(name);

const KEYWORDS = new Set(
  'and or not in is if else contains true false nil null none None True False blank empty with as by limit offset reversed cols forloop loop super caller self'.split(
    ' ',
  ),
);

const PATH = /[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\.\d+|\[\d+\]|\[(?:"[^"]*"|'[^']*')\])*/g;
