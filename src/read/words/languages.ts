import type { Language } from '../../lexicon/language.ts';

/** The lexicon for a BCP 47 tag: the nearest one, from the whole tag down to its language. */
export function languageFor(
  tag: string | undefined,
  languages: readonly Language[],
): Language | undefined {
  if (tag === undefined) return undefined;
  const locale = parsed(tag);
  if (locale === undefined) return undefined;
  const { language, script, region } = locale;
  const names = [
    `${language}-${script}-${region}`,
    `${language}-${region}`,
    `${language}-${script}`,
    language,
  ];
  const code = names.find((name) => languages.some((candidate) => candidate.code === name));
  // Bokmål and Nynorsk are Norwegian; a lexicon may be for the language as a whole.
  return (
    languages.find((candidate) => candidate.code === code) ??
    languages.find(({ code: known }) => known.split('-')[0] === language)
  );
}

/** The region a tag names, in ISO 3166: "GB" of "en-GB". */
export const regionOf = (tag: string | undefined): string | undefined =>
  tag === undefined || !/[-_]/.test(tag) ? undefined : parsed(tag)?.region;

/** With script and region filled in as CLDR has them likely; undefined for what is no tag. */
function parsed(tag: string): Intl.Locale | undefined {
  try {
    const written = new Intl.Locale(tag.trim().replace(/_/g, '-').replace(/\..*$/, ''));
    const macro = MACRO_LANGUAGES[written.language];
    return new Intl.Locale(
      macro ?? written.language,
      written.region === undefined && written.script === undefined ? {} : optionsOf(written),
    ).maximize();
  } catch {
    return undefined;
  }
}

const optionsOf = ({ script, region }: Intl.Locale): Intl.LocaleOptions => ({
  ...(script === undefined ? {} : { script }),
  ...(region === undefined ? {} : { region }),
});

/** Languages that go by another's name as well. Source: ISO 639-3 macrolanguages. */
const MACRO_LANGUAGES: Readonly<Record<string, string>> = {
  nn: 'nb',
  no: 'nb',
  iw: 'he',
  in: 'id',
};
