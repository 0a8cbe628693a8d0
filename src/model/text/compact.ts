/**
 * `text` for comparing identifiers: compatibility forms and digits of other scripts folded, upper
 * case, everything dropped that is neither letter nor digit.
 */
export function compact(text: string): string {
  if (/^[A-Z0-9]*$/.test(text)) return text;
  if (isAscii(text)) return text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  return foldDigits(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

/** Decimal digits of every script as ASCII: "٧٧٧٦" is "7776". Lengths stay within a digit's own units. */
export const foldDigits = (text: string): string =>
  isAscii(text)
    ? text
    : text.replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : String(digitValue(digit))));

/** Nearly every identifier: nothing of it needs folding. */
export const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** Unicode keeps the ten digits of a script together, so a digit's value is its distance from the first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (code - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return code - first;
}
