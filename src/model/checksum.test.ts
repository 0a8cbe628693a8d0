import { assert, integer, nat, property, string, stringMatching } from 'fast-check';
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

const digits = (length: number) => stringMatching(new RegExp(`^\\d{${length}}$`));
const letters = (length: number) => stringMatching(new RegExp(`^[A-Z]{${length}}$`));
const step = integer({ min: 1, max: 9 });

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
  it('spoils a card', () => {
    assert(
      property(digits(16), nat(14), step, (number, at, by) => {
        expect(isLuhn(changed(withLuhn(number), at, by))).toBe(false);
      }),
    );
  });

  it('spoils an IBAN', () => {
    assert(
      property(letters(2), digits(20), nat(15), step, (country, account, at, by) => {
        const iban = withIbanCheck(`${country}00${account}`);
        expect(isIban(iban)).toBe(true);
        expect(isIban(changed(iban, at + 4, by))).toBe(false);
      }),
    );
  });

  it('is mended in a postal number', () => {
    assert(
      property(letters(2), digits(9), letters(2), (service, serial, country) => {
        expect(isS10(withS10Check(service + serial + country))).toBe(true);
      }),
    );
  });

  it('is mended in a UPS number', () => {
    assert(
      property(letters(5), digits(11), (shipper, rest) => {
        expect(isUps(withUpsCheck(`1Z${shipper}${rest}`))).toBe(true);
      }),
    );
  });
});

it('takes any text', () => {
  const checks = [isLuhn, isIban, isUps, isS10, isGs1, isMod7, isFedexExpress, isMod37];
  assert(
    property(string(), (text) => {
      for (const check of checks) expect(typeof check(text)).toBe('boolean');
    }),
  );
});

it('refuses a shape it cannot mend', () => {
  expect(() => withLuhn('4000 0566')).toThrow(RangeError);
});

/** `number` with the digit at `at` moved on by `by`. */
function changed(number: string, at: number, by: number): string {
  const digit = (Number(number[at]) + by) % 10;
  return number.slice(0, at) + String(digit) + number.slice(at + 1);
}
