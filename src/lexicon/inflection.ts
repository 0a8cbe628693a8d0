/**
 * Languages in which a name takes an ending when its bearer is addressed, or commonly does in
 * writing. BCP 47 primary languages. Sources: WALS chapters 49 and 51 (case); for the vocative, the
 * reference grammar of each language.
 */
export const INFLECTS_NAMES: readonly string[] = [
  'be',
  'bg',
  'bs',
  'cs',
  'el',
  'eu',
  'et',
  'fi',
  'hr',
  'hu',
  'hy',
  'ka',
  'la',
  'lt',
  'lv',
  'mk',
  'pl',
  'ro',
  'ru',
  'sk',
  'sl',
  'sq',
  'sr',
  'tr',
  'uk',
];
