import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  isFedexExpress,
  isGs1,
  isIban,
  isLuhn,
  isMod37,
  isMod7,
  isS10,
  isUps,
  withIbanCheck,
  withLuhn,
  withS10Check,
  withUpsCheck,
} from './checksum.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const letters = (length: number) =>
  fc
    .array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), {
      minLength: length,
      maxLength: length,
    })
    .map((all) => all.join(''));

describe('published examples', () => {
  it.each([
    [isLuhn, '4000056655665556'],
    [isLuhn, '378282246310005'],
    [isIban, 'GB82WEST12345698765432'],
    [isIban, 'DE89370400440532013000'],
    [isIban, 'NO9386011117947'],
    [isUps, '1Z5R89390357567127'],
    [isUps, '1ZXX3150YW44070023'],
    [isS10, 'RB123456785GB'],
    [isS10, 'RR473124829DE'],
    [isGs1, '4006381333931'],
    [isGs1, '0073938000549297'],
    [isGs1, '9400111202555842332669'],
    [isMod7, '3318810025'],
    [isFedexExpress, '986578788855'],
    [isMod37, '008182709980000020033350276C'],
  ] as const)('%o accepts %s', (check, number) => {
    expect(check(number)).toBe(true);
  });
});

describe('one wrong digit', () => {
  test.prop([digits(16), fc.nat(14), fc.integer({ min: 1, max: 9 })])(
    'spoils a card',
    (number, at, by) => {
      expect(isLuhn(changed(withLuhn(number), at, by))).toBe(false);
    },
  );
  test.prop([letters(2), digits(20), fc.nat(15), fc.integer({ min: 1, max: 9 })])(
    'spoils an IBAN',
    (country, account, at, by) => {
      expect(isIban(changed(withIbanCheck(`${country}00${account}`), at + 4, by))).toBe(false);
    },
  );
  test.prop([letters(2), digits(9), letters(2)])(
    'is mended in a postal number',
    (service, serial, country) => {
      expect(isS10(withS10Check(service + serial + country))).toBe(true);
    },
  );
  test.prop([letters(5), digits(11)])('is mended in a UPS number', (shipper, rest) => {
    expect(isUps(withUpsCheck(`1Z${shipper}${rest}`))).toBe(true);
  });
});

test.prop([fc.string()])('nothing throws on any text', (text) => {
  for (const check of [isLuhn, isIban, isUps, isS10, isGs1, isMod7, isFedexExpress, isMod37]) {
    expect(typeof check(text)).toBe('boolean');
  }
});

it('refuses a shape it cannot mend', () => {
  expect(() => withLuhn('4000 0566')).toThrow(RangeError);
});

/** `number` with the digit at `at` moved on by `by`. */
function changed(number: string, at: number, by: number): string {
  const digit = (Number(number[at]) + by) % 10;
  return number.slice(0, at) + String(digit) + number.slice(at + 1);
}
