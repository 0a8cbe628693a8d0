/** How an unquoted number of a fixture becomes data. */
export interface WrittenNumber {
  readonly value: string | number;
  /** Whether another reading of the file would lose what was written. */
  readonly isAmbiguous: boolean;
}

/**
 * A number that cannot be a number without losing what was written is a text: a leading nought
 * (`0123`) or plus sign (`+4930901820`), more digits than a number holds (a twenty-digit tracking
 * number), an exponent, hexadecimal and octal notation. So is any number in a field of identifiers,
 * phone numbers or postcodes. Everything else is a number that templates can compute with; the
 * noughts at the end of `120.50` are how an amount is written, and `120.5` is the same amount.
 */
export function readNumber(source: string, value: number, isTextField: boolean): WrittenNumber {
  if (String(value) === source) {
    return { value: isTextField ? source : value, isAmbiguous: false };
  }
  if (isTextField || !isDecimal(source)) return { value: source, isAmbiguous: true };
  return { value, isAmbiguous: false };
}

const DIGITS_OF_A_NUMBER = 15;

const isDecimal = (source: string): boolean =>
  /^-?(?:0|[1-9]\d*)\.\d+$/.test(source) &&
  source.replace(/\D|0+$/g, '').length <= DIGITS_OF_A_NUMBER;
