/**
 * Words of a field that say in which language or script a name is written: `nameEn`, `name_kana`,
 * `arabicFirstName`. "id", "no", "is" and the like are left out: they say other things more often.
 *
 * Source: ISO 639-1, ISO 639-2 and ISO 15924 codes, and what forms in two scripts call their fields.
 */

/** Words that say it before the name as well as behind it. */
const WRITINGS_AROUND = [
  'eng',
  'english',
  'ara',
  'arabic',
  'chi',
  'chn',
  'chinese',
  'jpn',
  'japanese',
  'kor',
  'korean',
  'tha',
  'thai',
  'rus',
  'russian',
  'ukr',
  'ukrainian',
  'bulgarian',
  'greek',
  'heb',
  'hebrew',
  'hindi',
  'persian',
  'latin',
  'cyrillic',
  'roman',
  'romaji',
  'romanized',
  'romanised',
  'pinyin',
  'kana',
  'kanji',
  'furigana',
  'hiragana',
  'katakana',
  'hangul',
  'hanja',
  'native',
  'local',
  'localized',
  'transliterated',
  'international',
] as const;

export const WRITINGS_BEFORE: readonly string[] = [
  ...WRITINGS_AROUND,
  'en',
  'ar',
  'zh',
  'cn',
  'jp',
  'kr',
  'th',
  'ru',
  'he',
];

const CODES_BEHIND =
  'en ar zh cn tw hk tc sc hant hans ja jp ko kr th ru uk ua ' +
  'bg el gr he iw hi vi vn fa ur lat latn cyr cyrl arab intl translit original ' +
  'ascii roma de fr es it pt nl pl cs cz sk hr ro hu tr sv da ' +
  'nb fi';

export const WRITINGS_BEHIND: readonly string[] = [...WRITINGS_AROUND, ...CODES_BEHIND.split(' ')];
