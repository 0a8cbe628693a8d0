import { createRequire } from 'node:module';
import type * as Library from 'libphonenumber-js/max';
import { RESERVED_PHONES, type ReservedRange } from '../lexicon/reserved-phones.ts';
import type { Random } from './random.ts';
import type { Traces } from './traces.ts';

/** Gives phone numbers of nobody: of the country's reserved ones, else such as no network has. */
export interface Phones {
  /** In the format of the given one; the same number however it is written. */
  redraw(text: string, region: string | undefined): string;
  /** Whether a text is a number that somebody may have. */
  isPhone(text: string, region: string | undefined): boolean;
  /** Whether a text is a number that was drawn already. */
  isKnown(text: string, region: string | undefined): boolean;
}

export function createPhones(random: Random, traces: Traces): Phones {
  let library: typeof Library | undefined;
  const drawn = new Map<string, string>();
  const used = new Set<string>();

  const parse = (text: string, region: string | undefined): ParsedPhone | undefined => {
    // The library's tables are large: they are loaded with the first number.
    library ??= createRequire(import.meta.url)('libphonenumber-js/max') as typeof Library;
    const country = library.isSupportedCountry(region ?? '') ? region : undefined;
    const written = text.replace(/^\s*00(?=[1-9])/, '+').replace(NORTH_AMERICAN, '+1$&');
    const found = library.parsePhoneNumberFromString(written, {
      extract: false,
      ...(country !== undefined && { defaultCountry: country as Library.CountryCode }),
    });
    return found === undefined
      ? undefined
      : {
          national: found.nationalNumber,
          callingCode: found.countryCallingCode,
          region: found.country ?? country,
          isMobile: found.getType() === 'MOBILE',
          isValid: found.isValid(),
        };
  };

  const isAnybodys = (callingCode: string, national: string): boolean =>
    parse(`+${callingCode}${national}`, undefined)?.isValid === true;

  const draw = (phone: ParsedPhone): string => {
    const ranges = rangesFor(phone);
    let made = '';
    for (let attempt = 0; attempt < 120; attempt++) {
      made =
        ranges.length === 0
          ? unassigned(phone.national, attempt < 40, random)
          : fill(random.pick(ranges), phone.national, random);
      const isNobodys = ranges.length > 0 || !isAnybodys(phone.callingCode, made);
      const isNew = !used.has(made) && made !== phone.national;
      if (isNobodys && isNew && (attempt > 60 || !traces.areIn(phone.callingCode + made))) break;
    }
    return made;
  };

  return {
    isPhone: (text, region) => parse(text, region)?.isValid === true,
    isKnown: (text, region) => drawn.size > 0 && drawn.has(parse(text, region)?.national ?? ''),
    redraw(text, region) {
      const parsed = parse(text, region);
      const digits = text.replace(/\D/g, '');
      const national = parsed?.national ?? digits;
      const known = drawn.get(national);
      const made =
        known ?? (parsed === undefined ? unassigned(digits, true, random) : draw(parsed));
      drawn.set(national, made);
      used.add(made);
      return layOut(text, national, made);
    },
  };
}

/** So a number is written in North America alone, and hardly one says its calling code. */
const NORTH_AMERICAN = /^\s*(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-.]\d{4}$/;

interface ParsedPhone {
  readonly national: string;
  readonly callingCode: string;
  readonly region: string | undefined;
  readonly isMobile: boolean;
  readonly isValid: boolean;
}

/** Those of the same kind and length, as far as there are any; none where the country reserves none. */
function rangesFor({
  callingCode,
  national,
  region,
  isMobile,
}: ParsedPhone): readonly ReservedRange[] {
  const all = RESERVED_PHONES.find((plan) => plan.callingCode === callingCode)?.ranges ?? [];
  const own = all.filter((range) => range.region === region);
  const among = own.length > 0 ? own : all.filter((range) => range.region === undefined);
  const isAlike = ({ digits }: ReservedRange): boolean => lengthOf(digits) === national.length;
  const alike = among.filter((range) => isAlike(range) && (range.kind === 'mobile') === isMobile);
  if (alike.length > 0) return alike;
  const ofKind = among.filter(({ kind }) => (kind === 'mobile') === isMobile);
  return ofKind.length > 0 ? ofKind : among;
}

const CHOICE = /\[([\d|]+)\]/g;

const lengthOf = (digits: string): number =>
  digits.replace(CHOICE, (_, choices: string) => choices.split('|')[0] ?? '').length;

const fill = ({ digits }: ReservedRange, national: string, random: Random): string =>
  digits
    .replace(CHOICE, (_, choices: string) => random.pick(choices.split('|')))
    .replace(/a/g, (_, index: number) => national.charAt(index))
    .replace(/x/g, () => String(random.below(10)));

/**
 * As many digits, each another one; the first tells what kind of number it is. Whether a network has the
 * number, is asked elsewhere.
 */
const unassigned = (digits: string, isOfKind: boolean, random: Random): string =>
  (isOfKind ? digits.slice(0, 1) : random.others(digits.slice(0, 1))) +
  random.others(digits.slice(1));

/** The digits of the national number, put where the text has its own; more or fewer at the end. */
function layOut(text: string, national: string, made: string): string {
  const places = Array.from(text.matchAll(/\d/g), ({ index }) => index);
  const digits = places.map((index) => text[index]).join('');
  const start = Math.max(0, digits.lastIndexOf(national));
  const end = Math.min(start + national.length, places.length);
  let result = '';
  let next = 0;
  for (let index = 0, seen = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (!/\d/.test(character)) {
      result += character;
      continue;
    }
    const isLast = seen === end - 1;
    if (seen < start || seen >= end) result += character;
    else {
      result += isLast ? made.slice(next) : made.slice(next, next + 1);
      next++;
    }
    seen++;
  }
  return result;
}
