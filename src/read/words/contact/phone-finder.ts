import { createRequire } from 'node:module';
import type * as Library from 'libphonenumber-js/max';
import type { Span } from '../../../model/text/span.ts';
import { createCache, MOST_LINES } from '../../cache.ts';
import { once } from '../once.ts';
import { isReservedNumber } from './reserved-numbers.ts';

export interface PhoneQuestion {
  /** ISO 3166 regions whose national numbers to expect, likeliest first. */
  readonly regions: readonly string[];
  readonly find: PhoneFinder;
}

/** Finds the phone numbers of one region's and of international form in a text. */
export type PhoneFinder = (text: string, region: string | undefined) => readonly FoundPhone[];

export interface FoundPhone {
  readonly span: Span;
  readonly isValid: boolean;
  /** As many digits as people of the country dial, or those of its calling code before them. */
  readonly isWhole: boolean;
}

const MOST_REGIONS = 300;

/** Makes a finder. It remembers lines. */
export function createPhoneFinder(): PhoneFinder {
  // The library's tables are large: they are loaded with the first text that may hold a number.
  const library = once(
    () => createRequire(import.meta.url)('libphonenumber-js/max') as typeof Library,
  );
  const inRegion = createCache(MOST_REGIONS, (region) =>
    createCache(MOST_LINES, (text) => findPhones(library(), text, region)),
  );
  return (text, region = '') => inRegion(region)(text);
}

function findPhones(library: typeof Library, text: string, region: string): FoundPhone[] {
  const country = library.isSupportedCountry(region) ? region : undefined;
  const options: { extended: true; defaultCountry?: Library.CountryCode } = {
    extended: true,
    ...(country && { defaultCountry: country }),
  };
  return library.findPhoneNumbersInText(text, options).map(({ startsAt, endsAt, number }) => {
    const shown = text.slice(startsAt, endsAt);
    const digits = withoutEnd(digitsOf(shown), number.ext);
    const national = withoutEnd(digitsOf(number.formatNational()), number.ext);
    const abroad = `${number.countryCallingCode}${number.nationalNumber}`;
    return {
      span: { start: startsAt, end: endsAt },
      isValid:
        number.isValid() || isReservedNumber(number.countryCallingCode, number.nationalNumber),
      isWhole:
        digits === national ||
        digits.endsWith(abroad) ||
        (shown.startsWith('(') && national.endsWith(digits)),
    };
  });
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const withoutEnd = (digits: string, end = ''): string =>
  digits.endsWith(end) ? digits.slice(0, digits.length - end.length) : digits;

/** Whether a text is nothing but a number that people of the region, or anybody, would dial. */
export const isPhone = (text: string, { regions, find }: PhoneQuestion): boolean =>
  /^[+(]?0?\d+(?:[ ()./-]{1,2}\d+)+$/.test(text) &&
  /^[+(0]/.test(text) &&
  find(text, regions[0]).some(
    ({ span, isValid, isWhole }) => isValid && isWhole && span.end - span.start === text.length,
  );

/** Whether a text is nothing but a number of a country that knows no trunk code, in twos and threes. */
export const isInPairs = (text: string, { regions, find }: PhoneQuestion): boolean =>
  /^\d{2,3}(?: \d{2,3}){2,4}$/.test(text) &&
  find(text, regions[0]).some(({ isValid, isWhole }) => isValid && isWhole);
