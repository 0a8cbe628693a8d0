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
} from '../model/checksum.ts';

/** Letters and digits of a value, as two written forms of it are compared. */
export const compact = (value: string): string =>
  value.replace(/[^\p{L}\p{Nd}]/gu, '').toUpperCase();

/** `code`, a compact value, in the letter case and with the separators of `written`. */
export function writtenLike(code: string, written: string): string {
  let index = 0;
  return written.replace(/[\p{L}\p{Nd}]/gu, (character) => {
    const next = code[index++] ?? character;
    return character === character.toLowerCase() ? next.toLowerCase() : next;
  });
}

/** What readers compare of a value that is cut short: its last four digits, or its last four characters. */
export function windowOf(code: string): string {
  const digits = code.replace(/\D/g, '');
  return digits.length >= 4 ? digits.slice(-4) : code.slice(-4);
}

/**
 * A compact value of the same length, with letters for letters and digits for digits, that passes
 * every check-digit test the original passes. Undefined where `accept` took none of many.
 */
export function varyCode(
  code: string,
  kind: string,
  random: () => number,
  accept: (candidate: string) => boolean,
): string | undefined {
  const checks = CHECKS.filter((check) => check.applies(code, kind) && check.isValid(code));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const drawn = drawLike(code, kind, random);
    const candidate = checks.reduce((text, { correct }) => correct?.(text) ?? text, drawn);
    const isFresh = candidate !== code && !looksAccidental(windowOf(candidate));
    if (isFresh && checks.every(({ isValid }) => isValid(candidate)) && accept(candidate)) {
      return candidate;
    }
  }
  return undefined;
}

const ATTEMPTS = 3000;

interface Check {
  readonly applies: (code: string, kind: string) => boolean;
  readonly isValid: (code: string) => boolean;
  /** Absent where drawing again is as good. */
  readonly correct?: (code: string) => string;
}

const isParcel = (_: string, kind: string): boolean => kind === 'shipment';

const CHECKS: readonly Check[] = [
  { applies: () => true, isValid: isIban, correct: withIbanCheck },
  { applies: () => true, isValid: isUps, correct: withUpsCheck },
  { applies: () => true, isValid: isS10, correct: withS10Check },
  { applies: (code) => /^\d{12,19}$/.test(code), isValid: isLuhn, correct: withLuhn },
  { applies: (code) => /^\d{12,34}$/.test(code), isValid: isGs1 },
  { applies: isParcel, isValid: isFedexExpress },
  { applies: isParcel, isValid: isMod7 },
  { applies: (code, kind) => isParcel(code, kind) && code.length >= 12, isValid: isMod37 },
];

function drawLike(code: string, kind: string, random: () => number): string {
  const digits = code.match(/\d/g)?.length ?? 0;
  const kept = keptDigits(code, kind, digits);
  const below = (limit: number): number => Math.floor(random() * limit);
  let seen = 0;
  return Array.from(code, (character) => {
    if (/\d/.test(character)) {
      seen += 1;
      if (seen <= kept) return character;
      const isLeading = seen === 1 && character !== '0';
      return String(isLeading ? 1 + below(9) : below(10));
    }
    // A code with few digits is told apart by its letters. No vowels: they make words.
    return digits < 4 && /[A-Z]/.test(character)
      ? (CONSONANTS[below(CONSONANTS.length)] ?? character)
      : character;
  }).join('');
}

/** Digits from the left that say what a value is rather than which: a card's issuer, a number's size. */
function keptDigits(code: string, kind: string, digits: number): number {
  if (/card/.test(kind) && digits >= 12) return 6;
  return digits > 8 || code.startsWith('1Z') ? 1 : 0;
}

const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZ';

/** Four digits that turn up by themselves: years, round numbers, numbers that lose a leading zero. */
const looksAccidental = (window: string): boolean =>
  /^\d{4}$/.test(window) && (/^(?:0|19|20)/.test(window) || new Set(window).size < 3);
