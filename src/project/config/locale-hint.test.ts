import { expect, test } from 'vitest';
import { localeHint } from './locale-hint.ts';

test.each([
  ['english', 'Did you mean "en"?'],
  ['Germn', 'Did you mean "de"?'],
  ['Spanish-mx', 'Did you mean "es-MX"?'],
  ['english_UK', 'Did you mean "en-GB"?'],
  ['hebrew', 'Did you mean "he"?'],
  ['EU shop', 'Use a BCP 47 tag such as en-GB.'],
  ['', 'Use a BCP 47 tag such as en-GB.'],
])('%s', (text, hint) => {
  expect(localeHint(text)).toBe(hint);
});
