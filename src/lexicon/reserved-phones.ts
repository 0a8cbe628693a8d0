/** Numbers of a country that its regulator gives to nobody, so that films and examples can show them. */
export interface ReservedPhones {
  /** ISO 3166-1 regions that share the plan, the one to assume first. */
  readonly regions: readonly string[];
  readonly callingCode: string;
  /** What stands before a number within the country; empty where nothing does. */
  readonly trunk: string;
  /** Regular expression source over the national number, without trunk code, of what may be somebody's. */
  readonly anybodys: string;
  readonly ranges: readonly ReservedRange[];
  readonly source: string;
}

export interface ReservedRange {
  readonly kind: 'mobile' | 'landline';
  /** The national number without trunk code: `x` is any digit, `[…|…]` one of several, `a` one of the area's code. */
  readonly digits: string;
  /** ISO 3166-1, for a part of a plan that one country alone has. */
  readonly region?: string;
}

const mobile = (...ranges: readonly string[]): readonly ReservedRange[] =>
  ranges.map((digits) => ({ kind: 'mobile', digits }));

const landline = (...ranges: readonly string[]): readonly ReservedRange[] =>
  ranges.map((digits) => ({ kind: 'landline', digits }));

/** Every country whose regulator publishes such numbers for landlines or mobile phones. */
export const RESERVED_PHONES: readonly ReservedPhones[] = [
  {
    regions: ['US', 'CA'],
    callingCode: '1',
    trunk: '1',
    // The exchange 555 is hardly used beside directory services: whose it is, nobody can tell.
    anybodys: '(?!555)[2-9]\\d{2}(?!555)[2-9]\\d{6}',
    ranges: [
      {
        kind: 'landline',
        digits: '[202|212|303|312|415|503|617|702|808]55501xx',
        region: 'US',
      },
      { kind: 'landline', digits: '[204|403|416|514|604|613|902]55501xx', region: 'CA' },
      ...landline('aaa55501xx'),
    ],
    source:
      'NANPA, ATIS-0300115 "555 NXX Assignment Guidelines": 555-0100 to 555-0199 of every area',
  },
  {
    regions: ['GB', 'GG', 'IM', 'JE'],
    callingCode: '44',
    trunk: '0',
    anybodys: '[1-37]\\d{9}',
    ranges: [
      ...mobile('7700900xxx'),
      ...landline(
        '2079460xxx',
        '1632960xxx',
        '1134960xxx',
        '1144960xxx',
        '1154960xxx',
        '1164960xxx',
        '1174960xxx',
        '1184960xxx',
        '1214960xxx',
        '1314960xxx',
        '1414960xxx',
        '1514960xxx',
        '1614960xxx',
        '1914980xxx',
        '2890180xxx',
        '2896496xxx',
        '2920180xxx',
        '3069990xxx',
      ),
    ],
    source: 'Ofcom, "Telephone numbers for use in TV and radio drama programmes"',
  },
  {
    regions: ['DE'],
    callingCode: '49',
    trunk: '0',
    anybodys: '[1-9]\\d{6,10}',
    ranges: [
      ...mobile('176040690xx', '17139200xx'),
      ...landline('3023125xxx', '6990009xxx', '4066969xxx', '2214710xxx', '8999998xxx'),
      ...mobile(
        '15228817386',
        '15228895456',
        '15254599371',
        '1729925904',
        '1729968532',
        '1729973185',
        '1729973186',
        '1729980752',
        '1749091317',
        '1749464308',
      ),
    ],
    source: 'Bundesnetzagentur, Mitteilung Nr. 148/2021: Rufnummern für Medienproduktionen',
  },
  {
    regions: ['FR'],
    callingCode: '33',
    trunk: '0',
    anybodys: '[1-79]\\d{8}',
    ranges: [
      ...mobile('63998xxxx'),
      ...landline('19900xxxx', '26191xxxx', '35301xxxx', '46571xxxx', '53649xxxx'),
    ],
    source: 'Arcep, plan national de numérotation: numéros pour les œuvres audiovisuelles',
  },
  {
    regions: ['SE'],
    callingCode: '46',
    trunk: '0',
    anybodys: '[1-9]\\d{6,8}',
    ranges: [
      ...mobile('7017406[05|06|07|08|09]', '701740[61|62|63|64|65|66|67|68|69]x'),
      ...landline('8465004xx', '3139006xx', '4062804xx', '9803192xx'),
    ],
    source: 'PTS, "Telefonnummer till böcker och filmer"',
  },
  {
    regions: ['AU', 'CC', 'CX'],
    callingCode: '61',
    trunk: '0',
    anybodys: '[2-478]\\d{8}',
    ranges: [
      ...mobile(
        '491570[006|110|156|157|158|159|313|737]',
        '49157[1266|1491|1804|2549|2665|2983|3770|3087|4118|4632]',
        '49157[5254|5789|6398|6801|7426|7644|8957|8148|8888|9212|9760|9455]',
      ),
      ...landline('[2|3|7|8]5550xxxx', '[2|3|7|8]7010xxxx'),
    ],
    source: 'ACMA, "Phone numbers for use in TV shows, films and creative works"',
  },
  {
    regions: ['IE'],
    callingCode: '353',
    trunk: '0',
    anybodys: '[1-9]\\d{6,8}',
    ranges: landline('2091xxxxx'),
    source: 'ComReg, Numbering Conditions of Use: 020 91x xxxx for drama',
  },
];

/**
 * Runs of digits in a national number that somebody typed to have one. Such a number accuses nobody.
 */
export const TYPED_DIGITS: readonly string[] = [
  '12345',
  '23456',
  '34567',
  '45678',
  '56789',
  '98765',
  '87654',
  '76543',
  '65432',
  '54321',
  '(\\d)\\1{4}',
  '(\\d\\d)\\2{2}',
  '^(\\d{3})\\3{2}',
];
