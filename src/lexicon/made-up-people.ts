/** A name, and how a mailbox or a page address writes it. */
export type MadeUpName = readonly [name: string, plain: string];

export interface MadeUpNames {
  /** ISO 15924; `Jpan` and `Kana` for names of Japan. */
  readonly script: string;
  /** Regular expression source of a character in it, with the flag `u`. */
  readonly characters: string;
  /** Whether family and given name are written together, the family name first. */
  readonly runsOn?: true;
  /** Of women and men alike, as far as the language has such names. */
  readonly given: readonly MadeUpName[];
  /** The same for all members of a family, as far as the language has such names. */
  readonly family: readonly MadeUpName[];
}

/**
 * Names for people who do not exist, by script. Common ones: nobody is found by them.
 * Sources: common given and family names as published by the statistics offices of each language's countries.
 */
export const MADE_UP_NAMES: readonly MadeUpNames[] = [
  {
    script: 'Latn',
    characters: '\\p{Script=Latin}',
    given: plain(
      'Robin Alex Kim Sascha Noor Toni Dominique Maxime Andrea Jules Eden Quinn Rowan Kai Jody Sidney Avery Blair Casey Devon Elliot Finley Harper Indigo Jordan Kendall Logan Marlow Nico Oakley Payton Remy Sage Tatum Umber Vesper Wren Yael Zephyr Ainsley Bellamy Corin Darcy Emory Florian Greer Hollis Imre',
    ),
    family: plain(
      'Lindgren Okonjo Bergmann Duval Ferrari Novik Tanaka Vermeer Walden Yilmazer Adeyemi Brandt Castell Delacroix Esposito Falk Gallagher Hartwell Ibsen Jansson Kowalski Laurent Moreau Nyberg Ostrom Pereira Quist Rinaldi Sandoval Thorne Ulrich Vasquez Winterbourne Xanthis Ybarra Zeller Ashdown Birch Clementi Dunmore Ekberg Fontaine Grantham Holloway Isaksen Juhasz Keller Lombardi',
    ),
  },
  {
    script: 'Cyrl',
    characters: '\\p{Script=Cyrillic}',
    given: [
      ['Саша', 'sasha'],
      ['Женя', 'zhenya'],
      ['Валя', 'valya'],
      ['Слава', 'slava'],
      ['Шура', 'shura'],
      ['Юля', 'yulya'],
      ['Рита', 'rita'],
      ['Гоша', 'gosha'],
      ['Тася', 'tasya'],
      ['Зоя', 'zoya'],
      ['Кира', 'kira'],
      ['Лука', 'luka'],
    ],
    family: [
      ['Шевченко', 'shevchenko'],
      ['Бондаренко', 'bondarenko'],
      ['Гринько', 'hrynko'],
      ['Живаго', 'zhivago'],
      ['Дурново', 'durnovo'],
      ['Черных', 'chernykh'],
      ['Седых', 'sedykh'],
      ['Мельник', 'melnik'],
      ['Ткачук', 'tkachuk'],
      ['Зозуля', 'zozulya'],
      ['Пархоменко', 'parkhomenko'],
      ['Юшко', 'yushko'],
    ],
  },
  {
    script: 'Grek',
    characters: '\\p{Script=Greek}',
    given: [
      ['Άλκης', 'alkis'],
      ['Δανάη', 'danai'],
      ['Ίρις', 'iris'],
      ['Λήδα', 'lida'],
      ['Ορέστης', 'orestis'],
      ['Φοίβος', 'foivos'],
      ['Χλόη', 'chloi'],
      ['Ξένια', 'xenia'],
    ],
    family: [
      ['Βλαχάκη', 'vlachaki'],
      ['Ζερβού', 'zervou'],
      ['Καζάν', 'kazan'],
      ['Μαρκάκη', 'markaki'],
      ['Ρήγα', 'riga'],
      ['Σταθάκη', 'stathaki'],
      ['Φωκά', 'foka'],
      ['Χατζή', 'chatzi'],
    ],
  },
  {
    script: 'Arab',
    characters: '\\p{Script=Arabic}',
    given: [
      ['نور', 'nour'],
      ['صباح', 'sabah'],
      ['جهاد', 'jihad'],
      ['إحسان', 'ihsan'],
      ['رضا', 'rida'],
      ['وسام', 'wisam'],
      ['تيسير', 'taysir'],
      ['شمس', 'shams'],
    ],
    family: [
      ['الحداد', 'alhaddad'],
      ['النجار', 'alnajjar'],
      ['الخياط', 'alkhayyat'],
      ['الصائغ', 'alsaigh'],
      ['البيطار', 'albitar'],
      ['العطار', 'alattar'],
      ['الطحان', 'altahhan'],
      ['القصاب', 'alqassab'],
    ],
  },
  {
    script: 'Hebr',
    characters: '\\p{Script=Hebrew}',
    given: [
      ['גל', 'gal'],
      ['שקד', 'shaked'],
      ['ליאור', 'lior'],
      ['עדי', 'adi'],
      ['רותם', 'rotem'],
      ['אופיר', 'ofir'],
      ['סער', 'saar'],
      ['ניצן', 'nitzan'],
    ],
    family: [
      ['אלמוג', 'almog'],
      ['ברקת', 'barkat'],
      ['גלעדי', 'giladi'],
      ['דרורי', 'drori'],
      ['הראל', 'harel'],
      ['ורדי', 'vardi'],
      ['זמיר', 'zamir'],
      ['חרמוני', 'hermoni'],
    ],
  },
  {
    script: 'Jpan',
    characters: '\\p{Script=Han}',
    runsOn: true,
    given: [
      ['葵', 'aoi'],
      ['薫', 'kaoru'],
      ['千尋', 'chihiro'],
      ['真琴', 'makoto'],
      ['陽向', 'hinata'],
      ['光', 'hikaru'],
      ['優', 'yuu'],
      ['司', 'tsukasa'],
    ],
    family: [
      ['青山', 'aoyama'],
      ['石橋', 'ishibashi'],
      ['岡田', 'okada'],
      ['川口', 'kawaguchi'],
      ['桜井', 'sakurai'],
      ['杉本', 'sugimoto'],
      ['野村', 'nomura'],
      ['森下', 'morishita'],
    ],
  },
  {
    script: 'Kana',
    characters: '[\\p{Script=Hiragana}\\p{Script=Katakana}ー]',
    runsOn: true,
    given: [
      ['アオイ', 'aoi'],
      ['カオル', 'kaoru'],
      ['チヒロ', 'chihiro'],
      ['マコト', 'makoto'],
      ['ヒナタ', 'hinata'],
      ['ヒカル', 'hikaru'],
      ['ユウ', 'yuu'],
      ['ツカサ', 'tsukasa'],
    ],
    family: [
      ['アオヤマ', 'aoyama'],
      ['イシバシ', 'ishibashi'],
      ['オカダ', 'okada'],
      ['カワグチ', 'kawaguchi'],
      ['サクライ', 'sakurai'],
      ['スギモト', 'sugimoto'],
      ['ノムラ', 'nomura'],
      ['モリシタ', 'morishita'],
    ],
  },
  {
    script: 'Hans',
    characters: '\\p{Script=Han}',
    runsOn: true,
    given: [
      ['晓雨', 'xiaoyu'],
      ['思远', 'siyuan'],
      ['文静', 'wenjing'],
      ['子涵', 'zihan'],
      ['嘉宁', 'jianing'],
      ['若溪', 'ruoxi'],
      ['一凡', 'yifan'],
      ['书言', 'shuyan'],
    ],
    family: [
      ['方', 'fang'],
      ['任', 'ren'],
      ['顾', 'gu'],
      ['孔', 'kong'],
      ['莫', 'mo'],
      ['庄', 'zhuang'],
      ['柳', 'liu'],
      ['夏', 'xia'],
    ],
  },
  {
    script: 'Hang',
    characters: '\\p{Script=Hangul}',
    runsOn: true,
    given: [
      ['하늘', 'haneul'],
      ['지우', 'jiu'],
      ['가람', 'garam'],
      ['다온', 'daon'],
      ['라온', 'raon'],
      ['슬기', 'seulgi'],
      ['아라', 'ara'],
      ['한결', 'hangyeol'],
    ],
    family: [
      ['문', 'moon'],
      ['양', 'yang'],
      ['배', 'bae'],
      ['백', 'baek'],
      ['유', 'yoo'],
      ['남', 'nam'],
      ['심', 'shim'],
      ['노', 'noh'],
    ],
  },
  {
    script: 'Thai',
    characters: '\\p{Script=Thai}',
    given: [
      ['ขวัญ', 'khwan'],
      ['ฟ้า', 'fah'],
      ['ปลา', 'pla'],
      ['น้ำ', 'nam'],
      ['ดาว', 'dao'],
      ['เมฆ', 'mek'],
    ],
    family: [
      ['ใจดี', 'jaidee'],
      ['รักไทย', 'rakthai'],
      ['สุขใจ', 'sukjai'],
      ['ทองคำ', 'thongkham'],
      ['บุญมา', 'bunma'],
      ['แสงทอง', 'saengthong'],
    ],
  },
  {
    script: 'Deva',
    characters: '\\p{Script=Devanagari}',
    given: [
      ['किरण', 'kiran'],
      ['ज्योति', 'jyoti'],
      ['सुमन', 'suman'],
      ['मणि', 'mani'],
      ['शशि', 'shashi'],
      ['कमल', 'kamal'],
    ],
    family: [
      ['वर्मा', 'verma'],
      ['जोशी', 'joshi'],
      ['मेहता', 'mehta'],
      ['त्यागी', 'tyagi'],
      ['नायर', 'nair'],
      ['भट्ट', 'bhatt'],
    ],
  },
];

/** Words that companies who do not exist are called by. */
export const MADE_UP_COMPANIES: readonly string[] = [
  'Larkspur',
  'Meridian Oak',
  'Bluestone',
  'Fernhill',
  'Quayside',
  'Amberline',
  'Silverbeck',
  'Tidewater',
];

function plain(names: string): readonly MadeUpName[] {
  return names.split(' ').map((name) => [name, name.toLowerCase()]);
}
