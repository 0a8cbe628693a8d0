import type { MadeUpName } from '../lexicon/made-up-people.ts';
import { foldText } from '../model/text/fold.ts';

/**
 * Where a name is looked for. `name`: in a field of names. `text`: in what somebody wrote, inflected or
 * not. `inside`: in an address, where names are run together. `label`: in the name of a thing, written
 * as a name is.
 */
export type NamePlace = 'name' | 'text' | 'inside' | 'label';

/** A word with the names in it replaced; undefined where there is none. */
export function namesInWord(
  word: string,
  names: ReadonlyMap<string, MadeUpName>,
  place: NamePlace,
): string | undefined {
  const folded = foldText(word);
  const key = folded.text.replace(/'/g, '');
  const exact = names.get(key);
  if (exact !== undefined) {
    const isCapital = !/^\p{Ll}/u.test(word);
    if (place === 'label' && !isCapital) return undefined;
    // "will" and "an" are words as well.
    if (place === 'text' && !isCapital && key.length < 4) return undefined;
    return place === 'inside' ? exact[1] : withCaseOf(word, exact[0]);
  }
  const unspaced = RUNS_ON.test(word) ? inUnspaced(word, names) : undefined;
  if (unspaced !== undefined) return unspaced;
  // What an apostrophe parts is one word with two ends.
  if (key !== folded.text) return beforeApostrophe(word, names, place);
  if (place === 'label' || key.length < SHORTEST) return undefined;
  return (
    inflected(word, folded, names) ??
    (place === 'name' ? undefined : runTogether(word, folded, names))
  );
}

const SHORTEST = 4;

type Folded = ReturnType<typeof foldText>;

/** "Ada's", "O'Sullivan's" */
function beforeApostrophe(
  word: string,
  names: ReadonlyMap<string, MadeUpName>,
  place: NamePlace,
): string | undefined {
  const marks = Array.from(word.matchAll(/['’ʼ]/g), ({ index }) => index).toReversed();
  for (const at of marks) {
    const stem = at === 0 ? undefined : namesInWord(word.slice(0, at), names, place);
    if (stem !== undefined) return stem + word.slice(at);
  }
  return undefined;
}

/** A word that begins with a name, or with nearly all of it, and goes on for a few letters. */
function inflected(
  word: string,
  folded: Folded,
  names: ReadonlyMap<string, MadeUpName>,
): string | undefined {
  for (const [key, [name]] of names) {
    if (key.length < SHORTEST) continue;
    const shared = sharedStart(key, folded.text);
    const isStem = shared >= SHORTEST && shared * 10 >= key.length * 6;
    if (!isStem || key.length - shared > 2 || folded.text.length - shared > 3) continue;
    const rest = word.slice(folded.spanOf({ start: 0, end: shared }).end);
    return withCaseOf(word, name) + (shared === key.length ? rest : '');
  }
  return undefined;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** "annaschmidt", "McOkafor" */
function runTogether(
  word: string,
  folded: Folded,
  names: ReadonlyMap<string, MadeUpName>,
): string | undefined {
  for (const [key, [, plain]] of names) {
    const start = key.length < SHORTEST ? -1 : folded.text.indexOf(key);
    if (start === -1) continue;
    const span = folded.spanOf({ start, end: start + key.length });
    const [before, after] = [word.slice(0, span.start), word.slice(span.end)];
    return before + plain + (namesInWord(after, names, 'inside') ?? after);
  }
  return undefined;
}

const RUNS_ON =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** In a script without spaces a name stands between other words. */
function inUnspaced(word: string, names: ReadonlyMap<string, MadeUpName>): string | undefined {
  const keys = [...names.keys()]
    .filter((key) => RUNS_ON.test(key) && Array.from(key).length > 1)
    .sort((a, b) => b.length - a.length);
  let text = word.normalize('NFC');
  for (const key of keys) text = text.split(key).join(names.get(key)?.[0] ?? key);
  return text === word.normalize('NFC') ? undefined : text;
}

/** "ANNA" and "anna" for a name that is written "Anna". */
export function withCaseOf(original: string, name: string): string {
  if (original.length > 1 && original === original.toUpperCase() && /\p{Lu}/u.test(original)) {
    return name.toUpperCase();
  }
  return /^\p{Ll}/u.test(original) ? name.toLowerCase() : name;
}
