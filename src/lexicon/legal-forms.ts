/**
 * What companies write behind their names, and signs of legal notices: a sentence with one of them
 * stays in the language of its register. Source: ISO 20275 (Entity Legal Forms), the common ones.
 */
export const LEGAL_FORMS: readonly string[] = [
  ...['Ltd', 'Limited', 'LLC', 'LLP', 'PLC', 'Inc', 'Corp', 'Pty'],
  ...['GmbH', 'AG', 'KG', 'UG', 'e.K', 'S.A', 'SA', 'SAS', 'SARL', 'S.L', 'S.p.A', 'S.r.l', 'Lda'],
  ...[
    'B.V',
    'BV',
    'N.V',
    'AB',
    'A/S',
    'ApS',
    'AS',
    'ASA',
    'Oy',
    'Oyj',
    'Sp. z o.o',
    'a.s',
    's.r.o',
  ],
  ...[
    'Kft',
    'Zrt',
    'd.o.o',
    'A.Ş',
    'Ltda',
    'S. de R.L',
    'ООО',
    'ТОВ',
    'ЕООД',
    '株式会社',
    '有限公司',
  ],
  ...['©', '®', '™', '℠'],
];
