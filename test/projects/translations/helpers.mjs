import { readFileSync } from 'node:fs';

const texts = (language) =>
  JSON.parse(readFileSync(new URL(`./locales/${language}.json`, import.meta.url), 'utf8'));

const known = { en: texts('en'), de: texts('de') };

/** The text under a key in the language of the customer, with values from the hash. */
export function t(key, { data, hash }) {
  const language = new Intl.Locale(data.locale).language;
  const text = (known[language] ?? known.en)[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => hash[name]);
}
