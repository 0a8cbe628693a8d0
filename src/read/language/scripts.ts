import type { Language } from '../../lexicon/language.ts';

/** Scripts by which languages are told apart, as ISO 15924 names them. Kana and Han are both Japanese. */
export type Script =
  'Latn' | 'Cyrl' | 'Grek' | 'Arab' | 'Hebr' | 'Deva' | 'Thai' | 'Hang' | 'Kana' | 'Hani';

export type ScriptCounts = Readonly<Partial<Record<Script, number>>>;

/** First and last unit of the blocks that hold a script's letters. Source: Unicode 16, Blocks. */
const BLOCKS: readonly (readonly [first: number, last: number, Script])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xc0, 0x24f, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x5d0, 0x5ea, 'Hebr'],
  [0x620, 0x64a, 'Arab'],
  [0x66e, 0x6d3, 'Arab'],
  [0x904, 0x963, 'Deva'],
  [0xe01, 0xe4e, 'Thai'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x3041, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7a3, 'Hang'],
  [0xff66, 0xff9d, 'Kana'],
];

/** Letters of each script in `text`. */
export function countScripts(text: string): ScriptCounts {
  const counts: Partial<Record<Script, number>> = {};
  for (let index = 0; index < text.length; index++) {
    const script = scriptOfUnit(text.charCodeAt(index));
    if (script !== undefined) counts[script] = (counts[script] ?? 0) + 1;
  }
  return counts;
}

function scriptOfUnit(unit: number): Script | undefined {
  for (const [first, last, script] of BLOCKS) {
    if (unit < first) return undefined;
    if (unit <= last) return script;
  }
  return undefined;
}

export const sumOf = (counts: ScriptCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * The script that a text is written in; undefined where there is none. Latin names and codes stand in
 * texts of every script, so that another counts from a third of the letters.
 */
export function mainScript(counts: ScriptCounts): Script | undefined {
  const { Latn: latin = 0, Hani: han = 0, Kana: kana = 0, ...rest } = counts;
  // A few kana make Han characters Japanese; one or two may be a brand's.
  const cjk: [Script, number] = kana * 12 >= han ? ['Kana', han + kana] : ['Hani', han + kana];
  const others = [...(Object.entries(rest) as [Script, number][]), cjk].sort((a, b) => b[1] - a[1]);
  const [script, count] = others[0] ?? ['Latn', 0];
  if (count > 0 && count * 2 >= latin) return script;
  return latin > 0 ? 'Latn' : undefined;
}

/** The script that a language is written in, as counted here. */
export function scriptOf({ code }: Pick<Language, 'code'>): Script | undefined {
  const { script = '' } = new Intl.Locale(code).maximize();
  const counted = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Kana', Kore: 'Hang' }[script] ?? script;
  return BLOCKS.find(([, , known]) => known === counted)?.[2];
}
