import { closest } from '../../model/text/closest.ts';

/** What to write instead of a text that is no locale: `english_GB` is called `en-GB`. */
export function localeHint(text: string): string {
  const [language = '', region = ''] = text
    .trim()
    .toLowerCase()
    .split(/[-_\s]+/);
  const names = languageNames();
  const near = closest(language, [...names.keys()]);
  const code = near === undefined ? undefined : names.get(near);
  if (code === undefined) return 'Use a BCP 47 tag such as en-GB.';
  // What people call the United Kingdom is an alias there.
  const [tag = code] = Intl.getCanonicalLocales(
    /^[a-z]{2}$/.test(region) ? `${code}-${region}` : code,
  );
  return `Did you mean "${tag}"?`;
}

/** The languages that have a code of two letters, by their names in English: `english` is `en`. */
function languageNames(): ReadonlyMap<string, string> {
  const named = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    codes.flatMap((code) => {
      const name = named.of(code);
      // Old codes are known by the names of the new ones.
      const isCurrent = Intl.getCanonicalLocales(code)[0] === code;
      return name === undefined || !isCurrent ? [] : [[name.toLowerCase(), code] as const];
    }),
  );
}
