import { IBAN_BANKS } from '../lexicon/iban-banks.ts';
import { isIban, withIbanCheck } from '../model/checksum.ts';
import { compact } from '../model/text/compact.ts';
import type { Random } from './random.ts';
import type { Traces } from './traces.ts';

/** Gives IBANs of no bank: of the same country, with check digits that are right. */
export interface BankAccounts {
  redraw(text: string): string;
  /** The last characters of an account, alone or behind a mask; undefined where the record has none that ends so. */
  endOf(text: string): string | undefined;
}

export function createBankAccounts(random: Random, traces: Traces): BankAccounts {
  const drawn = new Map<string, string>();
  return {
    redraw(text) {
      const iban = compact(text);
      const made = drawn.get(iban) ?? draw(iban, random, traces);
      drawn.set(iban, made);
      return withCharacters(text, made);
    },
    endOf(text) {
      const digits = text.replace(/\D/g, '');
      const [, made] = [...drawn].find(([iban]) => digits !== '' && iban.endsWith(digits)) ?? [];
      return made === undefined ? undefined : withDigits(text, made.slice(-digits.length));
    },
  };
}

export const isIbanText = (text: string): boolean =>
  /^[A-Z]{2}\d{2}[A-Z\d ]+$/i.test(text.trim()) &&
  compact(text).length >= 15 &&
  isIban(compact(text));

/** The bank's part is noughts, and "ZZZZ" where it is letters: neither is any bank's. */
function draw(iban: string, random: Random, traces: Traces): string {
  const [start, length] = IBAN_BANKS[iban.slice(0, 2)] ?? [0, 4];
  const from = 4 + start;
  const bank = iban
    .slice(from, from + length)
    .replace(/\d/g, '0')
    .replace(/[A-Z]/g, 'Z');
  let made = '';
  for (let attempt = 0; attempt < 60; attempt++) {
    const others = random.others(iban);
    made = withIbanCheck(
      iban.slice(0, 4) + others.slice(4, from) + bank + others.slice(from + length),
    );
    if (!traces.areIn(made)) break;
  }
  return made;
}

function withCharacters(text: string, made: string): string {
  let at = 0;
  const written = text.replace(/[A-Z\d]/gi, () => made.charAt(at++));
  return text === text.toLowerCase() ? written.toLowerCase() : written;
}

function withDigits(text: string, digits: string): string {
  let at = 0;
  return text.replace(/\d/g, () => digits.charAt(at++));
}
