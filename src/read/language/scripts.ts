import type { Language } from '../../lexicon/language.ts';

/** Scripts by which languages are told apart, as ISO 15924 names them. Kana and Han are both Japanese. */
const SCRIPTS = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Thai: /\p{Script=Thai}/gu,
  Hang: /\p{Script=Hangul}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Hani: /\p{Script=Han}/gu,
};

export type Script = keyof typeof SCRIPTS;

export type ScriptCounts = Readonly<Partial<Record<Script, number>>>;

/** Letters of each script in `text`. */
export function countScripts(text: string): ScriptCounts {
  const counts: Partial<Record<Script, number>> = {};
  if (/^[\0-\x7f]*$/.test(text)) {
    const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
    return latin === 0 ? counts : { Latn: latin };
  }
  for (const [script, letters] of Object.entries(SCRIPTS) as [Script, RegExp][]) {
    const count = text.match(letters)?.length ?? 0;
    if (count > 0) counts[script] = count;
  }
  return counts;
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
  return counted in SCRIPTS ? (counted as Script) : undefined;
}
