/**
 * Check digits of payment cards, bank accounts and parcels. All work on compact strings: upper
 * case, no separators. A test returns false for a string of another shape; a `with…` returns the
 * string with its check digits put right, and throws a RangeError for a shape it does not know.
 *
 * A check digit proves little by itself: one random string in ten passes. Use it beside other evidence.
 */

/** ISO/IEC 7812-1 annex B: payment cards, IMEI. */
export const isLuhn = (digits: string): boolean =>
  /^\d{2,}$/.test(digits) && luhnDigit(digits.slice(0, -1)) === digits.at(-1);

export function withLuhn(digits: string): string {
  expectShape(/^\d{2,}$/, digits);
  const body = digits.slice(0, -1);
  return body + luhnDigit(body);
}

/** ISO 13616-1, check digits by ISO/IEC 7064 mod 97-10. The country's own length is not looked at. */
export const isIban = (iban: string): boolean =>
  IBAN.test(iban) && modulo(asNumber(iban.slice(4) + iban.slice(0, 4)), 97) === 1;

export function withIbanCheck(iban: string): string {
  expectShape(IBAN, iban);
  const country = iban.slice(0, 2);
  const account = iban.slice(4);
  const check = 98 - modulo(asNumber(`${account}${country}00`), 97);
  return country + String(check).padStart(2, '0') + account;
}

/** UPS 1Z numbers: mod 10 over the fifteen characters behind "1Z", letters counted from A = 2. */
export const isUps = (number: string): boolean =>
  UPS.test(number) && upsDigit(number) === number.at(-1);

export function withUpsCheck(number: string): string {
  expectShape(UPS, number);
  return number.slice(0, -1) + upsDigit(number);
}

/** UPU standard S10: two letters, eight digits, check digit, country. */
export const isS10 = (number: string): boolean =>
  S10.test(number) && s10Digit(number) === number[10];

export function withS10Check(number: string): string {
  expectShape(S10, number);
  return number.slice(0, 10) + s10Digit(number) + number.slice(11);
}

/** GS1 mod 10 (weights 3 and 1 from the right): GTIN, SSCC, USPS IMpb, FedEx Ground, Canada Post. */
export const isGs1 = (digits: string): boolean =>
  /^\d{2,}$/.test(digits) && gs1Digit(digits.slice(0, -1)) === digits.at(-1);

/** The last digit is the rest of the others divided by seven: DHL Express, Yamato, Sagawa. */
export const isMod7 = (digits: string): boolean =>
  /^\d{2,}$/.test(digits) && String(modulo(digits.slice(0, -1), 7)) === digits.at(-1);

/** FedEx Express, twelve digits: weights 3, 1, 7, modulo 11, ten counting as nought. */
export const isFedexExpress = (digits: string): boolean =>
  /^\d{12}$/.test(digits) &&
  String((weightedSum(digits.slice(0, -1), [3, 1, 7]) % 11) % 10) === digits.at(-1);

/** ISO/IEC 7064 mod 37,36: DPD parcel numbers with their check character. */
export function isMod37(code: string): boolean {
  if (!/^[\dA-Z]{2,}$/.test(code)) return false;
  let carry = 36;
  for (const character of code.slice(0, -1)) {
    const sum = (carry + Number.parseInt(character, 36)) % 36 || 36;
    carry = (sum * 2) % 37;
  }
  return (carry + Number.parseInt(code.slice(-1), 36)) % 36 === 1;
}

const IBAN = /^[A-Z]{2}\d{2}[\dA-Z]{8,30}$/;
const UPS = /^1Z[\dA-Z]{15}\d$/;
const S10 = /^[A-Z]{2}\d{9}[A-Z]{2}$/;

function expectShape(shape: RegExp, value: string): void {
  if (!shape.test(value)) throw new RangeError(`Expected ${String(shape)}, got "${value}".`);
}

function luhnDigit(body: string): string {
  const sum = Array.from(body, Number)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = digit * (index % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return complement(sum);
}

function upsDigit(number: string): string {
  const values = Array.from(number.slice(2, -1), (character) =>
    /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 63) % 10,
  );
  return complement(
    values.reduce((sum, value, index) => sum + value * (index % 2 === 0 ? 1 : 2), 0),
  );
}

function s10Digit(number: string): string {
  const rest = 11 - (weightedSum(number.slice(2, 10), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  if (rest === 10) return '0';
  return rest === 11 ? '5' : String(rest);
}

function gs1Digit(body: string): string {
  return complement(weightedSum(Array.from(body).toReversed().join(''), [3, 1]));
}

/** What is missing to the next ten, as a digit. */
const complement = (sum: number): string => String((10 - (sum % 10)) % 10);

/** Sum of the digits times the weights, which repeat. */
function weightedSum(digits: string, weights: readonly number[]): number {
  return Array.from(digits, Number).reduce(
    (sum, digit, index) => sum + digit * (weights[index % weights.length] ?? 0),
    0,
  );
}

/** Letters as two digits, A = 10, as ISO 13616 has it. */
const asNumber = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

/** Remainder of a decimal string of any length. */
const modulo = (digits: string, divisor: number): number =>
  Array.from(digits, Number).reduce((rest, digit) => (rest * 10 + digit) % divisor, 0);
