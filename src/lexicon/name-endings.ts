/**
 * Endings that turn a name into a fond or a respectful form of itself, written together with it:
 * they follow the whole name, or what is left of it without its last vowel. By BCP 47 primary
 * language. Forms that begin otherwise ("Sasha" of Aleksandr) are for the record to name.
 * Sources: the reference grammar of each language, under diminutives and forms of address.
 */
export const NAME_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  be: ['ачка', 'ечка', 'енька', 'анька'],
  bg: ['че', 'чо', 'енце'],
  de: ['chen', 'lein'],
  el: ['άκη', 'άκι', 'άκης', 'ίτσα', 'ούλα', 'ούλη', 'ούλης'],
  es: ['ito', 'ita', 'cito', 'cita', 'itos', 'illo', 'illa'],
  fa: ['جان', 'جون'],
  hi: ['जी', 'ji'],
  it: ['ino', 'ina', 'uccio', 'uccia', 'etto', 'etta'],
  ko: ['아', '야', '이', '씨', '님'],
  nl: ['je', 'tje', 'pje', 'ke', 'ken'],
  pl: ['eczko', 'eczka', 'eczku', 'unia', 'uniu', 'usia', 'usiu', 'eńka', 'eńko'],
  pt: ['inho', 'inha', 'zinho', 'zinha', 'ito', 'ita'],
  ru: ['очка', 'ечка', 'енька', 'онька', 'ушка', 'юшка', 'ик', 'чик'],
  tr: [
    'ciğim',
    'cığım',
    'cuğum',
    'cüğüm',
    'çiğim',
    'çığım',
    'çuğum',
    'çüğüm',
    'cik',
    'cık',
    'cuk',
    'cük',
    'cim',
    'cım',
    'cum',
    'cüm',
  ],
  uk: ['очка', 'очко', 'ечка', 'ечко', 'енька', 'енько', 'ику', 'чику', 'усю'],
};

/** Titles behind a name in scripts without spaces: they tell a name of one character from a syllable. */
export const TITLES_BEHIND: readonly string[] = [
  '様',
  'さま',
  'さん',
  '殿',
  'くん',
  'ちゃん',
  '先生',
  '님',
  '씨',
  '고객',
  '회원',
  '女士',
  '小姐',
  '太太',
  '夫人',
  '老师',
  '老師',
  '氏',
  '同学',
  '同學',
  '師傅',
  '師奶',
  '醫生',
  '医生',
  '經理',
  '经理',
  '律師',
  '姑娘',
];

/** Cantonese ones, which begin other words as well: nothing of the script follows them. */
export const SHORT_TITLES_BEHIND: readonly string[] = [
  '太',
  '生',
  '伯',
  '叔',
  '嬸',
  '姨',
  '姐',
  '哥',
  '總',
  '总',
  '董',
  '工',
];

/** Titles with which a sentence begins that speaks to whoever follows, where no mark need set them apart. */
export const TITLES_BEFORE_ADDRESSEES: readonly string[] = [
  'คุณลูกค้า',
  'คุณ',
  'Kak',
  'Kakak',
  'Bapak',
  'Ibu',
  'Bpk',
  'Pak',
  'Bu',
  'Anh/Chị',
  'Anh',
  'Chị',
  'Bạn',
  'Quý khách',
];

/**
 * Titles that stand behind whoever is spoken to, so that what they stand behind is called by it. Longer
 * ones first; particles may follow ("님의", "様の").
 */
export const TITLES_OF_ADDRESSEES: readonly string[] = [
  '고객님',
  '회원님',
  '선생님',
  '님',
  '씨',
  '様',
  'さま',
  'さん',
  '殿',
  'くん',
  'ちゃん',
  '先生',
  '女士',
  '小姐',
  'Hanımefendi',
  'Beyefendi',
  'Hanım',
  'Bey',
  'जी',
  'ji',
  'सर',
  'मैडम',
  'المحترمة',
  'المحترم',
];
