import { describe, expect, it } from 'vitest';
import { localeVariants, partialsByLocale } from './locale-variants.ts';

const at = { line: 1, column: 1 };
const text = (file: string) => ({ text: file, file, rangeOf: () => ({ file, start: at, end: at }) });

/** `name → base locale`, of those that are variants. */
const read = (...names: string[]): string[] =>
  [...localeVariants(names)].map(([name, { base, locale }]) => `${name} → ${base} ${locale}`);

describe('variants of a message', () => {
  it.each<[string, string[], string[]]>([
    ['folders', ['de/welcome', 'en/welcome'], ['de/welcome → welcome de', 'en/welcome → welcome en']],
    ['a folder below', ['mail/pt_BR/hi', 'mail/pt-PT/hi'], ['mail/pt_BR/hi → mail/hi pt-BR', 'mail/pt-PT/hi → mail/hi pt-PT']],
    ['files of a folder', ['welcome/de', 'welcome/en'], ['welcome/de → welcome de', 'welcome/en → welcome en']],
    ['one locale alone', ['en/welcome', 'en/bye'], ['en/welcome → welcome en', 'en/bye → bye en']],
    ['one that others lack', ['de/a', 'de/b', 'fr/a'], ['de/a → a de', 'de/b → b de', 'fr/a → a fr']],
    ['endings', ['hi.de', 'hi.fr-CA', 'hi_zh-Hant'], ['hi.de → hi de', 'hi.fr-CA → hi fr-CA', 'hi_zh-Hant → hi zh-Hant']],
    ['one for all others', ['hi', 'hi.de'], ['hi.de → hi de', 'hi → hi undefined']],
    ['a department', ['hr/welcome', 'sales/welcome'], []],
    ['an ending that is a word', ['opt-in', 'sign-up', 'check', 'check-in', 'order', 'order_no'], []],
    ['no language', ['xx/a', 'xx/b', 'zz/a'], []],
    ['names alike without locale', ['shop/a', 'blog/a'], []],
  ])('%s', (_, names, expected) => {
    expect(read(...names)).toEqual(expected);
  });

  it('call partials of their own locale first', () => {
    const names = ['footer', 'de/partials/footer', 'partials/fr/_footer', 'en/layouts/main'];
    const partials = new Map(names.map((name) => [name, text(name)]));
    const found = partialsByLocale(partials, new Set(['de', 'fr', 'en']));
    expect(found.get('de')?.get('footer')?.file).toBe('de/partials/footer');
    expect(found.get('de')?.get('partials/footer')?.file).toBe('de/partials/footer');
    expect(found.get('fr')?.get('footer')?.file).toBe('partials/fr/_footer');
    expect(found.get('en')?.get('main')?.file).toBe('en/layouts/main');
    expect(partialsByLocale(partials, new Set(['it'])).size).toBe(0);
  });
});
