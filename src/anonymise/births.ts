import type { Random } from './random.ts';

/** Another day of birth, in the same format: no more than three years away, so that who is of age stays so nearly always. */
export function redrawBirth(text: string, random: Random): string {
  const year = (written: string): string => String(Number(written) - 1 - random.below(3));
  const day = (written: string): string => {
    const made = String(1 + ((Number(written) + random.below(26)) % 28));
    return written.length === 2 ? made.padStart(2, '0') : made;
  };
  const month = (written: string): string => {
    const made = String(1 + ((Number(written) + random.below(10)) % 12));
    return written.length === 2 ? made.padStart(2, '0') : made;
  };
  const iso = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(.*)$/s.exec(text);
  if (iso !== null) {
    const [, y = '', mark = '', m = '', d = '', rest = ''] = iso;
    return `${year(y)}${mark}${month(m)}${mark}${day(d)}${rest}`;
  }
  // Which of the two is the month, nobody can tell: both are small enough to be one.
  const short = /^(\d{1,2})([-/. ]+)(\d{1,2})([-/. ]+)(\d{4}|\d{2})$/.exec(text);
  if (short !== null) {
    const [, first = '', one = '', second = '', other = '', y = ''] = short;
    const aged = y.length === 2 ? String((Number(y) + 97) % 100).padStart(2, '0') : year(y);
    return `${month(first)}${one}${month(second)}${other}${aged}`;
  }
  return text.replace(/\d+/g, (digits) => (digits.length === 4 ? year(digits) : day(digits)));
}
