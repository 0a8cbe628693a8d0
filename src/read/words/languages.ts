import type { Language } from '../../lexicon/language.ts';
import { MACRO_LANGUAGES } from '../../lexicon/macro-languages.ts';

/** A BCP 47 tag, and what it says. */
export interface Tag {
  readonly written: string;
  /** The nearest lexicon: from the whole tag down to its language. */
  readonly language: Language | undefined;
  /** The region that the tag names, in ISO 3166: "GB" of "en-GB". */
  readonly region: string | undefined;
}

export function readTag(written: string, languages: readonly Language[]): Tag {
  const locale = parsed(written);
  return {
    written,
    language: locale === undefined ? undefined : nearest(locale, languages),
    region: /[-_]/.test(written) ? locale?.region : undefined,
  };
}

function nearest(
  { language, script, region }: Intl.Locale,
  languages: readonly Language[],
): Language | undefined {
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
