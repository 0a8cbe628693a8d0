import { expect, it } from 'vitest';
import { bestLocale } from './best-locale.ts';

it.each([
  ['de-AT', ['en', 'de', 'de-AT'], 'de-AT'],
  ['de-CH', ['de-AT', 'de'], 'de'],
  ['de-CH', ['en', 'de-DE'], 'de-DE'],
  ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
  ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
  ['zh-HK', ['zh', 'zh-TW'], 'zh-TW'],
  ['en_GB', ['en-US', 'en-GB'], 'en-GB'],
  ['fr', ['en', 'de'], undefined],
  ['not a tag', ['en'], undefined],
])('%s of %s', (wanted, available, expected) => {
  expect(bestLocale(wanted, available)).toBe(expected);
});
