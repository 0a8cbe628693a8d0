import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../../test/support/said-in.ts';
import { LANGUAGES } from '../../../lexicon/languages/index.ts';
import { writtenOut } from '../phrases/phrase-notation.ts';

const claimsIn = (text: string, locale: string): string[] =>
  saidIn(text, locale).filter((said) => /^(?:ending|full|masked|truncated) /.test(said));

const SHARE = 40;

const phrasesFor = (value: string, phrases: readonly string[]): readonly string[] =>
  phrases.filter((_, index) => index % SHARE === value.length % SHARE);

describe.each(LANGUAGES)('in $name', ({ code, identifiers: { nouns, ending } }) => {
  const nounOf = (kind: string): string => (nouns[kind]?.[0] ?? '').replaceAll('*', '');
  // Each value with other phrases: all with all would be a minute of reading.
  const sentences = (kind: string, value: string): string[] =>
    phrasesFor(value, ending.flatMap(writtenOut)).map((phrase) => {
      const words = phrase.replace('{gap}', nounOf(kind));
      return words.startsWith('{n}')
        ? `${words.replace('{n}', value)} ${nounOf(kind)}`
        : `${nounOf(kind)} ${words.replace('{n}', value)}`;
    });

  test.each(['31.12.', '31.12.2026', '31/12/2026', '2026-12-31', '12/27', '04/2028', '15:30'])(
    'no card and no order ends in %s',
    (value) => {
      const claimed = [...sentences('payment-card', value), ...sentences('order', value)].filter(
        (text) => claimsIn(text, code).some((said) => !said.includes('last4')),
      );
      expect(claimed).toEqual([]);
    },
  );

  test('an order ends in no year, and a subscription does', () => {
    const claimed = ['order', 'subscription'].flatMap((kind) =>
      sentences(kind, '2026').filter((text) =>
        claimsIn(text, code).some((said) => said.startsWith(`ending 2026 ${kind}`)),
      ),
    );
    expect(claimed).toEqual([]);
  });
});

describe('a card shown as', () => {
  test.each([
    '**** 1908',
    '****1908',
    '**** **** **** 1908',
    '* * * * 1908',
    '＊＊＊＊1908',
    '•••• 1908',
    '• • • • 1908',
    '●●●● 1908',
    '····1908',
    '････1908',
    '‧‧‧‧ 1908',
    '✱✱✱✱ 1908',
    '〇〇〇〇1908',
    '○○○○-1908',
    'XXXX 1908',
    'xxxx-xxxx-xxxx-1908',
    'x x x x 1908',
    'ｘｘｘｘ１９０８',
    '×××× 1908',
    '#### 1908',
    '＃＃＃＃１９０８',
    '# # # # 1908',
    '____ 1908',
    '_ _ _ _ 1908',
    '---- 1908',
    '‑‑‑‑ 1908',
    '…1908',
    '... 1908',
    '……1908',
    '\u2066••••\u2069\u200e1908',
    '••••\u200f \u20661908\u2069',
    '••••\u00a01908',
    '••••\u202f1908',
    '4000 05•• •••• 1908',
    '400005******1908',
    '•••• ١٩٠٨',
    '•••• ۱۹۰۸',
    '•••• १९०८',
    '•••• ๑๙๐๘',
    '•••• １９０８',
  ])('%s', (shown) => {
    expect(claimsIn(`Visa ${shown}`, 'en')).toEqual(['masked 1908 payment-card']);
  });

  test('a masked number in groups', () => {
    expect(claimsIn('IBAN: NL** RABO **** **24 46', 'nl')).toEqual(['masked 24 46 bank-account']);
  });

  test.each([
    ['card ending in ١٩٠٨', 'en'],
    ['بطاقتك المنتهية بـ ١٩٠٨', 'ar'],
    ['بطاقتك المنتهية بـ \u2066****1908\u2069', 'ar'],
    ['بِطاقتك المُنتهية بـ1908', 'ar'],
    ['कार्ड जिसके अंतिम चार अंक १९०८ हैं', 'hi'],
    ['บัตรลงท้ายด้วย ๑๙๐๘', 'th'],
    ['末尾が１９０８のカード', 'ja'],
    ['ｶｰﾄﾞ番号 下4桁：1908', 'ja'],
    ['carte se terminant par 1908'.normalize('NFD'), 'fr'],
    ['tarjeta termi\u00adnada en\u00a01908', 'es'],
    ['Κάρτα που τελειώνει σε 1908'.normalize('NFD'), 'el'],
    ['ΚΑΡΤΑ ΠΟΥ ΤΕΛΕΙΩΝΕΙ ΣΕ 1908', 'el'],
  ])('%s', (text, locale) => {
    expect(claimsIn(text, locale)).toEqual([`ending 1908 payment-card`]);
  });
});
